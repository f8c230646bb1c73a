// A table that screen readers and printers can follow: one header row that repeats, whole rows, no merged cells.
import {
  AlignmentType,
  HeightRule,
  type ITableRowOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableLayoutType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  TableCell as WordCell,
  TableRow as WordRow,
  Table as WordTable,
} from "docx";
import {
  type Column,
  type Run,
  STATUS_SHAPES,
  type Table,
  type TableCell,
} from "../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../shared/domain/paper/printable.ts";
import {
  type Look,
  NO_RULE,
  type PageLayout,
  STATUS_COLOURS,
  TABLE_HEADER_FILL,
  TABLE_RULE,
  textWidth,
} from "./look.ts";
import { pictureRun } from "./picture.ts";
import { textRuns } from "./text-runs.ts";

/** Left and right of a cell's text, in twips. */
const CELL_MARGIN = 85;
const TWIPS_PER_PIXEL = 15;
const UPRIGHT_PAGE = 11906;
/** A line of handwriting and a half: 1.3 cm, in twips. */
const ROOM_TO_WRITE = { value: 737, rule: HeightRule.ATLEAST } as const;

interface PlacedColumn extends Column {
  readonly twips: number;
}

export function wordTable(table: Table, { styles }: Look, page: PageLayout): WordTable {
  const width = textWidth(page);
  // 11 points in tables that would not fit an upright A4 page is a recorded choice; all other text has 12.
  const isWide = width > UPRIGHT_PAGE;
  const style = isWide ? styles.wideTableText : styles.tableText;
  const columns = placeColumns(table, width, isWide ? 11 : 12);
  return new WordTable({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map((column) => column.twips),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    borders: {
      top: TABLE_RULE,
      bottom: TABLE_RULE,
      insideHorizontal: TABLE_RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      headerRow(columns, style, table.rows.length > 0),
      ...table.rows.map((row, index) => {
        const below = table.rows.length - 1 - index;
        // Header, first and second row stay together, and so do the last two: no page has a lonely row.
        return bodyRow(row, columns, style, {
          ...(below > 0 && (index === 0 || below === 1) ? { keepNext: true } : {}),
          ...(table.hasRoomToWrite ? { height: ROOM_TO_WRITE } : {}),
        });
      }),
    ],
  });
}

/**
 * Shares the width out by the columns' shares, except that none is narrower than its longest word where there is room;
 * the last one takes what rounding leaves.
 */
function placeColumns({ columns, rows }: Table, width: number, points: number): readonly PlacedColumn[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const least = columns.map((column, index) => {
    const words = [{ text: column.heading, strong: true }, ...rows.flatMap((row) => wordsOf(row[index]))];
    return widestWord(words) * points * TWIPS_PER_POINT + 2 * CELL_MARGIN;
  });
  const wished = columns.map((column) => (width * column.width) / shares);
  const missing = sumOf(wished.map((wish, index) => Math.max(0, (least[index] ?? 0) - wish)));
  const spare = sumOf(wished.map((wish, index) => Math.max(0, wish - (least[index] ?? 0))));
  const given = missing > spare ? 0 : missing / (spare || 1);
  const placed = columns.map((column, index) => {
    const [wish = 0, need = 0] = [wished[index], least[index]];
    const twips = missing > spare ? wish : wish < need ? need : wish - (wish - need) * given;
    return { ...column, twips: Math.floor(twips) };
  });
  const left = width - sumOf(placed.map(({ twips }) => twips));
  return placed.map((column, index) =>
    index === placed.length - 1 ? { ...column, twips: column.twips + left } : column,
  );
}

const TWIPS_PER_POINT = 20;

function wordsOf(cell: TableCell | undefined): readonly Run[] {
  if (cell?.cell === "text") return cell.runs;
  return cell?.cell === "status" ? [{ text: cell.text, strong: true }] : [];
}

/** Up to so many letters a text is not broken between its words: `CLA 01`. */
const SHORT = 7;
/** A line ends at a space that may break, or after a hyphen or a stroke. */
const END_OF_LINE = /[^\S\u00a0]+|(?<=[-–/])/;

/** As a multiple of the type's size. */
function widestWord(runs: readonly Run[]): number {
  const words = runs.flatMap(({ text, strong }) =>
    (text.length <= SHORT ? [text] : text.split(END_OF_LINE)).map((word) => widthOf(word, strong)),
  );
  return Math.max(0, ...words);
}

/** Letters of Arial in bold, as multiples of the type's size, with a little to spare; in plain type they are narrower. */
const NARROW = { letters: /[ \u00a0fijlrtI.,:;'!|()[\]/-]/, width: 0.37 };
const WIDE = { letters: /[mwMW%@—]/, width: 0.9 };
const CAPITAL = { letters: /[A-Z&]/, width: 0.73 };
const OTHER = 0.61;
const PLAIN = 0.93;

function widthOf(word: string, strong = false): number {
  const letters = [...word].map(
    (letter) => [NARROW, WIDE, CAPITAL].find(({ letters: kind }) => kind.test(letter))?.width ?? OTHER,
  );
  return sumOf(letters) * (strong ? 1 : PLAIN);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function headerRow(columns: readonly PlacedColumn[], style: string, keepNext: boolean): WordRow {
  const cells = columns.map(
    (column) =>
      new WordCell({
        width: { size: column.twips, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.BOTTOM,
        shading: { type: ShadingType.CLEAR, color: "auto", fill: TABLE_HEADER_FILL },
        children: [
          new Paragraph({
            style,
            alignment: alignment(column),
            children: [new TextRun({ text: printable(column.heading), bold: true })],
          }),
        ],
      }),
  );
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    ...(keepNext ? { keepNext } : {}),
    children: cells,
  });
}

function bodyRow(
  row: readonly TableCell[],
  columns: readonly PlacedColumn[],
  style: string,
  options: Pick<ITableRowOptions, "keepNext" | "height">,
): WordRow {
  const cells = columns.flatMap((column, index) => {
    const cell = row[index];
    return cell === undefined ? [] : [bodyCell(cell, column, style)];
  });
  return new WordRow({ cantSplit: true, ...options, children: cells });
}

function bodyCell(cell: TableCell, column: PlacedColumn, style: string): WordCell {
  const width = { size: column.twips, type: WidthType.DXA } as const;
  const paragraph = (children: readonly ParagraphChild[]) => [
    new Paragraph({ style, alignment: alignment(column), children }),
  ];
  switch (cell.cell) {
    case "text":
      return new WordCell({ width, children: paragraph(textRuns(cell.runs)) });
    case "picture": {
      const room = (column.twips - 2 * CELL_MARGIN) / TWIPS_PER_PIXEL;
      return new WordCell({ width, children: paragraph([pictureRun(cell.picture, room)]) });
    }
    case "status": {
      const { fill, text } = STATUS_COLOURS[cell.status];
      const words = `${STATUS_SHAPES[cell.status]} ${printable(cell.text)}`;
      return new WordCell({
        width,
        shading: { type: ShadingType.CLEAR, color: "auto", fill },
        children: paragraph([new TextRun({ text: words, bold: true, color: text })]),
      });
    }
  }
}

function alignment(column: Column) {
  return column.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
