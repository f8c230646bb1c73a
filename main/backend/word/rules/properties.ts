// Title, language, page numbers, fields, and nothing left over from drafting.
import type { Fault, Rule } from "../fault.ts";
import { isOn } from "../opened.ts";
import { childOf, contains, within, wordsIn, type XmlElement } from "../xml.ts";

const CORE = "docProps/core.xml";
const SETTINGS = "word/settings.xml";
const LANGUAGE = "en-GB";

const title: Rule = function* ({ xml }): Generator<Fault> {
  const words = childOf(xml.get(CORE), "dc:title")?.text.trim() ?? "";
  if (words === "")
    yield { rule: "title", message: "The document has no title in its properties.", place: CORE };
  else if (/\.(docx?|pdf)$/i.test(words))
    yield { rule: "title", message: `The title “${words}” is a file name.`, place: CORE };
};

const language: Rule = function* ({ xml }): Generator<Fault> {
  const rule = "language";
  const declared = childOf(xml.get(CORE), "dc:language")?.text;
  if (declared !== LANGUAGE)
    yield { rule, message: "The properties do not say that the document is in English (UK).", place: CORE };
  const defaults = childOf(xml.get("word/styles.xml"), "w:docDefaults");
  if (!defaults || !within(defaults, "w:lang").some((lang) => lang.attributes["w:val"] === LANGUAGE))
    yield {
      rule,
      message: "The default language of the text is not English (UK).",
      place: "word/styles.xml",
    };
  for (const [place, part] of xml)
    for (const { attributes } of within(part, "w:lang", "w:themeFontLang"))
      if (attributes["w:val"] !== undefined && attributes["w:val"] !== LANGUAGE)
        yield { rule, message: `Some text is marked as ${attributes["w:val"]}.`, place };
};

const footer: Rule = function* ({ xml, body }): Generator<Fault> {
  const rule = "footer";
  const targets = new Map(
    xml
      .get("word/_rels/document.xml.rels")
      ?.children.map(({ attributes }) => [attributes.Id, `word/${attributes.Target}`]),
  );
  const sections = within(body, "w:sectPr");
  const references = sections.map((section) =>
    section.children.filter((child) => child.name === "w:footerReference"),
  );
  const hasLeftPages = isOn(childOf(xml.get(SETTINGS), "w:evenAndOddHeaders"));
  // A section that names no footer of a kind carries on the one before it.
  const known = new Set<string | undefined>();
  for (const [index, section] of sections.entries()) {
    for (const { attributes } of references[index] ?? []) known.add(attributes["w:type"]);
    const place = `section ${index + 1}`;
    if (index === 0 && !known.has("default"))
      yield { rule, message: "The pages have no footer, so they carry no page number.", place };
    if (isOn(childOf(section, "w:titlePg")) && !known.has("first"))
      yield { rule, message: "The first page has no footer, so it carries no page number.", place };
    if (index === 0 && hasLeftPages && !known.has("even"))
      yield { rule, message: "The left-hand pages have no footer, so they carry no page number.", place };
  }
  for (const reference of references.flat()) {
    const place = targets.get(reference.attributes["r:id"]) ?? "";
    const part = xml.get(place);
    if (part === undefined) continue;
    const fields = within(part, "w:instrText").map((field) => field.text.trim().split(/\s/)[0]);
    if (!fields.includes("PAGE") || !fields.includes("NUMPAGES") || !/Page\s.*of\s/.test(wordsIn(part)))
      yield { rule, message: "The footer does not say “Page x of y” with fields.", place };
  }
};

const fields: Rule = function* ({ xml }): Generator<Fault> {
  const rule = "fields";
  const settings = xml.get(SETTINGS);
  if (isOn(childOf(settings, "w:updateFields")))
    yield { rule, message: "Word would ask whether to update fields when it opens this.", place: SETTINGS };
  for (const [place, part] of xml) {
    for (const field of within(part, "w:fldChar", "w:fldSimple"))
      if (/^(1|true|on)$/.test(field.attributes["w:dirty"] ?? ""))
        yield { rule, message: "A field waits to be worked out by Word.", place };
    if (hasEmptyContents(within(part, "w:fldChar", "w:instrText", "w:t")))
      yield { rule, message: "The contents list has no entries.", place };
  }
};

/** Looks at field marks and text in reading order: a contents list runs from its instruction to its end. */
function hasEmptyContents(marks: readonly XmlElement[]): boolean {
  let entries: number | null = null;
  let depth = 0;
  for (const mark of marks) {
    const kind = mark.attributes["w:fldCharType"];
    if (mark.name === "w:instrText" && /^\s*TOC\b/.test(mark.text)) [entries, depth] = [0, 1];
    else if (entries !== null && kind === "begin") depth += 1;
    else if (entries !== null && kind === "end") {
      depth -= 1;
      if (depth === 0 && entries === 0) return true;
      if (depth === 0) entries = null;
    } else if (entries !== null && mark.name === "w:t" && mark.text.trim() !== "") entries += 1;
  }
  return false;
}

const REVISIONS = [
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
];
export const PLACEHOLDER = /\{\{.*?\}\}|«.*?»|\[insert\b[^\]]*\]|lorem ipsum|click or tap (here|to enter)/i;
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const publishedClean: Rule = function* ({ xml, names, paragraphs }): Generator<Fault> {
  const rule = "published clean";
  for (const [place, part] of xml)
    if (contains(part, ...REVISIONS))
      yield { rule, message: "There are tracked changes in the document.", place };
  if (isOn(childOf(xml.get(SETTINGS), "w:trackRevisions")))
    yield { rule, message: "The document tracks changes.", place: SETTINGS };
  const comments = names.find((name) => /^word\/comments/.test(name));
  if (comments !== undefined) yield { rule, message: "There are comments in the document.", place: comments };
  for (const { element, words, place } of paragraphs)
    if (PLACEHOLDER.test(words) || contains(element, "w:showingPlcHdr"))
      yield { rule, message: "A placeholder was not filled in.", place };
  const types = xml.get("[Content_Types].xml")?.children ?? [];
  const main = types.find(({ attributes }) => attributes.PartName === "/word/document.xml");
  if (main !== undefined && main.attributes.ContentType !== DOCUMENT_TYPE)
    yield { rule, message: "The file says that it is a template.", place: "[Content_Types].xml" };
};

export const propertyRules: readonly Rule[] = [title, language, footer, fields, publishedClean];
