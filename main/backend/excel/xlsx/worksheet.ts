// One worksheet: its cells as they come, and at the end what the sheet says about rows, columns and merges.
import type { Cell, CellRange } from "../../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../../shared/errors.ts";
import { COLUMNS, KEPT_CELLS, ROWS } from "../limits.ts";
import { decodeExcelEscapes } from "../xml/xml-text.ts";
import { CLOSE, MORE, OPEN, TEXT, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { columnNumber, lettersEnd, numberFrom, plainNumber, wholeNumber } from "./cell-bytes.ts";
import { isBlank, RichText } from "./rich-text.ts";
import { isoDateText, serialToIso } from "./serial-date.ts";
import { isTrue, SPREADSHEET } from "./spreadsheet-xml.ts";
import { type CellStyle, PLAIN_STYLE } from "./styles.ts";

/** What a cell needs of its workbook. */
export interface CellContext {
  readonly styles: readonly CellStyle[];
  readonly sharedStrings: readonly string[];
  readonly uses1904: boolean;
}

/** What a worksheet says beside its cells. */
export interface SheetShape {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  /** Spans of columns, both ends included; a span can reach the edge of the grid. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
}

export const WORKSHEET = {
  namespaces: SPREADSHEET,
  elements: [
    "c",
    "v",
    "f",
    "row",
    "is",
    "t",
    "rPh",
    "mergeCell",
    "col",
    "worksheet",
    "sheetData",
    "r",
    "vertAlign",
  ],
};
const CELL = 1;
const VALUE = 2;
const FORMULA = 3;
const ROW = 4;
const INLINE = 5;
const MERGE = 8;
const COLUMN = 9;
const ROOT = 10;
const SHEET_DATA = 11;
const RICH_TEXT = { text: 6, phonetic: 7, run: 12, raised: 13 };

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const SLASH = 0x2f;

/** How a cell's value is written (ECMA-376 part 1, 18.18.11). */
const NUMBER = 0;
const SHARED = 1;
const BOOLEAN = 2;
const ERROR = 3;
const FORMULA_TEXT = 4;
const INLINE_TEXT = 5;
const ISO_DATE = 6;
const TYPES: ReadonlyMap<string, number> = new Map([
  ["n", NUMBER],
  ["s", SHARED],
  ["b", BOOLEAN],
  ["e", ERROR],
  ["str", FORMULA_TEXT],
  ["inlineStr", INLINE_TEXT],
  ["d", ISO_DATE],
]);

export class WorksheetReader {
  /** The cells read since the caller last emptied it, in the order of the file. */
  cells: Cell[] = [];
  private readonly context: CellContext;
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { first: number; last: number }[] = [];
  private readonly inlineText = new RichText(RICH_TEXT);
  private row = 0;
  private column = 0;
  private style: CellStyle = PLAIN_STYLE;
  private type = NUMBER;
  private isInCell = false;
  private isInValue = false;
  private isInInline = false;
  private isInSheetData = false;
  private hasFormula = false;
  /** The value as a number or as a shared string's place, where its bytes told it at once. */
  private number = Number.NaN;
  private valueText: string | null = null;

  constructor(context: CellContext) {
    this.context = context;
  }

  get shape(): SheetShape {
    return { merges: this.merges, hiddenRows: this.hiddenRows, hiddenColumns: this.hiddenColumns };
  }

  /** Reads every token that is there. */
  take(xml: XmlTokenizer): void {
    for (let token = xml.next(); token !== MORE; token = xml.next()) {
      if (this.isInInline) this.takeInline(token, xml);
      else if (token === OPEN) this.open(xml);
      else if (token === TEXT) {
        if (this.isInValue) this.takeValue(xml);
      } else this.close(xml);
    }
  }

  private open(xml: XmlTokenizer): void {
    if (xml.depth === 1 && xml.element !== ROOT) throw damaged();
    switch (xml.element) {
      case CELL:
        this.openCell(xml);
        break;
      case VALUE:
        this.isInValue = this.isInCell;
        if (this.isInCell) this.valueText = "";
        break;
      case FORMULA:
        this.hasFormula = true;
        break;
      case ROW:
        this.openRow(xml);
        break;
      case INLINE:
        this.isInInline = this.isInCell;
        break;
      case SHEET_DATA:
        this.isInSheetData = true;
        break;
      case MERGE:
        this.addMerge(xml);
        break;
      case COLUMN:
        this.addHiddenColumns(xml);
    }
  }

  private close(xml: XmlTokenizer): void {
    if (xml.element === VALUE) this.isInValue = false;
    else if (xml.element === CELL && this.isInCell) this.closeCell();
    else if (xml.element === SHEET_DATA) this.isInSheetData = false;
  }

  private openRow(xml: XmlTokenizer): void {
    if (!this.isInSheetData) return;
    const { bytes, attributes, attributeCount } = xml;
    let isHidden = false;
    this.row++;
    this.column = 0;
    for (let i = 0; i < attributeCount * 4; i += 4) {
      const name = attributes[i] as number;
      const length = (attributes[i + 1] as number) - name;
      const start = attributes[i + 2] as number;
      const end = attributes[i + 3] as number;
      if (length === 1 && bytes[name] === LETTER_R) this.row = wholeNumber(bytes, start, end);
      else if (length === 6 && bytes.toString("latin1", name, name + 6) === "hidden")
        isHidden = isTrue(bytes.toString("latin1", start, end));
    }
    if (this.row < 1 || this.row > ROWS) throw offGrid();
    if (isHidden) this.hiddenRows.push(this.row);
  }

  private openCell(xml: XmlTokenizer): void {
    const { bytes, attributes, attributeCount } = xml;
    this.isInCell = this.isInSheetData;
    this.type = NUMBER;
    this.style = PLAIN_STYLE;
    this.hasFormula = false;
    this.number = Number.NaN;
    this.valueText = null;
    this.column++;
    for (let i = 0; i < attributeCount * 4; i += 4) {
      const name = attributes[i] as number;
      if ((attributes[i + 1] as number) !== name + 1) continue;
      const start = attributes[i + 2] as number;
      const end = attributes[i + 3] as number;
      if (bytes[name] === LETTER_R) this.placeCell(bytes, start, end);
      else if (bytes[name] === LETTER_S) this.style = this.styleAt(wholeNumber(bytes, start, end));
      else if (bytes[name] === LETTER_T) this.type = typeFrom(bytes, start, end);
    }
    if (this.column > COLUMNS || this.row < 1) throw offGrid();
  }

  private placeCell(bytes: Uint8Array, start: number, end: number): void {
    const digits = lettersEnd(bytes, start, end);
    this.column = columnNumber(bytes, start, digits);
    this.row = wholeNumber(bytes, digits, end);
    if (this.column < 1 || this.row < 1) throw damaged();
    if (this.row > ROWS) throw offGrid();
  }

  /** A cell that names a format which the workbook does not hold might be a date, and nothing would say so. */
  private styleAt(index: number): CellStyle {
    const style = this.context.styles[index];
    if (style === undefined && index !== 0) throw new Refused("workbook-damaged", { missing: "cell format" });
    return style ?? PLAIN_STYLE;
  }

  private takeValue(xml: XmlTokenizer): void {
    const { bytes, textStart, textEnd } = xml;
    const isWhole = this.valueText === "" && xml.textIsPlain && bytes[textEnd + 1] === SLASH;
    if (isWhole && this.type <= SHARED) {
      this.number =
        this.type === SHARED
          ? wholeNumber(bytes, textStart, textEnd)
          : plainNumber(bytes, textStart, textEnd);
      if (this.number >= 0 || this.number < 0) return;
    }
    this.valueText += xml.text();
  }

  private takeInline(token: Token, xml: XmlTokenizer): void {
    if (token === CLOSE && xml.element === INLINE) {
      this.isInInline = false;
      this.valueText = this.inlineText.finish();
    } else this.inlineText.take(token, xml);
  }

  private closeCell(): void {
    this.isInCell = false;
    const cell = this.valueText === null ? null : this.valued(this.valueText);
    if (cell !== null) this.cells.push(cell);
    else if (this.hasFormula && this.isUncalculated()) this.cells.push(this.cell("uncalculated", null));
  }

  /** Excel writes an empty value for a formula whose result is an empty text; other programs for no result at all. */
  private isUncalculated(): boolean {
    return (
      this.valueText === null ||
      (this.valueText === "" && this.type !== FORMULA_TEXT && this.type !== INLINE_TEXT)
    );
  }

  /** Made in one piece: with two million cells in a sheet, a second object for each is felt. */
  private cell(type: Cell["type"], value: Cell["value"]): Cell {
    return { row: this.row, column: this.column, format: this.style.format, type, value } as Cell;
  }

  private valued(text: string): Cell | null {
    switch (this.type) {
      case NUMBER:
        return this.numberOrDate(text);
      case SHARED:
        return this.sharedText(text);
      case BOOLEAN:
        return isBlank(text) ? null : this.cell("boolean", isTrue(text.trim()));
      case ERROR:
        return isBlank(text) ? null : this.cell("error", text.trim());
      case ISO_DATE:
        return this.isoDate(text);
      default:
        return this.textOrNothing(this.type === FORMULA_TEXT ? decodeExcelEscapes(text) : text);
    }
  }

  private sharedText(text: string): Cell | null {
    if (Number.isNaN(this.number) && isBlank(text)) return null;
    const index = Number.isNaN(this.number) ? Number(text) : this.number;
    const shared = this.context.sharedStrings[index];
    if (shared === undefined) throw new Refused("workbook-damaged", { missing: "shared text" });
    return shared === "" ? null : this.cell("text", shared);
  }

  private numberOrDate(text: string): Cell | null {
    const number = Number.isNaN(this.number) ? numberFrom(text) : this.number;
    if (number === null) return this.textOrNothing(text);
    const { kind } = this.style;
    if (kind === "number" || kind === "duration") return this.cell("number", number);
    const date = serialToIso(number, this.context.uses1904, kind !== "date");
    return date === null ? this.cell("number", number) : this.cell("date", date);
  }

  private isoDate(text: string): Cell | null {
    const date = isoDateText(text);
    return date === null ? this.textOrNothing(text) : this.cell("date", date);
  }

  private textOrNothing(text: string): Cell | null {
    return isBlank(text) ? null : this.cell("text", text);
  }

  private addMerge(xml: XmlTokenizer): void {
    const range = rangeFrom(xml.attribute("ref") ?? "");
    if (range === null) throw damaged();
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
    if (this.merges.length > KEPT_CELLS) throw new Refused("workbook-too-big", { limit: KEPT_CELLS });
  }

  private addHiddenColumns(xml: XmlTokenizer): void {
    if (!isTrue(xml.attribute("hidden"))) return;
    const first = Number(xml.attribute("min"));
    const last = Number(xml.attribute("max"));
    if (!(first >= 1 && last >= first)) throw damaged();
    if (this.hiddenColumns.length === COLUMNS) throw new Refused("workbook-hostile", { limit: COLUMNS });
    this.hiddenColumns.push({ first, last: Math.min(last, COLUMNS) });
  }
}

function typeFrom(bytes: Buffer, start: number, end: number): number {
  if (end === start + 1 && bytes[start] === LETTER_S) return SHARED;
  const type = TYPES.get(bytes.toString("latin1", start, end));
  if (type === undefined) throw damaged();
  return type;
}

function rangeFrom(text: string): CellRange | null {
  const corners = text.split(":").map((corner) => {
    const bytes = Buffer.from(corner.replaceAll("$", ""));
    const digits = lettersEnd(bytes, 0, bytes.length);
    return { column: columnNumber(bytes, 0, digits), row: wholeNumber(bytes, digits, bytes.length) };
  });
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2) return null;
  const [top, bottom] = inOrder(first.row, last.row);
  const [left, right] = inOrder(first.column, last.column);
  return top < 1 || left < 1 || bottom > ROWS || right > COLUMNS ? null : { top, left, bottom, right };
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function damaged(): Refused {
  return new Refused("workbook-damaged", { place: "worksheet" });
}

function offGrid(): Refused {
  return new Refused("workbook-damaged", { place: "worksheet", rows: ROWS, columns: COLUMNS });
}
