// Exports from SQL Server: one row for each reading, merged page headers, keys, NULLs and the time of the run.
import { date, sheetOf } from "../sheet-of.ts";
import { along, at, merged, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];

export const reportWriter: readonly Sent[] = [
  {
    what: "rows with a period's start and end and the parts of each share",
    sheets: [
      sheetOf([
        ["IndicatorCode", "IndicatorName", "PeriodStart", "PeriodEnd", "Numerator", "Denominator", "Value"],
        [
          "CLA11",
          "Eligible young people with a pathway plan",
          date("2019-04-01"),
          date("2019-04-30"),
          60,
          100,
          60,
        ],
        [
          "CLA11",
          "Eligible young people with a pathway plan",
          date("2019-05-01"),
          date("2019-05-31"),
          62,
          100,
          62,
        ],
        [
          "CLA07",
          "Children visited within the statutory timescale",
          date("2019-04-01"),
          date("2019-04-30"),
          470,
          500,
          94,
        ],
        [
          "CLA07",
          "Children visited within the statutory timescale",
          date("2019-05-01"),
          date("2019-05-31"),
          480,
          500,
          96,
        ],
      ]),
    ],
    holds: [...along("CLA 11", SPRING, [60, 62]), ...along("CLA 07", SPRING, [94, 96])],
  },
  {
    what: "a key of year and month in one number",
    sheets: [
      sheetOf([
        ["MeasureID", "Measure", "YearMonth", "Value"],
        ["CLA01", "Children looked after", 201904, 500],
        ["CLA01", "Children looked after", 201905, 505],
        ["CLA04", "Children ceasing to be looked after", 201904, 12],
        ["CLA04", "Children ceasing to be looked after", 201905, 9],
      ]),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 04", SPRING, [12, 9])],
  },
  {
    what: "the month's name and the financial year in two columns",
    sheets: [
      sheetOf([
        ["FinYear", "MonthName", "Ref", "Indicator", "Value"],
        ["2019/20", "April", "CLA 01", "Children looked after", 500],
        ["2019/20", "May", "CLA 01", "Children looked after", 505],
        ["2018/19", "March", "CLA 01", "Children looked after", 491],
      ]),
    ],
    holds: along("CLA 01", ["2019-04", "2019-05", "2019-03"], [500, 505, 491]),
  },
  {
    what: "the number of the month in the financial year beside the year",
    sheets: [
      sheetOf([
        ["Ref", "Indicator", "Financial Year", "Period", "Value"],
        ["CLA 01", "Children looked after", "2019/20", 1, 500],
        ["CLA 01", "Children looked after", "2019/20", 2, 505],
        ["CLA 03", "Children starting to be looked after", "2019/20", 1, 10],
        ["CLA 03", "Children starting to be looked after", "2019/20", 2, 12],
      ]),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 03", SPRING, [10, 12])],
  },
  {
    what: "NULL where there is no figure",
    sheets: [
      sheetOf([
        ["Ref", "Indicator", "Month", "Value", "Comment"],
        ["CLA 01", "Children looked after", "May 2019", 505, "NULL"],
        ["CLA 40", "Foster carers' annual reviews in time", "May 2019", "NULL", "NULL"],
      ]),
    ],
    holds: ["CLA 01 2019-05 505", "CLA 40 2019-05 not supplied"],
  },
  {
    what: "the header again on each page, with the page's number and the time of the run",
    sheets: [
      sheetOf(
        [
          [null, "Children's Services Performance"],
          [null, "Report run: 05/07/2019 09:13:22", null, null, "Page 1 of 2"],
          [],
          [null, "Indicator", null, "Apr-19", null, "May-19"],
          [null, "Children looked after", null, 500, null, 505],
          [null, "UASC looked after", null, 21, null, 22],
          [],
          [null, "Report run: 05/07/2019 09:13:22", null, null, "Page 2 of 2"],
          [null, "Indicator", null, "Apr-19", null, "May-19"],
          [null, "In-house fostering households", null, 180, null, 181],
          [null, "Children in family-based placements", null, 78.1, null, 78.4],
        ],
        { merges: [merged(1, 2, 1, 6), merged(4, 2, 4, 3), merged(5, 2, 5, 3), merged(9, 2, 9, 3)] },
      ),
    ],
    holds: [
      ...along("CLA 01", SPRING, [500, 505]),
      ...along("CLA 05", SPRING, [21, 22]),
      ...along("CLA 42", SPRING, [180, 181]),
      ...along("CLA 33", SPRING, [78.1, 78.4]),
    ],
  },
  {
    what: "a row for each locality and a total",
    sheets: [
      sheetOf([
        ["Period", "Indicator", "Locality", "Numerator", "Denominator", "Percent"],
        ["May 2019", "Dental checks up to date", "North", 100, 120, 83.3],
        ["May 2019", "Dental checks up to date", "South", 90, 120, 75],
        ["May 2019", "Dental checks up to date", "Total", 190, 240, 79.2],
        ["May 2019", "Children visited within the statutory timescale", "North", 110, 120, 91.7],
        ["May 2019", "Children visited within the statutory timescale", "South", 100, 120, 83.3],
        ["May 2019", "Children visited within the statutory timescale", "Total", 210, 240, 87.5],
      ]),
    ],
    holds: at("2019-05", { "CLA 20": 79.2, "CLA 07": 87.5 }),
  },
  {
    what: "a row for each team, and no total",
    sheets: [
      sheetOf([
        ["Month", "Indicator", "Team", "Value"],
        ["May 2019", "Missing episodes", "Looked After Team 1", 4.1],
        ["May 2019", "Missing episodes", "Looked After Team 2", 6.3],
        ["May 2019", "Missing episodes", "Leaving Care", 9.9],
      ]),
    ],
    holds: [],
    says: ["figures-of-a-group", "nothing-taken"],
  },
  {
    what: "a unit column, a polarity and the target of each reading",
    sheets: [
      sheetOf([
        ["Ref", "Short name", "Units", "Polarity", "Date", "Actual", "Target", "Variance", "Status"],
        ["CLA 19", "RHA up to date", "%", "Bigger is better", date("2019-05-31"), 84.5, 90, -5.5, "Red"],
        ["CLA 01", "LAC", "Number", "N/A", date("2019-05-31"), 505, null, null, "n/a"],
        ["CLA 02", "LAC per 10,000", "Rate", "N/A", date("2019-05-31"), 67, null, null, "n/a"],
      ]),
    ],
    holds: at("2019-05", { "CLA 19": 84.5, "CLA 01": 505, "CLA 02": 67 }),
  },
  {
    what: "a bare fraction as the value beside its parts",
    sheets: [
      sheetOf([
        ["Period", "Ref", "Indicator", "Num", "Den", "Value"],
        ["2019-05", "CLA 12", "Care leavers with an up-to-date pathway plan", 170, 200, 0.85],
        ["2019-05", "CLA 50", "Care leavers in suitable accommodation", 186, 200, 0.93],
      ]),
    ],
    holds: at("2019-05", { "CLA 12": 85, "CLA 50": 93 }),
  },
  {
    what: "the council, England and neighbours in a column of areas",
    sheets: [
      sheetOf([
        ["Indicator", "Area", "Period", "Value"],
        ["Same placement for two years", "Borsetshire", "May 2019", 71],
        ["Same placement for two years", "England", "May 2019", 69],
        ["Same placement for two years", "Statistical neighbours", "May 2019", 68],
      ]),
    ],
    holds: ["CLA 31 2019-05 71"],
  },
  {
    what: "the number of the quarter beside the year",
    sheets: [
      sheetOf([
        ["Year", "Quarter", "Indicator", "Value"],
        ["2019/20", 1, "Average SDQ score", 14.2],
        ["2018/19", 4, "Average SDQ score", 14.5],
      ]),
    ],
    holds: along("CLA 23", ["FY2019-Q1", "FY2018-Q4"], [14.2, 14.5]),
  },
  {
    what: "the number of the month beside the financial year, which may be counted from January or from April",
    sheets: [
      sheetOf([
        ["FY", "Month No", "Indicator", "Value"],
        ["2019/20", 4, "Children looked after", 500],
        ["2019/20", 5, "Children looked after", 505],
      ]),
    ],
    holds: [],
    says: ["period-unknown"],
  },
  {
    what: "one indicator under two services with the same figures",
    sheets: [
      sheetOf([
        ["Indicator", "Service", "Apr-19", "May-19"],
        ["Key indicators"],
        ["Children looked after", "CiC", 500, 505],
        ["Detail"],
        ["Children looked after", "Children in care", 500, 505],
        ["UASC looked after", "CiC", 20, 21],
      ]),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 05", SPRING, [20, 21])],
  },
];
