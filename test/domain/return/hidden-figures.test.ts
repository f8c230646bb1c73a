import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { understand } from "../../../shared/domain/return/understand.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { sheetOf, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;

function read(...sheets: readonly Sheet[]) {
  const understood = understand(workbookOf(...sheets), register, {
    fileName: "Return.xlsx",
    today: "2019-06-30",
  });
  const said = understood.findings.map(({ severity, code, sheet, cell }) => [severity, code, sheet, cell]);
  return { ...understood, values: understood.candidates.map(({ value }) => value), said };
}

const headed = (...rows: readonly (readonly [string, number])[]) => [["Ref", "May-19"], ...rows];

describe("A stale figure that is hidden", () => {
  it("in a hidden sheet leaves the figure in sight standing, with a warning at its cell", () => {
    const understood = read(
      sheetOf(headed(["CLA 01", 430])),
      sheetOf(headed(["CLA 01", 12]), { name: "Old", hidden: true }),
    );
    expect(understood.values).toEqual([430]);
    expect(understood.said).toEqual([
      ["note", "hidden-sheet", "Old", null],
      ["warning", "hidden-disagrees", "Old", "B2"],
    ]);
  });

  it("in a hidden row does so too", () => {
    const understood = read(sheetOf(headed(["CLA 01", 12], ["CLA 01", 430]), { hiddenRows: [2] }));
    expect(understood.values).toEqual([430]);
    expect(understood.said).toContainEqual(["warning", "hidden-disagrees", "Return", "B2"]);
  });

  it("in a hidden sheet does not stand against a month whose column is hidden in a sheet that is shown", () => {
    const understood = read(
      sheetOf(headed(["CLA 01", 430]), { hiddenColumns: [2] }),
      sheetOf(headed(["CLA 01", 12]), { name: "Old", hidden: true }),
    );
    expect(understood.values).toEqual([430]);
  });

  it("still clashes with another that is hidden", () => {
    const sheets = ["Old", "Older"].map((name, place) =>
      sheetOf(headed(["CLA 01", 12 + place]), { name, hidden: true }),
    );
    expect(read(...sheets).said).toContainEqual(["warning", "same-period-twice", "Older", "B2"]);
  });
});

describe("What is hidden and at odds with nothing", () => {
  it("is read, and the rows are named as one reads them", () => {
    const rows = headed(["CLA 01", 430], ["CLA 03", 12], ["CLA 04", 11]);
    const messages = (hiddenRows: readonly number[]) =>
      read(sheetOf(rows, { hiddenRows })).findings.map(({ message }) => message);
    expect(messages([3])).toEqual(["Row 3 of A1:B4 is hidden."]);
    expect(messages([2, 3, 4])).toEqual(["Rows 2, 3 and 4 of A1:B4 are hidden."]);
    expect(read(sheetOf(rows, { hiddenRows: [3] })).values).toEqual([430, 12, 11]);
  });
});
