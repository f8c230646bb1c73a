// Keeps one big workbook for years, with formulas, hidden columns and everything beside the figures.
import { failed, percent, sheetOf, uncalculated } from "../sheet-of.ts";
import { along, at, merged, monthDate, type Sent, share, whole } from "./sent.ts";

const YEAR = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];
const Q1 = ["2019-04", "2019-05", "2019-06"];

export const performanceAnalyst: readonly Sent[] = [
  {
    what: "two years of months under merged bands, with year to date, target and RAG at the end",
    sheets: [
      sheetOf(
        [
          ["Children in Care Scorecard"],
          ["Source: LCS, extracted 5 July 2019"],
          [],
          [null, null, "2018/19", ...Array(11).fill(null), "2019/20", null, null, "Summary"],
          ["Ref", "Indicator", ...YEAR, "Apr", "May", "Jun", "YTD", "Target", "RAG", "DoT"],
          ["Numbers"],
          [
            "CLA 01",
            "Children looked after",
            480,
            481,
            482,
            483,
            484,
            485,
            486,
            487,
            488,
            489,
            490,
            491,
            500,
            505,
            512,
            512,
            null,
            null,
            "↑",
          ],
          [
            "CLA 03",
            "Children starting to be looked after",
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            18,
            25,
            65,
            null,
            null,
            "↑",
          ],
          ["Health"],
          [
            "CLA 20",
            "Dental checks up to date",
            ...Array(12).fill(percent(0.8)),
            percent(0.81),
            percent(0.82),
            percent(0.83),
            percent(0.83),
            percent(0.9),
            "A",
            "↑",
          ],
        ],
        { merges: [merged(4, 3, 4, 14), merged(4, 15, 4, 17), merged(4, 18, 4, 21)] },
      ),
    ],
    holds: [
      ...along(
        "CLA 01",
        [...monthsOf18(), ...Q1],
        [480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 500, 505, 512],
      ),
      ...along(
        "CLA 03",
        [...monthsOf18(), ...Q1],
        [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 18, 25],
      ),
      ...along("CLA 20", [...monthsOf18(), ...Q1], [...Array(12).fill(80), 81, 82, 83]),
    ],
  },
  {
    what: "last year's outturn, statistical neighbours and England ahead of the months",
    sheets: [
      sheetOf([
        [
          "Ref",
          "Measure",
          "Good is",
          "2018/19 Outturn",
          "SN 2018",
          "England 2018",
          "Target 19/20",
          "Apr-19",
          "May-19",
          "Jun-19",
          "2019/20 YTD",
        ],
        ["CLA 11", "Eligible young people with a pathway plan", "High", 70, 80, 82, 85, 60, 61, 62, 62],
        ["CLA 30", "Three or more placements in the year", "Low", 11.2, 10, 10, 10, 10.1, 10.4, 10.8, 10.8],
        ["CLA 54", "Average case load of IROs", "Target", 64, null, null, 60, null, null, 61, null],
      ]),
    ],
    holds: [
      ...along("CLA 11", Q1, [60, 61, 62]),
      ...along("CLA 30", Q1, [10.1, 10.4, 10.8]),
      "CLA 54 FY2019-Q1 61",
    ],
  },
  {
    what: "an empty narrow column after each month of real dates",
    sheets: [
      sheetOf([
        ["KPI", monthDate("2019-04-01"), null, monthDate("2019-05-01"), null, monthDate("2019-06-01"), null],
        ["Children looked after", whole(1498), null, whole(1502), null, whole(1510)],
        ["Children starting to be looked after", 40, null, 31, null, 28],
        [
          "Initial health assessments completed within 20 working days",
          share(0.75),
          null,
          share(0.8),
          null,
          share(0.5),
        ],
      ]),
    ],
    holds: [
      ...along("CLA 01", Q1, [1498, 1502, 1510]),
      ...along("CLA 03", Q1, [40, 31, 28]),
      ...along("CLA 18", Q1, [75, 80, 50]),
    ],
  },
  {
    what: "an arrow in a column after each month",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "", "May-19", "", "Jun-19", ""],
        ["Children looked after", 498, "▲", 502, "▲", 510, "▲"],
        ["Missing episodes", 4.2, "►", 4.2, "▼", 3.9, "▼"],
      ]),
    ],
    holds: [...along("CLA 01", Q1, [498, 502, 510]), ...along("CLA 34", Q1, [4.2, 4.2, 3.9])],
  },
  {
    what: "a change since last month in a column after each month",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "+/-", "May-19", "+/-", "Jun-19", "+/-"],
        ["Children looked after", 498, 3, 502, 4, 510, 8],
        ["Children placed 20 miles or more from home", 17.1, 0.2, 17, -0.1, 17.4, 0.4],
      ]),
    ],
    holds: [...along("CLA 01", Q1, [498, 502, 510]), ...along("CLA 32", Q1, [17.1, 17, 17.4])],
  },
  {
    what: "numerator, denominator and % under each month, the months merged",
    sheets: [
      sheetOf(
        [
          ["Performance pack June 2019"],
          [null, "Apr-19", null, null, "May-19", null, null],
          ["Indicator", "Num", "Denom", "%", "Num", "Denom", "%"],
          [
            "Children visited within the statutory timescale",
            470,
            500,
            percent(0.94),
            480,
            500,
            percent(0.96),
          ],
          ["Review health assessments up to date", 300, 400, percent(0.75), 320, 400, percent(0.8)],
        ],
        { merges: [merged(2, 2, 2, 4), merged(2, 5, 2, 7)] },
      ),
    ],
    holds: [...along("CLA 07", Q1, [94, 96]), ...along("CLA 19", Q1, [75, 80])],
  },
  {
    what: "a sheet for each month, in a file that is named for one of them",
    fileName: "CiC scorecard June 2019.xlsx",
    sheets: ["April 2019", "May 2019", "June 2019"].map((name, place) =>
      sheetOf(
        [
          ["Indicator", "Actual", "Target"],
          ["Children looked after", 500 + place, null],
          ["Dental checks up to date", 81 + place, 90],
        ],
        { name },
      ),
    ),
    holds: [...along("CLA 01", Q1, [500, 501, 502]), ...along("CLA 20", Q1, [81, 82, 83])],
  },
  {
    what: "a sheet for each month without its year, in a file that is named for one of them",
    fileName: "LAC data pack - Jun 19 FINAL v2.xlsx",
    sheets: ["Apr", "May", "Jun"].map((name, place) =>
      sheetOf(
        [
          ["Indicator", "Actual"],
          ["Children looked after", 500 + place],
          ["UASC looked after", 20 + place],
        ],
        { name },
      ),
    ),
    holds: [...along("CLA 01", Q1, [500, 501, 502]), ...along("CLA 05", Q1, [20, 21, 22])],
  },
  {
    what: "the months of last year hidden and a hidden sheet of lists",
    sheets: [
      sheetOf(
        [
          ["Ref", "Indicator", "Feb-19", "Mar-19", "Apr-19", "May-19"],
          ["CLA 01", "Children looked after", 480, 485, 500, 505],
          ["CLA 10", "Children with an up-to-date care plan", 91, 92, 93, 94],
        ],
        { hiddenColumns: [3, 4] },
      ),
      sheetOf([["Lists"], ["RAG"], ["Red"], ["Amber"], ["Green"], ["Yes"], ["No"]], {
        name: "Lookups",
        hidden: true,
      }),
    ],
    holds: [
      ...along("CLA 01", ["2019-02", "2019-03", "2019-04", "2019-05"], [480, 485, 500, 505]),
      ...along("CLA 10", ["2019-02", "2019-03", "2019-04", "2019-05"], [91, 92, 93, 94]),
    ],
  },
  {
    what: "the current month alone on a dashboard whose figures were never calculated, and one that failed",
    sheets: [
      sheetOf([
        ["Dashboard: May 2019"],
        [],
        ["Indicator", "Result", "Target"],
        ["Children looked after", uncalculated, null],
        ["Care leavers in suitable accommodation", failed("#N/A"), 95],
        ["Care leavers not in touch", 4, 5],
      ]),
    ],
    holds: at("2019-05", { "CLA 52": 4 }),
    says: ["no-cached-result", "cell-error"],
  },
  {
    what: "quarterly indicators beneath the monthly ones, with quarters across",
    fileName: "Scorecard 2019-20.xlsx",
    sheets: [
      sheetOf([
        ["Monthly indicators"],
        ["Ref", "Indicator", "Apr 2019", "May 2019", "Jun 2019"],
        ["CLA 01", "Children looked after", 500, 505, 510],
        ["CLA 04", "Children ceasing to be looked after", 12, 9, 14],
        [],
        ["Quarterly indicators"],
        ["Ref", "Indicator", "Q1", "Q2", "Q3", "Q4"],
        ["CLA 13", "Three or more social workers in the year", 27],
        ["CLA 23", "Average SDQ score", 14.2],
      ]),
    ],
    holds: [
      ...along("CLA 01", Q1, [500, 505, 510]),
      ...along("CLA 04", Q1, [12, 9, 14]),
      "CLA 13 FY2019-Q1 27",
      "CLA 23 FY2019-Q1 14.2",
    ],
  },
  {
    what: "months and quarters together, a quarter after its three months",
    sheets: [
      sheetOf([
        ["Ref", "Indicator", "Apr-19", "May-19", "Jun-19", "Q1 2019/20"],
        ["CLA 03", "Children starting to be looked after", 10, 12, 9, 31],
        ["CLA 22", "SDQs returned", null, null, null, 78],
        ["CLA 44", "Days from entering care to moving in with adopters (A1)", null, null, null, 412],
      ]),
    ],
    holds: [...along("CLA 03", Q1, [10, 12, 9]), "CLA 22 FY2019-Q1 78", "CLA 44 FY2019-Q1 412"],
  },
  {
    what: "the same indicator again further down among those that are off target",
    sheets: [
      sheetOf([
        ["May 2019"],
        ["Indicator", "Actual", "Target"],
        ["Children looked after", 505, null],
        ["Care leavers not in touch", 8, 5],
        [],
        ["Exceptions"],
        ["Indicator", "Actual", "Why"],
        ["Care leavers not in touch", 8, "Three young people abroad since 2018; 2 in custody"],
      ]),
    ],
    holds: at("2019-05", { "CLA 01": 505, "CLA 52": 8 }),
  },
];

function monthsOf18(): readonly string[] {
  return [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(
    (month) => `${month >= 4 ? 2018 : 2019}-${String(month).padStart(2, "0")}`,
  );
}
