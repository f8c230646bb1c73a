// Has many ages, names things in the team's own words, and misspells them.
import { percent, sheetOf } from "../sheet-of.ts";
import { along, at, merged, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];

export const leavingCareManager: readonly Sent[] = [
  {
    what: "the team's own words and misspellings",
    sheets: [
      sheetOf([
        ["Measure", "Apr-19", "May-19"],
        ["% care leavers in suitable accomodation", percent(0.93), percent(0.94)],
        ["% Care Leavers EET", percent(0.58), percent(0.59)],
        ["Care leavers we are not in touch with (%)", percent(0.04), percent(0.05)],
        ["% of care leavers with an up to date PWP", percent(0.85), percent(0.86)],
      ]),
    ],
    holds: [
      ...along("CLA 50", SPRING, [93, 94]),
      ...along("CLA 51", SPRING, [58, 59]),
      ...along("CLA 52", SPRING, [4, 5]),
      ...along("CLA 12", SPRING, [85, 86]),
    ],
  },
  {
    what: "the opposite of what is asked for",
    sheets: [
      sheetOf([
        ["Measure", "Apr-19", "May-19"],
        ["Care leavers in unsuitable accommodation", "7%", "6%"],
        ["Care leavers in touch", "96%", "95%"],
        ["Children looked after", 500, 505],
      ]),
    ],
    holds: along("CLA 01", SPRING, [500, 505]),
    says: ["asks label", "unknown-indicator"],
  },
  {
    what: "a row for each age, the whole at the end",
    sheets: [
      sheetOf(
        [
          ["Indicator", "Age", "Apr-19", "May-19"],
          ["Care leavers in suitable accommodation", "19", 92, 93],
          [null, "20", 93, 94],
          [null, "21", 94, 95],
          [null, "19-21", 93, 94],
        ],
        { merges: [merged(2, 1, 5, 1)] },
      ),
    ],
    holds: [],
    says: ["figures-of-a-group", "nothing-taken"],
  },
  {
    what: "ages within the names",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Care leavers in suitable accommodation (aged 17-18)", 92, 93],
        ["Care leavers in suitable accommodation (aged 19-21)", 93, 94],
      ]),
    ],
    holds: along("CLA 50", SPRING, [93, 94]),
    says: ["asks label", "unknown-indicator"],
  },
  {
    what: "bare years across",
    sheets: [
      sheetOf([
        ["Indicator", 2017, 2018, 2019],
        ["Care leavers in suitable accommodation", 91, 92, 93],
        ["Care leavers in education, employment or training", 55, 56, 57],
      ]),
    ],
    holds: [],
    says: ["period-unknown"],
  },
  {
    what: "financial years across for monthly indicators",
    sheets: [
      sheetOf([
        ["Indicator", "2016/17", "2017/18", "2018/19", "May-19"],
        ["Care leavers in suitable accommodation", 91, 92, 93, 94],
        ["Care leavers in education, employment or training", 55, 56, 57, 58],
      ]),
    ],
    holds: at("2019-05", { "CLA 50": 94, "CLA 51": 58 }),
  },
  {
    what: "a rolling year to each month",
    sheets: [
      sheetOf([
        ["Indicator", "Rolling 12 months to Apr-19", "Rolling 12 months to May-19"],
        ["Three or more placements in the year", "10.1%", "10.4%"],
      ]),
    ],
    holds: along("CLA 30", SPRING, [10.1, 10.4]),
  },
  {
    what: "placeholders of all kinds, each in words",
    sheets: [
      sheetOf([
        ["May 2019"],
        ["Indicator", "Result"],
        ["Care leavers in suitable accommodation", "TBC"],
        ["Care leavers in education, employment or training", "Not available"],
        ["Care leavers not in touch", "<5"],
        ["Eligible young people with a pathway plan", "not yet due"],
        ["Children looked after", "505"],
        ["UASC looked after", "nil"],
      ]),
    ],
    holds: [
      ...at("2019-05", { "CLA 50": "not supplied", "CLA 51": "not supplied", "CLA 52": "suppressed" }),
      ...at("2019-05", { "CLA 11": "not due", "CLA 01": 505, "CLA 05": 0 }),
    ],
  },
  {
    what: "one indicator to a sheet, with the months down",
    sheets: [
      sheetOf(
        [
          ["Care leavers in suitable accommodation"],
          ["Month", "Numerator", "Denominator", "%"],
          ["Apr-19", 186, 200, 93],
          ["May-19", 188, 200, 94],
        ],
        { name: "Suitable accommodation" },
      ),
      sheetOf(
        [
          ["Care leavers not in touch"],
          ["Month", "Numerator", "Denominator", "%"],
          ["Apr-19", 8, 200, 4],
          ["May-19", 10, 200, 5],
        ],
        { name: "In touch" },
      ),
    ],
    holds: [
      ...along("CLA 50", ["2019-04", "2019-05"], [93, 94]),
      ...along("CLA 52", ["2019-04", "2019-05"], [4, 5]),
    ],
  },
  {
    what: "a key beneath the table that names indicators again",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Care leavers in suitable accommodation", 93, 94],
        ["Care leavers not in touch", 4, 5],
        [],
        ["Definitions"],
        ["Care leavers in suitable accommodation", "Aged 19 to 21, SSDA903, 2019"],
        ["Care leavers not in touch", "No contact in 2 months (from April 2018)"],
      ]),
    ],
    holds: [...along("CLA 50", SPRING, [93, 94]), ...along("CLA 52", SPRING, [4, 5])],
  },
];
