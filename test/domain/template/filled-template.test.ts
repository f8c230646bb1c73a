import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REASONS } from "../../../shared/domain/template/template.ts";
import { date, percent, sheetOf, type Written } from "../return/sheet-of.ts";
import {
  filledIn,
  indicatorNamed,
  LINES_ABOVE,
  read,
  readBack,
  readingOf,
  rowsOf,
  SENDER,
  type Typed,
  templateOf,
  workbookWith,
} from "./filled-in.ts";

const REGISTER = [
  indicatorNamed("A"),
  indicatorNamed("B"),
  indicatorNamed("C"),
  indicatorNamed("N", { unit: "number", decimalPlaces: 0, denominator: "" }),
];
const TEMPLATE = templateOf(REGISTER);
const FILLED = {
  A: { numerator: 17, denominator: 20, value: 85 },
  B: { value: 92.5 },
  C: { reason: "Not due", comment: "None fell due." },
  N: { value: 812 },
};

const back = (typed: Readonly<Record<string, Typed>>) => readBack(filledIn(TEMPLATE, typed), REGISTER);
/** The figure of one row, the others filled in well. */
const figureOf = (typed: Typed) => {
  const { candidates, findings } = back({ ...FILLED, A: typed });
  const found = candidates.find(({ indicator }) => indicator === "A");
  if (!found) throw new Error("A was not read.");
  return { ...found, codes: findings.map(({ code }) => code) };
};

describe("a filled template", () => {
  test("comes back with every figure, reason and comment, and nothing to say about it", () => {
    const { candidates, findings, recognised } = back(FILLED);
    expect(findings).toEqual([]);
    expect(recognised?.sender).toBe(SENDER);
    expect(
      candidates.map(({ indicator, period, kind, value, numerator, denominator, comment }) => [
        ...[indicator, period, kind, value, numerator, denominator, comment],
      ]),
    ).toEqual([
      ["A", "2019-06", "value", 85, 17, 20, null],
      ["B", "2019-06", "value", 92.5, null, null, null],
      ["C", "2019-06", "not due", null, null, null, "None fell due."],
      ["N", "2019-06", "value", 812, null, null, null],
    ]);
  });

  test("names the cell in which each figure stands", () => {
    const { candidates } = back(FILLED);
    expect(candidates.map(({ cell, raw }) => [cell, raw])).toEqual([
      ["K9", "85"],
      ["K10", "92.5"],
      ["L11", "Not due"],
      ["K12", "812"],
    ]);
  });

  test.each([[85], [percent(0.85)], ["85%"], ["85 %"], [" 85 "]])("reads %j as 85 per cent", (value) => {
    expect(figureOf({ value })).toMatchObject({ kind: "value", value: 85, codes: [] });
  });

  test("asks about 0.85 without a sign, and about no other", () => {
    expect(figureOf({ value: 0.85 })).toMatchObject({
      ...{ kind: "unclear", doubt: "percent", codes: ["percent-unclear"] },
    });
    expect(figureOf({ value: 0.85, numerator: 17, denominator: 20 })).toMatchObject({ value: 85, codes: [] });
    expect(figureOf({ value: 0 })).toMatchObject({ value: 0, codes: [] });
  });

  test("takes 0.28 for 0.28 per cent where the figures before were as small", () => {
    const small = templateOf(REGISTER, [
      readingOf("A", "2019-05", { kind: "value", value: 0.31, numerator: null, denominator: null }),
    ]);
    const { candidates, findings } = readBack(filledIn(small, { ...FILLED, A: { value: 0.28 } }), REGISTER);
    expect(findings).toEqual([]);
    expect(candidates[0]?.value).toBe(0.28);
  });

  test("works a value out of its numerator and denominator without a word, as it says that it does", () => {
    expect(figureOf({ numerator: 17, denominator: 20 })).toMatchObject({ value: 85, codes: [] });
  });

  test("takes a row left blank for not supplied where others were filled in", () => {
    expect(figureOf({})).toMatchObject({ kind: "not supplied", cell: "K9", codes: ["value-missing"] });
  });

  test("keeps a comment that stands alone", () => {
    const { candidates } = back({ A: { comment: "To follow on Friday." } });
    expect(candidates[0]).toMatchObject({ kind: "not supplied", comment: "To follow on Friday." });
  });

  test("with nothing filled in gives no figure, and says so", () => {
    const { candidates, findings } = back({});
    expect(candidates).toEqual([]);
    expect(findings).toMatchObject([{ severity: "error", code: "template-not-filled-in" }]);
  });

  test.each(Object.entries(REASONS))("takes the reason for %s from the list", (kind, reason) => {
    expect(figureOf({ reason })).toMatchObject({ kind, raw: reason, codes: [] });
    expect(figureOf({ reason, numerator: 0, denominator: 0 }).kind).toBe(kind);
  });

  test("leaves a figure to the clerk beside which a reason stands why there is none", () => {
    expect(figureOf({ value: 85, reason: "Not due" })).toMatchObject({
      ...{ kind: "unclear", value: null, codes: ["figure-beside-reason"] },
    });
  });

  test.each<[string, Written, string]>([
    ["a word", "plenty", "figure-unclear"],
    ["a dash", "-", "placeholder-unclear"],
    ["a date", date("2019-05-01"), "date-for-number"],
    ["more than all", 120, "value-out-of-range"],
  ])("says so where %s was pasted over the check", (_, value, code) => {
    expect(figureOf({ value }).codes).toEqual([code]);
  });

  test("says so where the reason is none of the list", () => {
    expect(figureOf({ reason: "ask me later" })).toMatchObject({
      kind: "unclear",
      codes: ["figure-unclear"],
    });
  });
});

describe("a template that was moved about", () => {
  const [rows = []] = rowsOf(TEMPLATE, FILLED);
  const above = rows.slice(0, LINES_ABOVE);
  const below = rows.slice(LINES_ABOVE);
  const figures = (changed: Written[][]) => {
    const { candidates, findings } = readBack(workbookWith(TEMPLATE, [changed]), REGISTER);
    const values = Object.fromEntries(
      candidates.map(({ indicator, value, kind }) => [indicator, value ?? kind]),
    );
    return { values, codes: findings.map(({ code }) => code) };
  };
  const RIGHT = { A: 85, B: 92.5, C: "not due", N: 812 };

  test("reads sorted rows by their keys", () => {
    expect(figures([...above, ...below.toReversed()])).toEqual({ values: RIGHT, codes: [] });
  });

  test("goes by the reference that can be seen where a sort passed the hidden keys by", () => {
    const keys = below.map(([key]) => key ?? null);
    const sorted = below.toReversed().map(([, ...others], place) => [keys[place] ?? null, ...others]);
    expect(figures([...above, ...sorted])).toEqual({ values: RIGHT, codes: ["template-keys-moved"] });
  });

  test("finds its columns where one was inserted and lines were put above", () => {
    const wider = [["From the service"], ...rows].map(([first = null, ...others]) => [
      first,
      null,
      ...others,
    ]);
    expect(figures(wider)).toEqual({ values: RIGHT, codes: [] });
  });

  test("leaves a row to the clerk over which another reference was written", () => {
    const changed = below.map((row) => row.map((cell) => (cell === "A" ? "Z 1" : cell)));
    const { values, codes } = figures([...above, ...changed]);
    expect(values).toMatchObject({ A: "unclear" });
    expect(codes).toEqual(["row-relabelled"]);
  });

  test("takes no figure of a row that was added, and says so", () => {
    const added: Written[] = [null, "X 1", "Our own measure", null, null, null, null, null, null, null, 7];
    expect(figures([...rows, added])).toEqual({ values: RIGHT, codes: ["row-added"] });
  });

  test("says which sheet with numbers was added", () => {
    const workbook = filledIn(TEMPLATE, FILLED);
    const more = sheetOf([["Workings", 17]], { name: "Workings" });
    const { findings } = readBack({ sheets: [...workbook.sheets, more] }, REGISTER);
    expect(findings).toMatchObject([{ code: "sheet-unread", sheet: "Workings" }]);
  });

  test("is still read by its keys when its sheet was copied into another workbook", () => {
    const [sheet] = filledIn(TEMPLATE, FILLED).sheets;
    const filled = readBack({ sheets: sheet ? [sheet] : [] }, REGISTER);
    expect(filled.recognised).toBeNull();
    expect(filled.candidates).toHaveLength(4);
  });

  test("says so of a row whose indicator the register has no more", () => {
    const { findings } = readBack(filledIn(TEMPLATE, FILLED), REGISTER.slice(1));
    expect(findings).toMatchObject([{ severity: "error", code: "unknown-indicator", cell: "K9" }]);
  });
});

describe("a template that cannot be trusted any more is left to the reading of any workbook", () => {
  const edited = (change: (cell: Written) => Written) => {
    const rows = rowsOf(TEMPLATE, FILLED).map((sheet) => sheet.map((row) => row.map(change)));
    return read(workbookWith(TEMPLATE, rows), REGISTER);
  };
  const note = (words: string) => ({
    ...{ severity: "note", code: "template-edited", message: expect.stringContaining(words) },
  });

  test("with its hidden column gone", () => {
    const rows = rowsOf(TEMPLATE, FILLED).map((sheet) => sheet.map((row) => row.slice(1)));
    expect(read(workbookWith(TEMPLATE, rows), REGISTER)).toMatchObject(note("hidden column"));
  });

  test("with its keys emptied", () => {
    expect(edited((cell) => (String(cell).includes("|") ? null : cell))).toMatchObject(note("lost the keys"));
  });

  test("with the column of values gone or renamed", () => {
    expect(edited((cell) => (cell === "Value" ? "Our figure" : cell))).toMatchObject(note("lost a column"));
  });

  test("filled in again for another month by writing over the old one", () => {
    expect(edited((cell) => (cell === "June 2019" ? "July 2019" : cell))).toMatchObject(
      note("was made for June 2019 and now says July 2019"),
    );
  });

  test("written by a later version", () => {
    const { sheets } = filledIn(TEMPLATE, FILLED);
    const naming = sheetOf([["Return template of Resolved", "2"]], { name: "About", hidden: true });
    expect(read({ sheets: [...sheets.slice(0, 1), naming] }, REGISTER)).toMatchObject(
      note("another version"),
    );
  });

  test("and one saved under another month's name is doubted", () => {
    const filled = read(filledIn(TEMPLATE, FILLED), REGISTER, "Fostering return July 2019.xlsx");
    expect(filled).toMatchObject({ findings: [{ severity: "warning", code: "period-disagrees" }] });
  });

  test("and any other workbook is none", () => {
    expect(
      read(
        {
          sheets: [
            sheetOf([
              ["Reference", "June 2019"],
              ["A", 85],
            ]),
          ],
        },
        REGISTER,
      ),
    ).toBeNull();
  });
});

test("any figures that are filled in come back the same, in whatever order the rows stand", () => {
  const share = fc.integer({ min: 15, max: 1000 }).map((tenths) => tenths / 10);
  const typed = fc.oneof(
    fc.record({ value: share, comment: fc.constantFrom("", "Better.") }),
    fc.record({ numerator: fc.integer({ min: 0, max: 99 }), denominator: fc.integer({ min: 99, max: 500 }) }),
    fc.record({ reason: fc.constantFrom(...Object.values(REASONS)) }),
  );
  const many = Array.from({ length: 12 }, (_, place) => indicatorNamed(`CLA ${place}`));
  const template = templateOf(many);
  fc.assert(
    fc.property(
      fc.array(typed, { minLength: 12, maxLength: 12 }),
      fc.shuffledSubarray([...many.keys()], { minLength: 12 }),
      (entries, order) => {
        const all = Object.fromEntries(many.map(({ reference }, place) => [reference, entries[place] ?? {}]));
        const [rows = []] = rowsOf(template, all);
        const moved = order.map((place) => rows[LINES_ABOVE + place] ?? []);
        const workbook = workbookWith(template, [[...rows.slice(0, LINES_ABOVE), ...moved]]);
        const { candidates, findings } = readBack(workbook, many);
        expect(findings).toEqual([]);
        for (const [place, { reference }] of many.entries())
          expect(candidates.find(({ indicator }) => indicator === reference)).toMatchObject(
            expected(entries[place] ?? {}),
          );
      },
    ),
  );
});

function expected({ value, numerator, denominator, reason }: Typed) {
  if (reason) return { kind: Object.entries(REASONS).find(([, words]) => words === reason)?.[0] };
  if (value !== undefined) return { kind: "value", value };
  const ratio = (Number(numerator) / Number(denominator)) * 100;
  return { kind: "value", numerator, denominator, value: expect.closeTo(ratio, 6) };
}
