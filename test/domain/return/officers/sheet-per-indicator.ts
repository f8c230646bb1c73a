// Keeps a sheet for each indicator, with its name above the months and nowhere else.
import { percent, sheetOf, type Written } from "../sheet-of.ts";
import { along, monthDate, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];

const PARTS = ["Month", "Numerator", "Denominator", "%"];
const MONTHS: readonly (readonly Written[])[] = [
  ["Apr-19", 62, 100, percent(0.62)],
  ["May-19", 64, 100, percent(0.64)],
];
const PATHWAY_PLANS = along("CLA 11", SPRING, [62, 64]);

export const sheetPerIndicator: readonly Sent[] = [
  {
    what: "the reference and own words in the title of each sheet",
    sheets: [
      sheetOf([["CLA 11 Pathway plans"], [], PARTS, ...MONTHS], { name: "Plans" }),
      sheetOf(
        [
          ["CLA 20 - Dental checks"],
          ["Lead: health team"],
          [],
          ["Month", "Seen by a dentist", "Cohort", "% seen", "Target", "Comment"],
          [monthDate("2019-04-01"), 81, 100, percent(0.81), percent(0.9), "Two practices closed."],
          [monthDate("2019-05-01"), 83, 100, percent(0.83), percent(0.9), null],
          ["Total", 164, 200, percent(0.82), percent(0.9), null],
        ],
        { name: "Dental" },
      ),
    ],
    holds: [...PATHWAY_PLANS, ...along("CLA 20", SPRING, [81, 83])],
    says: ["asks heading", "column-unread"],
  },
  {
    what: "the very name above the months, with the year",
    sheets: [
      sheetOf([
        ["Indicator: Missing episodes - 2019/20"],
        ["Month", "%"],
        ["April", "4.5%"],
        ["May", "5.5%"],
      ]),
    ],
    holds: along("CLA 34", SPRING, [4.5, 5.5]),
  },
  {
    what: "the reference as the name of each sheet",
    sheets: [
      sheetOf([PARTS, ...MONTHS], { name: "CLA 11" }),
      sheetOf(
        [
          ["Month", "Number"],
          ["Apr-19", 610],
          ["May-19", 615],
        ],
        { name: "CLA01" },
      ),
    ],
    holds: [...along("CLA 01", SPRING, [610, 615]), ...PATHWAY_PLANS],
  },
  {
    what: "months across, and the parts of the figure with a target and England down",
    sheets: [
      sheetOf([
        ["Eligible young people with a pathway plan (CLA 11)"],
        [],
        [null, "Apr-19", "May-19"],
        ["Numerator", 62, 64],
        ["Denominator", 100, 100],
        ["%", "62%", "64%"],
        ["Target", "85%", "85%"],
        ["England", "70%", "70%"],
      ]),
    ],
    holds: PATHWAY_PLANS,
  },
  {
    what: "two indicators one above the other on a sheet",
    sheets: [
      sheetOf([
        ["CLA 11 Pathway plans"],
        PARTS,
        ...MONTHS,
        [],
        ["CLA 12 Care leavers with an up-to-date pathway plan"],
        PARTS,
        ...MONTHS,
      ]),
    ],
    holds: [...PATHWAY_PLANS, ...along("CLA 12", SPRING, [62, 64])],
  },
  {
    what: "a sheet copied for the next indicator with its old title",
    sheets: [sheetOf([["CLA 11 Pathway plans"], PARTS, ...MONTHS], { name: "CLA 12" })],
    holds: PATHWAY_PLANS,
    says: ["label-disagrees"],
  },
  {
    what: "boys and girls beside all",
    sheets: [
      sheetOf([
        ["CLA 11 Pathway plans"],
        [null, "Apr-19", "May-19"],
        ["Boys", "60%", "61%"],
        ["Girls", "64%", "67%"],
        ["All", "62%", "64%"],
      ]),
    ],
    holds: PATHWAY_PLANS,
  },
  {
    what: "a report's title that is also an indicator's name, over months down and indicators across",
    sheets: [
      sheetOf([
        ["Children looked after"],
        ["Month", "Children starting to be looked after", "Children ceasing to be looked after"],
        ["Apr-19", 10, 12],
        ["May-19", 11, 13],
      ]),
    ],
    holds: [...along("CLA 03", SPRING, [10, 11]), ...along("CLA 04", SPRING, [12, 13])],
  },
  {
    what: "teams down, which are no months",
    sheets: [
      sheetOf([
        ["CLA 11 Pathway plans"],
        ["Team", "Number", "%"],
        ["North", 10, "62%"],
        ["South", 12, "64%"],
      ]),
      sheetOf(
        [
          ["Indicator", "Apr-19"],
          ["Dental checks up to date", "81%"],
        ],
        { name: "Health" },
      ),
    ],
    holds: along("CLA 20", ["2019-04"], [81]),
  },
];
