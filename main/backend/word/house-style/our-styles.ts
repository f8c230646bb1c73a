// Our own styles in a document that wears a house style: those for which the template has none, under names that are free.
import { OUR_LOOK, type PrintedRole } from "../look.ts";
import { childOf, type XmlElement } from "../xml.ts";
import type { RolesFound } from "./roles.ts";
import { element, groupOf, propertiesIn, valued, withProperties } from "./xml-out.ts";

export interface OurStyle {
  /** Its id among our styles, and the id and name that it bears here. */
  readonly from: string;
  readonly id: string;
  readonly name: string;
}

/** The names of our styles by their ids, as the printer defines them. */
const NAMES: Readonly<Record<string, string>> = {
  Normal: "Normal",
  Title: "Title",
  Heading1: "heading 1",
  Heading2: "heading 2",
  Heading3: "heading 3",
  Minute: "Minute",
  Resolution: "Resolution",
  ListParagraph: "List Paragraph",
  Caption: "caption",
  TableText: "Table text",
  WideTableText: "Wide table text",
  Note: "Note",
  DraftMark: "Draft mark",
  SignatureLine: "Signature line",
  PageFooter: "Page footer",
};
/** What the printer's notes and tables rest on in every document. */
const ALWAYS: Readonly<Record<string, string>> = {
  TableNormal: "Normal Table",
  FootnoteReference: "footnote reference",
  EndnoteReference: "endnote reference",
};

export function ourStylesBeside(carried: readonly XmlElement[], roles: RolesFound): readonly OurStyle[] {
  const isOurs = (role: string) => !(role in roles) || roles[role as keyof RolesFound] === null;
  const needed = Object.entries(OUR_LOOK.styles).filter(([role]) => isOurs(role));
  const names = [...needed.map(([, id]) => [id, NAMES[id] ?? id] as const), ...Object.entries(ALWAYS)];
  const ids = new Set(carried.map(({ attributes }) => attributes["w:styleId"]?.toLowerCase()));
  const called = new Set(
    carried.map((style) => childOf(style, "w:name")?.attributes["w:val"]?.toLowerCase()),
  );
  return names.flatMap(([from, name]) => {
    const isTaken = ids.has(from.toLowerCase()) || called.has(name.toLowerCase());
    if (isTaken && from in ALWAYS) return [];
    return [isTaken ? { from, id: `Resolved${from}`, name: `Resolved ${name}` } : { from, id: from, name }];
  });
}

/** Twips and half-points that ours must say themselves, since what they rest on is the template's. */
const NO_INDENT = element("w:ind", { "w:left": "0", "w:right": "0", "w:firstLine": "0" });
const TABLE_SIZE = valued("w:sz", "24");

/** One of our styles as the printer wrote it, resting on the template's own text. */
export function besideHouse(
  style: XmlElement,
  { from, id, name }: OurStyle,
  base: Readonly<Record<"body" | "tableText", string>>,
): XmlElement {
  if (style.attributes["w:type"] !== "paragraph" || from === "Normal") return renamed(style, id, name, []);
  const onTable =
    from === "WideTableText" && base.tableText !== "TableText" && base.tableText !== "ResolvedTableText";
  const own = propertiesIn(style, "w:pPr");
  const type = propertiesIn(style, "w:rPr");
  const sized = from === "TableText" ? withProperties(type, { "w:sz": TABLE_SIZE }) : type;
  return renamed(style, id, name, [
    valued("w:basedOn", onTable ? base.tableText : base.body),
    element("w:qFormat"),
    ...(onTable ? [] : groupOf("w:pPr", withProperties(own, { "w:ind": own.get("w:ind") ?? NO_INDENT }))),
    ...groupOf("w:rPr", sized),
  ]);
}

function renamed(style: XmlElement, id: string, name: string, rest: readonly XmlElement[]): XmlElement {
  const isOwn = style.attributes["w:type"] !== "paragraph" || rest.length === 0;
  const inner = isOwn
    ? style.children.filter((child) => child.name !== "w:name" && child.name !== "w:basedOn")
    : rest;
  const isResolved = id.startsWith("Resolved");
  const attributes = {
    ...style.attributes,
    "w:styleId": id,
    ...(isResolved ? { "w:customStyle": "1" } : {}),
  };
  return element(style.name, attributes, [valued("w:name", name), ...inner]);
}

export type { PrintedRole };
