import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { type Candidate, understand } from "../../../shared/domain/return/understand.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { date, failed, percent, sheetOf, uncalculated, type Written, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;
const TODAY: IsoDate = "2019-06-20";

function read(sheets: Sheet | readonly Sheet[], fileName = "Return.xlsx") {
  const all = "cells" in sheets ? [sheets] : sheets;
  return understand(workbookOf(...all), register, { fileName, today: TODAY });
}

function figures({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return candidates.map(({ indicator, period, kind, value, cell }) => [indicator, period, kind, value, cell]);
}

const codes = ({ findings }: ReturnType<typeof read>) => findings.map(({ code }) => code);
const doubts = ({ findings }: ReturnType<typeof read>) =>
  findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);

/** One reading of CLA 11 for May 2019 with the given value among ordinary percentages in points. */
function readValue(value: Written, numerator: Written = null, denominator: Written = null) {
  return read(
    sheetOf([
      ["Ref", "Indicator", "Period", "Numerator", "Denominator", "Value"],
      ["CLA 07", "", "May 2019", null, null, 93.2],
      ["CLA 10", "", "May 2019", null, null, 88.1],
      ["CLA 11", "", "May 2019", numerator, denominator, value],
    ]),
  );
}

function lastOf(understood: ReturnType<typeof read>) {
  return understood.candidates.at(-1);
}

describe("indicators down and months across", () => {
  const across = sheetOf(
    [
      ["Children looked after: monthly return"],
      ["Extracted 7 June 2019"],
      [],
      ["Ref", "Indicator", "2018/19", null, "2019/20", null, "YTD", "Target"],
      [null, null, "Feb", "Mar", "Apr", "May"],
      ["Care planning and visits"],
      ["CLA 07", "Children visited within the statutory timescale", 91, 92, 93.5, 94, 93.7, 95],
      ["CLA 11", "Eligible young people with a pathway plan", 21, 20, 19, 18, 18.5, 85],
      [],
      ["Source: case management system"],
    ],
    { merges: [{ top: 4, left: 3, bottom: 4, right: 4 }] },
  );

  it("takes each month under its year band and leaves year to date and target out", () => {
    expect(figures(read(across))).toEqual([
      ["CLA 07", "2019-02", "value", 91, "C7"],
      ["CLA 07", "2019-03", "value", 92, "D7"],
      ["CLA 07", "2019-04", "value", 93.5, "E7"],
      ["CLA 07", "2019-05", "value", 94, "F7"],
      ["CLA 11", "2019-02", "value", 21, "C8"],
      ["CLA 11", "2019-03", "value", 20, "D8"],
      ["CLA 11", "2019-04", "value", 19, "E8"],
      ["CLA 11", "2019-05", "value", 18, "F8"],
    ]);
  });

  it("finds nothing to say of a clean return, and names its table", () => {
    const understood = read(across);
    expect(understood.findings).toEqual([]);
    expect(understood.outcome).toBe("understood");
    expect(understood.sheets).toMatchObject([
      { tables: [{ range: "A4:H8", headerRows: [4, 5], layout: "periods across" }] },
    ]);
  });

  it("passes over the empty column after each month, though a band covers it", () => {
    const sheet = sheetOf(
      [
        ["", "2019/20"],
        ["Measure", "Apr", null, "May", null],
        ["CLA 11", 19, "▼", 18, "▼"],
      ],
      { merges: [{ top: 1, left: 2, bottom: 1, right: 5 }] },
    );
    expect(figures(read(sheet))).toEqual([
      ["CLA 11", "2019-04", "value", 19, "B3"],
      ["CLA 11", "2019-05", "value", 18, "D3"],
    ]);
  });

  it("reads numerator, denominator and value under each month", () => {
    const sheet = sheetOf([
      ["Indicator", "Apr-19", null, null, "May-19", null, null],
      [null, "Num", "Den", "%", "Num", "Den", "%"],
      ["Eligible young people with a pathway plan", 19, 100, 19, 17, 94, 18.1],
    ]);
    expect(read(sheet).candidates).toMatchObject([
      { period: "2019-04", value: 19, numerator: 19, denominator: 100, cell: "D3" },
      { period: "2019-05", value: 18.1, numerator: 17, denominator: 94, cell: "G3" },
    ]);
    expect(read(sheet).findings).toEqual([]);
  });

  it("reads real dates as months, also in a header with an empty corner", () => {
    const sheet = sheetOf([
      [null, date("2019-04-01"), date("2019-05-01")],
      ["CLA 03", 31, 29],
    ]);
    expect(figures(read(sheet))).toEqual([
      ["CLA 03", "2019-04", "value", 31, "B2"],
      ["CLA 03", "2019-05", "value", 29, "C2"],
    ]);
  });

  it("leaves a quarter out beside its months, but not for an indicator that is reported by the quarter", () => {
    const sheet = sheetOf([
      ["Indicator", "Apr-19", "May-19", "Jun-19", "Q1 2019/20"],
      ["CLA 03", 31, 29, 30, 90],
      ["CLA 13", null, null, null, 24],
    ]);
    const understood = understand(workbookOf(sheet), register, { fileName: "r.xlsx", today: "2019-07-20" });
    expect(figures(understood)).toEqual([
      ["CLA 03", "2019-04", "value", 31, "B2"],
      ["CLA 03", "2019-05", "value", 29, "C2"],
      ["CLA 03", "2019-06", "value", 30, "D2"],
      ["CLA 13", "FY2019-Q1", "value", 24, "E3"],
    ]);
  });

  it("says once that the year of bare months was taken from the title", () => {
    const sheet = sheetOf([
      ["Performance 2019/20"],
      ["Indicator", "Apr", "May"],
      ["CLA 03", 31, 29],
      ["CLA 04", 25, 26],
    ]);
    const understood = read(sheet);
    expect(understood.candidates.map(({ period }) => period)).toEqual([
      "2019-04",
      "2019-05",
      "2019-04",
      "2019-05",
    ]);
    expect(codes(understood)).toEqual(["period-year-assumed"]);
  });

  it("takes no figure of a month whose year nothing names", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr", "May"],
        ["CLA 03", 31, 29],
      ]),
    );
    expect(understood.candidates.map(({ period }) => period)).toEqual([null, null]);
    expect(understood.findings).toMatchObject([{ severity: "error", code: "period-unknown", cell: "B1" }]);
  });

  it("takes a blank in the latest month as not supplied, and blanks in other months as nothing", () => {
    const sheet = sheetOf([
      ["Indicator", "Mar-19", "Apr-19", "May-19", "Jun-19"],
      ["CLA 03", 30, 31, 29],
      ["CLA 04", null, 25],
    ]);
    const understood = read(sheet);
    expect(figures(understood)).toEqual([
      ["CLA 03", "2019-03", "value", 30, "B2"],
      ["CLA 03", "2019-04", "value", 31, "C2"],
      ["CLA 03", "2019-05", "value", 29, "D2"],
      ["CLA 04", "2019-04", "value", 25, "C3"],
      ["CLA 04", "2019-05", "not supplied", null, "D3"],
    ]);
    expect(understood.findings).toMatchObject([{ severity: "note", code: "value-missing", cell: "D3" }]);
  });

  it("passes over dashes and errors in months that have not begun", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr-19", "May-19", "Jul-19", "Aug-19"],
        ["CLA 03", 31, 29, "-", failed("#DIV/0!")],
        ["CLA 04", 25, null, "-", null],
      ]),
    );
    expect(figures(understood).map(([, period, kind]) => `${period} ${kind}`)).toEqual([
      "2019-04 value",
      "2019-05 value",
      "2019-04 value",
      "2019-05 not supplied",
    ]);
    expect(doubts(understood)).toEqual([]);
  });

  it("runs on into the next year under a band of one calendar year", () => {
    const sheet = (...months: readonly string[]) =>
      sheetOf(
        [
          [null, 2018],
          ["Indicator", ...months],
          ["CLA 03", ...months.map((_, place) => place + 1)],
        ],
        { merges: [{ top: 1, left: 2, bottom: 1, right: 1 + months.length }] },
      );
    const periods = (...months: readonly string[]) =>
      read(sheet(...months)).candidates.map(({ period }) => period);
    expect(periods("Nov", "Dec", "Jan", "Feb")).toEqual(["2018-11", "2018-12", "2019-01", "2019-02"]);
    expect(periods("Dec", "Nov", "Oct")).toEqual(["2018-12", "2018-11", "2018-10"]);
  });

  it("leaves the target beside each month and England's figure out", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr-19", null, "May-19", null, "England 2018/19"],
        [null, "Actual", "Target", "Actual", "Target"],
        ["CLA 11", 19, 85, 18, 85, 70],
      ]),
    );
    expect(figures(understood)).toEqual([
      ["CLA 11", "2019-04", "value", 19, "B3"],
      ["CLA 11", "2019-05", "value", 18, "D3"],
    ]);
  });

  it("reads a header of five rows with merged bands", () => {
    const sheet = sheetOf(
      [
        ["Indicator", "Council performance"],
        [null, "2019/20"],
        [null, "Q1"],
        [null, "Apr", null, "May", null],
        [null, "Actual", "Target", "Actual", "Target"],
        ["CLA 01", 515, 500, 512, 500],
      ],
      {
        merges: [
          { top: 1, left: 1, bottom: 5, right: 1 },
          { top: 1, left: 2, bottom: 1, right: 5 },
          { top: 2, left: 2, bottom: 2, right: 5 },
          { top: 3, left: 2, bottom: 3, right: 5 },
          { top: 4, left: 2, bottom: 4, right: 3 },
          { top: 4, left: 4, bottom: 4, right: 5 },
        ],
      },
    );
    const understood = read(sheet);
    expect(figures(understood)).toEqual([
      ["CLA 01", "2019-04", "value", 515, "B6"],
      ["CLA 01", "2019-05", "value", 512, "D6"],
    ]);
    expect(understood.sheets[0]?.tables).toMatchObject([{ headerRows: [1, 2, 3, 4, 5] }]);
    expect(understood.findings).toEqual([]);
  });

  it("marks the figures of a provisional month", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr-19", "May-19 (p)"],
        ["CLA 11", 19, 18],
      ]),
    );
    expect(understood.candidates.map(({ provisional }) => provisional)).toEqual([false, true]);
    expect(codes(understood)).toEqual(["provisional"]);
  });

  it("keeps two tables on a sheet apart", () => {
    const understood = read(
      sheetOf([
        ["Health"],
        ["Indicator", "Apr-19", "May-19"],
        ["CLA 20", 88, 87],
        [],
        ["Placements"],
        ["Indicator", "Apr-19", "May-19", "Target"],
        ["CLA 33", 84.5, 85, 80],
      ]),
    );
    expect(understood.sheets[0]?.tables.map(({ range }) => range)).toEqual(["A2:C3", "A6:D7"]);
    expect(figures(understood)).toHaveLength(4);
  });

  it("keeps tables side by side apart", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr-19", "May-19", null, "Indicator", "Apr-19", "May-19"],
        ["CLA 20", 88, 87, null, "CLA 33", 84.5, 85],
      ]),
    );
    expect(understood.sheets[0]?.tables.map(({ range }) => range)).toEqual(["A1:C2", "E1:G2"]);
    expect(figures(understood)).toHaveLength(4);
  });
});

describe("one row for each reading", () => {
  it("finds the columns by their headings in any order and wording", () => {
    const understood = read(
      sheetOf([
        ["Commentary", "Cohort", "Month", "Achieved", "Result", "Measure", "RAG", "Last month"],
        [
          "Low take-up",
          94,
          date("2019-05-31"),
          17,
          18.1,
          "Eligible young people with a pathway plan",
          "R",
          19,
        ],
      ]),
    );
    expect(understood.candidates).toMatchObject([
      {
        indicator: "CLA 11",
        period: "2019-05",
        asAt: "2019-05-31",
        value: 18.1,
        numerator: 17,
        denominator: 94,
        comment: "Low take-up",
        cell: "E2",
        raw: "18.1",
      },
    ]);
    expect(understood.findings).toEqual([]);
  });

  it("takes a comment of signs that cannot be seen for none, because nothing would stand in its place on paper", () => {
    const rows = (comment: string) => [
      ["Ref", "Period", "Value", "Comment"],
      ["CLA 11", "2019-05", 18.1, comment],
    ];
    const commentOf = (comment: string) => read(sheetOf(rows(comment))).candidates[0]?.comment;
    expect(["\u0007", " \u00a0", "\r\n\u0000"].map(commentOf)).toEqual([null, null, null]);
    expect(commentOf("Low\u0007\u0000take-up")).toBe("Low take-up");
  });

  it("takes the sender's own words for what is counted as numerator and denominator", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Month", "Number of plans in place", "Number of young people eligible", "% in place"],
        ["CLA 11", "May 2019", 17, 94, 18.1],
      ]),
    );
    expect(understood.candidates).toMatchObject([{ value: 18.1, numerator: 17, denominator: 94 }]);
  });

  it("joins a month and a year that stand in columns of their own", () => {
    const understood = read(
      sheetOf([
        ["Ref", "Indicator", "Year", "Quarter", "Value"],
        ["CLA 13", "", "2019/20", "Q1", 24],
        ["CLA 13", "", "2018/19", "Q4", 25],
      ]),
    );
    expect(understood.candidates.map(({ period }) => period)).toEqual(["FY2019-Q1", "FY2018-Q4"]);
  });

  it("carries a label that is merged over several rows, or written on the first of them only", () => {
    const sheet = sheetOf(
      [
        ["Indicator", "Period", "Value"],
        ["CLA 03", "Apr-19", 31],
        [null, "May-19", 29],
        ["CLA 04", "Apr-19", 25],
        [null, "May-19", 26],
      ],
      { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
    );
    expect(figures(read(sheet)).map(([indicator, period]) => `${indicator} ${period}`)).toEqual([
      "CLA 03 2019-04",
      "CLA 03 2019-05",
      "CLA 04 2019-04",
      "CLA 04 2019-05",
    ]);
  });

  it("does not take a row with two dates for a header", () => {
    const understood = read(
      sheetOf([
        ["Ref", "Indicator", "Period", "Date of data", "Value"],
        ["CLA 03", "Children starting to be looked after", date("2019-05-01"), date("2019-05-31"), "n/a"],
        ["CLA 04", "Children ceasing to be looked after", date("2019-05-01"), date("2019-05-31"), 25],
      ]),
    );
    expect(figures(understood)).toEqual([
      ["CLA 03", "2019-05", "not applicable", null, "E2"],
      ["CLA 04", "2019-05", "value", 25, "E3"],
    ]);
  });

  it("says which row names no period", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Period", "Value"],
        ["CLA 03", "Apr-19", 31],
        ["CLA 04", "last month", 25],
      ]),
    );
    expect(understood.findings).toMatchObject([{ code: "period-unknown", severity: "error", cell: "B3" }]);
    expect(lastOf(understood)?.period).toBeNull();
  });
});

describe("one period for the whole workbook", () => {
  const service = (name: string, title: readonly string[], reference: string) =>
    sheetOf(
      [
        ...title.map((line) => [line]),
        [],
        ["Ref", "Indicator", "Numerator", "Denominator", "%", "Target", "Comment"],
        [reference, "", 90, 100, 90, 95, "On course"],
        ["Note: figures are provisional until checked"],
      ],
      { name },
    );

  it("takes the period from the title, then the sheet's name, then the file's name", () => {
    const understood = read(
      [
        service("Fostering", ["Fostering return", "Data as at 31 May 2019"], "CLA 40"),
        service("April 2019", ["Leaving care return"], "CLA 12"),
        service("Health", ["Health return", "Produced 7 June 2019"], "CLA 19"),
      ],
      "CiC return May 2019.xlsx",
    );
    expect(understood.candidates).toMatchObject([
      { indicator: "CLA 40", period: "2019-05", asAt: "2019-05-31", value: 90, comment: "On course" },
      { indicator: "CLA 12", period: "2019-04" },
      { indicator: "CLA 19", period: "2019-05" },
    ]);
    expect(codes(understood)).toEqual(["period-disagrees", "period-from-file-name"]);
  });

  it("takes nothing where nothing names the period, and says what to write", () => {
    const understood = read(service("Fostering", ["Fostering return"], "CLA 40"));
    expect(understood.candidates[0]?.period).toBeNull();
    expect(understood.findings).toMatchObject([{ severity: "error", code: "period-unknown" }]);
  });

  it("takes the share from the % column and the count from the number column", () => {
    const understood = read(
      sheetOf([
        ["May 2019"],
        [],
        ["Indicator", "Number", "%", "Target"],
        ["CLA 05", 268, null, null],
        ["CLA 50", 190, 93, 95],
      ]),
    );
    expect(figures(understood)).toEqual([
      ["CLA 05", "2019-05", "value", 268, "B4"],
      ["CLA 50", "2019-05", "value", 93, "C5"],
    ]);
  });

  it("works a percentage out where only its numerator and denominator were given", () => {
    const understood = read(
      sheetOf([
        ["May 2019"],
        [],
        ["Indicator", "Numerator", "Denominator", "Value"],
        ["CLA 11", 17, 94, null],
      ]),
    );
    expect(understood.candidates).toMatchObject([
      { kind: "value", value: 18.085106383, cell: "B4", raw: "17" },
    ]);
    expect(codes(understood)).toEqual(["value-worked-out"]);
  });
});

describe("percentages", () => {
  const column = (...values: readonly Written[]) =>
    read(
      sheetOf([
        ["May 2019"],
        [],
        ["Indicator", "Value"],
        ...values.map((value, place) => [["CLA 07", "CLA 10", "CLA 11", "CLA 12"][place] ?? "", value]),
      ]),
    );
  const values = (understood: ReturnType<typeof read>) => understood.candidates.map(({ value }) => value);

  it("are fractions where Excel shows a % sign, said once for the column", () => {
    const understood = column(percent(0.932), percent(0.285), percent(1));
    expect(values(understood)).toEqual([93.2, 28.5, 100]);
    expect(understood.findings).toMatchObject([{ severity: "note", code: "fractions-read-as-percent" }]);
  });

  it("are points where one of them is above 1.5", () => {
    const understood = column(93.2, 1, 0);
    expect(values(understood)).toEqual([93.2, 1, 0]);
    expect(understood.findings).toEqual([]);
  });

  it("are points where the text says %", () => {
    expect(values(column("93.2%", "0.5 %"))).toEqual([93.2, 0.5]);
  });

  it("are asked about where 0.85 stands among figures like 85", () => {
    const understood = column(93.2, 0.85, 84);
    expect(understood.candidates[1]).toMatchObject({ kind: "unclear", value: null, raw: "0.85", unit: "%" });
    expect(understood.findings).toMatchObject([{ severity: "warning", code: "percent-unclear", cell: "B5" }]);
  });

  it("are settled by numerator and denominator", () => {
    const understood = readValue(0.18, 17, 94);
    expect(lastOf(understood)).toMatchObject({ kind: "value", value: 18 });
  });

  it("below 1 are to be expected of a share that is printed to two decimal places", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["CLA 06", 0.07, 0.08],
        ["CLA 07", 93, 94],
      ]),
    );
    expect(values(understood)).toEqual([0.07, 0.08, 93, 94]);
    expect(understood.findings).toEqual([]);
  });

  it("that are bare and all at most 1.5 are asked about, a nought apart", () => {
    const understood = column(0.5, 1.2, 0);
    expect(understood.candidates.map(({ kind, value }) => [kind, value])).toEqual([
      ["unclear", null],
      ["unclear", null],
      ["value", 0],
    ]);
    expect(doubts(understood)).toEqual(["percent-unclear", "percent-unclear"]);
  });

  it("above 1 in a column of fractions that show a % sign are asked about", () => {
    const understood = column(percent(0.932), percent(1.2));
    expect(understood.candidates.map(({ kind, value }) => [kind, value])).toEqual([
      ["value", 93.2],
      ["unclear", null],
    ]);
  });

  it.each(['0.00"%"', "0.00\\%", '[Blue]0.00"%"'])(
    "are in points where the % of %s is only a letter",
    (format) => {
      const shown = (value: number): Written => ({ type: "number", value, format });
      expect(values(column(shown(0.5), shown(85.1)))).toEqual([0.5, 85.1]);
    },
  );
});

describe("raised figures beside a number", () => {
  it.each([
    ["62.1³", 62.1],
    ["62.1% ¹", 62.1],
    ["62.1¹,²", 62.1],
    ["62.1 ⁽¹⁾", 62.1],
    ["62.1①", 62.1],
  ])("of %s are footnote marks", (text, value) => {
    expect(lastOf(readValue(text))).toMatchObject({ kind: "value", value });
  });

  it("may mark a placeholder", () => {
    expect(lastOf(readValue("c²"))).toMatchObject({ kind: "suppressed" });
  });

  it.each(["6²5", "51½", "¹62.1", "²"])("that do not stand behind it make %s unclear", (text) => {
    expect(lastOf(readValue(text))).toMatchObject({ kind: "unclear", value: null });
  });
});

describe("an error that was pasted as text", () => {
  it.each(["#N/A", "#DIV/0!", "#ref!", "Err:502"])("%s is asked about like the error itself", (text) => {
    const understood = readValue(text);
    expect(lastOf(understood)).toMatchObject({ kind: "unclear" });
    expect(doubts(understood)).toEqual(["cell-error"]);
  });

  it("is not applicable over a denominator of 0", () => {
    expect(lastOf(readValue("#DIV/0!", 0, 0))).toMatchObject({ kind: "not applicable" });
  });
});

describe("cells without a plain number", () => {
  it.each([
    ["c", "suppressed"],
    ["*", "suppressed"],
    ["[c]", "suppressed"],
    ["S", "suppressed"],
    ["k", "suppressed"],
    ["<5", "suppressed"],
    ["z", "not applicable"],
    ["n/a", "not applicable"],
    ["N/A", "not applicable"],
    [":", "not supplied"],
    ["..", "not supplied"],
    ["[x]", "not supplied"],
    ["TBC", "not supplied"],
    ["DNC", "not supplied"],
    ["no data", "not supplied"],
    ["Not due", "not due"],
    ["not yet due", "not due"],
    ["-", "unclear"],
    ["–", "unclear"],
    ["---", "unclear"],
    ["see note", "unclear"],
    ["85,2", "unclear"],
    ["nil", "unclear"],
  ])("%j is %s", (text, kind) => {
    expect(lastOf(readValue(text))).toMatchObject({ kind, value: null, raw: text });
  });

  it("with a dash are asked about", () => {
    expect(readValue("-").findings).toMatchObject([
      { severity: "warning", code: "placeholder-unclear", cell: "F4" },
    ]);
  });

  it("with a sign for a blank are said once for all of them", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["CLA 11", "c", "c"],
        ["CLA 07", 93, "c"],
      ]),
    );
    expect(understood.findings).toMatchObject([
      {
        severity: "note",
        code: "placeholder-read",
        message: "“c” was read as hidden by the sender, in 3 cells.",
      },
    ]);
  });

  it("with nil are 0 where things are counted", () => {
    const understood = read(sheetOf([["May 2019"], ["Indicator", "Value"], ["CLA 05", "nil"]]));
    expect(understood.candidates).toMatchObject([{ kind: "value", value: 0, raw: "nil" }]);
    expect(codes(understood)).toEqual(["nil-read-as-zero"]);
  });

  it.each<[string, number, boolean]>([
    ["18", 18, false],
    ["18.5 %", 18.5, false],
    ["18%*", 18, false],
    ["18.1 (p)", 18.1, true],
    ["18p", 18, true],
    ["18.1 (r)", 18.1, false],
  ])("as text %j are %d", (text, value, provisional) => {
    expect(lastOf(readValue(text))).toMatchObject({ kind: "value", value, provisional, raw: text });
  });

  it("as text with thousands are whole", () => {
    const understood = read(sheetOf([["May 2019"], ["Indicator", "Value"], ["CLA 01", "1,234"]]));
    expect(understood.candidates).toMatchObject([{ value: 1234, raw: "1,234" }]);
  });

  it("give the numerator and denominator that stand beside a percentage", () => {
    expect(lastOf(readValue("18% (17/94)"))).toMatchObject({ value: 18, numerator: 17, denominator: 94 });
  });

  it.each<[string, Written, string, string]>([
    ["a formula that failed", failed("#N/A"), "cell-error", "warning"],
    ["a formula that was never calculated", uncalculated, "no-cached-result", "error"],
    ["a date", date("2019-02-01"), "date-for-number", "warning"],
    ["a yes or no", true, "figure-unclear", "warning"],
  ])("with %s are not taken", (_, value, code, severity) => {
    const understood = readValue(value);
    expect(lastOf(understood)?.kind).toBe("unclear");
    expect(understood.findings).toMatchObject([{ code, severity, cell: "F4" }]);
  });

  it("that divide by a denominator of 0 are not applicable", () => {
    expect(lastOf(readValue(failed("#DIV/0!"), 0, 0))?.kind).toBe("not applicable");
  });
});

describe("figures that do not fit", () => {
  it.each<[string, Written, Written, Written, readonly string[]]>([
    ["a percentage over 100", 118, null, null, ["value-out-of-range"]],
    ["a percentage below 0", -2, null, null, ["value-out-of-range"]],
    [
      "a numerator over its denominator",
      106.4,
      100,
      94,
      ["value-out-of-range", "numerator-over-denominator"],
    ],
    ["a value far from its numerator and denominator", 20, 17, 94, ["value-disagrees"]],
    ["a value that is rounded to whole points", 18, 17, 94, []],
    ["a value that is rounded to one place", 18.1, 17, 94, []],
  ])("%s gives %s", (_, value, numerator, denominator, expected) => {
    expect(doubts(readValue(value, numerator, denominator))).toEqual(expected);
  });

  it("of a period that has not begun are doubted", () => {
    const understood = read(
      sheetOf([
        ["Indicator", "May-19", "Jul-19"],
        ["CLA 03", 29, 30],
      ]),
    );
    expect(understood.findings).toMatchObject([{ severity: "warning", code: "period-future", cell: "C2" }]);
  });

  it("stand twice with different values", () => {
    const understood = read([
      sheetOf([["May 2019"], ["Indicator", "Value"], ["CLA 03", 29]], { name: "One" }),
      sheetOf([["May 2019"], ["Indicator", "Value"], ["CLA 03", 30]], { name: "Two" }),
    ]);
    expect(understood.findings).toMatchObject([
      { severity: "warning", code: "same-period-twice", sheet: "Two", cell: "B3" },
    ]);
  });

  it("stand twice with the same value without a word", () => {
    const sheet = (name: string) => sheetOf([["May 2019"], ["Indicator", "Value"], ["CLA 03", 29]], { name });
    expect(read([sheet("One"), sheet("Two")]).findings).toEqual([]);
  });
});

describe("lines and labels", () => {
  it("with another wording are matched and said", () => {
    const understood = read(
      sheetOf([["May 2019"], ["Indicator", "%"], ["Pathway plans in place (16-17)", 18]]),
    );
    expect(understood.candidates).toMatchObject([
      { indicator: "CLA 11", label: "Pathway plans in place (16-17)" },
    ]);
    expect(understood.findings).toMatchObject([{ severity: "note", code: "label-read-as", cell: "A3" }]);
  });

  it("that fit two indicators are not taken, and both are suggested", () => {
    const understood = read(
      sheetOf([["May 2019"], ["Indicator", "%"], ["Pathway plans", 18], ["CLA 07", 93]]),
    );
    expect(understood.candidates).toMatchObject([{ indicator: null, label: "Pathway plans" }, {}]);
    expect(understood.findings).toMatchObject([
      { severity: "error", code: "unknown-indicator", cell: "A3", action: expect.stringContaining("CLA 11") },
    ]);
    expect(understood.findings[0]?.action).toContain("CLA 12");
  });

  it("whose words are those of another reference are doubted", () => {
    const understood = read(
      sheetOf([
        ["May 2019"],
        ["Ref", "Indicator", "%"],
        ["CLA 11", "Care leavers with an up-to-date pathway plan", 18],
      ]),
    );
    expect(understood.candidates).toMatchObject([{ indicator: "CLA 11" }]);
    expect(doubts(understood)).toEqual(["label-disagrees"]);
  });

  it("of another table are named once and not line by line", () => {
    const areas = sheetOf(
      [
        ["Name", "Apr-19", "May-19"],
        ...["North", "South", "East", "West", "Centre"].map((area) => [area, 10, 12]),
      ],
      { name: "Budget" },
    );
    const understood = read([sheetOf([["May 2019"], ["Indicator", "%"], ["CLA 07", 93]]), areas]);
    expect(understood.findings).toMatchObject([
      { severity: "warning", code: "table-not-matched", sheet: "Budget", cell: "A1" },
    ]);
  });

  it("that head a section are passed over, though they look like an indicator", () => {
    const understood = read(
      sheetOf([["May 2019"], ["Indicator", "%"], ["Initial health assessments"], ["CLA 18", 44]]),
    );
    expect(figures(understood)).toEqual([["CLA 18", "2019-05", "value", 44, "B4"]]);
    expect(understood.findings).toEqual([]);
  });
});

describe("what is hidden", () => {
  it("is read and said", () => {
    const shown = sheetOf([["May 2019"], ["Indicator", "%"], ["CLA 07", 93], ["CLA 10", 88]], {
      hiddenRows: [4],
      hiddenColumns: [2],
    });
    const hidden = sheetOf([["May 2019"], ["Indicator", "%"], ["CLA 12", 80]], { name: "Old", hidden: true });
    const understood = read([shown, hidden]);
    expect(understood.candidates).toHaveLength(3);
    expect(understood.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "note hidden-row",
      "note hidden-column",
      "note hidden-sheet",
    ]);
  });
});

describe("a workbook that is no return", () => {
  it("is refused where no line names an indicator", () => {
    const understood = read(sheetOf([["Menu"], ["Monday", "Soup"]]));
    expect(understood).toMatchObject({ outcome: "refused", code: "no-indicator-found", candidates: [] });
  });

  it("is refused where a row is a child, and nothing of it is kept", () => {
    const understood = read([
      sheetOf([["May 2019"], ["Indicator", "%"], ["CLA 07", 93]]),
      sheetOf([
        ["Child Unique ID", "Date of Birth", "Placement"],
        [4711, date("2009-02-03"), "Foster care"],
      ]),
    ]);
    expect(understood).toEqual({
      outcome: "refused",
      code: "workbook-child-level",
      personalColumns: ["Child ID", "Date of birth"],
      sheets: [],
      candidates: [],
      findings: [],
      questions: [],
      layout: { headings: [], labels: [] },
      recognised: null,
    });
  });
});

describe("a count that no authority can have", () => {
  it("is warned of, with its unit and thousands", () => {
    const understood = read(
      sheetOf([
        ["Ref", "May-19"],
        ["CLA 01", 1e15],
        ["CLA 03", 99_999],
      ]),
    );
    expect(understood.findings).toMatchObject([
      {
        code: "value-out-of-range",
        cell: "B2",
        message:
          "CLA 01 for May 2019 is 1,000,000,000,000,000, which is more than the 1,000,000 that can be.",
      },
    ]);
  });
});
