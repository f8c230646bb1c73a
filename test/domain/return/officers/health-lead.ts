// Numbers the months of the financial year, and counts assessments before giving the share.
import { percent, sheetOf } from "../sheet-of.ts";
import { along, at, merged, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];
const Q1 = [...SPRING, "2019-06"];

export const healthLead: readonly Sent[] = [
  {
    what: "months as M1, M2 and M3 with the year",
    sheets: [
      sheetOf([
        ["Indicator", "M1 2019/20", "M2 2019/20", "M3 2019/20"],
        ["IHAs completed within 20 working days", "75%", "80%", "50%"],
        ["RHAs up to date", "84%", "85%", "86%"],
      ]),
    ],
    holds: [...along("CLA 18", Q1, [75, 80, 50]), ...along("CLA 19", Q1, [84, 85, 86])],
  },
  {
    what: "months as Month 1 and Month 2 beneath the year",
    sheets: [
      sheetOf(
        [
          ["Health of looked after children"],
          [null, "2019/20", null, null],
          ["Indicator", "Month 1", "Month 2", "Month 3"],
          ["Dental checks up to date", percent(0.81), percent(0.82), percent(0.83)],
          ["Immunisations up to date", percent(0.9), percent(0.91), percent(0.92)],
        ],
        { merges: [merged(2, 2, 2, 4)] },
      ),
    ],
    holds: [...along("CLA 20", Q1, [81, 82, 83]), ...along("CLA 21", Q1, [90, 91, 92])],
  },
  {
    what: "Period 2 in the title",
    sheets: [
      sheetOf([
        ["Health return: Period 2, 2019/20"],
        ["Indicator", "Actual"],
        ["Dental checks up to date", 82],
        ["Immunisations up to date", 91],
      ]),
    ],
    holds: at("2019-05", { "CLA 20": 82, "CLA 21": 91 }),
  },
  {
    what: "Period 2 in the file's name and the year in the title",
    fileName: "Health KPIs P2 1920.xlsx",
    sheets: [
      sheetOf([
        ["Health return 2019/20"],
        ["Indicator", "Actual"],
        ["Dental checks up to date", 82],
        ["Immunisations up to date", 91],
      ]),
    ],
    holds: [],
    says: ["asks period", "period-unknown"],
  },
  {
    what: "counts of the eligible and the completed for each month, with no share",
    sheets: [
      sheetOf(
        [
          [null, "Apr-19", null, "May-19", null],
          ["Indicator", "Eligible", "Completed", "Eligible", "Completed"],
          ["Initial health assessments completed within 20 working days", 20, 15, 25, 20],
          ["Review health assessments up to date", 400, 336, 400, 340],
        ],
        { merges: [merged(1, 2, 1, 3), merged(1, 4, 1, 5)] },
      ),
    ],
    holds: [...along("CLA 18", SPRING, [75, 80]), ...along("CLA 19", SPRING, [84, 85])],
  },
  {
    what: "rows for the number due, the number in time and the share",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Number of IHAs due", 20, 25],
        ["Number of IHAs completed within 20 working days", 15, 20],
        ["% of IHAs completed within 20 working days", "75%", "80%"],
      ]),
    ],
    holds: along("CLA 18", SPRING, [75, 80]),
    says: ["asks label", "unknown-indicator"],
  },
  {
    what: "nothing due in one month, and a nought",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19", "Jun-19"],
        ["Initial health assessments requested within 3 working days", "none due", 0, "100%"],
        ["Initial health assessments completed within 20 working days", "N/A", "0%", "33%"],
      ]),
    ],
    holds: [...along("CLA 17", Q1, ["not due", 0, 100]), ...along("CLA 18", Q1, ["not applicable", 0, 33])],
  },
  {
    what: "the quarter alone, with its months in words",
    sheets: [
      sheetOf([
        ["Indicator", "Q1 (Apr-Jun) 2019/20", "Q4 (Jan-Mar) 2018/19"],
        ["Strengths and difficulties questionnaires returned", "78%", "76%"],
        ["Average SDQ score", 14.2, 14.5],
      ]),
    ],
    holds: [
      ...along("CLA 22", ["FY2019-Q1", "FY2018-Q4"], [78, 76]),
      ...along("CLA 23", ["FY2019-Q1", "FY2018-Q4"], [14.2, 14.5]),
    ],
  },
  {
    what: "quarters without a year, the year in the sheet's name",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Q1", "Q2", "Q3", "Q4"],
          ["SDQs returned", 75, 76, 77, 78],
          ["Average SDQ score", 14.6, 14.5, 14.4, 14.3],
        ],
        { name: "2018-19" },
      ),
    ],
    holds: [
      ...along("CLA 22", ["FY2018-Q1", "FY2018-Q2", "FY2018-Q3", "FY2018-Q4"], [75, 76, 77, 78]),
      ...along("CLA 23", ["FY2018-Q1", "FY2018-Q2", "FY2018-Q3", "FY2018-Q4"], [14.6, 14.5, 14.4, 14.3]),
    ],
  },
];
