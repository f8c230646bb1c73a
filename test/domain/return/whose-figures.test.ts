import { describe, expect, it } from "vitest";
import { figuresOf, findingsOf, readSheets } from "./read-sheets.ts";
import { sheetOf, type Written } from "./sheet-of.ts";

const PLANS = "Eligible young people with a pathway plan";
const HEALTH = "Initial health assessments completed within 20 working days";
const read = (...rows: readonly (readonly Written[])[]) => readSheets(sheetOf(rows));

describe("an indicator of three rows", () => {
  const parts = [
    ["Numerator", 31],
    ["Denominator", 50],
    ["%", 62],
  ] as const;

  it.each([
    ["named once", ["CLA 11", PLANS], [null, null]],
    ["named on each row", ["CLA 11", PLANS], ["CLA 11", PLANS]],
  ])("is one figure when it is %s", (_, first, others) => {
    const understood = read(
      ["Ref", "Indicator", "Measure", "May-19"],
      ...parts.map((part, row) => [...(row === 0 ? first : others), ...part]),
    );
    expect(understood.candidates).toMatchObject([
      { period: "2019-05", value: 62, numerator: 31, denominator: 50, cell: "D4" },
    ]);
    expect(findingsOf(understood)).toEqual([]);
  });

  it("is one figure whatever the order of its rows, and for each month of a list", () => {
    const rows = ["Apr-19", "May-19"].flatMap((month) =>
      [...parts].reverse().map((part) => ["CLA 11", month, ...part]),
    );
    expect(figuresOf(read(["Ref", "Month", "Measure type", "Value"], ...rows))).toEqual([
      "CLA 11 2019-04 62",
      "CLA 11 2019-05 62",
    ]);
  });

  it("is worked out where the percentage is not given, and asked about where one part stands alone", () => {
    const head = ["Ref", "Indicator", "Measure", "May-19"];
    const [numerator = [], denominator = []] = parts;
    const both = read(head, ["CLA 11", PLANS, ...numerator], [null, null, ...denominator]);
    expect(figuresOf(both)).toEqual(["CLA 11 2019-05 62"]);
    const alone = read(head, ["CLA 11", PLANS, ...numerator]);
    expect(figuresOf(alone)).toEqual(["CLA 11 2019-05 unclear"]);
    expect(findingsOf(alone)).toEqual(["warning part-alone D2"]);
  });
});

describe("figures of others than the council", () => {
  it.each(["England", "Statistical neighbours", "Target"])("are left out of rows marked %j", (other) => {
    const understood = read(
      ["Ref", "Indicator", "Period", "Area", "Value"],
      ["CLA 11", PLANS, "May 2019", "Our council", 62],
      ["CLA 11", PLANS, "May 2019", other, 80],
      ["CLA 18", HEALTH, "May 2019", other, 90],
    );
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 62"]);
    expect(findingsOf(understood)).toEqual(["note figures-for-comparison D3"]);
  });

  it("are left out beneath a row that says England, until the next section", () => {
    const understood = read(
      ["Ref", "Indicator", "May-19"],
      ["England"],
      ["CLA 11", PLANS, 80],
      ["CLA 18", HEALTH, 81],
      ["Our council"],
      ["CLA 11", PLANS, 62],
    );
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 62"]);
    expect(findingsOf(understood)).toEqual(["note figures-for-comparison A2"]);
  });

  it("are left out of a sheet or beneath a title of targets", () => {
    const rows = [
      ["Ref", "Indicator", "May-19"],
      ["CLA 11", PLANS, 85],
    ];
    const ours = sheetOf([rows[0] ?? [], ["CLA 18", HEALTH, 62]], { name: "Actuals" });
    for (const targets of [sheetOf(rows, { name: "Targets" }), sheetOf([["Targets 2019/20"], ...rows])]) {
      const understood = readSheets(targets, ours);
      expect(figuresOf(understood)).toEqual(["CLA 18 2019-05 62"]);
      expect(findingsOf(understood)).toEqual(["note figures-for-comparison null"]);
    }
  });

  it.each(["- target", "(England)", "YTD", "numerator"])(
    "are left out of lines whose name ends in %j",
    (end) => {
      const understood = read(["Indicator", "May-19"], [PLANS, 62], [`${PLANS} ${end}`, 85]);
      expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 62"]);
      expect(findingsOf(understood)).toEqual(["note figures-for-comparison A3"]);
    },
  );

  it("are left out of rows beneath an indicator, with sign-off and totals, without an error", () => {
    const understood = read(
      ["Ref", "Indicator", "May-19"],
      ["CLA 11", PLANS, 62],
      [null, "Target", 85],
      [null, "England", 80],
      [null, "Total", 147],
      ["Signed off by", "Head of Service", "03/06/2019"],
    );
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 62"]);
    expect(new Set(findingsOf(understood).map((finding) => finding.split(" ")[0]))).toEqual(
      new Set(["note"]),
    );
  });

  it("are not seen in a year to date that is the indicator's own", () => {
    expect(figuresOf(read(["Indicator", "May-19"], ["Reviews held in time (YTD)", 93]))).toEqual([
      "CLA 08 2019-05 93",
    ]);
  });
});

describe("figures of some of the children", () => {
  it("are left out with a warning where those of all are not given, else with a note", () => {
    const head = ["Ref", "Indicator", "Gender", "May-19"];
    const other = ["CLA 18", HEALTH, "All", 70];
    const boys = ["CLA 11", PLANS, "Male", 60];
    const lost = read(head, other, boys);
    expect(figuresOf(lost)).toEqual(["CLA 18 2019-05 70"]);
    expect(findingsOf(lost)).toEqual(["warning figures-of-a-group C3"]);
    const kept = read(head, other, ["CLA 11", PLANS, "All", 62], boys);
    expect(figuresOf(kept)).toEqual(["CLA 18 2019-05 70", "CLA 11 2019-05 62"]);
    expect(findingsOf(kept)).toEqual(["note figures-of-a-group C4"]);
  });
});

describe("a figure of which one part or several are given", () => {
  it.each(["All", "Cohort", "Population"])("is asked about where it stands alone under %j", (heading) => {
    const understood = read(["Return for May 2019"], ["Ref", "Indicator", heading], ["CLA 11", PLANS, 62]);
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 unclear"]);
    expect(findingsOf(understood)).toEqual(["warning part-alone C3"]);
  });

  it.each(["Score", "Data", "Total"])("is the Actual and not the %j to its left", (heading) => {
    const understood = read(
      ["Return for May 2019"],
      ["Ref", "Indicator", heading, "Actual"],
      ["CLA 11", PLANS, 85, 62],
    );
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 62"]);
  });

  it("is asked about where two columns are named alike and differ", () => {
    const understood = read(
      ["Return for May 2019"],
      ["Ref", "Indicator", "Result", "Actual"],
      ["CLA 11", PLANS, 85, 62],
    );
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 unclear"]);
    expect(findingsOf(understood)).toEqual(["warning two-figures C3"]);
  });

  it("is asked about where the words beside its reference are of something else", () => {
    const understood = read(["Ref", "Indicator", "May-19"], ["CLA 07", "Number of social workers", 950]);
    expect(figuresOf(understood)).toEqual(["CLA 07 2019-05 unclear"]);
    expect(findingsOf(understood)).toEqual(["warning label-of-something-else B2"]);
  });
});

describe("a month that is written once", () => {
  it("is that of the blanks beneath it, and of the rows beneath it where it stands alone", () => {
    const blanks = read(
      ["Month", "Ref", "Value"],
      ["Apr-19", "CLA 11", 61],
      [null, "CLA 18", 71],
      ["May-19", "CLA 11", 62],
    );
    const sections = read(
      ["Ref", "Indicator", "Value"],
      ["April 2019"],
      ["CLA 11", PLANS, 61],
      ["CLA 18", HEALTH, 71],
      ["May 2019"],
      ["CLA 11", PLANS, 62],
    );
    for (const understood of [blanks, sections]) {
      expect(figuresOf(understood)).toEqual(["CLA 11 2019-04 61", "CLA 18 2019-04 71", "CLA 11 2019-05 62"]);
      expect(findingsOf(understood)).toEqual([]);
    }
  });
});

describe("a workbook that names indicators and gives no figure of the council's", () => {
  it("is not called one that names none: it is said where the names stand", () => {
    const bare = read(["CLA 11", PLANS, 62], ["CLA 18", HEALTH, 70]);
    expect(bare).toMatchObject({ outcome: "understood", candidates: [] });
    expect(findingsOf(bare)).toEqual(["error figures-not-found A1"]);
  });

  it("is said to give nothing where every line was left out", () => {
    const understood = read(["Targets"], ["Ref", "May-19"], ["CLA 11", 85]);
    expect(understood).toMatchObject({ outcome: "understood", candidates: [] });
    expect(findingsOf(understood)).toEqual([
      "note figures-for-comparison null",
      "warning nothing-taken null",
    ]);
  });

  it("is refused where its only names are a topic over and over", () => {
    const rows = Array.from({ length: 20 }, (_, row) => [row, "Children looked after", "Definition"]);
    expect(read(...rows)).toMatchObject({ outcome: "refused", code: "no-indicator-found" });
  });
});

describe("an indicator that is given three times for one month", () => {
  it("is named once, with how often it is given", () => {
    const understood = read(["Ref", "May-19"], ["CLA 11", 62], ["CLA 11", 64], ["CLA 11", 66]);
    expect(findingsOf(understood)).toEqual(["warning same-period-twice B3"]);
    expect(understood.findings[0]?.message).toMatch(/is given 3 times in all/);
  });
});
