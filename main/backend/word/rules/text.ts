// Text that is large enough, ranged left, and laid out by styles instead of spaces and tabs.
import type { Fault, Rule } from "../fault.ts";
import { headingLevel, isOn, paragraphProperty, runProperty } from "../opened.ts";
import { childOf, contains, within, wordsIn, type XmlElement } from "../xml.ts";

const SAYS_NOTHING = /^(click )?(here|this|link|this link|more|read more)\W*$/i;
const BARE_ADDRESS = /^(https?:\/\/|www\.)\S*$/i;

const links: Rule = function* ({ paragraphs }): Generator<Fault> {
  for (const { element, place } of paragraphs)
    for (const link of within(element, "w:hyperlink")) {
      const words = wordsIn(link).trim();
      if (words === "" || SAYS_NOTHING.test(words) || BARE_ADDRESS.test(words))
        yield { rule: "links", message: `The link “${words}” does not say where it goes.`, place };
    }
};

/** In half-points: 12 points, and 11 in wide tables. */
const SMALLEST = 24;
const SMALLEST_IN_WIDE_TABLE = 22;
/** A table is wide when it would not fit an upright A4 page, in twips. */
const UPRIGHT_PAGE = 11906;

const text: Rule = function* (document): Generator<Fault> {
  const rule = "text";
  for (const { element, place, table, words } of document.paragraphs) {
    if (words.trim() === "") continue;
    const smallest = table !== null && isWide(table) ? SMALLEST_IN_WIDE_TABLE : SMALLEST;
    const linked = new Set(within(element, "w:hyperlink").flatMap((link) => within(link, "w:r")));
    for (const run of within(element, "w:r")) {
      if (wordsIn(run).trim() === "") continue;
      const size = Number(runProperty(document, run, element, "w:sz")?.attributes["w:val"] ?? 20);
      if (size < smallest)
        yield { rule, message: `Text is ${size / 2} points; it needs ${smallest / 2}.`, place };
      if (!linked.has(run) && isOn(runProperty(document, run, element, "w:u")))
        yield { rule, message: "Text is underlined and is not a link.", place };
    }
    const side = paragraphProperty(document, element, "w:jc")?.attributes["w:val"] ?? "left";
    const allowed = table === null ? ["left", "start"] : ["left", "start", "right", "end"];
    if (!allowed.includes(side)) yield { rule, message: "Text is not ranged left.", place };
  }
};

function isWide(table: XmlElement): boolean {
  const columns = childOf(table, "w:tblGrid")?.children ?? [];
  const width = columns.reduce((sum, column) => sum + Number(column.attributes["w:w"] ?? 0), 0);
  return width > UPRIGHT_PAGE;
}

const layout: Rule = function* (document): Generator<Fault> {
  const rule = "layout";
  for (const { element, place, words, cell } of document.paragraphs) {
    // A blank cell or heading is another rule's fault, and a paragraph that ends a section has to be there.
    const isEmpty = words.trim() === "" && !contains(element, "w:drawing", "w:sectPr", "w:br");
    if (isEmpty && cell === null && headingLevel(document, element) === null)
      yield { rule, message: "An empty paragraph stands in for space.", place };
    for (const run of within(element, "w:r"))
      if (childOf(run, "w:tab") !== undefined) yield { rule, message: "A tab stands in for columns.", place };
  }
  for (const [place, part] of document.xml)
    for (const { attributes } of within(part, "w:spacing"))
      if (attributes["w:line"] !== undefined && attributes["w:lineRule"] === undefined)
        yield { rule, message: "A line height does not say how it is meant.", place };
};

export const textRules: readonly Rule[] = [links, text, layout];
