// Damage to the XML of one part, in a zip that is whole: what another program might have written, or an attacker.
import type { Random } from "./random.ts";

const STRANGE_VALUES = [
  ...["", " ", "0", "-1", "1", "00012", "1.5", "1e999", "NaN", "Infinity", "-0", "0x10", "1,234", "١٢"],
  ...["99999999999999999999", "4294967296", "2147483648", "-2147483649", "1048576", "16385"],
  ...["A0", "A1", "a1", "$B$2", "XFD1048576", "XFE1", "ZZZZZZ1", "1A", "A1:", "A1:XFD1048576", "B2:A1"],
  ...["s", "n", "b", "e", "d", "str", "inlineStr", "q", "true", "hidden", "veryHidden"],
  ...["../../../etc/passwd", "/xl/workbook.xml", "file:///etc/passwd", "http://198.51.100.1/", "r1", "r99"],
  ...["2019-02-30", "2019-05-31T25:00:00", "_x0000_", "_xD800_", "\u202e", "𝟙", "%", "&amp;", "&#0;"],
];
const STRANGE_TEXTS = [
  ...["&bogus;", "&#xFFFFFFFF;", "&#xD800;", "&", "]]>", "<![CDATA[<v>1</v>]]>", "<!-- -- -->", "<?php ?>"],
  ...["<!DOCTYPE a [<!ENTITY b 'c'>]>", "\u0000", "\ufeff", "\ufffe", "<", ">", "'", '"', "</", "<a:b/>"],
  ...["<v>7</v>", "<c/>", "<row>", "</row>", "</sheetData>", "<sheetData>", "<is><t>x</t></is>", "<f>A1</f>"],
];
const TAG = /<[^>]*>/g;
const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;
const TEXT = /(?<=>)[^<]+(?=<)/g;

type Damage = (xml: string, random: Random) => string;

const DAMAGES: readonly Damage[] = [
  (xml, random) => replaced(xml, TAG, random, () => ""),
  (xml, random) => replaced(xml, TAG, random, (tag) => tag + tag),
  (xml, random) => replaced(xml, TAG, random, (tag) => tag.replace("/", "")),
  (xml, random) => replaced(xml, TAG, random, (tag) => tag.replace("<", "<x:")),
  (xml, random) => replaced(xml, TAG, random, (tag) => tag + random.pick(STRANGE_TEXTS)),
  (xml, random) => replaced(xml, TAG, random, () => someOf(xml, TAG, random)),
  (xml, random) => replaced(xml, ATTRIBUTE, random, () => ""),
  (xml, random) => replaced(xml, ATTRIBUTE, random, (attribute) => attribute + attribute),
  (xml, random) => replaced(xml, ATTRIBUTE, random, (attribute) => strange(attribute, random)),
  (xml, random) => replaced(xml, ATTRIBUTE, random, (attribute) => strange(attribute, random)),
  (xml, random) => replaced(xml, TEXT, random, () => random.pick(STRANGE_VALUES)),
  (xml, random) => replaced(xml, TEXT, random, (text) => text + random.pick(STRANGE_TEXTS)),
  (xml, random) => xml.slice(0, random.below(xml.length)),
  (xml, random) => replaced(xml, TAG, random, (tag) => tag + "<a>".repeat(300)),
  (xml, random) => `<?xml version="1.0" encoding="${random.pick(["UTF-16", "latin1", "x", ""])}"?>${xml}`,
];

/** The XML after one to three kinds of damage. */
export function breakXml(xml: string, random: Random): string {
  let broken = xml;
  for (let left = 1 + random.below(3); left > 0 && broken.length > 0; left--)
    broken = random.pick(DAMAGES)(broken, random);
  return broken;
}

function replaced(xml: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = random.pick(found);
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length);
}

function someOf(xml: string, pattern: RegExp, random: Random): string {
  return random.pick(xml.match(pattern) ?? [""]);
}

function strange(attribute: string, random: Random): string {
  return attribute.replace(/"[^"]*"/, () => `"${random.pick(STRANGE_VALUES)}"`);
}
