// Merges whatever can be merged: labels, months, notes, and figures over the months that they are of.
import { percent, sheetOf } from "../sheet-of.ts";
import { along, at, merged, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];
const Q1 = [...SPRING, "2019-06"];

export const merger: readonly Sent[] = [
  {
    what: "a label over its three rows of numerator, denominator and share",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Type", "Apr-19", "May-19"],
          ["Return home interviews within 72 hours", "Numerator", 18, 20],
          [null, "Denominator", 20, 25],
          [null, "%", percent(0.9), percent(0.8)],
          ["Foster carer supervision visits in time", "Numerator", 150, 160],
          [null, "Denominator", 200, 200],
          [null, "%", percent(0.75), percent(0.8)],
        ],
        { merges: [merged(2, 1, 4, 1), merged(5, 1, 7, 1)] },
      ),
    ],
    holds: [...along("CLA 35", SPRING, [90, 80]), ...along("CLA 41", SPRING, [75, 80])],
  },
  {
    what: "a month over the rows that it is the month of",
    sheets: [
      sheetOf(
        [
          ["Month", "Indicator", "Result"],
          ["April 2019", "Children looked after", 500],
          [null, "UASC looked after", 21],
          ["May 2019", "Children looked after", 505],
          [null, "UASC looked after", 22],
        ],
        { merges: [merged(2, 1, 3, 1), merged(4, 1, 5, 1)] },
      ),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 05", SPRING, [21, 22])],
  },
  {
    what: "a quarter's figure merged over its three months",
    sheets: [
      sheetOf(
        [
          ["Ref", "Indicator", "Apr-19", "May-19", "Jun-19"],
          ["CLA 01", "Children looked after", 500, 505, 510],
          ["CLA 13", "Children with three or more social workers in the year", 27],
        ],
        { merges: [merged(3, 3, 3, 5)] },
      ),
    ],
    holds: [...along("CLA 01", Q1, [500, 505, 510]), "CLA 13 FY2019-Q1 27"],
  },
  {
    what: "each label and each figure over two columns",
    sheets: [
      sheetOf(
        [
          ["Looked after children: May 2019"],
          ["Indicator", null, "Result", null, "Target", null],
          ["Children looked after", null, 505, null, "n/a", null],
          ["Dental checks up to date", null, "82%", null, "90%", null],
        ],
        {
          merges: [
            merged(1, 1, 1, 6),
            ...[2, 3, 4].flatMap((row) => [
              merged(row, 1, row, 2),
              merged(row, 3, row, 4),
              merged(row, 5, row, 6),
            ]),
          ],
        },
      ),
    ],
    holds: at("2019-05", { "CLA 01": 505, "CLA 20": 82 }),
  },
  {
    what: "a service over its indicators in the first column",
    sheets: [
      sheetOf(
        [
          ["Service", "Indicator", "Apr-19", "May-19"],
          ["Health", "Dental checks up to date", 81, 82],
          [null, "Immunisations up to date", 90, 91],
          ["Care leavers", "Care leavers not in touch", 4, 5],
          [null, "Care leavers in suitable accommodation", 93, 94],
        ],
        { merges: [merged(2, 1, 3, 1), merged(4, 1, 5, 1)] },
      ),
    ],
    holds: [
      ...along("CLA 20", SPRING, [81, 82]),
      ...along("CLA 21", SPRING, [90, 91]),
      ...along("CLA 52", SPRING, [4, 5]),
      ...along("CLA 50", SPRING, [93, 94]),
    ],
  },
  {
    what: "a comment over several indicators, with figures in it",
    sheets: [
      sheetOf(
        [
          ["May 2019"],
          ["Indicator", "Actual", "Comment"],
          ["Dental checks up to date", 82, "82% against 90%. In June 2018 it was 74% (310 of 419)."],
          ["Immunisations up to date", 91],
        ],
        { merges: [merged(3, 3, 4, 3)] },
      ),
    ],
    holds: at("2019-05", { "CLA 20": 82, "CLA 21": 91 }),
  },
  {
    what: "quarters over their months, with the quarter's total after them",
    sheets: [
      sheetOf(
        [
          ["Admissions and discharges 2019/20"],
          [null, "Quarter 1", null, null, null, "Quarter 2"],
          ["Indicator", "Apr", "May", "Jun", "Total", "Jul", "Aug", "Sep", "Total"],
          ["Children starting to be looked after", 10, 12, 9, 31],
          ["Children ceasing to be looked after", 8, 7, 11, 26],
        ],
        { merges: [merged(2, 2, 2, 5), merged(2, 6, 2, 9)] },
      ),
    ],
    holds: [...along("CLA 03", Q1, [10, 12, 9]), ...along("CLA 04", Q1, [8, 7, 11])],
  },
  {
    what: "boys, girls and all beneath each month",
    sheets: [
      sheetOf(
        [
          [null, "Apr-19", null, null, "May-19", null, null],
          ["Indicator", "Boys", "Girls", "All", "Boys", "Girls", "All"],
          ["Children looked after", 280, 220, 500, 283, 222, 505],
          ["Missing episodes", 4, 6, 4.9, 5, 5, 5],
        ],
        { merges: [merged(1, 2, 1, 4), merged(1, 5, 1, 7)] },
      ),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 34", SPRING, [4.9, 5])],
  },
  {
    what: "each month and each figure merged over an empty column beside it",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Apr-19", null, "May-19", null],
          ["Children looked after", 500, null, 505, null],
        ],
        { merges: [1, 2].flatMap((row) => [merged(row, 2, row, 3), merged(row, 4, row, 5)]) },
      ),
    ],
    holds: along("CLA 01", SPRING, [500, 505]),
  },
  {
    what: "one figure merged over two months",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Apr-19", "May-19"],
          ["Children looked after", 500, 505],
          ["Children starting to be looked after", 22],
        ],
        { merges: [merged(3, 2, 3, 3)] },
      ),
    ],
    holds: along("CLA 01", SPRING, [500, 505]),
    says: ["several-periods"],
  },
  {
    what: "words merged over the months that have no figure",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Apr-19", "May-19", "Jun-19"],
          ["Children looked after", 500, 505, 510],
          ["Dental checks up to date", "No data until July"],
        ],
        { merges: [merged(3, 2, 3, 4)] },
      ),
    ],
    holds: along("CLA 01", Q1, [500, 505, 510]),
    says: ["asks mark", "figure-unclear"],
  },
  {
    what: "each legal status beneath the name, and the total",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Legal status", "May-19"],
          ["Children looked after", "s20", 100],
          [null, "s31", 405],
          [null, "Total", 505],
        ],
        { merges: [merged(2, 1, 4, 1)] },
      ),
    ],
    holds: ["CLA 01 2019-05 505"],
  },
];
