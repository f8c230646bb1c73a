import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Period } from "../../../shared/domain/period/period.ts";
import { periodsIn } from "../../../shared/domain/period/periods-in-text.ts";

describe("the periods within a text", () => {
  it.each<[string, Period, IsoDate | null, string]>([
    ["CiC return May 2019.xlsx", "2019-05", null, "May 2019"],
    ["CiC_return_May_2019.xlsx", "2019-05", null, "May_2019"],
    ["CiC-return-2019-05-v2.xlsx", "2019-05", null, "2019-05"],
    ["ScorecardMay19.xlsx", "2019-05", null, "May19"],
    ["Data as at 31 May 2019", "2019-05", "2019-05-31", "31 May 2019"],
    ["Virtual School: autumn term 2019 (draft)", "2019-autumn", null, "autumn term 2019 (draft)"],
    ["Indicators for Q1 2019/20, by team", "FY2019-Q1", null, "Q1 2019/20"],
    [
      "Children in care, year ending 31 March 2018, England",
      "FY2017",
      "2018-03-31",
      "year ending 31 March 2018",
    ],
    ["Released on 15 November 2017 by post", "2017-11", "2017-11-15", "15 November 2017"],
    ["Performance 2019/20", "FY2019", null, "2019/20"],
  ])("%s has %s", (text, period, asAt, words) => {
    expect(periodsIn(text)).toEqual([{ period, asAt, text: words }]);
  });

  it("come in the order in which they stand", () => {
    const text = "Scorecard of May 2019, compared with April 2019 and with May 2018";
    expect(periodsIn(text).map(({ period }) => period)).toEqual(["2019-05", "2019-04", "2018-05"]);
  });

  it.each([
    "",
    "Children in Care Performance Scorecard",
    "Young people aged 16-17 not in education",
    "It was said that may 20 children had moved",
    "Review of 2015",
    "Returns due in May",
    "Released at 11:30 am",
    "1800.0 Marriage Law Survey, 2017",
    "c5_referrals_2014_to_2023.csv",
  ])("are none in %j", (text) => {
    expect(periodsIn(text)).toEqual([]);
  });

  it("are found in a very long text without looking at all of it", () => {
    expect(periodsIn(`May 2019 ${"a 1 ".repeat(100_000)}`)).toHaveLength(1);
  });
});
