// Bodies with their settings and rolls.

import type { Kysely } from "kysely";
import type { Body } from "../../../../shared/domain/meeting/body.ts";
import type { ResolutionForm } from "../../../../shared/domain/meeting/resolution/resolution-form.ts";
import type { Tables } from "../schema.ts";

type Settings = Omit<
  Body,
  "id" | "council" | "name" | "callsItself" | "resolutionForm" | "staleAfterDays" | "returnsDueDays"
> &
  Partial<LaterSettings>;

/** Settings that stores of before lack. */
type LaterSettings = Pick<Body, "returnsDueDays">;

const UNTIL_SET: LaterSettings = { returnsDueDays: 15 };

export async function loadBodies(db: Kysely<Tables>): Promise<readonly Body[]> {
  const rows = await db.selectFrom("body").selectAll().orderBy("name").execute();
  return rows.map((row) => ({
    id: row.id,
    council: row.council,
    name: row.name,
    callsItself: row.calls_itself,
    resolutionForm: JSON.parse(row.resolution_form) as ResolutionForm,
    staleAfterDays: row.stale_after_days,
    ...UNTIL_SET,
    ...(JSON.parse(row.settings) as Settings),
  }));
}

/** Adds the body, or puts it in the place of the one with its id. */
export async function saveBody(db: Kysely<Tables>, body: Body): Promise<void> {
  const { id, council, name, callsItself, resolutionForm, staleAfterDays, ...settings } = body;
  const row = {
    council,
    name,
    calls_itself: callsItself,
    resolution_form: JSON.stringify(resolutionForm),
    stale_after_days: staleAfterDays,
    settings: JSON.stringify(settings satisfies Settings),
  };
  await db
    .insertInto("body")
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}
