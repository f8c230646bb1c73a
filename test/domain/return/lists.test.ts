// Sheets of names, codes and definitions: tables that a person sees, with no figures in them.
import { describe, expect, it } from "vitest";
import { figuresOf, readSheets } from "./read-sheets.ts";
import { sheetOf, type Written } from "./sheet-of.ts";

const FIGURES = sheetOf(
  [
    ["Ref", "Indicator", "Apr-19", "May-19"],
    ["CLA 11", "Eligible young people with a pathway plan", "62%", "64%"],
  ],
  { name: "Figures" },
);

type Rows = readonly (readonly Written[])[];

const LISTS: readonly (readonly [what: string, rows: Rows, found: string])[] = [
  [
    "codes beside names",
    [
      ["LA Number", "LA Name"],
      [301, "Barking and Dagenham"],
      [302, "Barnet"],
      [370, "Barnsley"],
    ],
    "A1:B4 1",
  ],
  [
    "a dictionary of indicators beneath a title",
    [
      ["Indicator dictionary"],
      [],
      ["Reference", "Indicator", "Numerator", "Denominator"],
      ["CLA 11", "Eligible young people with a pathway plan", "Plans in place", "Young people eligible"],
      ["CLA 20", "Dental checks up to date", "Seen by a dentist", "Looked after 12 months"],
      ["CLA 21", "Immunisations up to date", "With all that are due", "Looked after 12 months"],
      [],
      ["Source: performance team"],
    ],
    "A3:D6 3",
  ],
  [
    "places that come back",
    [
      ["Provider", "Town"],
      ["Ash House", "Leeds"],
      ["Birch House", "Leeds"],
      ["Cedar House", "Leeds"],
      ["Elm House", "York"],
      ["Fir House", "York"],
    ],
    "",
  ],
  [
    "a contents page",
    [
      ["Sheet", "Title"],
      ["1", "Care planning"],
      ["2", "Health"],
      ["3", "Education"],
    ],
    "A1:B4 1",
  ],
  [
    "a cover with a name and its answer in each row",
    [
      ["Council", "Exampleshire"],
      ["Period", "May 2019"],
      ["Completed by", "Head of Corporate Parenting"],
      ["Signed off", "Yes"],
      ["Checked", "Yes"],
    ],
    "",
  ],
  [
    "notes that are numbered",
    [
      ["Note", "Please read before you fill in the return."],
      ["1.", "Fill in the cells in yellow."],
      ["2.", "Leave the others as they are."],
      ["3.", "Send it back by the tenth."],
    ],
    "",
  ],
  ["headings over nothing", [["Code", "Name", "Description"]], ""],
  ["one column of words", [["Name"], ["Barnet"], ["Barnsley"], ["Bexley"]], ""],
  [
    "what the colours mean",
    [
      ["Green", "At or above the target", "No action"],
      ["Amber", "Within five points of it", "Watch"],
      ["Red", "Further below", "Comment"],
      ["Grey", "No target", "None"],
    ],
    "",
  ],
];

describe("a sheet without figures", () => {
  it.each(LISTS)("with %s shows what is a list in it", (_, rows, found) => {
    const { sheets, candidates } = readSheets(sheetOf(rows));
    const lists = sheets.flatMap(({ tables }) => tables);
    expect(lists.map(({ range, headerRows, layout }) => `${range} ${headerRows} ${layout}`)).toEqual(
      found === "" ? [] : [`${found} list`],
    );
    expect(candidates).toEqual([]);
  });

  it("is said to have none where nothing else is in the workbook", () => {
    const { findings } = readSheets(sheetOf(LISTS[0]?.[1] ?? []));
    expect(findings).toMatchObject([
      {
        severity: "note",
        code: "list-without-figures",
        cell: "A1",
        message:
          "The table A1:B4 is a list of 3 rows under “LA Number”, “LA Name”. It has no column of figures.",
      },
    ]);
  });

  it.each(LISTS)("with %s changes nothing in the return that it comes with", (_, rows) => {
    const alone = readSheets(FIGURES);
    const together = readSheets(FIGURES, sheetOf(rows, { name: "More" }));
    expect(figuresOf(together)).toEqual(figuresOf(alone));
    expect(together.findings).toEqual(alone.findings);
    expect(together.questions).toEqual(alone.questions);
  });
});

describe("a list", () => {
  it("is looked for neither beside a table of figures nor in a hidden sheet", () => {
    const [, rows] = LISTS[0] ?? ["", []];
    const beneath = sheetOf([
      ["Indicator", "May-19"],
      ["Dental checks up to date", "82%"],
      [],
      [],
      [],
      ...rows,
    ]);
    const { sheets } = readSheets(beneath, sheetOf(rows, { name: "Codes", hidden: true }));
    expect(sheets.flatMap(({ tables }) => tables.map(({ layout }) => layout))).not.toContain("list");
  });

  it("of children is refused as such", () => {
    const understood = readSheets(
      sheetOf([
        ["Child ID", "Name", "Date of birth", "School"],
        ["1", "A B", "3 April 2010", "Ash"],
        ["2", "C D", "3 May 2010", "Ash"],
        ["3", "E F", "3 June 2010", "Ash"],
      ]),
    );
    expect(understood).toMatchObject({ outcome: "refused", code: "workbook-child-level", sheets: [] });
  });

  it("is none where a column counts something", () => {
    const { sheets } = readSheets(
      sheetOf([
        ["Name", "Type"],
        ["Ash", 3],
        ["Birch", 5],
        ["Cedar", 4],
      ]),
    );
    expect(sheets.flatMap(({ tables }) => tables.map(({ layout }) => layout))).not.toContain("list");
  });
});
