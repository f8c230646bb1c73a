// Pastes from Word and from e-mails: blanks that do not break, lines within a cell, signs and words beside the number.
import { sheetOf } from "../sheet-of.ts";
import { along, at, type Sent } from "./sent.ts";

const SPRING = ["2019-04", "2019-05"];

export const wordPaster: readonly Sent[] = [
  {
    what: "figures as text with blanks, signs and words beside them",
    sheets: [
      sheetOf([
        ["Looked After Children – performance for May\u00a02019"],
        ["Indicator ", "Performance\u00a0", "Target"],
        ["•\u00a0Children looked after ", "505 children", "–"],
        ["•\u00a0Dental checks up\u00a0to\u00a0date", "82\u00a0%", "90 %"],
        ["•\u00a0Immunisations up to date:", "91.0 per cent", "90 %"],
        ["•\u00a0Care leavers’ pathway plans up to date", "85% (170/200)", "85%"],
      ]),
    ],
    holds: at("2019-05", { "CLA 01": 505, "CLA 20": 82, "CLA 21": 91, "CLA 12": 85 }),
  },
  {
    what: "labels and headings broken over lines",
    sheets: [
      sheetOf([
        ["Performance\nIndicator", "April\n2019", "May\n2019"],
        ["Initial health assessments\ncompleted within\n20 working days", "75%", "80%"],
        ["Care leavers in\neducation, employment\nor training", "58%", "59%"],
      ]),
    ],
    holds: [...along("CLA 18", SPRING, [75, 80]), ...along("CLA 51", SPRING, [58, 59])],
  },
  {
    what: "an arrow or a colour in the cell of the figure",
    sheets: [
      sheetOf([
        ["May 2019"],
        ["Measure", "Current"],
        ["Children looked after", "505 ↑"],
        ["Dental checks up to date", "82% ▲"],
        ["Care leavers not in touch", "↓ 4%"],
        ["Immunisations up to date", "91% (G)"],
        ["Missing episodes", "Green 5%"],
      ]),
    ],
    holds: at("2019-05", { "CLA 01": 505, "CLA 20": 82, "CLA 52": 4, "CLA 21": 91, "CLA 34": 5 }),
  },
  {
    what: "the figure within a sentence, which is nobody's to pick out",
    sheets: [
      sheetOf([
        ["May 2019"],
        ["Measure", "Position"],
        ["Children looked after", 505],
        ["Return home interviews within 72 hours", "18 of the 20 due; 2 declined"],
        ["Dental checks up to date", "Up from 80% to 82%"],
      ]),
    ],
    holds: at("2019-05", { "CLA 01": 505 }),
    says: ["asks mark", "figure-unclear"],
  },
  {
    what: "the count before the share in brackets",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19"],
        ["Return home interviews within 72 hours", "18/20 (90%)", "20/25 (80%)"],
        ["Children visited within the statutory timescale", "470 (94%)", "480 (96%)"],
      ]),
    ],
    holds: [...along("CLA 35", SPRING, [90, 80]), ...along("CLA 07", SPRING, [94, 96])],
  },
  {
    what: "a narrative column full of years and figures beside each line",
    sheets: [
      sheetOf([
        ["Monthly return – April 2019 to March 2020"],
        ["Ref.", "Indicator", "Apr 19", "May 19", "Commentary"],
        [
          "CLA 20",
          "Dental checks",
          "81%",
          "82%",
          "In May 2019 82% (Apr 81%). Aim: 90% by March 2020. 2018/19: 79%.",
        ],
        ["CLA 22", "SDQ returned", "", "", "Reported at Q1"],
      ]),
    ],
    holds: along("CLA 20", SPRING, [81, 82]),
  },
  {
    what: "a covering e-mail above the table",
    sheets: [
      sheetOf([
        ["From: Performance Team"],
        ["Sent: 5 July 2019 09:13"],
        ["To: Democratic Services"],
        ["Subject: RE: LAC figures for June 2019"],
        ["Hi, please find below the figures for June 2019. Please note May 2019 is now final."],
        [],
        ["Indicator", "Figure"],
        ["Children looked after", "510"],
        ["Children placed with 20+ miles from home", "17.4%"],
        [],
        ["Kind regards"],
      ]),
    ],
    holds: at("2019-06", { "CLA 01": 510, "CLA 32": 17.4 }),
  },
  {
    what: "footnote signs on labels, months and figures",
    sheets: [
      sheetOf([
        ["Indicator", "Apr-19", "May-19 (p)", "Note"],
        ["Children looked after¹", "500", "505*", "¹ Excludes short breaks"],
        ["Same placement for two years2", "70.1%", "71%²", "2 Aged under 16"],
        ["Missing episodes (r)", "4.2%", "3.9% (p)", null],
        ["* Provisional"],
      ]),
    ],
    holds: [
      ...along("CLA 01", SPRING, [500, 505]),
      ...along("CLA 31", SPRING, [70.1, 71]),
      ...along("CLA 34", SPRING, [4.2, 3.9]),
    ],
  },
  {
    what: "zero-width signs and soft hyphens that nobody sees",
    sheets: [
      sheetOf([
        ["Indicator\u200b", "\ufeffApr-19", "May\u2011 19"],
        ["Children looked after\u200b", "\u200b500", "505\u200b"],
        ["Immuni\u00adsations up to date", "90%\u200b", "\u206091%"],
      ]),
    ],
    holds: [...along("CLA 01", SPRING, [500, 505]), ...along("CLA 21", SPRING, [90, 91])],
  },
];
