// The styles of a Word document: what a paragraph takes from its style, and from those that the style is based on.
import { readTokens } from "../excel/xml/xml-part.ts";
import { CLOSE, OPEN, type XmlTokenizer } from "../excel/xml/xml-tokenizer.ts";
import type { ZipPart } from "../excel/zip.ts";
import {
  elementOf,
  isSwitchedOn,
  numberOf,
  WORD_VOCABULARY,
  type WordElement,
  writtenIn,
} from "./word-xml.ts";

/** What a style says itself, and null where it says nothing. */
export interface Style {
  name: string;
  basedOn: string | null;
  bold: boolean | null;
  alignment: string | null;
  /** From 1; 10 is what Word calls body text. */
  outlineLevel: number | null;
  numId: number | null;
  listLevel: number | null;
}

export type Styles = ReadonlyMap<string, Style>;

/** In LibreOffice and in Word alike, each of these is a heading although no level is written. */
const HEADING_NAME = /^heading ([1-9])$/i;

export async function readStyles(part: ZipPart | null): Promise<Styles> {
  const styles = new Map<string, Style>();
  if (part === null) return styles;
  let style: Style | null = null;
  await readTokens(part, WORD_VOCABULARY, (token, xml) => {
    const element = elementOf(xml);
    if (element === "style" && token === CLOSE) style = null;
    if (token !== OPEN || element === null) return;
    if (element === "style") {
      style = {
        name: "",
        basedOn: null,
        bold: null,
        alignment: null,
        outlineLevel: null,
        numId: null,
        listLevel: null,
      };
      styles.set(writtenIn(xml, "styleId") ?? "", style);
    } else if (style !== null) take(style, element, xml);
  });
  return styles;
}

function take(style: Style, element: WordElement, xml: XmlTokenizer): void {
  if (element === "name") {
    style.name = writtenIn(xml) ?? "";
    const level = HEADING_NAME.exec(style.name)?.[1];
    if (level !== undefined) style.outlineLevel ??= Number(level);
  } else if (element === "basedOn") style.basedOn = writtenIn(xml);
  else if (element === "b") style.bold = isSwitchedOn(xml);
  else if (element === "jc") style.alignment = writtenIn(xml);
  else if (element === "outlineLvl") style.outlineLevel = (numberOf(xml) ?? 9) + 1;
  else if (element === "numId") style.numId = numberOf(xml);
  else if (element === "ilvl") style.listLevel = numberOf(xml);
}

/** What the style says of it, or the nearest of those that it is based on; null where none of them does. */
export function fromStyle<Of extends keyof Style>(
  styles: Styles,
  id: string,
  property: Of,
): Style[Of] | null {
  const seen = new Set<string>();
  for (let next: string | null = id; next !== null && !seen.has(next); ) {
    seen.add(next);
    const style = styles.get(next);
    if (style === undefined) return null;
    if (style[property] !== null) return style[property];
    next = style.basedOn;
  }
  return null;
}
