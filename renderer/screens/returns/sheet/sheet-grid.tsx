// A sheet as a grid: only the rows and columns in view are drawn, and one cell at a time is pointed at.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in view
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell it is at
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo } from "react";
import { columnLetters } from "../../../../shared/domain/return/workbook.ts";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { anchorOf, mergeAt, movedBy } from "./cursor.ts";
import {
  columnAt,
  columnEdges,
  columnsInView,
  ROW_HEIGHT,
  rowAt,
  rowsInView,
  type Span,
  scrollToShow,
} from "./grid-measures.ts";
import type { Place } from "./place.ts";
import type { SheetMarks } from "./sheet-marks.ts";
import { cellId, SheetRow } from "./sheet-row.tsx";
import { type SheetAsked, useSheetRows } from "./use-sheet-rows.ts";
import { useViewport } from "./use-viewport.ts";

const said = words.sheet;
/** Room for the scrollbar below, so that a small sheet is shown whole. */
const SCROLLBAR = 18;
const NO_WIDTHS: readonly number[] = [];

interface SheetGridProps extends SheetAsked {
  /** How many rows the sheet has, known before any of them has come. */
  readonly rows: number;
  readonly marks: SheetMarks;
  readonly cursor: Place;
  readonly onCursor: (place: Place) => void;
  /** Opens what is said about the cell at the cursor. */
  readonly onOpen: () => void;
}

export function SheetGrid({ rows, marks, cursor, onCursor, onOpen, ...asked }: SheetGridProps) {
  const id = useId();
  const [grid, viewport] = useViewport<HTMLDivElement>();
  const body = { width: viewport.width - numbersWidth(rows), height: viewport.height - ROW_HEIGHT };
  const inView = rowsInView(viewport.top, Math.max(0, body.height), rows);
  const sheet = useSheetRows(asked, inView);
  const edges = useMemo(() => columnEdges(sheet.shape?.widths ?? NO_WIDTHS), [sheet.shape]);
  const columns = edges.length - 1;
  const across = columnsInView(edges, viewport.left, Math.max(0, body.width));
  const size = { width: numbersWidth(rows) + (edges.at(-1) ?? 0), height: rows * ROW_HEIGHT };

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled where the cursor goes, and not where it was left
  useEffect(() => {
    const scrolled = grid.current;
    if (!scrolled || columns === 0) return;
    const top = (cursor.row - 1) * ROW_HEIGHT;
    const [left = 0, right = 0] = edges.slice(cursor.column - 1, cursor.column + 1);
    scrolled.scrollTop = scrollToShow(top, top + ROW_HEIGHT, scrolled.scrollTop, body.height);
    scrolled.scrollLeft = scrollToShow(left, right, scrolled.scrollLeft, body.width);
  }, [cursor, columns, body.width, body.height]);

  function press(event: KeyboardEvent) {
    if (columns === 0 || event.altKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor(body.height / ROW_HEIGHT) - 1);
    const to = movedBy(event, cursor, { rows, columns, merges: sheet.merges, page });
    if (to) onCursor(to);
    else if (event.key === "Enter") onOpen();
    else return;
    event.preventDefault();
  }

  function point(event: MouseEvent<HTMLElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const column = columnAt(edges, event.clientX - left - numbersWidth(rows));
    onCursor(anchorOf({ row: rowAt(event.clientY - top, rows), column }, sheet.merges));
  }

  if (sheet.refusal) return <RefusalNote refusal={sheet.refusal} onTryAgain={sheet.tryAgain} />;
  const notShown = sheet.shape?.columnsNotShown ?? 0;
  return (
    <>
      <div
        ref={grid}
        className="sheet-grid"
        style={{ maxHeight: (rows + 1) * ROW_HEIGHT + SCROLLBAR }}
        role="grid"
        aria-label={said.grid(asked.sheet)}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-busy={sheet.shape === null}
        aria-activedescendant={columns > 0 ? cellId(id, cursor) : undefined}
        tabIndex={0}
        onKeyDown={press}
      >
        <Letters
          edges={edges}
          across={across}
          hidden={new Set(sheet.shape?.hiddenColumns)}
          width={size.width}
          numbers={numbersWidth(rows)}
        />
        <div role="rowgroup" className="sheet-body" style={size} onClick={point}>
          <Lines edges={edges} across={across} offset={numbersWidth(rows)} />
          {rowsWith(inView, cursor.row).map((row) => (
            <SheetRow
              key={row}
              id={id}
              row={row}
              cells={sheet.cellsOf(row)}
              isHidden={sheet.hiddenRows.has(row)}
              hiddenColumns={sheet.shape?.hiddenColumns ?? NO_WIDTHS}
              edges={edges}
              across={across}
              numbers={numbersWidth(rows)}
              marks={marks}
              cursor={cursor.row === row ? cursor : null}
              mergeAt={(place) => mergeAt(place, sheet.merges)}
            />
          ))}
        </div>
      </div>
      {notShown > 0 && <p className="quiet">{said.columnsNotShown(notShown)}</p>}
    </>
  );
}

/** The rows in view, and the one with the cursor, which the keyboard's place must not leave. */
function rowsWith({ first, last }: Span, cursor: number): readonly number[] {
  const inView = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  if (cursor >= first && cursor <= last) return inView;
  return cursor < first ? [cursor, ...inView] : [...inView, cursor];
}

/** Of the column with the row numbers, which is as wide as the longest of them. */
function numbersWidth(rows: number): number {
  return 24 + String(rows).length * 9;
}

interface LettersProps {
  readonly edges: readonly number[];
  readonly across: Span;
  readonly hidden: ReadonlySet<number>;
  readonly width: number;
  readonly numbers: number;
}

function Letters({ edges, across, hidden, width, numbers }: LettersProps) {
  return (
    <div role="rowgroup" className="sheet-letters" style={{ width }}>
      <div role="row" aria-rowindex={1}>
        <span role="columnheader" className="sheet-corner" style={{ width: numbers }} aria-colindex={1}>
          <span className="unseen">{said.row}</span>
        </span>
        {columnsOf(across).map((column) => (
          <span
            key={column}
            role="columnheader"
            className={hidden.has(column) ? "sheet-letter sheet-hidden" : "sheet-letter"}
            aria-colindex={column + 1}
            title={hidden.has(column) ? said.hiddenColumn : undefined}
            style={{ left: numbers + (edges[column - 1] ?? 0), width: widthOf(edges, column) }}
          >
            {columnLetters(column)}
            {hidden.has(column) && <span className="unseen">, {said.hiddenColumn}</span>}
          </span>
        ))}
      </div>
    </div>
  );
}

function Lines({
  edges,
  across,
  offset,
}: Pick<LettersProps, "edges" | "across"> & { readonly offset: number }) {
  return columnsOf(across).map((column) => (
    <span
      key={column}
      aria-hidden
      className="sheet-line"
      style={{ left: offset + (edges[column] ?? 0) - 1 }}
    />
  ));
}

function columnsOf({ first, last }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

function widthOf(edges: readonly number[], column: number): number {
  return (edges[column] ?? 0) - (edges[column - 1] ?? 0);
}
