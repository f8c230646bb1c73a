// The house style in which papers are printed; there is one or none.
import type { Kysely } from "kysely";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import type { ChosenStyles } from "../../../shared/domain/paper/house-style.ts";
import type { Tables } from "./schema.ts";

export interface KeptHouseStyle {
  /** The name of the file from which it was chosen. */
  readonly name: string;
  readonly template: Uint8Array;
  readonly sha256: string;
  readonly roles: ChosenStyles;
  readonly chosenAt: IsoInstant;
}

const ONLY = 1;

export async function loadHouseStyle(db: Kysely<Tables>): Promise<KeptHouseStyle | null> {
  const row = await db.selectFrom("house_style").selectAll().executeTakeFirst();
  if (row === undefined) return null;
  const { name, template, sha256 } = row;
  return {
    name,
    template,
    sha256,
    roles: JSON.parse(row.roles) as ChosenStyles,
    chosenAt: row.chosen_at as IsoInstant,
  };
}

/** Puts it in the place of the one before. */
export async function keepHouseStyle(db: Kysely<Tables>, style: KeptHouseStyle): Promise<void> {
  const { name, template, sha256, roles, chosenAt } = style;
  await removeHouseStyle(db);
  await db
    .insertInto("house_style")
    .values({
      id: ONLY,
      name,
      template: Buffer.from(template),
      sha256,
      roles: JSON.stringify(roles),
      chosen_at: chosenAt,
    })
    .execute();
}

export async function removeHouseStyle(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom("house_style").execute();
}
