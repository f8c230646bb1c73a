// Text that is made of runs: a shared string or an inline one. Phonetic hints are not part of it.
import { decodeExcelEscapes } from "../xml/xml-text.ts";
import { CLOSE, OPEN, TEXT, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { RaisedText, type TextLevel } from "./raised-text.ts";

const EDGE_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** The places of its elements in the vocabulary of the part that is read. */
export interface RichTextElements {
  /** `t`, which holds the letters. */
  readonly text: number;
  /** `r`, a run of letters that look alike. */
  readonly run: number;
  /** `vertAlign`, which raises or lowers a run. */
  readonly raised: number;
  /** `rPh`, how the letters are spoken. */
  readonly phonetic: number;
}

const LEVELS: Readonly<Record<string, TextLevel>> = { superscript: "raised", subscript: "lowered" };

/** Gathers the runs between an item's opening and its end. */
export class RichText {
  private readonly elements: RichTextElements;
  private readonly text = new RaisedText();
  private piece = "";
  private isInText = false;
  /** How the run that is being read stands. */
  private level: TextLevel = "level";
  private keepsSpace = false;
  private phoneticDepth = 0;

  constructor(elements: RichTextElements) {
    this.elements = elements;
  }

  take(token: Token, xml: XmlTokenizer): void {
    if (token === TEXT) {
      if (this.isInText) this.piece += xml.text();
    } else if (token === OPEN) this.open(xml);
    else if (token === CLOSE) this.close(xml);
  }

  /** The whole text, and begins anew. A text of white space alone is empty. */
  finish(): string {
    const text = decodeExcelEscapes(this.text.finish());
    this.level = "level";
    return isBlank(text) ? "" : text;
  }

  private open(xml: XmlTokenizer): void {
    if (xml.element === this.elements.phonetic) this.phoneticDepth = xml.depth;
    if (xml.element === this.elements.run) this.level = "level";
    if (xml.element === this.elements.raised) this.level = LEVELS[xml.attribute("val") ?? ""] ?? "level";
    if (xml.element !== this.elements.text || this.phoneticDepth > 0) return;
    this.isInText = true;
    this.keepsSpace = xml.attributeCount > 0 && xml.attribute("xml:space") === "preserve";
  }

  private close(xml: XmlTokenizer): void {
    if (xml.element === this.elements.run) this.level = "level";
    if (xml.element === this.elements.phonetic && xml.depth === this.phoneticDepth) this.phoneticDepth = 0;
    if (xml.element !== this.elements.text || !this.isInText) return;
    this.text.add(this.keepsSpace ? this.piece : this.piece.replaceAll(EDGE_SPACE, ""), this.level);
    this.piece = "";
    this.isInText = false;
  }
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
