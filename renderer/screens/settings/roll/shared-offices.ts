// Finds an office that two members hold on one day, which is mostly a term that nobody ended.
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import { listed } from "../../../../shared/domain/listed.ts";
import { isInOffice } from "../../../../shared/domain/meeting/quorum.ts";
import { readDay } from "../../../parts/day.ts";
import type { BodyDraft } from "../body-draft.ts";
import { valuesOf } from "../rows/rows.ts";

export interface SharedOffice {
  readonly office: "chair" | "vice-chair";
  /** `A and B`. */
  readonly names: string;
}

export function sharedOffices(roll: BodyDraft["roll"], today: IsoDate): readonly SharedOffice[] {
  const members = [...valuesOf(roll.councillor), ...valuesOf(roll["co-opted member"])].filter(
    ({ name, from, until }) =>
      name.trim() !== "" && isInOffice({ from: readDay(from), until: readDay(until) }, today),
  );
  return (["chair", "vice-chair"] as const).flatMap((office) => {
    const holders = members.filter((member) => member.office === office);
    return holders.length < 2 ? [] : [{ office, names: listed(holders.map(({ name }) => name.trim())) }];
  });
}
