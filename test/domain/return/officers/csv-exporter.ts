// Exports from a case system as text: everything is a string, with a preamble and totals.
import { sheetOf } from "../sheet-of.ts";
import { along, at, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];

export const csvExporter: readonly Sent[] = [
  {
    what: "days with a time, shares with a sign, thousands with a comma",
    sheets: [
      sheetOf([
        ["Report name", "LAC KPI export"],
        ["Generated", "05/07/2019 09:13:00"],
        [],
        ["KPI Code", "KPI Name", "Report Date", "KPI Value"],
        ["CLA 01", "Children looked after", "31/05/2019 00:00:00", "1,505"],
        ["CLA 20", "Dental checks up to date", "31/05/2019 00:00:00", "82.0%"],
        ["CLA 45", "Days from court authority to match (A2)", "31/05/2019 00:00:00", "180"],
      ]),
    ],
    holds: at("2019-05", { "CLA 01": 1505, "CLA 20": 82, "CLA 45": 180 }),
  },
  {
    what: "years and months as numbers in columns of their own",
    sheets: [
      sheetOf([
        ["Year", "Month", "Indicator", "Value"],
        ["2019", "4", "Children looked after", "500"],
        ["2019", "5", "Children looked after", "505"],
        ["2019", "4", "Children ceasing to be looked after", "12"],
        ["2019", "5", "Children ceasing to be looked after", "9"],
      ]),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 04", SPRING, [12, 9])],
  },
  {
    what: "a total of all rows at the end",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Children starting to be looked after", "10", "12"],
        ["Children ceasing to be looked after", "8", "7"],
        ["Total", "18", "19"],
      ]),
    ],
    holds: [...along("CLA 03", SPRING, [10, 12]), ...along("CLA 04", SPRING, [8, 7])],
  },
  {
    what: "days in ISO form and negative or missing figures in their own signs",
    sheets: [
      sheetOf([
        ["indicator_ref", "indicator", "period", "value", "status"],
        ["CLA 01", "Children looked after", "2019-05-31", "505", "F"],
        ["CLA 50", "Care leavers in suitable accommodation", "2019-05-31", "c", "F"],
        ["CLA 51", "Care leavers in EET", "2019-05-31", "z", "F"],
        ["CLA 52", "Care leavers not in touch", "2019-05-31", "x", "F"],
        ["CLA 10", "Up-to-date care plan", "2019-05-31", "..", "F"],
        ["CLA 35", "Return home interviews within 72 hours", "2019-05-31", "-", "F"],
      ]),
    ],
    holds: [
      "CLA 01 2019-05 505",
      "CLA 50 2019-05 suppressed",
      "CLA 51 2019-05 not applicable",
      "CLA 52 2019-05 not supplied",
      "CLA 10 2019-05 not supplied",
    ],
    says: ["placeholder-unclear", "asks mark"],
  },
  {
    what: "a row with the units beneath the header",
    sheets: [
      sheetOf([
        ["Period", "Children looked after", "Dental checks up to date", "Immunisations up to date"],
        ["", "(number)", "(%)", "(%)"],
        ["2019-04", "500", "81", "90"],
        ["2019-05", "505", "82", "91"],
      ]),
    ],
    holds: [
      ...along("CLA 01", SPRING, [500, 505]),
      ...along("CLA 20", SPRING, [81, 82]),
      ...along("CLA 21", SPRING, [90, 91]),
    ],
  },
  {
    what: "the references alone, with no name",
    sheets: [
      sheetOf([
        ["Code", "2019-04", "2019-05"],
        ["CLA01", "500", "505"],
        ["CLA-20", "81%", "82%"],
        ["cla 7", "94%", "96%"],
      ]),
    ],
    holds: [
      ...along("CLA 01", SPRING, [500, 505]),
      ...along("CLA 20", SPRING, [81, 82]),
      ...along("CLA 07", SPRING, [94, 96]),
    ],
  },
];
