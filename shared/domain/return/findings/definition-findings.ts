// Where a return defines an indicator otherwise than the register: other ages, another time, something else altogether.
import type { Indicator } from "../../indicator.ts";
import type { Finding } from "../finding.ts";
import { isOtherwiseDefined } from "../match/definition.ts";
import type { MatchedLine } from "../matched-lines.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, textOf } from "../table/grid.ts";
import { isFigure } from "../table/turned-rows.ts";

type Part = "whole" | "numerator" | "denominator";

interface DefinitionColumn {
  readonly column: number;
  readonly part: Part;
}

const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  [
    "numerator",
    /^(?:(?:definition|description) of (?:the )?)?(?:numerator|num)(?: (?:definition|description|text|wording))?$/,
  ],
  [
    "denominator",
    /^(?:(?:definition|description) of (?:the )?)?(?:denominator|denom|den|cohort)(?: (?:definition|description|text|wording))?$/,
  ],
  [
    "whole",
    /^(?:(?:(?:performance )?(?:indicator|measure|kpi|pi) |full |technical |agreed )?(?:definition|description)s?(?: of (?:the )?(?:indicator|measure))?|what (?:it|this|the indicator) (?:measures|counts)|what is (?:measured|counted)|calculation)$/,
  ],
];

const LONGEST_SHOWN = 200;
/** A register's indicators have a text or two each; a table with more has something else in its columns. */
const MOST_TEXTS = 1000;

/** One finding for each indicator, at the first cell whose words differ from the register's in substance. */
export function definitionFindings(table: Table, lines: readonly MatchedLine[]): readonly Finding[] {
  const columns = definitionColumns(table);
  if (columns.length === 0) return [];
  const said = new Set<Indicator>();
  const compared = new Set<string>();
  return lines.flatMap(({ line, indicator }): readonly Finding[] => {
    if (!indicator || line.qualifier || line.parts || said.has(indicator)) return [];
    for (const { column, part } of columns) {
      const cell = table.grid.covering(line.row, column);
      const address = addressIn(table.grid, line.row, column);
      if (cell?.type !== "text" || isFigure(cell) || address === line.labelCell) continue;
      const text = textOf(cell);
      const comparison = `${indicator.reference}|${text}`;
      if (compared.has(comparison) || compared.size >= MOST_TEXTS) continue;
      compared.add(comparison);
      if (!isOtherwiseDefined(text, indicator)) continue;
      said.add(indicator);
      return [drifted(table.grid.sheet.name, address, text, part, indicator)];
    }
    return [];
  });
}

/** Not the column of the names, which may be headed "Description". */
function definitionColumns({ grid, headerRows, range, columns, unread }: Table): readonly DefinitionColumn[] {
  const names = new Set(columns.filter(({ role }) => role === "indicator").map(({ column }) => column));
  const isOfTable = (column: number) =>
    (column >= range.left && column <= range.right) || unread.includes(column);
  const found = new Map<number, Part>();
  for (const cell of headerRows.flatMap((row) => grid.row(row))) {
    const words = textOf(cell)
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim();
    const part = HEADINGS.find(([, form]) => form.test(words))?.[0];
    if (part && isOfTable(cell.column) && !names.has(cell.column)) found.set(cell.column, part);
  }
  return [...found].map(([column, part]) => ({ column, part }));
}

function drifted(sheet: string, cell: string, text: string, part: Part, indicator: Indicator): Finding {
  const { reference, name } = indicator;
  const of = part === "whole" ? "" : `the ${part} of `;
  return {
    severity: "warning",
    code: "definition-drifted",
    sheet,
    cell,
    message: `The return defines ${of}${reference} ${name} as “${shortened(text)}”; by the register it is ${registered(part, indicator)}.`,
    action:
      "The figures are read as before. Ask the sender whether the definition has changed; if it has, mark it in the story of the indicator.",
  };
}

function registered(part: Part, { name, numerator, denominator }: Indicator): string {
  if (part !== "whole" && { numerator, denominator }[part] !== "")
    return `“${{ numerator, denominator }[part]}”`;
  return denominator === "" ? `“${numerator || name}”` : `“${numerator}” of “${denominator}”`;
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
