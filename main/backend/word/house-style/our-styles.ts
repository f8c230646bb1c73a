// Our own styles in a document that wears a house style: those for which the template has none, under names that are free.
import type { StyleRole, TypeLook } from "../../../../shared/domain/paper/house-style.ts";
import { FONT, OUR_LOOK } from "../look.ts";
import { childOf, type XmlElement } from "../xml.ts";
import type { RolesFound } from "./roles.ts";
import { element, groupOf, type Properties, propertiesIn, valued, withProperties } from "./xml-out.ts";

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
  wideTableFont: string | null,
): XmlElement {
  if (style.attributes["w:type"] !== "paragraph" || from === "Normal") return renamed(style, id, name, []);
  const onTable =
    from === "WideTableText" && base.tableText !== "TableText" && base.tableText !== "ResolvedTableText";
  const own = propertiesIn(style, "w:pPr");
  const type = propertiesIn(style, "w:rPr");
  const sized = from === "TableText" ? withProperties(type, { "w:sz": TABLE_SIZE }) : type;
  const narrow = from === "WideTableText" && wideTableFont !== null ? withFont(sized, wideTableFont) : sized;
  return renamed(style, id, name, [
    valued("w:basedOn", onTable ? base.tableText : base.body),
    element("w:qFormat"),
    ...(onTable ? [] : groupOf("w:pPr", withProperties(own, { "w:ind": own.get("w:ind") ?? NO_INDENT }))),
    ...groupOf("w:rPr", narrow),
  ]);
}

function withFont(type: Properties, font: string): Properties {
  const fonts = element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:cs": font });
  return withProperties(type, { "w:rFonts": fonts });
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

/** Points of our type where they are not 12, and which of it is bold. */
const OUR_POINTS: Partial<Record<StyleRole, number>> = { title: 20, heading1: 16, heading2: 14 };
const OUR_BOLD: readonly StyleRole[] = [
  "title",
  "heading1",
  "heading2",
  "heading3",
  "verb",
  "caption",
  "draft",
];

/** How our style for the role looks; in a house style it is set in the house's font. */
export function ourLookOf(role: StyleRole, houseFont: string | null, name: string | undefined) {
  const styleName = role === "verb" ? "Bold" : (name ?? NAMES[OUR_LOOK.styles[role]] ?? "");
  const look: TypeLook = {
    font: houseFont ?? FONT,
    points: OUR_POINTS[role] ?? 12,
    isBold: OUR_BOLD.includes(role),
    isItalic: false,
    colour: null,
    ground: null,
  };
  return { styleName, look };
}
