// What others have of the register's indicators, and when these began to mean something else.
import type { Kysely } from "kysely";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Comparator, ComparedWith } from "../../../shared/domain/scorecard/comparator.ts";
import type { DefinitionChange } from "../../../shared/domain/scorecard/definition-change.ts";
import type { Tables } from "./schema.ts";

export async function loadComparators(db: Kysely<Tables>): Promise<readonly Comparator[]> {
  const rows = await db.selectFrom("comparator").selectAll().execute();
  return rows.map((row) => ({
    indicator: row.indicator,
    comparedWith: row.compared_with as ComparedWith,
    financialYear: row.financial_year,
    value: row.value,
    source: row.source,
  }));
}

export async function addComparators(db: Kysely<Tables>, comparators: readonly Comparator[]): Promise<void> {
  if (comparators.length === 0) return;
  await db
    .insertInto("comparator")
    .values(
      comparators.map(({ indicator, comparedWith, financialYear, value, source }) => ({
        ...{ indicator, value, source },
        compared_with: comparedWith,
        financial_year: financialYear,
      })),
    )
    .execute();
}

/** The earliest first. */
export async function loadDefinitionChanges(db: Kysely<Tables>): Promise<readonly DefinitionChange[]> {
  const rows = await db.selectFrom("definition_change").selectAll().orderBy("holds_from").execute();
  return rows.map(({ indicator, holds_from, words }) => ({ indicator, from: holds_from as IsoDate, words }));
}

/** Puts these in the place of all that were known of the indicator. */
export async function saveDefinitionChanges(
  db: Kysely<Tables>,
  indicator: string,
  changes: readonly Omit<DefinitionChange, "indicator">[],
): Promise<void> {
  await db.deleteFrom("definition_change").where("indicator", "=", indicator).execute();
  if (changes.length === 0) return;
  await db
    .insertInto("definition_change")
    .values(changes.map(({ from, words }) => ({ indicator, holds_from: from, words })))
    .execute();
}
