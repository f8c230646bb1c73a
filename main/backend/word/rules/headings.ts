// Headings that a screen reader can walk: real ones, none empty, no level left out, none made of bold text.
import type { Fault, Rule } from "../fault.ts";
import { headingLevel, isOn, type Opened, type PlacedParagraph } from "../opened.ts";
import { childOf, within, wordsIn } from "../xml.ts";

function styleName({ styles }: Opened, { element }: PlacedParagraph): string {
  const id = childOf(childOf(element, "w:pPr"), "w:pStyle")?.attributes["w:val"];
  return childOf(styles.get(id ?? ""), "w:name")?.attributes["w:val"] ?? "";
}

const headings: Rule = function* (document): Generator<Fault> {
  const rule = "headings";
  let above: number | null = null;
  for (const paragraph of document.paragraphs) {
    const { words, place } = paragraph;
    const level = headingLevel(document, paragraph.element);
    if (level === null && /^heading \d/i.test(styleName(document, paragraph)))
      yield { rule, message: "This heading has no level, so a screen reader cannot find it.", place };
    if (level === null) continue;
    if (words.trim() === "") yield { rule, message: "A heading has no words.", place };
    if (level > (above ?? 0) + 1)
      yield { rule, message: `A heading of level ${level} follows level ${above ?? "none"}.`, place };
    above = level;
  }
  if (above === null) yield { rule, message: "The document has no heading.", place: "the document" };
};

/** Longer bold text is emphasis, not a heading. */
const LONGEST_HEADING = 100;

const fakeHeadings: Rule = function* (document): Generator<Fault> {
  for (const paragraph of document.paragraphs) {
    const { element, words, place, table } = paragraph;
    if (table !== null || words.trim() === "" || words.length > LONGEST_HEADING) continue;
    if (headingLevel(document, paragraph.element) !== null) continue;
    const runs = within(element, "w:r").filter((run) => wordsIn(run).trim() !== "");
    if (runs.every((run) => isOn(childOf(childOf(run, "w:rPr"), "w:b"))))
      yield { rule: "fake headings", message: "A line in bold stands where a heading should.", place };
  }
};

export const headingRules: readonly Rule[] = [headings, fakeHeadings];
