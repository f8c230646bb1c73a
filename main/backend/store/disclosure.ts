// What the council has set of how small numbers are hidden; the usual rules until it has.
import type { Kysely } from "kysely";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { DEFAULT_RULES } from "../../../shared/domain/disclosure/rules.ts";
import type { DisclosureException, DisclosureSettings } from "../../../shared/domain/disclosure/settings.ts";
import type { Tables } from "./schema.ts";

const ONLY = 1;

/** The exceptions are in the order of the register. */
export async function loadDisclosure(db: Kysely<Tables>): Promise<DisclosureSettings> {
  const set = await db.selectFrom("disclosure_rules").selectAll().executeTakeFirst();
  const rows = await db
    .selectFrom("disclosure_exception")
    .innerJoin("indicator", "indicator.reference", "disclosure_exception.indicator")
    .select(["disclosure_exception.indicator", "always", "reason", "since"])
    .orderBy("indicator.position")
    .execute();
  const rules = set && {
    smallUpTo: set.small_up_to,
    leastShared: set.least_shared,
    hidesNought: set.hides_nought === 1,
  };
  return {
    rules: rules ?? DEFAULT_RULES,
    exceptions: rows.map(({ indicator, always, reason, since }) => ({
      indicator,
      always: always as DisclosureException["always"],
      reason,
      since: since as IsoDate,
    })),
  };
}

/** Puts them in the place of those before. */
export async function saveDisclosure(
  db: Kysely<Tables>,
  { rules, exceptions }: DisclosureSettings,
): Promise<void> {
  const { smallUpTo, leastShared, hidesNought } = rules;
  await db.deleteFrom("disclosure_rules").execute();
  await db
    .insertInto("disclosure_rules")
    .values({
      id: ONLY,
      small_up_to: smallUpTo,
      least_shared: leastShared,
      hides_nought: hidesNought ? 1 : 0,
    })
    .execute();
  await db.deleteFrom("disclosure_exception").execute();
  if (exceptions.length > 0)
    await db
      .insertInto("disclosure_exception")
      .values([...exceptions])
      .execute();
}
