// Bodies with their settings and rolls.

import type { Kysely } from "kysely";
import type { Body } from "../../../../shared/domain/meeting/body.ts";
import type { ResolutionForm } from "../../../../shared/domain/meeting/resolution-form.ts";
import type { Tables } from "../schema.ts";

type Settings = Pick<
  Body,
  "regime" | "numbering" | "standingItems" | "closureDays" | "quorum" | "phrases" | "roll"
>;

export async function loadBodies(db: Kysely<Tables>): Promise<readonly Body[]> {
  const rows = await db.selectFrom("body").selectAll().orderBy("name").execute();
  return rows.map((row) => ({
    id: row.id,
    council: row.council,
    name: row.name,
    callsItself: row.calls_itself,
    resolutionForm: JSON.parse(row.resolution_form) as ResolutionForm,
    staleAfterDays: row.stale_after_days,
    ...(JSON.parse(row.settings) as Settings),
  }));
}

/** Adds the body, or puts it in the place of the one with its id. */
export async function saveBody(db: Kysely<Tables>, body: Body): Promise<void> {
  const { regime, numbering, standingItems, closureDays, quorum, phrases, roll } = body;
  const settings: Settings = { regime, numbering, standingItems, closureDays, quorum, phrases, roll };
  const row = {
    council: body.council,
    name: body.name,
    calls_itself: body.callsItself,
    resolution_form: JSON.stringify(body.resolutionForm),
    stale_after_days: body.staleAfterDays,
    settings: JSON.stringify(settings),
  };
  await db
    .insertInto("body")
    .values({ id: body.id, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}
