// A register as a CSV file: the one that ships with the product, or a council's own in the same columns.
import { readFileSync } from "node:fs";
import { parseCsv } from "../../../shared/domain/csv.ts";
import {
  type DataPeriod,
  FREQUENCIES,
  type Indicator,
  POLARITIES,
  UNITS,
} from "../../../shared/domain/indicator.ts";
import { Refused } from "../../../shared/errors.ts";

export interface Register {
  readonly indicators: readonly Indicator[];
  /** The target that the register suggests for an indicator, in its unit, by reference. */
  readonly targets: ReadonlyMap<string, number>;
}

const DATA_PERIOD = /^(snapshot|month|quarter|term|year|year to date|rolling \d+ months)$/;

/** The register of children-in-care indicators that ships with the product. */
export function shippedRegister(): Register {
  return readRegister(readFileSync(new URL("./indicators.csv", import.meta.url), "utf8"));
}

/**
 * Reads a register from CSV text with a header line that has at least the columns `reference`, `name` and `unit`.
 * Refuses `register-not-understood` with the line and the column at fault.
 */
export function readRegister(csv: string): Register {
  const [header, ...lines] = parseLines(csv);
  if (!header) throw new Refused("register-not-understood", { line: 1, column: "reference" });
  for (const column of ["reference", "name", "unit"])
    if (!header.includes(column)) throw new Refused("register-not-understood", { line: 1, column });

  const targets = new Map<string, number>();
  const seen = new Set<string>();
  const indicators = lines.map((line, index): Indicator => {
    const row = rowReader(header, line, index + 2);
    const reference = row.text("reference");
    if (reference === "" || seen.has(reference)) throw row.fault("reference");
    seen.add(reference);
    const target = row.number("example_target");
    if (target !== null) targets.set(reference, target);
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
      england: row.number("england_2025"),
    };
  });
  return { indicators, targets };
}

function parseLines(csv: string): readonly (readonly string[])[] {
  try {
    return parseCsv(csv);
  } catch {
    throw new Refused("register-not-understood", { line: 1, column: "all" });
  }
}

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
