// What is said of the periods of a table: those that cannot be told, and those that were assumed.
import { periodKind, periodName } from "../../period/period.ts";
import type { Understood } from "../candidate.ts";
import type { Finding } from "../finding.ts";
import { breakIn } from "../lines/period-order.ts";
import { clearPeriod, finestKind, type Slot } from "../lines/slots.ts";
import { overlap, type TimeOfTable } from "../lines/table-periods.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn } from "../table/grid.ts";
import type { Column } from "../table/table-columns.ts";

/** Headings that name a period only in part: said where the year was assumed and where it could not be. */
export function columnPeriodFindings(
  table: Table,
  slots: readonly Slot[],
  time: TimeOfTable,
): readonly Finding[] {
  const headed = slots.flatMap((slot) => {
    const [column] = [...slot.values, slot.numerator, slot.denominator].filter((one) => one !== null);
    return column && slot.period ? [{ slot, column }] : [];
  });
  const unclear = headed.flatMap(({ slot, column }) =>
    slot.period && "unclear" in slot.period ? [{ slot, column, reason: slot.period.unclear }] : [],
  );
  const assumed = headed.find(
    ({ slot, column }) =>
      clearPeriod(slot.period) && column.period && "unclear" in column.period && column.band === "",
  );
  const findings: Finding[] = [];
  const [first, ...others] = unclear;
  if (first) {
    const cell = addressIn(table.grid, table.headerRows.at(-1) ?? 1, first.column.column);
    const more = others.length > 0 ? ` and ${others.length} more headings` : "";
    findings.push(periodUnknown(table, cell, `“${first.slot.periodText}”${more}`, first.reason));
  }
  const period = assumed && clearPeriod(assumed.slot.period);
  findings.push(...orderFindings(table, headed));
  if (assumed && period) findings.push(yearAssumed(table, assumed.slot.periodText, periodName(period), time));
  return findings;
}

/** Headings with their own years that do not run on: one of the years may be a slip. */
function orderFindings(
  table: Table,
  headed: readonly { readonly slot: Slot; readonly column: Column }[],
): readonly Finding[] {
  const finest = finestKind(headed.map(({ slot }) => slot));
  const dated = headed.flatMap(({ slot, column }) => {
    const period = clearPeriod(slot.period);
    const isOwn = column.band === "" && clearPeriod(column.period) !== null;
    return period && isOwn && periodKind(period) === finest ? [{ period, column }] : [];
  });
  const [before, breaking] = breakIn(dated) ?? [];
  if (!before || !breaking) return [];
  return [
    {
      severity: "warning",
      code: "period-order",
      sheet: table.grid.sheet.name,
      cell: addressIn(table.grid, table.headerRows.at(-1) ?? 1, breaking.column.column),
      message: `The headings do not run on in time: ${periodName(breaking.period)} stands behind ${periodName(before.period)}.`,
      action: "Taken as they stand. Check the year in each heading.",
    },
  ];
}

/** Rows whose period cannot be told. */
export function linePeriodFindings(
  table: Table,
  time: TimeOfTable,
  rows: readonly { readonly row: number; readonly periodText: string }[],
): readonly Finding[] {
  if (table.layout !== "row per reading") return [];
  const [periods] = table.columns.filter(({ role }) => role === "period");
  return rows.flatMap(({ row, periodText: text }) => {
    const parsed = text === "" ? null : time.ofRow(text);
    if (clearPeriod(parsed) || (text === "" && time.named.length > 0)) return [];
    const cell = addressIn(table.grid, row, periods?.column ?? 1);
    const reason = parsed && "unclear" in parsed ? parsed.unclear : "It names no period";
    return [periodUnknown(table, cell, text === "" ? "the blank" : `“${text}”`, reason)];
  });
}

/** A table that speaks of one period which stands outside it. */
export function tablePeriodFindings(
  table: Table,
  time: TimeOfTable,
  understood: readonly Understood[],
): readonly Finding[] {
  if (table.layout !== "one period" || understood.length === 0) return [];
  const place = { sheet: table.grid.sheet.name, cell: null };
  const [named] = time.named;
  if (!named && understood.every(({ candidate }) => candidate.period)) return [];
  if (!named)
    return [
      {
        severity: "error",
        code: "period-unknown",
        ...place,
        message: time.unfinished
          ? `The sheet “${place.sheet}” speaks of ${periodName(time.unfinished)}, which is not over, and names no month or quarter of it.`
          : `Neither the sheet “${place.sheet}” nor the file's name says which period its figures are of.`,
        action:
          "Not taken. Write the period above the table, such as “May 2019”, and bring the workbook in again.",
      },
    ];
  if (time.namedIn === "clerk") return [];
  const other = time.alsoNamed.find(
    ({ periods }) => !periods.some(({ period }) => overlap(period, named.period)),
  );
  const [otherNamed] = other?.periods ?? [];
  if (other && otherNamed)
    return [
      {
        severity: "warning",
        code: "period-disagrees",
        ...place,
        message: `The ${time.namedIn} says ${periodName(named.period)} and the ${other.place} says ${periodName(otherNamed.period)}.`,
        action: `Taken as ${periodName(named.period)}. Ask the sender which is right.`,
      },
    ];
  if (time.isYearAssumed)
    return [
      {
        severity: "note",
        code: "period-year-assumed",
        ...place,
        message: `The sheet “${place.sheet}” names no year; with the year that the workbook names it is ${periodName(named.period)}.`,
        action: "Nothing to do if that is right.",
      },
    ];
  if (time.namedIn === "table above")
    return [
      {
        severity: "note",
        code: "period-from-above",
        ...place,
        cell: addressIn(table.grid, table.range.top, table.range.left),
        message: `This table names no period; the one above it is of ${periodName(named.period)}.`,
        action: `Taken as ${periodName(named.period)}.`,
      },
    ];
  if (time.namedIn !== "file name") return [];
  return [
    {
      severity: "note",
      code: "period-from-file-name",
      ...place,
      message: `The sheet “${place.sheet}” names no period; the file's name says ${periodName(named.period)}.`,
      action: `Taken as ${periodName(named.period)}.`,
    },
  ];
}

function yearAssumed(table: Table, text: string, read: string, time: TimeOfTable): Finding {
  return {
    severity: "note",
    code: "period-year-assumed",
    sheet: table.grid.sheet.name,
    cell: null,
    message: `The headings name no year; the year of the ${time.namedIn ?? "workbook"} was taken, so “${text}” is ${read}.`,
    action: "Nothing to do if that is right.",
  };
}

function periodUnknown(table: Table, cell: string, what: string, reason: string): Finding {
  return {
    severity: "error",
    code: "period-unknown",
    sheet: table.grid.sheet.name,
    cell,
    message: `It is not certain which period is meant by ${what}: ${lowerFirst(reason)}.`,
    action:
      "The figures are not taken. Name the period in full, such as “May 2019”, and bring the workbook in again.",
  };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
