import { expect, test } from "vitest";
import { readMinuteText } from "../../../shared/domain/reading-desk/minute-text.ts";

const TEXT = `Agenda item

Minutes:

The Panel heard of Mr. A at 5.00 p.m. today. It was “good”. Was it?
 
The Panel RESOLVED to note the report.`;

test("a text is read as paragraphs by what they are", () => {
  expect(readMinuteText(TEXT).paragraphs.map(({ kind }) => kind)).toEqual([
    "heading",
    "label",
    "narrative",
    "resolution",
  ]);
});

test("sentences end where a sentence ends, not behind an abbreviation", () => {
  const [, , narrative] = readMinuteText(TEXT).paragraphs;
  expect(narrative?.sentences.map(({ text }) => text)).toEqual([
    "The Panel heard of Mr. A at 5.00 p.m. today.",
    "It was “good”.",
    "Was it?",
  ]);
});

test("each word and sentence stands where it says", () => {
  const { text, paragraphs } = readMinuteText(TEXT);
  for (const { words, sentences } of paragraphs)
    for (const span of [...words, ...sentences]) expect(text.slice(span.from, span.to)).toBe(span.text);
});

test.each([
  "The Panel RESOLVED to note the report.",
  "RESOLVED: That the report be noted.",
  "RESOLVED (unanimously) that the report be noted.",
  "Resolved by assent that the report be noted.",
])("a resolution is known in each of its forms: %s", (text) => {
  expect(readMinuteText(text).paragraphs).toMatchObject([{ kind: "resolution" }]);
});
