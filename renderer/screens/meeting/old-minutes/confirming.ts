// What the clerk confirms of old minutes before they are brought in, and what is still to be said.
import type { Input } from "../../../../shared/contract.ts";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import { longDate } from "../../../../shared/domain/dates.ts";
import type { Body } from "../../../../shared/domain/meeting/body.ts";
import { hasItemsBehindExclusion } from "../../../../shared/domain/old-minutes/meeting-from.ts";
import type { OldMinutes, RoledLine } from "../../../../shared/domain/old-minutes/old-minutes.ts";
import { readDay } from "../../../parts/day.ts";

/** Null is what nobody has touched: there the document speaks. */
export interface Confirming {
  readonly body: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly approved: boolean;
  readonly isPartB: boolean;
  readonly behindExclusion: "" | "private" | "public";
  /** Of Schedule 12A; null until it is chosen. */
  readonly paragraph: number | null;
}

export const NOTHING_CONFIRMED: Confirming = {
  body: null,
  date: null,
  time: null,
  venue: null,
  approved: false,
  isPartB: false,
  behindExclusion: "",
  paragraph: null,
};

export interface Confirmed extends Pick<Input<"minutes.bringIn">, "body" | "time" | "venue" | "inPrivate"> {
  /** As it stands in the field. */
  readonly written: string;
  readonly date: IsoDate | null;
  /** Whether the document names a body that is set up. */
  readonly isBodyKnown: boolean;
  /** Whether it has to be said of the items behind the exclusion. */
  readonly asksBehindExclusion: boolean;
  readonly asksParagraph: boolean;
  readonly missing: readonly ("date" | "behind exclusion" | "paragraph")[];
}

/** `offered` is the body where the document names none of them. */
export function confirmed(
  confirming: Confirming,
  minutes: OldMinutes,
  bodies: readonly Body[],
  offered: string,
): Confirmed {
  const named = bodies.find(({ name }) => name.toLowerCase() === minutes.body.toLowerCase());
  const written = confirming.date ?? (minutes.date === null ? "" : longDate(minutes.date));
  const date = readDay(written);
  const { isPartB, behindExclusion, paragraph } = confirming;
  const asksBehindExclusion = !isPartB && hasItemsBehindExclusion(minutes);
  const asksParagraph = isPartB || (asksBehindExclusion && behindExclusion === "private");
  const from = isPartB ? "first item" : "exclusion";
  return {
    body: confirming.body ?? named?.id ?? offered,
    isBodyKnown: named !== undefined,
    written,
    date,
    time: (confirming.time ?? minutes.time).trim(),
    venue: (confirming.venue ?? minutes.venue).trim(),
    inPrivate: asksParagraph && paragraph !== null ? { from, paragraph } : null,
    asksBehindExclusion,
    asksParagraph,
    missing: [
      ...(date === null ? (["date"] as const) : []),
      ...(asksBehindExclusion && behindExclusion === "" ? (["behind exclusion"] as const) : []),
      ...(asksParagraph && paragraph === null ? (["paragraph"] as const) : []),
    ],
  };
}

/** The roles that were put right. */
export function changedRoles(
  read: readonly RoledLine[],
  now: readonly RoledLine[],
): Input<"minutes.bringIn">["roles"] {
  return now.flatMap(({ role }, line) => (role === read[line]?.role ? [] : [{ line, role }]));
}
