// Works in terms and school years, and breaks figures down by key stage.
import { sheetOf } from "../sheet-of.ts";
import { along, at, type Sent } from "./sent.ts";

const TERMS = ["2018-autumn", "2019-spring", "2019-summer"];

export const virtualSchoolHead: readonly Sent[] = [
  {
    what: "terms across with their years",
    sheets: [
      sheetOf([
        ["Virtual School return"],
        ["Indicator", "Autumn term 2018", "Spring term 2019", "Summer term 2019"],
        ["Personal education plans completed this term", "92%", "94%", "95%"],
        ["Personal education plans judged good or better", "70%", "74%", "81%"],
        ["Persistent absentees", "11%", "10.5%", "10%"],
      ]),
    ],
    holds: [
      ...along("CLA 25", TERMS, [92, 94, 95]),
      ...along("CLA 26", TERMS, [70, 74, 81]),
      ...along("CLA 27", TERMS, [11, 10.5, 10]),
    ],
  },
  {
    what: "terms across beneath the school year",
    sheets: [
      sheetOf([
        ["Academic year 2018/19"],
        ["Indicator", "Autumn", "Spring", "Summer"],
        ["PEPs completed this term", 92, 94, 95],
        ["PEPs judged good or better", 70, 74, 81],
      ]),
    ],
    holds: [...along("CLA 25", TERMS, [92, 94, 95]), ...along("CLA 26", TERMS, [70, 74, 81])],
  },
  {
    what: "one term, broken down by key stage beneath each indicator",
    sheets: [
      sheetOf([
        ["Summer term 2019"],
        ["Indicator", "Cohort", "Result"],
        ["Personal education plans completed this term", "Key Stage 1", 97],
        [null, "Key Stage 2", 96],
        [null, "Key Stage 3", 93],
        [null, "All", 95],
      ]),
    ],
    holds: ["CLA 25 2019-summer 95"],
  },
  {
    what: "terms numbered from one to six",
    sheets: [
      sheetOf([
        ["Academic year 2018/19"],
        ["Indicator", "Term 1", "Term 2", "Term 3"],
        ["Personal education plans completed this term", 92, 93, 94],
      ]),
    ],
    holds: [],
    says: ["asks heading", "figures-not-found"],
  },
  {
    what: "one term in the file's name alone",
    fileName: "PEP return Summer 2019.xlsx",
    sheets: [
      sheetOf([
        ["Indicator", "%", "Comment"],
        ["PEPs completed this term", 95, "On track"],
        ["PEPs judged good or better", 81, "Up from 74% in spring 2019"],
      ]),
    ],
    holds: at("2019-summer", { "CLA 25": 95, "CLA 26": 81 }),
  },
];
