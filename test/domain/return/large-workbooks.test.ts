// A workbook with far more in it than a return keeps within bounds, and says what it left out.
import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { understand } from "../../../shared/domain/return/understand.ts";
import { sheetOf, type Written, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;

function read(...rows: readonly (readonly Written[])[]) {
  return understand(workbookOf(sheetOf(rows)), register, { fileName: "return.xlsx", today: "2021-06-30" });
}

const many = <T>(count: number, one: (place: number) => T) =>
  Array.from({ length: count }, (_, at) => one(at));

describe("A workbook", () => {
  it("with thousands of figures out of range names the first hundred at their cells and counts the rest", () => {
    const understood = read(["Ref", "Apr-19"], ...many(3000, (line): Written[] => ["CLA 01", -line - 1]));
    const below = understood.findings.filter(({ code }) => code === "value-out-of-range");
    expect(below).toHaveLength(101);
    expect(below.at(-1)).toMatchObject({ cell: null });
    expect(below.at(-1)?.message).toMatch(/^2900 more findings are of the same kind/);
  });

  it("with more figures than are read at once says in an error how many lines were not read", () => {
    const understood = read(["Ref", "Apr-19"], ...many(20_010, (): Written[] => ["CLA 01", 430]));
    expect(understood.candidates).toHaveLength(20_000);
    const [tooMany, ...others] = understood.findings.filter(({ code }) => code === "too-many-figures");
    expect(tooMany).toMatchObject({ severity: "error" });
    expect(tooMany?.message).toContain("10 lines");
    expect(others).toEqual([]);
  });

  it("with thousands of unknown labels still finds the indicator beneath them", () => {
    const understood = read(
      ["Indicator", "Apr-19"],
      ...many(3000, (line): Written[] => [`Drains cleared in ward ${line}`, line]),
      ["CLA 01", 430],
    );
    expect(understood.candidates.at(-1)).toMatchObject({ indicator: "CLA 01", value: 430 });
  });

  it("with one month over ten thousand columns reads each figure once, with the row's comment", () => {
    const understood = read(
      ["Ref", ...many(10_000, () => "Apr-19"), "Comment"],
      ["CLA 01", ...many(10_000, () => 430), "Checked"],
    );
    expect(understood.candidates).toHaveLength(10_000);
    expect(understood.candidates[0]?.comment).toBe("Checked");
  });
});
