import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingWords } from "../../shared/domain/differing-words.ts";

const marked = (text: string, other: string) =>
  differingWords(text, other)
    .map(({ text: part, differs }) => (differs ? `[${part.trim()}]` : part.trim()))
    .filter(Boolean)
    .join(" ");

describe("the words that differ", () => {
  it.each([
    [
      "The Panel heard of eight plans.",
      "The Panel heard of nine plans.",
      "The Panel heard of [eight] plans.",
    ],
    ["The Panel heard.", "The Panel heard of it.", "The Panel [heard.]"],
    ["A new design was brought.", "A design was brought.", "A [new] design was brought."],
    ["One two three", "One two three", "One two three"],
    ["One two", "", "[One two]"],
    ["", "One", ""],
  ])("of “%s” beside “%s”", (text, other, expected) => {
    expect(marked(text, other)).toBe(expected);
  });

  const sentence = fc
    .array(fc.constantFrom("a", "b", "c", "  ", "\n", "é”"), { maxLength: 30 })
    .map((words) => words.join(" "));

  it("leave the whole text when they are joined again, each part at its place", () => {
    fc.assert(
      fc.property(sentence, sentence, (text, other) => {
        const parts = differingWords(text, other);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const { from, text: part } of parts) expect(text.slice(from, from + part.length)).toBe(part);
      }),
    );
  });

  it("leave on both sides the same words when they are taken out", () => {
    const kept = (text: string, other: string) =>
      differingWords(text, other)
        .filter(({ differs }) => !differs)
        .flatMap((part) => part.text.trim().split(/\s+/))
        .filter(Boolean);
    fc.assert(
      fc.property(sentence, sentence, (text, other) => {
        expect(kept(text, other)).toHaveLength(kept(other, text).length);
      }),
    );
  });
});
