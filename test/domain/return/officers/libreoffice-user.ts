// Keeps the return in LibreOffice: real dates, shares as formats, a legend, and blocks side by side.
import { date, failed, percent, sheetOf } from "../sheet-of.ts";
import { along, at, type Sent, share } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];

export const libreOfficeUser: readonly Sent[] = [
  {
    what: "month ends as dates, a legend beneath and an error of its own",
    sheets: [
      sheetOf([
        ["Indicator", date("2019-04-30"), date("2019-05-31")],
        ["Children looked after", 500, 505],
        ["Children with up to date care plan", percent(0.93), failed("Err:502")],
        [],
        ["Key"],
        ["R", "Red: below 80%"],
        ["A", "Amber: 80% to 90%"],
      ]),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), "CLA 10 2019-04 93"],
    says: ["cell-error"],
  },
  {
    what: "two services side by side",
    sheets: [
      sheetOf([
        ["Health", null, null, null, "Placements"],
        ["Indicator", "Apr-19", "May-19", null, "Indicator", "Apr-19", "May-19"],
        ["Dental checks up to date", 81, 82, null, "Missing episodes", 4.2, 3.9],
        ["Immunisations up to date", 90, 91, null, "In family-based placements", 78, 79],
      ]),
    ],
    holds: [
      ...along("CLA 20", SPRING, [81, 82]),
      ...along("CLA 21", SPRING, [90, 91]),
      ...along("CLA 34", SPRING, [4.2, 3.9]),
      ...along("CLA 33", SPRING, [78, 79]),
    ],
  },
  {
    what: "two services side by side, the second without its own header",
    sheets: [
      sheetOf([
        ["May 2019"],
        ["Indicator", "Actual", null, "Indicator", "Actual"],
        ["Dental checks up to date", share(0.82), null, "Missing episodes", share(0.04)],
        ["Immunisations up to date", share(0.91), null, "In family-based placements", share(0.79)],
        ["SDQs returned", share(0.7)],
      ]),
    ],
    holds: at("2019-05", { "CLA 20": 82, "CLA 21": 91, "CLA 34": 4, "CLA 33": 79, "CLA 22": 70 }),
  },
  {
    what: "months down and indicators across, with long names and a total",
    sheets: [
      sheetOf([
        [
          "Month",
          "Children looked after",
          "Children starting to be looked after",
          "Dental checks up to date",
        ],
        [date("2019-04-01"), 500, 10, share(0.81)],
        [date("2019-05-01"), 505, 12, share(0.82)],
        ["Total", null, 22, null],
      ]),
    ],
    holds: [
      ...along("CLA 01", SPRING, [500, 505]),
      ...along("CLA 03", SPRING, [10, 12]),
      ...along("CLA 20", SPRING, [81, 82]),
    ],
  },
  {
    what: "a year alone in a row above its months, which stand down",
    sheets: [
      sheetOf([
        ["Month", "Children looked after", "UASC looked after"],
        [2018],
        ["November", 486, 18],
        ["December", 487, 19],
        [2019],
        ["January", 488, 20],
        ["February", 489, 21],
      ]),
    ],
    holds: [
      ...along("CLA 01", ["2018-11", "2018-12", "2019-01", "2019-02"], [486, 487, 488, 489]),
      ...along("CLA 05", ["2018-11", "2018-12", "2019-01", "2019-02"], [18, 19, 20, 21]),
    ],
  },
  {
    what: "a financial year alone in a row above its months, which stand down",
    sheets: [
      sheetOf([
        ["Month", "Children looked after", "UASC looked after"],
        ["2018/19"],
        ["February", 489, 18],
        ["March", 491, 19],
        ["2019/20"],
        ["April", 500, 20],
        ["May", 505, 21],
      ]),
    ],
    holds: [
      ...along("CLA 01", ["2019-02", "2019-03", "2019-04", "2019-05"], [489, 491, 500, 505]),
      ...along("CLA 05", ["2019-02", "2019-03", "2019-04", "2019-05"], [18, 19, 20, 21]),
    ],
  },
  {
    what: "months down beneath a title, the figures in points and the parts beside them",
    sheets: [
      sheetOf([
        ["CLA 18 Initial health assessments completed within 20 working days"],
        ["Month", "Number due", "Number in time", "%"],
        ["Apr-19", 20, 15, 75],
        ["May-19", 25, 20, 80],
      ]),
    ],
    holds: along("CLA 18", ["2019-04", "2019-05"], [75, 80]),
  },
  {
    what: "the periods as words in one cell with the label",
    sheets: [
      sheetOf([
        ["Children looked after, April 2019", 500],
        ["Children looked after, May 2019", 505],
      ]),
    ],
    holds: [],
  },
];
