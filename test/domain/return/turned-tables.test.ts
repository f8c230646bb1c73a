// Tables with rows and columns changed: indicators across, and periods or the parts of a reading down.
import { describe, expect, it } from "vitest";
import { figuresOf, findingsOf, readSheets } from "./read-sheets.ts";
import { date, sheetOf, type Written } from "./sheet-of.ts";

const PLANS = "Eligible young people with a pathway plan";
const CHILDREN = "Children looked after";

function read(...rows: readonly (readonly Written[])[]) {
  return readSheets(sheetOf(rows));
}

const tablesOf = ({ sheets }: ReturnType<typeof readSheets>) => sheets.flatMap(({ tables }) => tables);

describe("months down and indicators across", () => {
  it("are read with the cells in which the figures stand", () => {
    const understood = read(
      ["Performance of children's services"],
      [],
      ["Month", CHILDREN, PLANS],
      ["Apr-19", 515, 62],
      ["May-19", 512, 63],
      [],
      ["Source: case management system"],
    );
    expect(tablesOf(understood)).toEqual([{ range: "A3:C5", headerRows: [3], layout: "periods down" }]);
    expect(
      understood.candidates.map(({ indicator, period, value, cell }) => [indicator, period, value, cell]),
    ).toEqual([
      ["CLA 01", "2019-04", 515, "B4"],
      ["CLA 01", "2019-05", 512, "B5"],
      ["CLA 11", "2019-04", 62, "C4"],
      ["CLA 11", "2019-05", 63, "C5"],
    ]);
    expect(understood.findings).toEqual([]);
  });

  it("may have the references in a row of their own, real dates and no word in the corner", () => {
    const understood = read(
      [null, "CLA 01", "CLA 11"],
      [null, CHILDREN, PLANS],
      [date("2019-04-01"), 515, 62],
      [date("2019-05-01"), 512, 63],
    );
    expect(tablesOf(understood)).toMatchObject([{ headerRows: [1, 2] }]);
    expect(figuresOf(understood)).toEqual([
      "CLA 01 2019-04 515",
      "CLA 01 2019-05 512",
      "CLA 11 2019-04 62",
      "CLA 11 2019-05 63",
    ]);
    expect(findingsOf(understood)).toEqual([]);
  });

  it("are read of one month alone", () => {
    expect(figuresOf(read(["Month", CHILDREN, PLANS], ["May-19", 512, 63]))).toEqual([
      "CLA 01 2019-05 512",
      "CLA 11 2019-05 63",
    ]);
  });

  it("take their year from a column ahead of them", () => {
    const understood = read(
      ["Year", "Month", CHILDREN],
      ["2018/19", "Mar", 515],
      ["2019/20", "Apr", 512],
      [null, "May", 510],
    );
    expect(figuresOf(understood)).toEqual(["CLA 01 2019-03 515", "CLA 01 2019-04 512", "CLA 01 2019-05 510"]);
  });

  it("join numerator, denominator and share beneath a merged name", () => {
    const understood = readSheets(
      sheetOf(
        [
          ["Month", PLANS, null, null, CHILDREN],
          [null, "Num", "Den", "%", "Number"],
          ["Apr-19", 17, 94, 18.1, 515],
          ["May-19", 18, 94, 19.1, 512],
        ],
        { merges: [{ top: 1, left: 2, bottom: 1, right: 4 }] },
      ),
    );
    expect(tablesOf(understood)).toEqual([{ range: "A1:E4", headerRows: [1, 2], layout: "periods down" }]);
    expect(understood.candidates).toMatchObject([
      { indicator: "CLA 11", period: "2019-04", value: 18.1, numerator: 17, denominator: 94, cell: "D3" },
      { indicator: "CLA 11", period: "2019-05", value: 19.1, numerator: 18, denominator: 94, cell: "D4" },
      { indicator: "CLA 01", period: "2019-04", value: 515, cell: "E3" },
      { indicator: "CLA 01", period: "2019-05", value: 512, cell: "E4" },
    ]);
    expect(understood.findings).toEqual([]);
  });

  it("leave the rows of the year to date and of the target out", () => {
    const understood = read(
      ["Month", CHILDREN, PLANS],
      ["Apr-19", 515, 62],
      ["May-19", 512, 63],
      ["YTD", null, 62.5],
      ["Target", 500, 85],
    );
    expect(figuresOf(understood)).toHaveLength(4);
    expect(findingsOf(understood)).toEqual([]);
  });

  it("may have an empty row after each month, and counts that look like years", () => {
    const understood = read(
      ["Month", "CLA 01", "CLA 03"],
      ["Apr-19", 2015, 1998],
      [],
      ["May-19", 2016, 1999],
      [],
      ["Jun-19", 2017, 2000],
    );
    expect(figuresOf(understood)).toEqual([
      "CLA 01 2019-04 2015",
      "CLA 01 2019-05 2016",
      "CLA 01 2019-06 2017",
      "CLA 03 2019-04 1998",
      "CLA 03 2019-05 1999",
      "CLA 03 2019-06 2000",
    ]);
  });

  it("say of a row that was not read which row it is", () => {
    const understood = read(["Month", "CLA 01"], ["Apr-19", 515], ["May-19", 512], ["Mean", 513]);
    expect(findingsOf(understood)).toEqual([]);
    const doubtful = read(["Month", "CLA 01"], ["Apr-19", 515], ["Score", 513], ["May-19", 512]);
    expect(doubtful.findings).toMatchObject([{ code: "column-unread", cell: "A3" }]);
    expect(doubtful.findings[0]?.message).toContain("Row 3, “Score”");
  });
});

describe("a name with words that would make a heading an aside", () => {
  it("is a name beneath the corner of a table, with its numerator beside it", () => {
    const understood = read(
      ["Month", PLANS, null, null],
      [null, "Num", "Den", "%"],
      ["Apr-19", 17, 94, 18.1],
      ["May-19", 18, 94, 19.1],
    );
    expect(understood.candidates).toMatchObject([
      { indicator: "CLA 11", period: "2019-04", value: 18.1, numerator: 17 },
      { indicator: "CLA 11", period: "2019-05", value: 19.1, numerator: 18 },
    ]);
  });
});

describe("several tables with months down", () => {
  const health = [
    ["Month", "CLA 20"],
    ["Apr-19", 88],
    ["May-19", 87],
  ];
  const homes = [
    ["Month", "CLA 33"],
    ["Apr-19", 84.5],
    ["May-19", 85],
  ];
  const figures = ["CLA 20 2019-04 88", "CLA 20 2019-05 87", "CLA 33 2019-04 84.5", "CLA 33 2019-05 85"];

  it.each([
    ["with titles between them", [["Health"], ...health, [], ["Homes"], ...homes]],
    ["one directly beneath the other", [...health, ...homes]],
    ["side by side", health.map((row, place) => [...row, null, ...(homes[place] ?? [])])],
  ])("are kept apart %s", (_, rows) => {
    const understood = read(...rows);
    expect(tablesOf(understood)).toHaveLength(2);
    expect(figuresOf(understood)).toEqual(figures);
    expect(findingsOf(understood)).toEqual([]);
  });

  it("are kept apart from one with months across above them", () => {
    const understood = read(["Indicator", "Apr-19", "May-19"], ["CLA 20", 88, 87], [], ...homes);
    expect(tablesOf(understood)).toMatchObject([{ layout: "periods across" }, { layout: "periods down" }]);
    expect(figuresOf(understood)).toEqual(figures);
  });
});

describe("the parts of a reading down and one column for each", () => {
  it("are read of the period that the title names", () => {
    const understood = read(
      ["Data as at 31 May 2019"],
      [],
      ["Indicator", CHILDREN, PLANS],
      ["Result", 515, 62],
      ["Target", 500, 85],
      ["Comment", "As planned", "Two are late"],
    );
    expect(tablesOf(understood)).toMatchObject([{ layout: "indicators across" }]);
    expect(understood.candidates).toMatchObject([
      { indicator: "CLA 01", period: "2019-05", value: 515, comment: "As planned", cell: "B4" },
      { indicator: "CLA 11", period: "2019-05", value: 62, comment: "Two are late", cell: "C4" },
    ]);
    expect(findingsOf(understood)).toEqual([]);
  });

  it("are read with a period in each column", () => {
    const understood = read(
      ["Ref", "CLA 01", "CLA 01", "CLA 11"],
      ["Period", "Apr-19", "May-19", "May-19"],
      ["Value", 515, 512, 62],
    );
    expect(tablesOf(understood)).toMatchObject([{ layout: "column per reading" }]);
    expect(figuresOf(understood)).toEqual(["CLA 01 2019-04 515", "CLA 01 2019-05 512", "CLA 11 2019-05 62"]);
  });
});

describe("counts that look like years, with months across", () => {
  it("are counts", () => {
    const understood = read(
      ["Ref", "Indicator", "Apr-19", "May-19"],
      ["CLA 01", CHILDREN, 2015, 2016],
      ["CLA 03", "Children starting to be looked after", 1999, 1998],
    );
    expect(figuresOf(understood)).toEqual([
      "CLA 01 2019-04 2015",
      "CLA 01 2019-05 2016",
      "CLA 03 2019-04 1999",
      "CLA 03 2019-05 1998",
    ]);
  });
});
