// A register as a CSV file: the one that ships with the product, or a council's own in the same columns.
import { readFileSync } from "node:fs";
import { parseCsv } from "../../../shared/domain/csv.ts";
import { parseIsoDate } from "../../../shared/domain/dates.ts";
import {
  type DataPeriod,
  FREQUENCIES,
  type Indicator,
  POLARITIES,
  UNITS,
} from "../../../shared/domain/indicator.ts";
import type { Comparator, ComparedWith } from "../../../shared/domain/scorecard/comparator.ts";
import type { DefinitionChange } from "../../../shared/domain/scorecard/definition-change.ts";
import { Refused } from "../../../shared/errors.ts";

export interface Register {
  readonly indicators: readonly Indicator[];
  /** The target that the register suggests for an indicator, in its unit, by reference. */
  readonly targets: ReadonlyMap<string, number>;
  readonly comparators: readonly Comparator[];
  readonly definitionChanges: readonly DefinitionChange[];
}

const DATA_PERIOD = /^(snapshot|month|quarter|term|year|year to date|rolling \d+ months)$/;

/** The register of children-in-care indicators that ships with the product. */
export function shippedRegister(): Register {
  return readRegister(readFileSync(new URL("./indicators.csv", import.meta.url), "utf8"));
}

/**
 * Reads a register from CSV text with a header line that has at least the columns `reference`, `name` and `unit`.
 * `england_2018` and `neighbours_2018` are what others had in the year ending 31 March 2018, `comparator_source` says who
 * published it; `definition_from` is the day from which the definition is what `definition_change` says.
 * Refuses `register-not-understood` with the line and the column at fault.
 */
export function readRegister(csv: string): Register {
  const [header, ...lines] = parseLines(csv);
  if (!header) throw new Refused("register-not-understood", { line: 1, column: "reference" });
  for (const column of ["reference", "name", "unit"])
    if (!header.includes(column)) throw new Refused("register-not-understood", { line: 1, column });

  const targets = new Map<string, number>();
  const comparators: Comparator[] = [];
  const definitionChanges: DefinitionChange[] = [];
  const seen = new Set<string>();
  const indicators = lines.map((line, index): Indicator => {
    const row = rowReader(header, line, index + 2);
    const reference = row.text("reference");
    if (reference === "" || seen.has(reference)) throw row.fault("reference");
    seen.add(reference);
    const target = row.number("example_target");
    if (target !== null) targets.set(reference, target);
    comparators.push(...comparatorsIn(header, row, reference));
    definitionChanges.push(...definitionChangeIn(row, reference));
    return {
      reference,
      section: row.text("section"),
      name: row.text("name"),
      numerator: row.text("numerator"),
      denominator: row.text("denominator"),
      unit: row.oneOf("unit", UNITS),
      decimalPlaces: row.number("decimal_places") ?? 0,
      polarity: row.oneOf("polarity", POLARITIES, "information"),
      dataPeriod: row.dataPeriod(),
      frequency: row.oneOf("frequency", FREQUENCIES, "month"),
      basis: row.text("basis"),
    };
  });
  return { indicators, targets, comparators, definitionChanges };
}

const COMPARATOR_COLUMN = /^(england|neighbours)_(\d{4})$/;
const COMPARED_WITH: Readonly<Record<string, ComparedWith>> = {
  england: "England",
  neighbours: "statistical neighbours",
};

function comparatorsIn(header: readonly string[], row: Row, indicator: string): readonly Comparator[] {
  const source = row.text("comparator_source") || "The register";
  return header.flatMap((column): readonly Comparator[] => {
    const [, group = "", year] = COMPARATOR_COLUMN.exec(column) ?? [];
    const comparedWith = COMPARED_WITH[group];
    const value = comparedWith ? row.number(column) : null;
    if (!comparedWith || value === null) return [];
    return [{ indicator, comparedWith, financialYear: Number(year) - 1, value, source }];
  });
}

function definitionChangeIn(row: Row, indicator: string): readonly DefinitionChange[] {
  const written = row.text("definition_from");
  if (written === "") return [];
  const from = parseIsoDate(written);
  const words = row.text("definition_change");
  if (from === null) throw row.fault("definition_from");
  if (words === "") throw row.fault("definition_change");
  return [{ indicator, from, words }];
}

function parseLines(csv: string): readonly (readonly string[])[] {
  try {
    return parseCsv(csv);
  } catch {
    throw new Refused("register-not-understood", { line: 1, column: "all" });
  }
}

type Row = ReturnType<typeof rowReader>;

function rowReader(header: readonly string[], line: readonly string[], lineNumber: number) {
  const fault = (column: string) => new Refused("register-not-understood", { line: lineNumber, column });
  const text = (column: string) => (line[header.indexOf(column)] ?? "").trim();
  return {
    fault,
    text,
    number(column: string): number | null {
      const written = text(column);
      if (written === "") return null;
      const value = Number(written);
      if (!Number.isFinite(value)) throw fault(column);
      return value;
    },
    oneOf<Word extends string>(column: string, words: readonly Word[], whenBlank?: Word): Word {
      const written = text(column);
      const word =
        words.find((candidate) => candidate === written) ?? (written === "" ? whenBlank : undefined);
      if (word === undefined) throw fault(column);
      return word;
    },
    dataPeriod(): DataPeriod {
      const written = text("data_period") || "snapshot";
      if (!DATA_PERIOD.test(written)) throw fault("data_period");
      return written as DataPeriod;
    },
  };
}
