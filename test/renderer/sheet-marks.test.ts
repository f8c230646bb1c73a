import { describe, expect, it } from "vitest";
import { addressOf, placeOf } from "../../renderer/screens/returns/sheet/place.ts";
import { marksOf } from "../../renderer/screens/returns/sheet/sheet-marks.ts";
import type { Candidate } from "../../shared/domain/return/candidate.ts";
import type { PlannedReading } from "../../shared/domain/return/plan.ts";
import { someCandidate, someReading, someWarning } from "./some-return.ts";

function planned(candidate: Candidate, change: PlannedReading["change"]): PlannedReading {
  return {
    candidate,
    indicator: "CLA 11",
    period: candidate.period ?? "2019-05",
    figure: { kind: "value", value: candidate.value ?? 0, numerator: null, denominator: null },
    change,
    stored: null,
    supersedes: null,
    previous: null,
  };
}

const table = { range: "A3:F40", headerRows: [3, 4], layout: "periods across" } as const;
const sheets = [{ name: "Monthly", hidden: false, rows: 40, columns: 6, tables: [table] }];
const march = someCandidate({ cell: "D14", period: "2019-03" });
const april = someCandidate({ cell: "E14", period: "2019-04" });
const may = someCandidate({ cell: "F14" });
const tintOf = (marks: ReturnType<typeof marksOf>, cell: string) => {
  const place = placeOf(cell);
  return place && marks.tintAt(place);
};

describe("what became of a cell", () => {
  it("is what accepting does with its figure", () => {
    const plan = [planned(march, "same"), planned(april, "revised"), planned(may, "new")];
    const marks = marksOf(someReading({ candidates: [march, april, may], plan }), [], "Monthly");
    expect(["D14", "E14", "F14"].map((cell) => tintOf(marks, cell))).toEqual(["unchanged", "revised", "new"]);
  });

  it("is asked where a question speaks of it, in words or of it alone", () => {
    const dash = someCandidate({ cell: "D15", kind: "unclear", value: null, raw: "-" });
    const odd = someCandidate({ cell: "D16", kind: "unclear", value: null, raw: "0.85" });
    const questions = [{ asks: "mark", mark: "-", cells: [{ sheet: "Monthly", cell: "D15" }] }] as const;
    const marks = marksOf(someReading({ candidates: [dash, odd], questions }), [], "Monthly");
    expect(["D15", "D16"].map((cell) => tintOf(marks, cell))).toEqual(["asked", "asked"]);
  });

  it("is left out where its line is unknown or the clerk left it out", () => {
    const stranger = someCandidate({ indicator: null });
    const decisions = [{ sheet: "Monthly", cell: "F14", take: { kind: "left out" } }] as const;
    const marks = marksOf(someReading({ candidates: [stranger, may] }), [...decisions], "Monthly");
    expect(["D14", "F14"].map((cell) => tintOf(marks, cell))).toEqual(["left out", "left out"]);
  });

  it("is the same for a figure that the return gives twice", () => {
    const again = { ...may, cell: "F20" };
    const reading = someReading({ candidates: [may, again], plan: [planned(may, "new")] });
    expect(tintOf(marksOf(reading, [], "Monthly"), "F20")).toBe("new");
  });

  it("is a heading in the heading rows of a table, and a name left of the first figure of a row", () => {
    const marks = marksOf(
      someReading({ sheets, candidates: [march], plan: [planned(march, "new")] }),
      [],
      "Monthly",
    );
    expect(["A3", "F4", "A14", "C14"].map((cell) => tintOf(marks, cell))).toEqual([
      "heading",
      "heading",
      "label",
      "label",
    ]);
  });

  it("is nothing outside the tables, in rows without figures and on other sheets", () => {
    const reading = someReading({ sheets, candidates: [march], plan: [planned(march, "new")] });
    const marks = marksOf(reading, [], "Monthly");
    expect(["A1", "A15", "H14"].map((cell) => tintOf(marks, cell))).toEqual([null, null, null]);
    expect(tintOf(marksOf(reading, [], "Quarterly"), "D14")).toBe(null);
  });

  it("stands beside all that was found about the cell", () => {
    const findings = [someWarning("D14"), someWarning("D14"), { ...someWarning("D14"), sheet: "Quarterly" }];
    expect(marksOf(someReading({ findings }), [], "Monthly").findings.get("D14")).toHaveLength(2);
  });
});

describe("an address", () => {
  it.each([
    ["A1", 1, 1],
    ["D14", 14, 4],
    ["AB100", 100, 28],
    ["XFD1048576", 1_048_576, 16_384],
  ])("%s names row %i and column %i, and is written so again", (address, row, column) => {
    expect(placeOf(address)).toEqual({ row, column });
    expect(addressOf({ row, column })).toBe(address);
  });

  it.each(["", "14", "D", "D0", "A1:B2"])("is not “%s”", (text) => {
    expect(placeOf(text)).toBe(null);
  });
});
