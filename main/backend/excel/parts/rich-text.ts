// Text that is made of runs: a shared string or an inline one. Phonetic hints are not part of it.

import { decodeExcelEscapes } from "../xml/xml-text.ts";
import { CLOSE, OPEN, TEXT, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";

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

const RAISED: Readonly<Record<string, string>> = { superscript: "⁰¹²³⁴⁵⁶⁷⁸⁹", subscript: "₀₁₂₃₄₅₆₇₈₉" };

/**
 * Gathers the runs between an item's opening and its end. Raised and lowered figures beside other text come as the
 * characters for such figures: 51 with a raised 2 is `51²`, a figure and a footnote mark, and not 512.
 */
export class RichText {
  private readonly elements: RichTextElements;
  private text = "";
  /** The same with every figure raised or lowered as its run is. */
  private marked = "";
  private piece = "";
  private isInText = false;
  /** How the run that is being read stands, or empty. */
  private raised = "";
  private hasLevelText = false;
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
    const text = decodeExcelEscapes(this.hasLevelText ? this.marked : this.text);
    this.text = "";
    this.marked = "";
    this.raised = "";
    this.hasLevelText = false;
    return isBlank(text) ? "" : text;
  }

  private open(xml: XmlTokenizer): void {
    if (xml.element === this.elements.phonetic) this.phoneticDepth = xml.depth;
    if (xml.element === this.elements.run) this.raised = "";
    if (xml.element === this.elements.raised) this.raised = xml.attribute("val") ?? "";
    if (xml.element !== this.elements.text || this.phoneticDepth > 0) return;
    this.isInText = true;
    this.keepsSpace = xml.attributeCount > 0 && xml.attribute("xml:space") === "preserve";
  }

  private close(xml: XmlTokenizer): void {
    if (xml.element === this.elements.run) this.raised = "";
    if (xml.element === this.elements.phonetic && xml.depth === this.phoneticDepth) this.phoneticDepth = 0;
    if (xml.element !== this.elements.text || !this.isInText) return;
    const piece = this.keepsSpace ? this.piece : this.piece.replaceAll(EDGE_SPACE, "");
    const figures = RAISED[this.raised];
    this.text += piece;
    this.marked += figures ? piece.replace(/\d/g, (digit) => figures[Number(digit)] ?? digit) : piece;
    if (!figures && piece !== "") this.hasLevelText = true;
    this.piece = "";
    this.isInText = false;
  }
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
