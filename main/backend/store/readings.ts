// Returns that were accepted and the readings that came with them. Readings are only ever added.
import { type Kysely, sql } from "kysely";
import { dayOfInstant, type IsoDate, type IsoInstant } from "../../../shared/domain/dates.ts";
import type { Month, Period } from "../../../shared/domain/period/period.ts";
import type { Blank, Figure, Reading } from "../../../shared/domain/reading.ts";
import type { SourcedReading } from "../../../shared/domain/scorecard/scorecard.ts";
import type { Tables } from "./schema.ts";

export interface AcceptedReturn {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  /** The post that sent it. */
  readonly sender: string;
  readonly acceptedAt: IsoInstant;
  /** The latest period that it reports on. */
  readonly period: Period | null;
  readonly added: number;
  readonly revised: number;
  /** Null while it stands. */
  readonly withdrawnAt: IsoInstant | null;
}

/** A reading before the store has given it an id. */
export type NewReading = Omit<Reading, "id">;

type ReadingRow = Omit<Tables["reading"], "id"> & { id: number };

/** SQLite takes at most 32,766 values in one statement; a reading has fourteen. */
const ROWS_IN_ONE_STATEMENT = 2000;

export async function listReturns(db: Kysely<Tables>): Promise<readonly AcceptedReturn[]> {
  const rows = await db
    .selectFrom("return")
    .selectAll()
    .orderBy("accepted_at", "desc")
    .orderBy(sql`rowid`, "desc")
    .execute();
  return rows.map(toReturn);
}

/** The return with these bytes that stands, or null. */
export async function findReturnBySha256(db: Kysely<Tables>, sha256: string): Promise<AcceptedReturn | null> {
  const row = await db
    .selectFrom("return")
    .selectAll()
    .where("sha256", "=", sha256)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return row ? toReturn(row) : null;
}

export async function addReturn(
  db: Kysely<Tables>,
  accepted: AcceptedReturn,
  readings: readonly NewReading[],
): Promise<void> {
  await db
    .insertInto("return")
    .values({
      id: accepted.id,
      file_name: accepted.fileName,
      sha256: accepted.sha256,
      sender: accepted.sender,
      accepted_at: accepted.acceptedAt,
      period: accepted.period,
      added: accepted.added,
      revised: accepted.revised,
      withdrawn_at: null,
    })
    .execute();
  for (let start = 0; start < readings.length; start += ROWS_IN_ONE_STATEMENT)
    await db
      .insertInto("reading")
      .values(readings.slice(start, start + ROWS_IN_ONE_STATEMENT).map(toRow))
      .execute();
}

/** The latest month with a figure that had ended before the day, or null; a blank is no figure. */
export async function latestMonthBefore(db: Kysely<Tables>, day: IsoDate): Promise<Month | null> {
  const row = await db
    .selectFrom("reading")
    .innerJoin("return", "return.id", "reading.return_id")
    .select("reading.period")
    .where("withdrawn_at", "is", null)
    .where("reading.period", "<", day.slice(0, 7))
    .where("kind", "=", "value")
    .where(sql<boolean>`reading.period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'`)
    .orderBy("reading.period", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? (row.period as Month) : null;
}

/** The readings of those periods that stand: none of them was superseded. */
export async function standingInPeriods(
  db: Kysely<Tables>,
  periods: readonly Period[],
): Promise<readonly Reading[]> {
  return (await standing(db).where("reading.period", "in", periods).execute()).map(toReading);
}

/** The readings of those indicators that stand, of whatever period. */
export async function standingOfIndicators(
  db: Kysely<Tables>,
  indicators: readonly string[],
): Promise<readonly Reading[]> {
  if (indicators.length === 0) return [];
  return (await standing(db).where("indicator", "in", indicators).execute()).map(toReading);
}

/** Of the readings of an indicator and period whose returns were not withdrawn the last one stands. */
function standing(db: Kysely<Tables>) {
  return db
    .selectFrom("reading")
    .innerJoin("return", "return.id", "reading.return_id")
    .selectAll("reading")
    .where("return.withdrawn_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("reading as later")
            .innerJoin("return as its", "its.id", "later.return_id")
            .select("later.id")
            .whereRef("later.indicator", "=", "reading.indicator")
            .whereRef("later.period", "=", "reading.period")
            .whereRef("later.id", ">", "reading.id")
            .where("its.withdrawn_at", "is", null),
        ),
      ),
    )
    .orderBy("reading.id");
}

/** Withdraws the return: its readings stand no more, and those that they superseded stand again. */
export async function withdrawReturn(db: Kysely<Tables>, id: string, at: IsoInstant): Promise<void> {
  await db.updateTable("return").set({ withdrawn_at: at }).where("id", "=", id).execute();
}

export async function findReturn(db: Kysely<Tables>, id: string): Promise<AcceptedReturn | null> {
  const row = await db.selectFrom("return").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toReturn(row) : null;
}

/** Every reading of one indicator and period that was ever accepted, the newest first, with its return. */
export async function readingHistory(
  db: Kysely<Tables>,
  indicator: string,
  period: Period,
): Promise<readonly SourcedReading[]> {
  const rows = await db
    .selectFrom("reading")
    .innerJoin("return", "return.id", "reading.return_id")
    .selectAll("reading")
    .select(["return.file_name", "return.sender", "return.accepted_at"])
    .where("indicator", "=", indicator)
    .where("reading.period", "=", period)
    .orderBy("reading.id", "desc")
    .execute();
  return rows.map((row) => ({
    reading: toReading(row),
    fileName: row.file_name,
    sender: row.sender,
    acceptedOn: dayOfInstant(row.accepted_at as IsoInstant),
  }));
}

function toReturn(row: Tables["return"]): AcceptedReturn {
  return {
    id: row.id,
    fileName: row.file_name,
    sha256: row.sha256,
    sender: row.sender,
    acceptedAt: row.accepted_at as IsoInstant,
    period: row.period as Period | null,
    added: row.added,
    revised: row.revised,
    withdrawnAt: row.withdrawn_at as IsoInstant | null,
  };
}

function toReading(row: ReadingRow): Reading {
  return {
    id: String(row.id),
    indicator: row.indicator,
    period: row.period as Period,
    asAt: row.as_at as IsoDate,
    figure: toFigure(row),
    provisional: row.provisional === 1,
    comment: row.comment,
    source: { returnId: row.return_id, sheet: row.sheet, cell: row.cell, raw: row.raw },
    supersedes: row.supersedes === null ? null : String(row.supersedes),
  };
}

function toFigure(row: ReadingRow): Figure {
  if (row.value === null) return { kind: row.kind as Blank };
  return { kind: "value", value: row.value, numerator: row.numerator, denominator: row.denominator };
}

function toRow(reading: NewReading): Omit<ReadingRow, "id"> {
  const { figure, source } = reading;
  const number = figure.kind === "value" ? figure : { value: null, numerator: null, denominator: null };
  return {
    indicator: reading.indicator,
    period: reading.period,
    as_at: reading.asAt,
    kind: figure.kind,
    value: number.value,
    numerator: number.numerator,
    denominator: number.denominator,
    provisional: reading.provisional ? 1 : 0,
    comment: reading.comment,
    return_id: source.returnId,
    sheet: source.sheet,
    cell: source.cell,
    raw: source.raw,
    supersedes: reading.supersedes === null ? null : Number(reading.supersedes),
  };
}
