import { describe, expect, it } from "vitest";
import { figuresOf, findingsOf, readSheets } from "./read-sheets.ts";
import { sheetOf } from "./sheet-of.ts";

const months = (heading: string) =>
  readSheets(
    sheetOf([
      ["Ref", "Indicator", "Apr-19", heading],
      ["CLA 11", "Eligible young people with a pathway plan", 62, 63],
      ["CLA 18", "Initial health assessments completed within 20 working days", 70, 71],
    ]),
  );

describe("the heading of the reporting month", () => {
  it.each([
    "May\u201119",
    "May-19 1",
    "May-19 v2",
    "May19\u00b9",
    "End May 2019",
    "End of May 2019",
    "May-19 (draft)",
  ])("is read as May 2019 when it is written %j", (heading) => {
    expect(figuresOf(months(heading))).toEqual([
      "CLA 11 2019-04 62",
      "CLA 11 2019-05 63",
      "CLA 18 2019-04 70",
      "CLA 18 2019-05 71",
    ]);
  });

  it("marks the figures of a draft month as provisional", () => {
    expect(months("May-19 (draft)").candidates.map(({ provisional }) => provisional)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it.each(["Mai-19", "Latest", "Current", "May-19 new", "Stage 2"])(
    "is named with its column where %j says no period, so that no column is lost unseen",
    (heading) => {
      const understood = months(heading);
      expect(figuresOf(understood)).toEqual(["CLA 11 2019-04 62", "CLA 18 2019-04 70"]);
      expect(findingsOf(understood)).toEqual(["warning column-unread D1"]);
      expect(understood.findings[0]?.message).toBe(
        `Column D, “${heading}”, holds 2 figures and was not read.`,
      );
    },
  );

  it("is looked for also over figures that have none", () => {
    const sheet = sheetOf([
      ["Ref", "Indicator", "Apr-19"],
      ["CLA 11", "Eligible young people with a pathway plan", 62, 63],
    ]);
    expect(findingsOf(readSheets(sheet))).toEqual(["warning column-unread D1"]);
  });

  it("is not missed where the column holds words or arrows", () => {
    const sheet = sheetOf([
      ["Ref", "Indicator", "Apr-19", "Sent by"],
      ["CLA 11", "Eligible young people with a pathway plan", 62, "North team"],
    ]);
    expect(findingsOf(readSheets(sheet))).toEqual([]);
  });
});

describe("an Actual beside last year's outturn", () => {
  const rows = [
    ["Ref", "Measure", "2018/19", "Target", "Actual"],
    ["CLA 11", "Eligible young people with a pathway plan", 60, 85, 62],
  ];

  it("is of the month that the title names", () => {
    const understood = readSheets(sheetOf([["Performance for May 2019"], ...rows]));
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-05 62"]);
    expect(findingsOf(understood)).toEqual([]);
  });

  it("is not lost unseen where the title names no period", () => {
    const understood = readSheets(sheetOf([["Performance"], ...rows]));
    expect(figuresOf(understood)).toEqual(["CLA 11 FY2018 60"]);
    expect(findingsOf(understood)).toEqual(["warning column-unread E2"]);
  });

  it("is not taken for a whole year beside its months", () => {
    const understood = readSheets(
      sheetOf([
        ["Performance 2019/20"],
        ["Ref", "Measure", "Apr-19", "May-19", "Actual"],
        ["CLA 11", "Eligible young people with a pathway plan", 60, 61, 60.5],
      ]),
    );
    expect(figuresOf(understood)).toEqual(["CLA 11 2019-04 60", "CLA 11 2019-05 61"]);
    expect(findingsOf(understood)).toEqual(["warning column-unread E2"]);
  });
});

describe("the total beside boys and girls", () => {
  it.each(["All", "Total"])("is taken under %j, and the others are set aside with a note", (total) => {
    const sheet = sheetOf(
      [
        ["Ref", "Indicator", "May-19"],
        [null, null, "Boys", "Girls", total],
        ["CLA 01", "Children looked after", 300, 215, 515],
      ],
      { merges: [{ top: 1, left: 3, bottom: 1, right: 5 }] },
    );
    const understood = readSheets(sheet);
    expect(figuresOf(understood)).toEqual(["CLA 01 2019-05 515"]);
    expect(findingsOf(understood)).toEqual(["note column-unread C2", "note column-unread D2"]);
  });

  it("is missed with a warning where only boys are given", () => {
    const understood = readSheets(
      sheetOf([
        ["Ref", "Indicator", "Apr-19", "Boys"],
        ["CLA 01", "Children looked after", 510, 300],
      ]),
    );
    expect(figuresOf(understood)).toEqual(["CLA 01 2019-04 510"]);
    expect(findingsOf(understood)).toEqual(["warning column-unread D1"]);
  });
});

describe("a cumulative figure beside that of the month", () => {
  it("is set aside", () => {
    const sheet = sheetOf(
      [
        ["Ref", "Indicator", "May-19", null],
        [null, null, "In month", "Cumulative"],
        ["CLA 03", "Children starting to be looked after", 11, 21],
      ],
      { merges: [{ top: 1, left: 3, bottom: 1, right: 4 }] },
    );
    expect(figuresOf(readSheets(sheet))).toEqual(["CLA 03 2019-05 11"]);
  });
});

describe("twelve months to May 2019", () => {
  it("are May 2019 for an indicator of rolling twelve months, and are asked about for any other", () => {
    const head = ["Ref", "12 months to May-19"];
    const rolling = readSheets(sheetOf([head, ["CLA 30", 11]]));
    expect(figuresOf(rolling)).toEqual(["CLA 30 2019-05 11"]);
    expect(findingsOf(rolling)).toEqual([]);
    const other = readSheets(sheetOf([head, ["CLA 11", 62]]));
    expect(figuresOf(other)).toEqual(["CLA 11 null 62"]);
    expect(findingsOf(other)).toEqual(["error period-unknown B1"]);
  });
});
