// What must hold of every reading and of every refusal, whatever was done to the file.
import { COLUMNS, ROWS } from "../../main/backend/excel/limits.ts";
import type { Candidate, Understanding } from "../../shared/domain/return/understand.ts";
import {
  type Cell,
  cellAddress,
  columnLetters,
  type Sheet,
  type Workbook,
} from "../../shared/domain/return/workbook.ts";
import { Refused, WORKBOOK_ERRORS } from "../../shared/errors.ts";

/** No small file takes long, and these are not about its bytes. */
const NEVER: readonly string[] = ["workbook-too-slow", "file-missing", "file-locked", "workbook-lock-file"];
const KNOWN: readonly string[] = WORKBOOK_ERRORS.filter((code) => !NEVER.includes(code));
const DATE = /^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?)?|\d{2}:\d{2}:\d{2}(\.\d+)?)$/;

/** What is wrong with having thrown this, or null. */
export function faultOfRefusal(thrown: unknown): string | null {
  if (!(thrown instanceof Refused)) return `threw ${thrown instanceof Error ? thrown.stack : thrown}`;
  return KNOWN.includes(thrown.code) ? null : `refused with ${thrown.code}`;
}

/** What is wrong with having read this, or null. */
export function faultOfWorkbook({ sheets }: Workbook): string | null {
  if (sheets.every(({ cells }) => cells.length === 0)) return "read without a cell and without a word";
  for (const sheet of sheets) {
    const fault = faultOfSheet(sheet);
    if (fault !== null) return `${fault} in sheet ${JSON.stringify(sheet.name)}`;
  }
  return null;
}

function faultOfSheet({ cells, rows, columns, merges, hiddenRows, hiddenColumns }: Sheet): string | null {
  const isOrdered = cells.every((cell, i) => {
    const before = cells[i - 1];
    return !before || cell.row > before.row || (cell.row === before.row && cell.column > before.column);
  });
  if (!isOrdered) return "cells out of order";
  const wrong = cells.find((cell) => !isCell(cell, rows, columns));
  if (wrong !== undefined) return `the cell ${JSON.stringify(wrong)}`;
  if (rows > ROWS || columns > COLUMNS) return "a cell beyond the grid";
  if (merges.some(({ top, left, bottom, right }) => top < 1 || left < 1 || top > bottom || left > right))
    return "a merge that is none";
  const isWithin = hiddenRows.every((row) => row <= rows) && hiddenColumns.every((c) => c <= columns);
  return isWithin ? null : "something hidden beyond the last cell";
}

function isCell(cell: Cell, rows: number, columns: number): boolean {
  const { row, column, type, value, format } = cell;
  if (!Number.isInteger(row) || !Number.isInteger(column) || row < 1 || column < 1) return false;
  if (row > rows || column > columns || typeof format !== "string") return false;
  switch (type) {
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "uncalculated":
      return value === null;
    case "date":
      return DATE.test(value);
    case "text":
    case "error":
      return value.trim() !== "";
  }
}

/** What is wrong with having understood this of that workbook, or null. */
export function faultOfUnderstanding(understood: Understanding, { sheets }: Workbook): string | null {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const candidate of understood.candidates) {
    const sheet = byName.get(candidate.sheet);
    if (sheet === undefined || !isIn(sheet, candidate))
      return `a figure from nowhere: ${JSON.stringify(candidate)}`;
    const { kind, value } = candidate;
    const isFigure = kind === "value" ? Number.isFinite(value) : value === null;
    if (!isFigure) return `a figure that is none, ${value}: ${JSON.stringify(candidate)}`;
  }
  for (const finding of understood.findings) {
    const isPlaced = finding.sheet === null || byName.has(finding.sheet);
    if (!isPlaced) return `a finding about nowhere: ${JSON.stringify(finding)}`;
    // What a cell says is quoted, and may be anything.
    const ours = `${finding.message} ${finding.action}`.replace(/“[^”]*”/g, "");
    if (/undefined|NaN|Infinity|\[object/.test(ours))
      return `a finding that is no sentence: ${JSON.stringify(finding)}`;
  }
  return null;
}

/** A figure stands in a cell; that one is missing is said at a place where none is. */
function isIn({ cells, rows, columns }: Sheet, { kind, cell: address }: Candidate): boolean {
  if (kind === "value" || kind === "unclear")
    return cells.some(({ row, column }) => cellAddress(row, column) === address);
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const last = columnLetters(columns);
  const isWithinColumns = letters.length < last.length || (letters.length === last.length && letters <= last);
  return letters !== "" && isWithinColumns && Number(row) >= 1 && Number(row) <= rows;
}
