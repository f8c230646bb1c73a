// Periods that a return names in words which may mislead: they are asked about, or taken with a warning.
import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { understand } from "../../../shared/domain/return/understand.ts";
import { sheetOf, type Written, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;

function read(rows: readonly (readonly Written[])[], name = "Return", fileName = "Return.xlsx") {
  return understand(workbookOf(sheetOf(rows, { name })), register, { fileName, today: "2026-10-30" });
}

const periods = ({ candidates }: ReturnType<typeof read>) => candidates.map(({ period }) => period);
const said = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, cell }) => [code, cell]);
const VALUE: readonly Written[] = ["Ref", "Value"];
const FIGURE: readonly Written[] = ["CLA 01", 430];

/** A row of CLA 01 beneath these headings. */
function beneath(headings: readonly Written[], ...titles: readonly string[]) {
  return read([
    ...titles.map((title) => [title]),
    ["Ref", ...headings],
    ["CLA 01", ...headings.map(() => 430)],
  ]);
}

describe("The day on which a panel met", () => {
  it("is not the period of the figures", () => {
    const understood = read([["Corporate Parenting Panel, 3 July 2019"], VALUE, FIGURE]);
    expect(periods(understood)).toEqual([null]);
    expect(said(understood)).toEqual([["period-unknown", null]]);
  });

  it("is not, in the file's name either", () => {
    expect(periods(read([VALUE, FIGURE], "Return", "Improvement Board 3 July 2019.xlsx"))).toEqual([null]);
  });

  it("leaves a month, and a day as at which the figures were true", () => {
    expect(periods(read([["Corporate Parenting Panel: May 2019"], VALUE, FIGURE]))).toEqual(["2019-05"]);
    expect(periods(read([["Scrutiny Committee: data as at 31 May 2019"], VALUE, FIGURE]))).toEqual([
      "2019-05",
    ]);
  });
});

describe("A tab that names another month than the title", () => {
  it("is warned of", () => {
    const understood = read([["Health return for May 2019"], VALUE, FIGURE], "April 2019");
    expect(periods(understood)).toEqual(["2019-05"]);
    expect(understood.findings).toMatchObject([{ severity: "warning", code: "period-disagrees" }]);
  });

  it("is not, where it names the quarter of the month", () => {
    expect(said(read([["Health return for May 2019"], VALUE, FIGURE], "Q1 2019-20"))).toEqual([]);
  });
});

describe("A tab that names a month alone", () => {
  it("is of the year that the title or the file names, with a note", () => {
    const titled = read([["Children in care 2019/20"], VALUE, FIGURE], "May");
    expect(periods(titled)).toEqual(["2019-05"]);
    expect(titled.findings).toMatchObject([{ severity: "note", code: "period-year-assumed" }]);
    expect(periods(read([VALUE, FIGURE], "Jan", "CiC return 2019-20.xlsx"))).toEqual(["2020-01"]);
  });

  it("is asked about where nothing names the year", () => {
    expect(said(read([VALUE, FIGURE], "May"))).toEqual([["period-unknown", null]]);
  });
});

describe("A tab that names a month beneath a title of its year", () => {
  it("says which month it is", () => {
    const understood = read([["Children in care 2019/20"], VALUE, FIGURE], "May 2019");
    expect(periods(understood)).toEqual(["2019-05"]);
    expect(said(understood)).toEqual([]);
  });
});

describe("A heading Sep-25 that Excel turned into a day of this year", () => {
  const turned = (value: string): Written => ({ type: "date", value, format: "d-mmm" });

  it("is asked about, with both readings", () => {
    const understood = beneath([turned("2026-09-25"), turned("2026-10-25")]);
    expect(periods(understood)).toEqual([null, null]);
    expect(understood.findings[0]?.message).toContain("September 2025 or 25 September 2026");
  });

  it("is asked about in the rows, too", () => {
    const understood = read([
      ["Ref", "Month", "Value"],
      ["CLA 01", turned("2026-05-19"), 430],
    ]);
    expect(periods(understood)).toEqual([null]);
    expect(understood.findings[0]?.message).toContain("May 2019 or 19 May 2026");
  });

  it("is a day where the day can be no year, or where the year is shown", () => {
    const shown: Written = { type: "date", value: "2026-10-25", format: "d-mmm-yy" };
    expect(periods(beneath([turned("2026-08-31"), turned("2026-09-01"), shown]))).toEqual([
      "2026-08",
      "2026-09",
      "2026-10",
    ]);
  });
});

describe("Months whose headings have no year", () => {
  it("from January on are of the calendar year that the title names", () => {
    expect(periods(beneath(["Jan", "Feb", "Mar", "Apr", "May"], "Return 2019"))).toEqual([
      "2019-01",
      "2019-02",
      "2019-03",
      "2019-04",
      "2019-05",
    ]);
  });

  it("from April on are of the financial year that starts in it, forwards and backwards", () => {
    expect(periods(beneath(["Mar", "Feb", "Jan", "Dec"], "Return 2019"))).toEqual([
      "2020-03",
      "2020-02",
      "2020-01",
      "2019-12",
    ]);
  });

  it("are asked about where they leave the financial year that the title names", () => {
    const understood = beneath(["Jan", "Feb", "Mar", "Apr"], "Return 2018/19");
    expect(periods(understood)).toEqual([null, null, null, null]);
    expect(said(understood)).toEqual([["period-unknown", "B2"]]);
  });

  it("may start over, with the shares behind the counts", () => {
    const headings = ["Apr number", "May number", "Apr %", "May %"];
    expect(said(beneath(headings, "Return 2019")).map(([code]) => code)).not.toContain("period-unknown");
  });
});

describe("Headings with a slip in a year", () => {
  it.each([
    [["Jan-19", "Feb-18", "Mar-19"], "C1"],
    [["Mar-19", "Apr-18", "May-18"], "C1"],
    [["Mar-19", "Feb-19", "Jan-18", "Dec-18"], "E1"],
  ])("%j are warned of at the one that breaks the order", (headings, cell) => {
    expect(said(beneath(headings))).toContainEqual(["period-order", cell]);
  });

  it.each([[["Jan-19", "Feb-19", "Mar-19"]], [["Mar-19", "Feb-19", "Jan-19"]], [["May-19", "May-18"]]])(
    "%j run on",
    (headings) => {
      expect(said(beneath(headings)).filter(([code]) => code === "period-order")).toEqual([]);
    },
  );
});
