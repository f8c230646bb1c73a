// XML made anew: elements as values, changed without touching the old ones, and written as text.
import { escaped } from "../../../../shared/domain/paper/escaped.ts";
import { childOf, type XmlElement } from "../xml.ts";

type Attributes = Readonly<Record<string, string>>;

export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlElement[] = [],
  text = "",
): XmlElement {
  return { name, attributes, children, text };
}

/** An element of Word's whose only attribute is its value. */
export function valued(name: string, value: string): XmlElement {
  return element(name, { "w:val": value });
}

export function written({ name, attributes, children, text }: XmlElement): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = escaped(text) + children.map(written).join("");
  return inside === "" ? `<${name}${said.join("")}/>` : `<${name}${said.join("")}>${inside}</${name}>`;
}

/** The attributes whose names are Word's own and do not point into the theme. */
function plainAttributes(attributes: Attributes): Attributes {
  const plain = Object.entries(attributes).filter(
    ([key]) => key.startsWith("w:") && !/theme/i.test(key) && !/^w:rsid/.test(key),
  );
  return Object.fromEntries(plain);
}

/** The element with no pointer into the theme and nothing of a later Word. */
function plain({ name, attributes, children, text }: XmlElement): XmlElement {
  const inner = children.filter((child) => child.name.startsWith("w:")).map(plain);
  return element(name, plainAttributes(attributes), inner, text);
}

/** Properties of paragraphs in the order that the schema asks for; others are not carried over. */
const PARAGRAPH_ORDER = [
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:widowControl",
  "w:pBdr",
  "w:shd",
  "w:spacing",
  "w:ind",
  "w:contextualSpacing",
  "w:jc",
  "w:outlineLvl",
];
/** The same for runs. What is underlined, hidden, struck, raised or marked as another language stays behind. */
const RUN_ORDER = [
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:caps",
  "w:smallCaps",
  "w:color",
  "w:spacing",
  "w:kern",
  "w:sz",
  "w:szCs",
  "w:lang",
];

export type Properties = ReadonlyMap<string, XmlElement>;

/** The properties in `group` that papers carry over, by their names. */
export function propertiesIn(parent: XmlElement | undefined, group: "w:pPr" | "w:rPr"): Properties {
  const order = group === "w:pPr" ? PARAGRAPH_ORDER : RUN_ORDER;
  const found = childOf(parent, group)?.children.filter(({ name }) => order.includes(name)) ?? [];
  return new Map(found.map((property) => [property.name, plain(property)]));
}

/** With these in place of those of the same names; undefined takes one away. */
export function withProperties(
  properties: Properties,
  changes: Readonly<Record<string, XmlElement | undefined>>,
): Properties {
  const changed = new Map(properties);
  for (const [name, property] of Object.entries(changes))
    if (property === undefined) changed.delete(name);
    else changed.set(name, property);
  return changed;
}

/** The group as an element in the schema's order; none where it would be empty. */
export function groupOf(group: "w:pPr" | "w:rPr", properties: Properties): readonly XmlElement[] {
  const order = group === "w:pPr" ? PARAGRAPH_ORDER : RUN_ORDER;
  const inOrder = order.flatMap((name) => properties.get(name) ?? []);
  return inOrder.length === 0 ? [] : [element(group, {}, inOrder)];
}
