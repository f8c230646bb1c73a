// Writes one month at a time by hand, with last month, this month and long words.
import { date, sheetOf } from "../sheet-of.ts";
import { along, at, type Sent } from "./sent.ts";

export const fosteringManager: readonly Sent[] = [
  {
    what: "last month beside this month",
    sheets: [
      sheetOf([
        ["Fostering report", null, "Month:", date("2019-05-01")],
        [],
        ["Measure", "Last month", "This month", "Change", "What we are doing"],
        ["In-house fostering households", 180, 181, 1, "2 new approvals, 1 resignation"],
        ["Foster carer supervision visits in time", "91%", "93%", "2%", "30 visits late in April"],
        ["Foster carers annual reviews in time", "95%", "96%", "1%", null],
      ]),
    ],
    holds: at("2019-05", { "CLA 42": 181, "CLA 41": 93, "CLA 40": 96 }),
  },
  {
    what: "the previous months' figures by name beside this month",
    sheets: [
      sheetOf([
        ["Fostering report for June 2019"],
        ["Measure", "April", "May", "June", "Target"],
        ["In-house fostering households", 180, 181, 183, 190],
        ["Supervision visits to foster carers in time", 91, 93, 92, 95],
      ]),
    ],
    holds: [
      ...along("CLA 42", ["2019-04", "2019-05", "2019-06"], [180, 181, 183]),
      ...along("CLA 41", ["2019-04", "2019-05", "2019-06"], [91, 93, 92]),
    ],
  },
  {
    what: "a form: the name, the figure and the comment one beneath the other",
    sheets: [
      sheetOf([
        ["Month", "May 2019"],
        ["Indicator", "In-house fostering households"],
        ["Result", 181],
        ["Comment", "2 new approvals in May 2019"],
      ]),
    ],
    holds: ["CLA 42 2019-05 181"],
  },
  {
    what: "a list of labels and figures with no header",
    sheets: [
      sheetOf([
        ["Fostering and adoption, May 2019"],
        [],
        ["In-house fostering households", 181],
        ["Foster carer supervision visits in time", "93%"],
        ["Foster carers' annual reviews in time", "96%"],
      ]),
    ],
    holds: [],
    says: ["asks heading", "figures-not-found"],
  },
  {
    what: "the figures for the year so far beside those of the month",
    sheets: [
      sheetOf([
        ["May 2019"],
        ["Indicator", "Month", "Year to date", "2018/19", "Target"],
        ["Children starting to be looked after", 12, 22, 170, null],
        ["Foster carer supervision visits in time", 93, 92, 90, 95],
      ]),
    ],
    holds: at("2019-05", { "CLA 03": 12, "CLA 41": 93 }),
  },
  {
    what: "sub-counts that are parts of an indicator beneath it",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["In-house fostering households", 180, 181],
        ["of which: mainstream", 140, 141],
        ["of which: kinship", 40, 40],
        ["Children looked after", 500, 505],
        ["   - male", 280, 283],
        ["   - female", 220, 222],
      ]),
    ],
    holds: [
      ...along("CLA 42", ["2019-04", "2019-05"], [180, 181]),
      ...along("CLA 01", ["2019-04", "2019-05"], [500, 505]),
    ],
  },
  {
    what: "targets in a row beneath each indicator",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Foster carer supervision visits in time", 91, 93],
        ["Target", 95, 95],
        ["England", 90, 90],
        ["Missing episodes", 4.2, 3.9],
        ["Target", 4, 4],
      ]),
    ],
    holds: [
      ...along("CLA 41", ["2019-04", "2019-05"], [91, 93]),
      ...along("CLA 34", ["2019-04", "2019-05"], [4.2, 3.9]),
    ],
  },
];
