// One row of a sheet: its number and those of its cells that hold something or are pointed at.
// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in view
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell it is at
import type { ShownCell } from "../../../../shared/contract.ts";
import type { Finding, Severity } from "../../../../shared/domain/return/finding.ts";
import type { CellRange } from "../../../../shared/domain/return/workbook.ts";
import { words } from "../../../text/en-GB.ts";
import { ROW_HEIGHT, type Span } from "./grid-measures.ts";
import { addressOf, type Place } from "./place.ts";
import type { SheetMarks } from "./sheet-marks.ts";
import { SHAPES } from "./tint-mark.tsx";

const said = words.sheet;

export function cellId(grid: string, { row, column }: Place): string {
  return `${grid}${row}-${column}`;
}

interface SheetRowProps {
  /** Of the grid; ids of cells begin with it. */
  readonly id: string;
  readonly row: number;
  /** Null while they are not there yet. */
  readonly cells: readonly ShownCell[] | null;
  readonly isHidden: boolean;
  readonly hiddenColumns: readonly number[];
  readonly edges: readonly number[];
  readonly across: Span;
  /** How wide the row's number is. */
  readonly numbers: number;
  readonly marks: SheetMarks;
  /** Where it stands in this row. */
  readonly cursor: Place | null;
  readonly mergeAt: (place: Place) => CellRange | undefined;
}

export function SheetRow(props: SheetRowProps) {
  const { row, isHidden, across, numbers, cursor, edges } = props;
  const cells = withCursor(props.cells ?? [], cursor);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className="sheet-row"
      style={{ top: (row - 1) * ROW_HEIGHT, height: ROW_HEIGHT, width: numbers + (edges.at(-1) ?? 0) }}
    >
      <span
        role="rowheader"
        aria-colindex={1}
        className={isHidden ? "sheet-number sheet-hidden" : "sheet-number"}
        style={{ width: numbers }}
        title={isHidden ? said.hiddenRow : undefined}
      >
        {row}
        {isHidden && <span className="unseen">, {said.hiddenRow}</span>}
      </span>
      {cells.map((cell, place) => {
        const isNear = cell.column >= across.first - 30 && cell.column <= across.last;
        if (!isNear && cell.column !== cursor?.column) return null;
        return <SheetCell key={cell.column} {...props} cell={cell} next={cells[place + 1] ?? null} />;
      })}
    </div>
  );
}

/** An empty cell is drawn where it is pointed at. */
function withCursor(cells: readonly ShownCell[], cursor: Place | null): readonly ShownCell[] {
  if (!cursor || cells.some(({ column }) => column === cursor.column)) return cells;
  const empty: ShownCell = { ...cursor, kind: "uncalculated", text: "" };
  return [...cells, empty].toSorted((left, right) => left.column - right.column);
}

interface SheetCellProps extends SheetRowProps {
  readonly cell: ShownCell;
  readonly next: ShownCell | null;
}

function SheetCell({ id, cell, next, marks, cursor, edges, numbers, ...props }: SheetCellProps) {
  const { kind, text, column } = cell;
  const tint = marks.tintAt(cell);
  const findings = marks.findings.get(addressOf(cell)) ?? [];
  const merge = props.mergeAt(cell);
  const left = edges[column - 1] ?? 0;
  const right = edges[merge ? Math.min(merge.right, edges.length - 1) : column] ?? left;
  const rows = merge ? merge.bottom - merge.top + 1 : 1;
  const runsOn = kind === "text" && !merge && tint === null;
  const isHidden = props.isHidden || props.hiddenColumns.includes(column);
  const classes = [
    "sheet-cell",
    `sheet-kind-${kind}`,
    ...(tint ? [`tint tint-${tint.replace(" ", "-")}`] : []),
    ...(merge ? ["sheet-merged"] : []),
    ...(isHidden ? ["sheet-hidden"] : []),
    ...(cursor?.column === column ? ["sheet-cursor"] : []),
  ];
  return (
    <div
      role="gridcell"
      id={cellId(id, cell)}
      aria-colindex={column + 1}
      aria-selected={cursor?.column === column}
      className={classes.join(" ")}
      style={{ left: numbers + left, width: right - left, height: rows * ROW_HEIGHT }}
    >
      {tint && tint !== "heading" && tint !== "label" && (
        <span aria-hidden className="tint-shape">
          {SHAPES[tint]}
        </span>
      )}
      <span
        className="sheet-text"
        style={runsOn ? { maxWidth: roomFor(cell, next, edges) - left - 12 } : undefined}
      >
        {text}
      </span>
      {(tint || findings.length > 0) && (
        <span className="unseen">
          {tint ? ` ${said.tints[tint]}.` : ""} {findings.map(({ message }) => message).join(" ")}
        </span>
      )}
      {findings.length > 0 && <span aria-hidden className={`sheet-flag sheet-flag-${worstOf(findings)}`} />}
    </div>
  );
}

/** Where the next cell that holds something begins: so far a text may run on. */
function roomFor({ column }: ShownCell, next: ShownCell | null, edges: readonly number[]): number {
  const end = next?.text ? next.column - 1 : edges.length - 1;
  return edges[Math.max(column, end)] ?? 0;
}

function worstOf(findings: readonly Finding[]): Severity {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  return has("error") ? "error" : has("warning") ? "warning" : "note";
}
