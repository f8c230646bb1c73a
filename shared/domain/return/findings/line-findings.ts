// What is said of a line's name: how it was read where it is not the register's, or which names are near.
import type { Indicator } from "../../indicator.ts";
import type { Finding } from "../finding.ts";
import type { Line } from "../lines/table-lines.ts";
import { type IndicatorMatch, isNameOf, referenceKey } from "../match/match-indicator.ts";
import type { Table } from "../table/find-tables.ts";
import { addressIn, rangeIn } from "../table/grid.ts";

export function takenIndicator(match: IndicatorMatch): Indicator | null {
  return match.match === "nearest" || match.match === "none" ? null : match.indicator;
}

export function lineFindings(table: Table, line: Line, match: IndicatorMatch): readonly Finding[] {
  const place = { sheet: table.grid.sheet.name, cell: line.labelCell };
  const label = line.label || (line.reference ?? "");
  switch (match.match) {
    case "name":
      return unknownReference(line, match.indicator, place);
    case "reference":
      return match.isDoubtful
        ? [otherWords(label, match.indicator, place)]
        : referenceFindings(line, match.indicator, match.disputedBy, place);
    case "told":
      return match.indicator ? [labelAsTold(label, match.indicator, place)] : [];
    case "likely":
      return [labelReadAs(label, match.indicator, place), ...unknownReference(line, match.indicator, place)];
    case "nearest": {
      const nearest = match.suggestions.map(({ indicator }) => named(indicator)).join("; or ");
      return [unknownIndicator(label, place, `Not taken. The nearest in the register: ${nearest}.`)];
    }
    case "none":
      return [unknownIndicator(label, place, "Not taken. Nothing in the register is near to it.")];
  }
}

/** Of a table whose title names the indicator of all its lines. */
export function subjectFindings(
  { grid, range, subject }: Table,
  indicator: Indicator | null,
): readonly Finding[] {
  if (!subject || !indicator) return [];
  const { label, cell, sheetSays } = subject;
  const place = { sheet: grid.sheet.name, cell: cell ?? addressIn(grid, range.top, range.left) };
  if (sheetSays)
    return [
      {
        severity: "warning",
        code: "label-disagrees",
        ...place,
        message: `The title above the table ${rangeIn(grid, range)} names ${named(indicator)}, but the sheet's name is that of ${named(sheetSays)}.`,
        action: `Taken as ${indicator.reference}, by the title. Ask the sender which is meant.`,
      },
    ];
  const where = cell === null ? "the name of the sheet" : "the title above it";
  return [
    {
      severity: "note",
      code: "indicator-from-title",
      ...place,
      message: `The table ${rangeIn(grid, range)} has no column of names; ${where}, “${shortened(label)}”, names ${named(indicator)}.`,
      action: `Taken as ${indicator.reference}.`,
    },
  ];
}

/** A table of something else, such as a list of areas, is named once and not line by line. */
export function unknownTableFinding(table: Pick<Table, "grid" | "range">, lines: number): readonly Finding[] {
  return [
    {
      severity: "warning",
      code: "table-not-matched",
      sheet: table.grid.sheet.name,
      cell: addressIn(table.grid, table.range.top, table.range.left),
      message:
        lines === 1
          ? `The one line of the table ${rangeIn(table.grid, table.range)} names no indicator of the register.`
          : `None of the ${lines} lines of the table ${rangeIn(table.grid, table.range)} names an indicator of the register.`,
      action: "Nothing was taken from this table.",
    },
  ];
}

/** Lines that name no known indicator and are too many to list. */
export function moreUnknownFinding(table: Table, lines: number): readonly Finding[] {
  if (lines === 0) return [];
  return [
    {
      severity: "error",
      code: "unknown-indicator",
      sheet: table.grid.sheet.name,
      cell: null,
      message: `${lines} more lines of the table ${rangeIn(table.grid, table.range)} name no indicator of the register.`,
      action: "Nothing was taken from them.",
    },
  ];
}

/** What stands beyond the most figures that one workbook can give. */
export function tooManyFinding(table: Table, lines: number): readonly Finding[] {
  if (lines === 0) return [];
  return [
    {
      severity: "error",
      code: "too-many-figures",
      sheet: table.grid.sheet.name,
      cell: null,
      message: `The workbook has more figures than are read at once: ${lines} lines of the table ${rangeIn(table.grid, table.range)} were not read.`,
      action: "Ask for the figures in several smaller workbooks.",
    },
  ];
}

type Place = Pick<Finding, "sheet" | "cell">;

function referenceFindings(
  line: Line,
  indicator: Indicator,
  disputedBy: Indicator | null,
  place: Place,
): readonly Finding[] {
  if (disputedBy)
    return [
      {
        severity: "warning",
        code: "label-disagrees",
        ...place,
        message: `The reference is that of ${named(indicator)}, but the words are those of ${named(disputedBy)}.`,
        action: `Taken as ${indicator.reference}, by its reference. Ask the sender which is meant.`,
      },
    ];
  const silent = line.label === "" || referenceKey(line.label) === referenceKey(indicator.reference);
  return silent || isNameOf(line.label, indicator) ? [] : [labelReadAs(line.label, indicator, place)];
}

function otherWords(label: string, indicator: Indicator, place: Place): Finding {
  return {
    severity: "warning",
    code: "label-of-something-else",
    ...place,
    message: `The reference is that of ${named(indicator)}, but “${shortened(label)}” seems to be something else.`,
    action: "Not taken until you say what its figures are. Ask the sender which is meant.",
  };
}

function labelReadAs(label: string, indicator: Indicator, place: Place): Finding {
  return {
    severity: "note",
    code: "label-read-as",
    ...place,
    message: `“${shortened(label)}” was read as ${named(indicator)}.`,
    action: "Nothing to do if that is right.",
  };
}

function labelAsTold(label: string, indicator: Indicator, place: Place): Finding {
  return {
    severity: "note",
    code: "label-as-told",
    ...place,
    message: `“${shortened(label)}” was read as ${named(indicator)}.`,
    action: "You said so of this sender's words.",
  };
}

function unknownReference(line: Line, indicator: Indicator, place: Place): readonly Finding[] {
  if (line.reference === null || !/[a-z]/i.test(line.reference)) return [];
  return [
    {
      severity: "note",
      code: "reference-unknown",
      ...place,
      message: `The reference “${shortened(line.reference)}” is not in the register.`,
      action: `Taken by its name as ${named(indicator)}.`,
    },
  ];
}

function unknownIndicator(label: string, place: Place, action: string): Finding {
  return {
    severity: "error",
    code: "unknown-indicator",
    ...place,
    message: `“${shortened(label)}” is not an indicator of the register.`,
    action,
  };
}

function named({ reference, name }: Indicator): string {
  return `${reference} ${name}`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
