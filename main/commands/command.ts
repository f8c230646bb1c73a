// What every command of the command line has in common.
import { type IsoDate, parseIsoDate } from "../../shared/domain/dates.ts";

/** 0: done. 1: done, with findings that need a person. 2: refused or failed. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly exit: ExitCode;
  /** Printed under `--json`. */
  readonly json: unknown;
  /** Printed otherwise. */
  readonly text: string;
}

export interface Command {
  /** The text of `--help`. */
  readonly help: string;
  /** Options that take a value, beside `--json` and `--help`. */
  readonly values: readonly string[];
  /** Options that are there or not. */
  readonly flags: readonly string[];
  /** The number of arguments that are not options. */
  readonly positionals: { readonly least: number; readonly most: number };
  readonly run: (given: Given) => Promise<Outcome>;
}

export interface Given {
  readonly positionals: readonly string[];
  readonly value: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
}

/** Thrown for a call that cannot be understood; the message says what is wrong and what to write. */
export class UsageError extends Error {}

/** The value of an option without which the command makes no sense. */
export function required(given: Given, name: string): string {
  const value = given.value(name);
  if (value === null) throw new UsageError(`The option --${name} is needed.`);
  return value;
}

/** The day that is written; refused where it is not written as 2019-07-03 or the calendar does not have it. */
export function dateFrom(written: string): IsoDate {
  const date = parseIsoDate(written);
  if (date === null) throw new UsageError(`"${written}" is not a date; write it as 2019-07-03.`);
  return date;
}

/** The outcomes of several files as one: the gravest exit; of one file its own object, of several a list. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const [only] = outcomes;
  return {
    exit: Math.max(...outcomes.map(({ exit }) => exit)) as ExitCode,
    json: outcomes.length === 1 ? only?.json : outcomes.map(({ json }) => json),
    text: outcomes.flatMap(({ text }) => text || []).join("\n\n"),
  };
}

/** Lines of columns set to the width of their longest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
