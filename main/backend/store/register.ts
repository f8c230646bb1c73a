// The register of indicators and their targets.
import type { Kysely } from "kysely";
import type { DataPeriod, Frequency, Indicator, Polarity, Unit } from "../../../shared/domain/indicator.ts";
import type { RagRule, Target } from "../../../shared/domain/scorecard/target.ts";
import type { Tables } from "./schema.ts";

/** Every indicator, in the order in which scorecards show them. */
export async function loadRegister(db: Kysely<Tables>): Promise<readonly Indicator[]> {
  const rows = await db.selectFrom("indicator").selectAll().orderBy("position").execute();
  return rows.map((row) => ({
    reference: row.reference,
    section: row.section,
    name: row.name,
    numerator: row.numerator,
    denominator: row.denominator,
    unit: row.unit as Unit,
    decimalPlaces: row.decimal_places,
    polarity: row.polarity as Polarity,
    dataPeriod: row.data_period as DataPeriod,
    frequency: row.frequency as Frequency,
    basis: row.basis,
  }));
}

/** Adds them behind those that are there. */
export async function addIndicators(db: Kysely<Tables>, register: readonly Indicator[]): Promise<void> {
  if (register.length === 0) return;
  const last = await db
    .selectFrom("indicator")
    .select(({ fn }) => fn.max("position").as("position"))
    .executeTakeFirst();
  const first = (last?.position ?? -1) + 1;
  await db
    .insertInto("indicator")
    .values(
      register.map((indicator, place) => ({
        reference: indicator.reference,
        position: first + place,
        section: indicator.section,
        name: indicator.name,
        numerator: indicator.numerator,
        denominator: indicator.denominator,
        unit: indicator.unit,
        decimal_places: indicator.decimalPlaces,
        polarity: indicator.polarity,
        data_period: indicator.dataPeriod,
        frequency: indicator.frequency,
        basis: indicator.basis,
      })),
    )
    .execute();
}

export async function loadTargets(db: Kysely<Tables>): Promise<readonly Target[]> {
  const rows = await db.selectFrom("target").selectAll().execute();
  return rows.map((row) => ({
    indicator: row.indicator,
    financialYear: row.financial_year,
    value: row.value,
    rag: JSON.parse(row.rag) as RagRule,
  }));
}

export async function addTargets(db: Kysely<Tables>, targets: readonly Target[]): Promise<void> {
  if (targets.length === 0) return;
  await db
    .insertInto("target")
    .values(
      targets.map((target) => ({
        indicator: target.indicator,
        financial_year: target.financialYear,
        value: target.value,
        rag: JSON.stringify(target.rag),
      })),
    )
    .execute();
}

/** Sets the rule by which an indicator is rated in every year that it has a target for. */
export async function setRule(db: Kysely<Tables>, indicator: string, rag: RagRule): Promise<void> {
  await db
    .updateTable("target")
    .set({ rag: JSON.stringify(rag) })
    .where("indicator", "=", indicator)
    .execute();
}
