// What a clerk says once of a sender's return, and what becomes of it in the next one.
import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import {
  type Answers,
  NOTHING_SAID,
  type RememberedReturn,
} from "../../../shared/domain/return/memory/memory.ts";
import { understand } from "../../../shared/domain/return/understand.ts";
import type { Sheet } from "../../../shared/domain/return/workbook.ts";
import { figuresOf, findingsOf } from "./read-sheets.ts";
import { sheetOf, type Written, workbookOf } from "./sheet-of.ts";

const register = shippedRegister().indicators;

const SENDER = "Head of Corporate Parenting";
/** Two lines by their names, one in the sender's own words, one that is no indicator. */
const LINES = [
  "Eligible young people with a pathway plan",
  "Children looked after",
  "Our young people in the panel",
  "Tea budget",
];
const SAID: Answers = {
  headings: {},
  labels: { "our young people in the panel": "CLA 03", "tea budget": null },
  marks: { "-": "not applicable" },
  percents: { "CLA 11": "fractions" },
  period: null,
};

function monthly(month: string, figures: readonly Written[], lines = LINES, head = "Indicator"): Sheet {
  return sheetOf([[head, month], ...lines.map((line, place) => [line, figures[place] ?? null])]);
}

function read(
  sheet: Sheet,
  given: { remembered?: readonly RememberedReturn[]; answers?: Answers; sender?: string } = {},
) {
  return understand(workbookOf(sheet), register, { fileName: "Return.xlsx", today: "2019-07-20", ...given });
}

function remembered(sheet: Sheet, memory = SAID, sender = SENDER): RememberedReturn {
  return { sender, memory, layout: read(sheet).layout, period: "2019-05" };
}

const MAY = monthly("May 2019", [0.85, "-", 12, 300]);
const JUNE = monthly("June 2019", [0.9, "–", 13, 310]);

describe("what a return leaves for the clerk to say", () => {
  it("is asked once for each mark, each name and each share", () => {
    const { questions } = read(MAY);
    expect(questions.map(({ asks, cells }) => `${asks} ${cells.map(({ cell }) => cell)}`)).toEqual([
      "label B4",
      "label B5",
      "mark B3",
      "percent B2",
    ]);
  });

  it("is one question for dashes of any length in any number of cells", () => {
    const dashes = sheetOf([
      ["Indicator", "April 2019", "May 2019"],
      ["Children looked after", "-", "–"],
      ["Eligible young people with a pathway plan", "---", 85],
    ]);
    const marks = read(dashes).questions.filter(({ asks }) => asks === "mark");
    expect(marks).toMatchObject([{ mark: "-", cells: [{ cell: "B2" }, { cell: "C2" }, { cell: "B3" }] }]);
  });

  it("is nothing for a return that is clean", () => {
    const clean = monthly("May 2019", [85, 300], LINES.slice(0, 2));
    expect(read(clean)).toMatchObject({ questions: [], findings: [] });
  });

  it("is the period where the workbook names none, and the answer settles it", () => {
    const silent = sheetOf([
      ["Indicator", "Value"],
      ["Children looked after", 300],
      ["Eligible young people with a pathway plan", 85],
    ]);
    expect(read(silent).questions).toMatchObject([
      { asks: "period", cells: [{ cell: "B2" }, { cell: "B3" }] },
    ]);
    const told = read(silent, { answers: { ...NOTHING_SAID, period: "2019-05" } });
    expect(figuresOf(told)).toEqual(["CLA 01 2019-05 300", "CLA 11 2019-05 85"]);
    expect(told).toMatchObject({ questions: [], findings: [] });
  });

  it("does not ask what a list of areas means", () => {
    const areas = sheetOf([
      ["Area", "May 2019"],
      ...["Northtown", "Southtown", "Easttown", "Westtown", "Midtown"].map((area) => [area, 5]),
    ]);
    expect(read(areas).questions).toEqual([]);
  });
});

describe("headings that are the sender's own", () => {
  const own = (month: string) =>
    sheetOf([
      [`Our figures for ${month}`],
      ["Line", "Outcome", "Out of how many"],
      ["Children looked after", 300, null],
      ["Care leavers with an up-to-date pathway plan", 40, 50],
    ]);
  const said: Answers = {
    ...NOTHING_SAID,
    headings: { line: "indicator", outcome: "value", "out of how many": "nothing" },
  };

  it("are asked about where no table was found without them", () => {
    expect(read(own("May 2019")).questions).toMatchObject([
      { asks: "heading", heading: "Line", cells: [{ cell: "A2" }] },
      { asks: "heading", heading: "Outcome", cells: [{ cell: "B2" }] },
      { asks: "heading", heading: "Out of how many", cells: [{ cell: "C2" }] },
    ]);
  });

  it("are read as the clerk says, and so next month", () => {
    const told = read(own("May 2019"), { answers: said });
    expect(figuresOf(told)).toEqual(["CLA 01 2019-05 300", "CLA 12 2019-05 40"]);
    const before = { sender: SENDER, memory: said, layout: told.layout, period: "2019-05" } as const;
    const next = read(own("June 2019"), { remembered: [before], sender: SENDER });
    expect(figuresOf(next)).toEqual(["CLA 01 2019-06 300", "CLA 12 2019-06 40"]);
    expect(next.questions).toEqual([]);
  });
});

describe("what the clerk says", () => {
  it("is taken, and each figure that was read by it says so", () => {
    const told = read(MAY, { answers: SAID });
    expect(figuresOf(told)).toEqual([
      "CLA 11 2019-05 85",
      "CLA 01 2019-05 not applicable",
      "CLA 03 2019-05 12",
    ]);
    expect(told.questions).toEqual([]);
    expect(findingsOf(told)).toEqual([
      "note label-as-told A4",
      "note figure-as-told B2",
      "note figure-as-told B3",
    ]);
  });
});

describe("next month's return of the same sender", () => {
  it("is known again and read with no question", () => {
    const next = read(JUNE, { remembered: [remembered(MAY)] });
    expect(next.recognised?.sender).toBe(SENDER);
    expect(figuresOf(next)).toEqual([
      "CLA 11 2019-06 90",
      "CLA 01 2019-06 not applicable",
      "CLA 03 2019-06 13",
    ]);
    expect(next.questions).toEqual([]);
  });

  it("is known with rows in another order, a title above, and one line more", () => {
    const moved = sheetOf([
      ["Our return"],
      [],
      ["Indicator", "May 2019", "June 2019"],
      ...[...LINES].reverse().map((line) => [line, 3, 4]),
      ["Care leavers with an up-to-date pathway plan", 80, 81],
    ]);
    expect(read(moved, { remembered: [remembered(MAY)] })).toMatchObject({
      questions: [],
      recognised: { sender: SENDER },
    });
  });

  it("says which headings are new and which are gone", () => {
    const renamed = monthly("June 2019", [0.9, "-", 13, 310], LINES, "Measure");
    const { findings } = read(renamed, { remembered: [remembered(MAY)] });
    const change = findings.find(({ code }) => code === "layout-changed");
    expect(change?.message).toBe(
      "The headings have changed since the return for May 2019 of Head of Corporate Parenting: new are “measure”; gone are “indicator”.",
    );
  });

  it("is not taken for another sender's whose lines differ", () => {
    const others = monthly("June 2019", [5, 6], ["Foster carers", "Adopters"]);
    expect(read(others, { remembered: [remembered(MAY)] }).recognised).toBeNull();
  });

  it("is nobody's for certain where two senders use the same form", () => {
    const both = [remembered(MAY), remembered(MAY, NOTHING_SAID, "Head of the Virtual School")];
    expect(read(JUNE, { remembered: both }).recognised).toBeNull();
    expect(read(JUNE, { remembered: both, sender: SENDER }).recognised?.sender).toBe(SENDER);
  });

  it("is read as the clerk says now, where that differs from before", () => {
    const now: Answers = { ...NOTHING_SAID, marks: { "-": "suppressed" } };
    const next = read(JUNE, { remembered: [remembered(MAY)], answers: now });
    expect(figuresOf(next)).toContain("CLA 01 2019-06 suppressed");
  });
});
