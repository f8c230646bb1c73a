// The text of a cell: its paragraphs, without notes and without what is drawn upon it.
import { Refused } from "../../../../shared/errors.ts";
import { TOKEN_BYTES } from "../limits.ts";
import { RaisedText, type TextLevel } from "../xlsx/raised-text.ts";
import { CLOSE, OPEN, TEXT, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { attribute, elementName, repeats } from "./open-document.ts";
import type { OpenDocumentStyles } from "./styles.ts";

/** Takes the tokens between a cell's opening and its end. Space is kept as ODF 1.2, 6.1.2 has it. */
export class CellText {
  private readonly styles: OpenDocumentStyles;
  private readonly text = new RaisedText();
  private cellDepth = 0;
  private isInParagraph = false;
  private paragraphs = 0;
  /** Where a run of space would only add to the space before it. */
  private isAfterSpace = true;
  private characters = 0;
  private spans: { readonly depth: number; readonly level: TextLevel }[] = [];
  /** The depth of what is within a paragraph and no part of its text, or 0. */
  private passingDepth = 0;

  constructor(styles: OpenDocumentStyles) {
    this.styles = styles;
  }

  begin(cellDepth: number): void {
    this.cellDepth = cellDepth;
    this.text.finish();
    this.paragraphs = 0;
    this.characters = 0;
    this.isInParagraph = false;
  }

  /** The whole text, lines parted by line feeds; null where there is not even an empty paragraph. */
  finish(): string | null {
    return this.paragraphs === 0 ? null : this.text.finish();
  }

  take(token: Token, xml: XmlTokenizer): void {
    if (token === TEXT) {
      if (this.isInParagraph && this.passingDepth === 0) this.addLetters(xml.text());
    } else if (token === OPEN) this.open(xml);
    else if (token === CLOSE) this.close(xml);
  }

  private open(xml: XmlTokenizer): void {
    const element = elementName(xml);
    if (!this.isInParagraph) {
      if (element === "p" && xml.depth === this.cellDepth + 1) this.openParagraph();
      return;
    }
    if (this.passingDepth > 0) return;
    if (element === "s") this.addSpace(" ".repeat(this.room(repeats(attribute.text(xml, "c")))));
    else if (element === "tab") this.addSpace("\t");
    else if (element === "line-break") this.addSpace("\n");
    else if (element === "span")
      this.spans.push({
        depth: xml.depth,
        level: this.styles.levelOf(attribute.text(xml, "style-name") ?? ""),
      });
    else if (element === "p" || element === "ruby-text") this.passingDepth = xml.depth;
  }

  private close(xml: XmlTokenizer): void {
    if (this.passingDepth === xml.depth) this.passingDepth = 0;
    if (this.spans.at(-1)?.depth === xml.depth) this.spans.pop();
    if (xml.depth === this.cellDepth + 1) this.isInParagraph = false;
  }

  private openParagraph(): void {
    if (this.paragraphs++ > 0) this.text.add("\n", "level");
    this.isInParagraph = true;
    this.isAfterSpace = true;
    this.spans = [];
    this.passingDepth = 0;
  }

  private addLetters(written: string): void {
    let letters = written.replaceAll(/[ \t\r\n]+/g, " ");
    if (this.isAfterSpace && letters.startsWith(" ")) letters = letters.slice(1);
    if (letters === "") return;
    this.room(letters.length);
    this.isAfterSpace = letters.endsWith(" ");
    this.text.add(letters, this.spans.at(-1)?.level ?? "level");
  }

  private addSpace(space: string): void {
    this.text.add(space, "level");
    this.isAfterSpace = space.endsWith("\n");
  }

  /** A space can say of itself that it stands for a thousand million. */
  private room(wanted: number): number {
    this.characters += wanted;
    if (this.characters > TOKEN_BYTES) throw new Refused("workbook-hostile", { limit: TOKEN_BYTES });
    return wanted;
  }
}
