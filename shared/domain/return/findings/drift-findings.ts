// Where a return says of an indicator something else than the register: another unit, or another side that is good.
import type { Indicator, Polarity } from "../../indicator.ts";
import type { Finding } from "../finding.ts";
import type { MatchedLine } from "../matched-lines.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";

type Said = Pick<Finding, "severity" | "code" | "message" | "action">;

/**
 * One finding for each indicator of which the table's unit column, or its column of what is good, disagrees with the
 * register. Words that are not known say nothing, and lines that are a part of a figure have units of their own.
 */
export function driftFindings(table: Table, lines: readonly MatchedLine[]): readonly Finding[] {
  const units = table.columns.filter(({ role }) => role === "unit").map(({ column }) => column);
  const polarities = polarityColumns(table);
  const said = new Set<string>();
  return lines.flatMap(({ line, indicator }): readonly Finding[] => {
    if (!indicator || line.qualifier || line.parts) return [];
    const at = (column: number, check: (indicator: Indicator, text: string) => Said | null) => {
      const drift = check(indicator, textOf(table.grid.covering(line.row, column)));
      if (!drift || said.has(drift.message)) return [];
      said.add(drift.message);
      const { grid } = table;
      return [{ ...drift, sheet: grid.sheet.name, cell: addressIn(grid, line.row, column) }];
    };
    return [
      ...units.flatMap((column) => at(column, unitDrift)),
      ...polarities.flatMap((column) => at(column, polarityDrift)),
    ];
  });
}

const POLARITY_HEADING =
  /^(?:polarity|good is|good performance(?: is)?|what is good|good to be|is (?:high|low) good|better is|(?:higher|high|bigger) or (?:lower|low|smaller)(?: is (?:good|better))?|(?:aim|desired direction)(?: of travel)?)[ :?]*$/i;

function polarityColumns({ grid, headerRows, range: { left, right } }: Table): readonly number[] {
  const headings = headerRows.flatMap((row) => grid.row(row));
  const found = headings.filter(
    (cell) => cell.column >= left && cell.column <= right && POLARITY_HEADING.test(textOf(cell)),
  );
  return [...new Set(found.map(({ column }) => column))];
}

const POLARITY_WORDS: Readonly<Record<Polarity, RegExp>> = {
  high: /^(?:high|higher|big|bigger|large|larger|increase|increasing|up|maximise)(?: is (?:good|better|best))?$/,
  low: /^(?:low|lower|small|smaller|decrease|decreasing|reduce|down|minimise)(?: is (?:good|better|best))?$/,
  target:
    /^(?:(?:on|close to|closer to|near|nearer to) (?:the )?target|target)(?: is (?:good|better|best))?$/,
  information: /^(?:neither|neutral|no polarity|(?:for )?information(?: only)?|context(?: only)?)$/,
};

const GOOD_IS: Readonly<Record<Polarity, string>> = {
  high: "high is good",
  low: "low is good",
  target: "close to target is good",
  information: "it is for information",
};

/** Between high and low the ratings turn round; where one of the two does not judge, nothing turns. */
function polarityDrift({ reference, name, polarity }: Indicator, text: string): Said | null {
  const words = text.toLowerCase().replace(/[.]$/, "").trim();
  const written = (["high", "low", "target", "information"] as const).find((one) =>
    POLARITY_WORDS[one].test(words),
  );
  if (!written || written === polarity) return null;
  const judges = written !== "information" && polarity !== "information";
  return {
    severity: judges ? "warning" : "note",
    code: "polarity-drifted",
    message: `The return says “${text}” of ${reference} ${name}; by the register ${GOOD_IS[polarity]}.`,
    action: `The figures are rated by the register.${judges ? " Ask the sender whether the indicator has changed." : ""}`,
  };
}

type Measure = "share" | "rate" | "amount";

const UNIT_WORDS: Readonly<Record<Measure, RegExp>> = {
  share: /^(?:%|percent|percentage|per cent|pct)(?: \(?%\)?)?$/,
  rate: /^(?:rate )?(?:per|\/) ?10[, ]?000\b/,
  amount:
    /^(?:number|numbers|count|no|num|#|(?:(?:calendar|working|average) )?days|average|mean|years:months)$/,
};

function unitDrift({ reference, name, unit }: Indicator, text: string): Said | null {
  const words = text.toLowerCase().replace(/[.]$/, "").trim();
  const written = (["share", "rate", "amount"] as const).find((one) => UNIT_WORDS[one].test(words));
  const measure: Measure = unit === "%" ? "share" : unit === "rate per 10,000" ? "rate" : "amount";
  if (!written || written === measure) return null;
  return {
    severity: "warning",
    code: "unit-drifted",
    message: `The return gives the unit of ${reference} ${name} as “${text}”; by the register it is ${unit}.`,
    action: "The figures are read in the register's unit. Ask the sender whether the indicator has changed.",
  };
}
