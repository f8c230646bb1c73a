// The sheets of an OpenDocument file from the tokens of its content: rows and cells that say how often they are meant.
import type { Cell, CellRange, CellValue } from "../../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../../shared/errors.ts";
import { COLUMNS, KEPT_CELLS, ROWS, SHEETS } from "../limits.ts";
import { heldSheet, type OpenSheet } from "../open-sheet.ts";
import { CLOSE, OPEN, type Token, type XmlTokenizer } from "../xml/xml-tokenizer.ts";
import { CellText } from "./cell-text.ts";
import { type CellTag, cellValue, readCellTag } from "./cell-value.ts";
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

/** A cell of the row that is being read, which stands for `times` cells side by side. */
interface RowCell {
  readonly column: number;
  readonly times: number;
  readonly value: (CellValue & { readonly format: string }) | null;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
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
const HIDDEN = ["collapse", "filter"];

export class TableReader {
  readonly sheets: OpenSheet[] = [];
  private readonly styles: OpenDocumentStyles;
  private readonly text: CellText;
  private table: Table | null = null;
  private row: { readonly times: number; readonly isHidden: boolean; readonly style: string } | null = null;
  private rowCells: RowCell[] = [];
  private cell: {
    readonly tag: CellTag;
    readonly at: Omit<RowCell, "value">;
    readonly style: string;
  } | null = null;
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
        if (this.row !== null) this.openCell(this.table, xml);
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
      isHidden: HIDDEN.includes(attribute.table(xml, "visibility") ?? ""),
    });
  }

  private openRow(table: Table, xml: XmlTokenizer): void {
    table.column = 1;
    this.rowCells = [];
    this.row = {
      times: repeats(attribute.table(xml, "number-rows-repeated")),
      isHidden: this.foldedDepth > 0 || HIDDEN.includes(attribute.table(xml, "visibility") ?? ""),
      style: attribute.table(xml, "default-cell-style-name") ?? "",
    };
  }

  private openCell(table: Table, xml: XmlTokenizer): void {
    const count = (name: string) => repeats(attribute.table(xml, name));
    this.cellDepth = xml.depth;
    this.text.begin(xml.depth);
    this.cell = {
      tag: readCellTag(xml),
      style: attribute.table(xml, "style-name") ?? "",
      at: {
        column: table.column,
        times: count("number-columns-repeated"),
        columnsSpanned: count("number-columns-spanned"),
        rowsSpanned: count("number-rows-spanned"),
      },
    };
  }

  private closeCell(table: Table): void {
    if (this.cell === null) return;
    const { tag, at, style } = this.cell;
    this.cell = null;
    table.column += at.times;
    const { format, isDuration } = this.formatAt(table, at.column, style);
    const value = cellValue(tag, this.text.finish(), isDuration);
    const isMerged = at.columnsSpanned > 1 || at.rowsSpanned > 1;
    if (value === null && !isMerged) return;
    const isUnstyledPercent = tag.type === "percentage" && !format.includes("%");
    const shown = isUnstyledPercent ? "0%" : format;
    this.rowCells.push({ ...at, value: value === null ? null : { ...value, format: shown } });
  }

  /** A cell's own style comes before its row's, and that before its column's. */
  private formatAt({ columns }: Table, column: number, style: string) {
    const name =
      style ||
      this.row?.style ||
      columns.find(({ first, last }) => first <= column && column <= last)?.cellStyle ||
      "Default";
    return this.styles.formatOf(name);
  }

  private closeRow(table: Table): void {
    if (this.row === null) return;
    const { times, isHidden } = this.row;
    const first = table.row;
    this.row = null;
    table.row += times;
    if (isHidden) table.hiddenRows.push({ first, last: first + times - 1 });
    if (this.rowCells.length === 0) return;
    const filled = this.rowCells.reduce((sum, cell) => sum + cell.times, 0);
    this.kept += filled * times;
    if (this.kept > KEPT_CELLS) throw new Refused("workbook-too-big", { limit: KEPT_CELLS });
    for (let row = first; row < table.row; row++) this.addRow(table, row);
  }

  private addRow(table: Table, row: number): void {
    for (const { column: first, times, value, columnsSpanned, rowsSpanned } of this.rowCells)
      for (let column = first; column < first + times; column++) {
        if (row > ROWS || column > COLUMNS) throw offGrid();
        if (value !== null) table.cells.push({ row, column, ...value });
        if (columnsSpanned === 1 && rowsSpanned === 1) continue;
        const bottom = Math.min(row + rowsSpanned - 1, ROWS);
        table.merges.push({
          top: row,
          left: column,
          bottom,
          right: Math.min(column + columnsSpanned - 1, COLUMNS),
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
