// What is said of figures under a month whose indicators are reported by the quarter, the term or the year.
import { type Period, periodKind, periodName } from "../../period/period.ts";
import type { Understood } from "../candidate.ts";
import type { Finding } from "../finding.ts";
import type { Table } from "../table/find-tables.ts";

/** Each said once for the table, at the first figure that it concerns. */
export function frequencyFindings(table: Table, understood: readonly Understood[]): readonly Finding[] {
  const closing = understood.flatMap((one) => (one.closing ? [{ ...one, month: one.closing }] : []));
  const within = understood.flatMap((one) => {
    const { period } = one.candidate;
    const isWithin = period && one.indicator?.frequency !== "month" && periodKind(period) === "month";
    return one.indicator && isWithin ? [{ ...one, month: period }] : [];
  });
  return [
    ...noteOf(table, closing, "period-closing", (whole) => `Taken for ${periodName(whole)}, which it ends.`),
    ...noteOf(
      table,
      within,
      "period-within",
      (month) => `Taken for ${periodName(month)}, for which no scorecard asks.`,
    ),
  ];
}

function noteOf(
  table: Table,
  found: readonly (Understood & { readonly month: Period })[],
  code: string,
  action: (period: Period) => string,
): readonly Finding[] {
  const [first] = found;
  if (!first?.indicator || !first.candidate.period) return [];
  const { indicator, candidate, month } = first;
  const more = found.length - 1;
  const others = more === 0 ? "" : `, like ${more} more ${more === 1 ? "figure" : "figures"} of this table`;
  return [
    {
      severity: "note",
      code,
      sheet: table.grid.sheet.name,
      cell: candidate.cell,
      message: `${indicator.reference} is reported by the ${indicator.frequency} and stands under ${periodName(month)}${others}.`,
      action: action(first.candidate.period),
    },
  ];
}
