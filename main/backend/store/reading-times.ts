// When each figure came to stand and ceased to, so that a paper can be asked what it could not know yet.
import type { Kysely } from "kysely";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import type { Period } from "../../../shared/domain/period/period.ts";
import { type Blank, type Figure, figureKey } from "../../../shared/domain/reading.ts";
import type { Tables } from "./schema.ts";

/** What stood of one indicator and period at an instant, or stands now whatever the clock says; null where nothing does. */
export type FigureAt = (indicator: string, period: Period, at: IsoInstant | "now") => Figure | null;

interface Stretch {
  readonly from: string;
  /** Null while its return stands. */
  readonly until: string | null;
  readonly figure: Figure;
}

/** The last instant at which a return was accepted or withdrawn; null while there was none. */
export async function lastChangeOfFigures(db: Kysely<Tables>): Promise<IsoInstant | null> {
  const row = await db
    .selectFrom("return")
    .select(({ fn }) => [fn.max("accepted_at").as("accepted"), fn.max("withdrawn_at").as("withdrawn")])
    .executeTakeFirst();
  return [row?.accepted, row?.withdrawn].reduce<IsoInstant | null>(
    (last, at) => (at && (last === null || at > last) ? (at as IsoInstant) : last),
    null,
  );
}

/** Of those indicators, over all time. */
export async function figuresOverTime(db: Kysely<Tables>, indicators: readonly string[]): Promise<FigureAt> {
  const stretches = new Map<string, Stretch[]>();
  for (const row of await rowsOf(db, indicators)) {
    const key = figureKey(row.indicator, row.period as Period);
    const stretch = { from: row.accepted_at, until: row.withdrawn_at, figure: toFigure(row) };
    stretches.set(key, [...(stretches.get(key) ?? []), stretch]);
  }
  return (indicator, period, at) =>
    stretches
      .get(figureKey(indicator, period))
      ?.findLast(({ from, until }) =>
        at === "now" ? until === null : from <= at && (until === null || until > at),
      )?.figure ?? null;
}

async function rowsOf(db: Kysely<Tables>, indicators: readonly string[]) {
  if (indicators.length === 0) return [];
  return db
    .selectFrom("reading")
    .innerJoin("return", "return.id", "reading.return_id")
    .select(["indicator", "reading.period", "kind", "value", "accepted_at", "withdrawn_at"])
    .where("indicator", "in", indicators)
    .orderBy("reading.id")
    .execute();
}

function toFigure({ kind, value }: Pick<Tables["reading"], "kind" | "value">): Figure {
  return value === null
    ? { kind: kind as Blank }
    : { kind: "value", value, numerator: null, denominator: null };
}
