// Our account of a workbook beside another reader's: no cell may differ but for a reason that is written down.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../main/backend/excel/read-workbook.ts";
import { type CellValue, cellAddress, type Workbook } from "../../../shared/domain/return/workbook.ts";
import type { Account } from "./exceljs-witness.ts";

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
export const COPIES = pathOf("../../fixtures/workbooks/");
/** Lies beside the project where it is at hand. */
export const COLLECTION = pathOf("../../../../shared/corpus/");

/** The paths of a folder's files with such an ending; none where the folder is not there. */
export function listed(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

export const named = (paths: readonly string[]) => paths.map((path) => [basename(path), path] as const);

/** Honest workbooks with no cell in them. */
export const EMPTY = ["calamine-picture.xlsx", "exceljs-test-issue-771.xlsx", "poi-58760.xlsx"];

/** Why the witness may say something else. `ours` and `theirs` are `kind value`, or nothing where there is no cell. */
export interface Difference {
  readonly reason: string;
  readonly files: readonly string[];
  readonly explains: (ours: string, theirs: string) => boolean;
}

export interface Witness {
  /** The program beside this file that gives the account. */
  readonly program: string;
  /** Workbooks of which the witness sees nothing: it expects parts at fixed paths, or does not open them at all. */
  readonly unseen: readonly string[];
  readonly differences: readonly Difference[];
}

/** A test for each workbook. */
export function agree(paths: readonly string[], witness: Witness): void {
  const accounts = accountsOf(paths, pathOf(`./${witness.program}`));
  it.each(named(paths))(
    "%s is read cell for cell as the witness reads it, but for what is listed",
    async (name, path) => {
      const { workbook } = await readWorkbook(path);
      const ours = cellsOf(workbook);
      const theirs = accounts.get(path) ?? [];
      expect(ours.size).toBeGreaterThan(0);
      expect(theirs.length === 0).toBe(witness.unseen.includes(name));
      if (theirs.length > 0) expect(differences(witness, name, ours, theirs)).toEqual([]);
    },
  );
}

/** What nothing in the table explains for this file, and explanations that the file does not need. */
function differences(
  witness: Witness,
  name: string,
  ours: ReadonlyMap<string, string>,
  account: NonNullable<Account>,
): readonly string[] {
  const theirs = new Map(
    account.map(([sheet, address, kind, value]) => [`${sheet}!${address}`, `${kind} ${value}`]),
  );
  const allowed = witness.differences.filter(({ files }) => files.includes(name));
  const needed = new Set<Difference>();
  const unexplained: string[] = [];
  for (const place of new Set([...ours.keys(), ...theirs.keys()])) {
    const [here = "", there = ""] = [ours.get(place), theirs.get(place)];
    if (here === there) continue;
    const difference = allowed.find(({ explains }) => explains(here, there));
    if (difference === undefined) unexplained.push(`${place}: ${here} | ${there}`);
    else needed.add(difference);
  }
  return [
    ...unexplained,
    ...allowed.filter((difference) => !needed.has(difference)).map(({ reason }) => `Not needed: ${reason}`),
  ];
}

function cellsOf(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.map(
        (cell) =>
          [`${name}!${cellAddress(cell.row, cell.column)}`, `${cell.type} ${asTestified(cell)}`] as const,
      ),
    ),
  );
}

/** Witnesses say an instant where we say a day, and the last day of 1899 where we say a time alone. */
function asTestified(cell: CellValue): string {
  if (cell.type !== "date") return String(cell.value ?? "");
  const dated = /^\d{2}:/.test(cell.value) ? `1899-12-30T${cell.value}` : cell.value;
  return new Date(dated.includes("T") ? `${dated}Z` : dated).toISOString();
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(5)) - Date.parse(from.slice(5))) / 86_400_000);
}

function accountsOf(paths: readonly string[], program: string): ReadonlyMap<string, Account> {
  if (paths.length === 0) return new Map();
  const { stdout } = spawnSync(process.execPath, [program, ...paths], {
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 2 ** 30,
  });
  const lines = stdout.split("\n");
  return new Map(paths.map((path, i) => [path, JSON.parse(lines[i] || "null") as Account]));
}
