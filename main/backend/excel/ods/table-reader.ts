// The sheets of an OpenDocument file from the tokens of its content: rows and cells that say how often they are meant.
import type { Cell, CellRange, CellValue } from "../../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../../shared/errors.ts";
import { COLUMNS, KEPT_CELLS, ROWS, SHEETS } from "../limits.ts";
import { heldSheet, type OpenSheet } from "../open-sheet.ts";
import { CLOSE, OPEN, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { type CellTag, isHiding, type RowTag, TagReader } from "./cell-tag.ts";
import { CellText } from "./cell-text.ts";
import { cellValue } from "./cell-value.ts";
import { attribute, elementName, repeats } from "./open-document.ts";
import type { OpenDocumentStyles } from "./styles.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

interface ColumnSpan extends Span {
  readonly cellStyle: string;
  readonly isHidden: boolean;
}

/** A cell of the row that is being read, which stands for as many cells side by side as its tag says. */
interface RowCell {
  readonly column: number;
  readonly tag: CellTag;
  readonly value: (CellValue & { readonly format: string }) | null;
}

interface Table {
  readonly name: string;
  readonly hidden: boolean;
  readonly depth: number;
  readonly columns: ColumnSpan[];
  readonly cells: Cell[];
  readonly merges: CellRange[];
  readonly hiddenRows: Span[];
  row: number;
  column: number;
}

/** LibreOffice keeps what it last saw of other workbooks as sheets with this style. */
const CACHE_OF_ANOTHER = "ta_extref";

export class TableReader {
  readonly sheets: OpenSheet[] = [];
  private readonly styles: OpenDocumentStyles;
  private readonly text: CellText;
  private table: Table | null = null;
  private readonly tags = new TagReader();
  private row: RowTag | null = null;
  private rowCells: RowCell[] = [];
  private cell: CellTag | null = null;
  private cellDepth = 0;
  /** The outermost group of rows that is folded away, by its depth, or 0. */
  private foldedDepth = 0;
  /** A table within a table, as a drawing can have one: its depth, or 0. */
  private passingDepth = 0;
  private kept = 0;

  constructor(styles: OpenDocumentStyles) {
    this.styles = styles;
    this.text = new CellText(styles);
  }

  /** Takes every token of the content's body. */
  take(token: Token, xml: XmlTokenizer): void {
    if (this.passingDepth > 0) {
      if (token === CLOSE && xml.depth === this.passingDepth) this.passingDepth = 0;
    } else if (this.cell !== null && !(token === CLOSE && xml.depth === this.cellDepth))
      this.takeWithinCell(token, xml);
    else if (token === OPEN) this.open(xml);
    else if (token === CLOSE) this.close(xml);
  }

  private takeWithinCell(token: Token, xml: XmlTokenizer): void {
    if (token === OPEN && elementName(xml) === "table") this.passingDepth = xml.depth;
    else this.text.take(token, xml);
  }

  private open(xml: XmlTokenizer): void {
    const element = elementName(xml);
    if (element === "table") this.openTable(xml);
    if (this.table === null) return;
    switch (element) {
      case "table-column":
        this.addColumns(this.table, xml);
        break;
      case "table-row-group":
        if (this.foldedDepth === 0 && attribute.table(xml, "display") === "false")
          this.foldedDepth = xml.depth;
        break;
      case "table-row":
        this.openRow(this.table, xml);
        break;
      case "table-cell":
      case "covered-table-cell":
        if (this.row !== null) this.openCell(xml);
    }
  }

  private close(xml: XmlTokenizer): void {
    if (this.table === null) return;
    if (this.cell !== null && xml.depth === this.cellDepth) this.closeCell(this.table);
    else if (elementName(xml) === "table-row" && this.row !== null) this.closeRow(this.table);
    else if (xml.depth === this.foldedDepth) this.foldedDepth = 0;
    else if (xml.depth === this.table.depth) this.closeTable(this.table);
  }

  private openTable(xml: XmlTokenizer): void {
    if (this.table !== null) {
      this.passingDepth = xml.depth;
      return;
    }
    if (this.sheets.length === SHEETS) throw new Refused("workbook-too-big", { limit: SHEETS });
    const style = attribute.table(xml, "style-name") ?? "";
    if (style === CACHE_OF_ANOTHER) {
      this.passingDepth = xml.depth;
      return;
    }
    this.foldedDepth = 0;
    this.table = {
      name: attribute.table(xml, "name") ?? "",
      hidden: this.styles.hidesSheet(style),
      depth: xml.depth,
      columns: [],
      cells: [],
      merges: [],
      hiddenRows: [],
      row: 1,
      column: 1,
    };
  }

  private addColumns({ columns }: Table, xml: XmlTokenizer): void {
    const first = (columns.at(-1)?.last ?? 0) + 1;
    if (first > COLUMNS) return;
    columns.push({
      first,
      last: Math.min(COLUMNS, first - 1 + repeats(attribute.table(xml, "number-columns-repeated"))),
      cellStyle: attribute.table(xml, "default-cell-style-name") ?? "",
      isHidden: isHiding(attribute.table(xml, "visibility")),
    });
  }

  private openRow(table: Table, xml: XmlTokenizer): void {
    table.column = 1;
    this.rowCells = [];
    this.row = this.tags.row(xml);
  }

  private openCell(xml: XmlTokenizer): void {
    this.cellDepth = xml.depth;
    this.text.begin(xml.depth);
    this.cell = this.tags.cell(xml);
  }

  private closeCell(table: Table): void {
    const tag = this.cell;
    if (tag === null) return;
    this.cell = null;
    const column = table.column;
    table.column += tag.times;
    const text = this.text.finish();
    const isMerged = tag.columnsSpanned > 1 || tag.rowsSpanned > 1;
    if (text === null && tag.value === null && !tag.hasFormula && !isMerged) return;
    const { format, isDuration } = this.formatAt(table, column, tag.style);
    const value = cellValue(tag, text, isDuration);
    if (value === null && !isMerged) return;
    const isUnstyledPercent = tag.type === "percentage" && !format.includes("%");
    const shown = isUnstyledPercent ? "0%" : format;
    this.rowCells.push({ column, tag, value: value === null ? null : { ...value, format: shown } });
  }

  /** A cell's own style comes before its row's, and that before its column's. */
  private formatAt({ columns }: Table, column: number, style: string) {
    const name =
      style ||
      this.row?.cellStyle ||
      columns.find(({ first, last }) => first <= column && column <= last)?.cellStyle ||
      "Default";
    return this.styles.formatOf(name);
  }

  private closeRow(table: Table): void {
    if (this.row === null) return;
    const { times } = this.row;
    const isHidden = this.row.isHidden || this.foldedDepth > 0;
    const first = table.row;
    this.row = null;
    table.row += times;
    if (isHidden) table.hiddenRows.push({ first, last: first + times - 1 });
    if (this.rowCells.length === 0) return;
    const filled = this.rowCells.reduce((sum, cell) => sum + cell.tag.times, 0);
    this.kept += filled * times;
    if (this.kept > KEPT_CELLS) throw new Refused("workbook-too-big", { limit: KEPT_CELLS });
    for (let row = first; row < table.row; row++) this.addRow(table, row);
  }

  private addRow(table: Table, row: number): void {
    for (const { column: first, tag, value } of this.rowCells)
      for (let column = first; column < first + tag.times; column++) {
        if (row > ROWS || column > COLUMNS) throw offGrid();
        if (value !== null) table.cells.push({ row, column, ...value });
        if (tag.columnsSpanned === 1 && tag.rowsSpanned === 1) continue;
        table.merges.push({
          top: row,
          left: column,
          bottom: Math.min(row + tag.rowsSpanned - 1, ROWS),
          right: Math.min(column + tag.columnsSpanned - 1, COLUMNS),
        });
      }
  }

  private closeTable({ name, hidden, cells, merges, hiddenRows, columns }: Table): void {
    const lastRow = cells.at(-1)?.row ?? 0;
    const shape = {
      merges,
      hiddenRows: hiddenRows.flatMap((span) => rowsOf(span, lastRow)),
      hiddenColumns: columns.filter(({ isHidden }) => isHidden),
    };
    this.table = null;
    this.sheets.push(heldSheet({ name, hidden, cells, shape }));
  }
}

/** To the last row that has a cell: a file can hide a million rows below it. */
function rowsOf({ first, last }: Span, lastRow: number): readonly number[] {
  const count = Math.max(0, Math.min(last, lastRow) - first + 1);
  return Array.from({ length: count }, (_, i) => first + i);
}

function offGrid(): Refused {
  return new Refused("workbook-damaged", { place: "worksheet", rows: ROWS, columns: COLUMNS });
}
