// Text that is made of runs: a shared string or an inline one. Phonetic hints are not part of it.

import { decodeExcelEscapes } from "../xml/xml-text.ts";
import { CLOSE, OPEN, TEXT, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";

const EDGE_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Gathers the runs between an item's opening and its end. Reading code names the elements of its vocabulary. */
export class RichText {
  private readonly run: number;
  private readonly phonetic: number;
  private text = "";
  private piece = "";
  private isInRun = false;
  private keepsSpace = false;
  private phoneticDepth = 0;

  constructor(run: number, phonetic: number) {
    this.run = run;
    this.phonetic = phonetic;
  }

  take(token: Token, xml: XmlTokenizer): void {
    if (token === TEXT) {
      if (this.isInRun) this.piece += xml.text();
    } else if (token === OPEN) this.open(xml);
    else if (token === CLOSE) this.close(xml);
  }

  /** The whole text, and begins anew. A text of white space alone is empty. */
  finish(): string {
    const text = decodeExcelEscapes(this.text);
    this.text = "";
    return isBlank(text) ? "" : text;
  }

  private open(xml: XmlTokenizer): void {
    if (xml.element === this.phonetic) this.phoneticDepth = xml.depth;
    if (xml.element !== this.run || this.phoneticDepth > 0) return;
    this.isInRun = true;
    this.keepsSpace = xml.attributeCount > 0 && xml.attribute("xml:space") === "preserve";
  }

  private close(xml: XmlTokenizer): void {
    if (xml.element === this.phonetic && xml.depth === this.phoneticDepth) this.phoneticDepth = 0;
    if (xml.element !== this.run || !this.isInRun) return;
    this.text += this.keepsSpace ? this.piece : this.piece.replaceAll(EDGE_SPACE, "");
    this.piece = "";
    this.isInRun = false;
  }
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
