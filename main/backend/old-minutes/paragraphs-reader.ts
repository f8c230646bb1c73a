// The main part of a Word document, element by element, as paragraphs: what was deleted is left out, what was inserted stays.
import type { WordParagraph } from "../../../shared/domain/old-minutes/word-paragraph.ts";
import { Refused } from "../../../shared/errors.ts";
import type { XmlTokenizer } from "../excel/xml/xml-tokenizer.ts";
import { DOCUMENT_CHARACTERS, DOCUMENT_PARAGRAPHS } from "./limits.ts";
import type { Numbering } from "./numbering-part.ts";
import { fromStyle, type Styles } from "./styles-part.ts";
import { Traces } from "./traces.ts";
import { elementOf, isSwitchedOn, numberOf, type WordElement, writtenIn } from "./word-xml.ts";

interface OpenParagraph {
  text: string;
  boldLength: number;
  isStillBold: boolean;
  style: string;
  alignment: string | null;
  outlineLevel: number | null;
  numId: number | null;
  listLevel: number | null;
  /** Its end was deleted, so that it runs on into the next paragraph. */
  runsOn: boolean;
}

interface OpenRun {
  bold: boolean | null;
  style: string;
  isHidden: boolean;
}

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
}

const ALIGNMENTS: Readonly<Record<string, WordParagraph["alignment"]>> = {
  center: "centre",
  right: "right",
  end: "right",
  both: "justified",
  distribute: "justified",
};
/** What stands within tells how things were before a change, or how a page is laid out. */
const PASSED_OVER: readonly (WordElement | null)[] = ["pPrChange", "rPrChange", "sectPr", "tabs"];

export class ParagraphsReader {
  readonly paragraphs: WordParagraph[] = [];
  /** What hands have left on the paragraphs: marks, tracked changes, comments. */
  readonly traces = new Traces();
  trackedChanges = 0;
  comments = 0;
  footnotes = 0;
  hidden = 0;

  private readonly styles: Styles;
  private readonly numbering: Numbering;
  /** More than one where a text box stands within a paragraph. */
  private readonly open: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  /** The open elements of which something hangs on, innermost last. */
  private readonly path: (WordElement | null)[] = [];
  private run: OpenRun | null = null;
  private tableCount = 0;
  private characters = 0;
  private deleted = 0;
  private carried = "";
  /** The depth of an element that is passed over, or 0. */
  private passedOver = 0;
  /** The depth of a content control that shows no more than its own prompt, or 0. */
  private prompt = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  opened(xml: XmlTokenizer): void {
    const element = elementOf(xml);
    this.path[xml.depth] = element;
    if (this.passedOver > 0) return;
    if (PASSED_OVER.includes(element)) this.passedOver = xml.depth;
    else if (element !== null) {
      this.place(element);
      this.count(element);
      this.traces.opened(element, xml);
      this.takeProperty(element, xml);
      this.takeContent(element);
      if (element === "showingPlcHdr" && this.prompt === 0) this.prompt = xml.depth - 2;
    }
  }

  closed(xml: XmlTokenizer): void {
    if (this.passedOver > 0) {
      if (this.passedOver === xml.depth) this.passedOver = 0;
      return;
    }
    const element = elementOf(xml);
    this.traces.closed(xml.depth);
    if (this.prompt === xml.depth) this.prompt = 0;
    if (element === "p") this.endParagraph();
    else if (element === "r") this.run = null;
    else if (element === "tbl") this.tables.pop();
    else if ((element === "del" || element === "moveFrom") && this.deleted > 0) this.deleted--;
  }

  text(xml: XmlTokenizer): void {
    const element = this.path[xml.depth];
    if (this.passedOver > 0 || (element !== "t" && element !== "delText")) return;
    const text = xml.text();
    if (this.prompt === 0 && !this.run?.isHidden) this.traces.wrote(text);
    if (element === "t") this.write(text);
  }

  private place(element: WordElement): void {
    const table = this.tables.at(-1);
    if (element === "tbl") this.tables.push({ table: ++this.tableCount, row: 0, column: 0 });
    else if (element === "tr" && table !== undefined) {
      table.row++;
      table.column = 0;
    } else if (element === "tc" && table !== undefined) table.column++;
    else if (element === "p") this.open.push(emptyParagraph());
    else if (element === "r") this.run = { bold: null, style: "", isHidden: false };
  }

  private count(element: WordElement): void {
    if (element === "ins" || element === "del" || element === "moveFrom") this.trackedChanges++;
    if (element === "del" || element === "moveFrom") this.deleted++;
    if (element === "commentReference") this.comments++;
    if (element === "footnoteReference" || element === "endnoteReference") this.footnotes++;
  }

  private takeProperty(element: WordElement, xml: XmlTokenizer): void {
    const paragraph = this.open.at(-1);
    if (paragraph === undefined) return;
    const { run } = this;
    if (element === "pStyle") paragraph.style = writtenIn(xml) ?? "";
    else if (element === "jc") paragraph.alignment = writtenIn(xml);
    else if (element === "outlineLvl") paragraph.outlineLevel = (numberOf(xml) ?? 9) + 1;
    else if (element === "numId") paragraph.numId = numberOf(xml);
    else if (element === "ilvl") paragraph.listLevel = numberOf(xml);
    else if (element === "del" && run === null && this.path[xml.depth - 1] === "rPr") paragraph.runsOn = true;
    else if (run !== null && element === "b") run.bold = isSwitchedOn(xml);
    else if (run !== null && element === "rStyle") run.style = writtenIn(xml) ?? "";
    else if (run !== null && element === "vanish") {
      run.isHidden = isSwitchedOn(xml);
      if (run.isHidden) this.hidden++;
    }
  }

  private takeContent(element: WordElement): void {
    if (this.run === null) return;
    if (element === "tab") this.write("\t");
    else if (element === "br" || element === "cr") this.write("\n");
    else if (element === "noBreakHyphen") this.write("-");
  }

  private write(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph === undefined || this.deleted > 0 || this.prompt > 0) return;
    if (this.run?.isHidden) return;
    this.characters += text.length;
    if (this.characters > DOCUMENT_CHARACTERS)
      throw new Refused("document-too-big", { limit: DOCUMENT_CHARACTERS });
    paragraph.text += text;
    if (text.trim() !== "" && !this.isBold(paragraph)) paragraph.isStillBold = false;
    if (paragraph.isStillBold) paragraph.boldLength = paragraph.text.length;
  }

  private isBold({ style }: OpenParagraph): boolean {
    const { run, styles } = this;
    const ofRun = run?.bold ?? (run ? fromStyle(styles, run.style, "bold") : null);
    return ofRun ?? fromStyle(styles, style, "bold") ?? false;
  }

  private endParagraph(): void {
    const ended = this.open.pop();
    if (ended === undefined) return;
    if (ended.runsOn) {
      if (ended.text.trim() === "") this.traces.endsEmpty();
      this.carried += ended.text;
      return;
    }
    const list = this.listMark(ended);
    const before = this.carried;
    this.carried = "";
    const raw = before + ended.text;
    const text = raw.trim();
    if (text === "") {
      this.traces.endsEmpty();
      return;
    }
    if (this.paragraphs.length === DOCUMENT_PARAGRAPHS)
      throw new Refused("document-too-big", { limit: DOCUMENT_PARAGRAPHS });
    const level = ended.outlineLevel ?? fromStyle(this.styles, ended.style, "outlineLevel");
    const lead = raw.length - raw.trimStart().length;
    this.paragraphs.push({
      text,
      boldLength: before === "" ? Math.max(0, Math.min(ended.boldLength - lead, text.length)) : 0,
      style: { id: ended.style, name: this.styles.get(ended.style)?.name ?? "" },
      outlineLevel: level !== null && level <= 9 ? level : null,
      list,
      alignment: this.alignmentOf(ended),
      cell: this.cell(),
    });
    this.traces.ends();
  }

  private listMark(paragraph: OpenParagraph) {
    const numId = paragraph.numId ?? fromStyle(this.styles, paragraph.style, "numId");
    if (numId === null || numId === 0) return null;
    const level = paragraph.listLevel ?? fromStyle(this.styles, paragraph.style, "listLevel") ?? 0;
    return this.numbering.next(numId, level);
  }

  private alignmentOf({ alignment, style }: OpenParagraph): WordParagraph["alignment"] {
    return ALIGNMENTS[alignment ?? fromStyle(this.styles, style, "alignment") ?? ""] ?? "left";
  }

  private cell(): WordParagraph["cell"] {
    const table = this.tables.at(-1);
    return table === undefined ? null : { ...table };
  }
}

function emptyParagraph(): OpenParagraph {
  return {
    text: "",
    boldLength: 0,
    isStillBold: true,
    style: "",
    alignment: null,
    outlineLevel: null,
    numId: null,
    listLevel: null,
    runsOn: false,
  };
}
