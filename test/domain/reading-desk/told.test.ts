import { expect, test } from "vitest";
import { readMinuteText } from "../../../shared/domain/reading-desk/minute-text.ts";
import { placesOf, toldSentences, withoutQuotations } from "../../../shared/domain/reading-desk/told.ts";

function toldIn(text: string): readonly string[] {
  return toldSentences(readMinuteText(text)).map(({ from, to }) => text.slice(from, to));
}

test("the clerk’s own words are told; headings, labels, points and resolutions are not", () => {
  const text = `Fostering
Minutes:
44.2 The Panel met. It heard of:
- the first thing, which was late;
(b) the second thing, which was not.
To note the report.
RESOLVED that:
1. The Panel notes the report.
2. Officers are thanked.
The Panel rose.
3. The Chair spoke.`;
  expect(toldIn(text)).toEqual([
    "44.2 The Panel met.",
    "It heard of:",
    "The Panel rose.",
    "The Chair spoke.",
  ]);
});

test.each([
  ["He said “no, never” twice", "no, never"],
  ['He said "no, never" twice', "no, never"],
  ["He said ‘the carers’ view’ twice", "carers"],
  ["He said 'no, never' twice", "no, never"],
  ["He said “no, never", "no, never"],
])("what is quoted is hidden, and every place stays where it was: %s", (text, hidden) => {
  const shown = withoutQuotations(text);
  expect(shown).not.toContain(hidden);
  expect(shown).toHaveLength(text.length);
});

test.each([
  "The carers’ forum and the children’s panel met",
  "The carers' forum and the children's panel met",
  "It was o'clock and members' views were members' own",
])("an apostrophe opens no quotation: %s", (text) => {
  expect(withoutQuotations(text)).toBe(text);
});

test("a place is the first group of a form where it has one, else the whole", () => {
  const minute = readMinuteText("It rose. The Panel notes the report of the service, which was late.");
  const sentences = toldSentences(minute);
  const found = [...placesOf(/The Panel (notes)/dg, sentences), ...placesOf(/the \w+/g, sentences)];
  expect(found.map(({ from, to }) => minute.text.slice(from, to))).toEqual([
    "notes",
    "the report",
    "the service",
  ]);
});
