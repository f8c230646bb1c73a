// Which period each figure of a table speaks of: its column's, its row's, or the one that the workbook is about.

import type { IsoDate } from "../../dates.ts";
import type { Frequency } from "../../indicator.ts";
import { type ParsedPeriod, parsePeriod, type YearContext } from "../../period/parse-period.ts";
import { financialYearOf, firstDay, lastDay, type Period, periodKind } from "../../period/period.ts";
import { type NamedPeriod, periodsIn } from "../../period/periods-in-text.ts";
import type { Table } from "../table/find-tables.ts";
import type { Column } from "../table/table-columns.ts";

type Place = "title" | "table above" | "sheet name" | "file name" | "clerk";

interface PlaceNamed {
  readonly place: Place;
  readonly periods: readonly NamedPeriod[];
}

/** Where a table's own words, the sheet's name and the file's name place it in time. */
export interface TimeOfTable {
  /** Named in the nearest of the places that name any, in order. */
  readonly named: readonly NamedPeriod[];
  readonly namedIn: Place | null;
  /** What the sheet's and the file's name say, where they come after `namedIn`. */
  readonly alsoNamed: readonly PlaceNamed[];
  /** A year that is named and not over, so that no figure can be of all of it; else null. */
  readonly unfinished: Period | null;
  /** Whether the sheet's name gives a month or a quarter alone, and its year stands elsewhere. */
  readonly isYearAssumed: boolean;
  readonly year: YearContext;
  /** The calendar year that is named, alone or with a month; null for a financial year. */
  readonly calendarYear: number | null;
  /** A period as a row names it, with the table's year where it has none. Each text is read once. */
  readonly ofRow: (text: string) => ParsedPeriod | null;
}

/** Days on which a paper was made, sent or is wanted say nothing about the figures. */
const NOT_ABOUT_FIGURES =
  /\b(?:produced|printed|run|extracted|prepared|created|updated|issued|deadline|return by|due by|due date|completed by|meeting|version|sent|published|next|target)\b/i;

/** A day beside one of these is the day on which it met. */
const BODY = /\b(?:panel|board|committee|cabinet|scrutiny|forum)\b/i;
const DAY = /^\d{1,2}(?!\d)/;

const WHOLE_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** What places the tables of a workbook in time besides their own words. */
export interface Surroundings {
  readonly fileName: string;
  readonly today: IsoDate;
  /** The period that the clerk named; it counts before any that the workbook names. */
  readonly told: Period | null;
}

/** The time of each table. Those that stand on one sheet follow one another in `tables`. */
export function timesOfTables(
  tables: readonly Table[],
  surroundings: Surroundings,
): ReadonlyMap<Table, TimeOfTable> {
  const times = new Map<Table, TimeOfTable>();
  let above: { readonly table: Table; readonly time: TimeOfTable } | null = null;
  for (const table of tables) {
    const alone = timeOfTable(table, surroundings);
    const isBeneath = above?.table.grid.sheet === table.grid.sheet;
    const time: TimeOfTable = above && isBeneath ? asAbove(alone, above.time) : alone;
    times.set(table, time);
    above = { table, time };
  }
  const ofSheets = [...times.values()].flatMap((time) => (time.namedIn === "sheet name" ? time.named : []));
  return new Map([...times].map(([table, time]) => [table, withoutFileOf(time, ofSheets)]));
}

/** "May 2019" at the head of a sheet is nearer to its second table than the name of the file. */
function asAbove(time: TimeOfTable, above: TimeOfTable): TimeOfTable {
  const isNamedAbove = above.namedIn === "title" || above.namedIn === "table above";
  if (!isNamedAbove || (time.namedIn !== null && time.namedIn !== "file name")) return time;
  return { ...above, namedIn: "table above" };
}

/** A file that is named for one of its sheets, which are named for their months, disagrees with none of them. */
function withoutFileOf(time: TimeOfTable, ofSheets: readonly NamedPeriod[]): TimeOfTable {
  const isOfSheet = (filed: NamedPeriod) => ofSheets.some(({ period }) => period === filed.period);
  const isKept = ({ place, periods }: PlaceNamed) => place !== "file name" || !periods.some(isOfSheet);
  return time.namedIn === "sheet name" ? { ...time, alsoNamed: time.alsoNamed.filter(isKept) } : time;
}

function timeOfTable(table: Table, { fileName, today, told }: Surroundings): TimeOfTable {
  const inTitle = table.titles.filter((title) => !NOT_ABOUT_FIGURES.test(title));
  const { name } = table.grid.sheet;
  const titled = inTitle.flatMap(periodsOfFigures);
  const filed = periodsOfFigures(fileName.replace(/\.[a-z]+$/i, ""));
  const own = periodsOfFigures(name);
  const ofSheet =
    own.length > 0 ? own : withoutYear(name, yearOf([...titled, ...filed], [...inTitle, fileName]));
  const places: readonly PlaceNamed[] = [
    { place: "clerk", periods: told ? [{ period: told, asAt: null, text: told }] : [] },
    { place: "title", periods: titled },
    { place: "sheet name", periods: ofSheet },
    { place: "file name", periods: filed },
  ];
  const isUnfinished = ({ period }: NamedPeriod) => periodKind(period) === "year" && lastDay(period) > today;
  const finished = places.map(({ place, periods }) => ({
    place,
    periods: place === "clerk" ? periods : periods.filter((one) => !isUnfinished(one)),
  }));
  const [nearest, ...others] = finerFirst(finished.filter(({ periods }) => periods.length > 0));
  const named = nearest?.periods ?? [];
  const year = yearOf(named, [...inTitle, name, fileName]);
  return {
    named,
    namedIn: nearest?.place ?? null,
    isYearAssumed: nearest?.place === "sheet name" && own.length === 0,
    alsoNamed: others,
    unfinished: places.flatMap(({ periods }) => periods).find(isUnfinished)?.period ?? null,
    year,
    calendarYear: calendarYearOf(named, year),
    ofRow: rowPeriodReader(year),
  };
}

/** The sheet "May", of the year that is named elsewhere. */
function withoutYear(name: string, year: YearContext): readonly NamedPeriod[] {
  const parsed = parsePeriod(name, startingInApril(year));
  return parsed && "period" in parsed ? [{ period: parsed.period, asAt: parsed.asAt, text: name }] : [];
}

/** Beneath the title "2019/20" a sheet "May 2019" holds the figures of the month, and those of the year, if any. */
function finerFirst(places: readonly PlaceNamed[]): readonly PlaceNamed[] {
  const [title, sheet, ...others] = places;
  if (title?.place !== "title" || sheet?.place !== "sheet name") return places;
  const isYear = ({ period }: NamedPeriod) => periodKind(period) === "year";
  const isWithin = ({ period }: NamedPeriod) => title.periods.some((year) => overlap(year.period, period));
  if (!title.periods.every(isYear) || sheet.periods.some(isYear) || !sheet.periods.every(isWithin))
    return places;
  return [{ place: "sheet name", periods: [...sheet.periods, ...title.periods] }, ...others];
}

/** "Corporate Parenting Panel, 3 July 2019" names a meeting; "as at 31 May 2019" beside it still names a period. */
function periodsOfFigures(text: string): readonly NamedPeriod[] {
  const named = periodsIn(text);
  if (!BODY.test(text)) return named;
  return named.filter((one) => !DAY.test(one.text) || /\bas (?:at|of)\b/i.test(wordsBefore(text, one.text)));
}

function wordsBefore(text: string, words: string): string {
  const place = text.indexOf(words);
  return text.slice(Math.max(0, place - 10), place);
}

function calendarYearOf([first]: readonly NamedPeriod[], year: YearContext): number | null {
  if (!first) return year.year ?? null;
  return periodKind(first.period) === "month" ? Number(first.period.slice(0, 4)) : null;
}

/** Of the periods that are named the one of the indicator's own frequency, else the first. */
export function periodFor(time: TimeOfTable, frequency: Frequency | null): NamedPeriod | null {
  return time.named.find(({ period }) => periodKind(period) === frequency) ?? time.named[0] ?? null;
}

/** Whether one of the two lies within the other. */
export function overlap(left: Period, right: Period): boolean {
  return firstDay(left) <= lastDay(right) && firstDay(right) <= lastDay(left);
}

/** A column's period; where it lacks its year, with that of its band, else with that of the table. */
export function columnPeriod(column: Column, time: TimeOfTable): ParsedPeriod | null {
  if (!column.period || "period" in column.period) return column.period;
  const band = yearOfText(column.band);
  const inYear = parsePeriod(column.periodText, startingInApril(band ?? time.year));
  return (
    clear(parsePeriod(column.periodText, band ?? {})) ??
    clear(parsePeriod(`${column.periodText} ${column.band}`)) ??
    clear(inYear) ??
    inYear ??
    column.period
  );
}

function rowPeriodReader(year: YearContext): TimeOfTable["ofRow"] {
  const known = new Map<string, ParsedPeriod | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const alone = parsePeriod(text);
    const parsed = clear(alone) ?? clear(parsePeriod(text, startingInApril(year))) ?? alone;
    known.set(text, parsed);
    return parsed;
  };
}

function clear(parsed: ParsedPeriod | null): ParsedPeriod | null {
  return parsed && "period" in parsed ? parsed : null;
}

/** A table headed by one year and with months beneath it is taken as the financial year that starts in it. */
function startingInApril(context: YearContext): YearContext {
  return context.financialYear === undefined && context.year !== undefined
    ? { financialYear: context.year }
    : context;
}

function yearOf(named: readonly NamedPeriod[], texts: readonly string[]): YearContext {
  const [first] = named;
  if (first) return { financialYear: financialYearOf(first.period) };
  for (const text of texts) {
    const year = yearOfText(text);
    if (year) return year;
  }
  return {};
}

function yearOfText(text: string): YearContext | null {
  const [named] = periodsIn(text);
  if (named) return { financialYear: financialYearOf(named.period) };
  const year = WHOLE_YEAR.exec(text)?.[0];
  return year === undefined ? null : { year: Number(year) };
}
