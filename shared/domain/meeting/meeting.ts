// A meeting of a body: when and where, how far its papers are, and who was there.
import type { IsoDate, IsoInstant } from "../dates.ts";

/** The way of the minutes, in its order. What is `approved` is never altered any more. */
export const MINUTES_STATES = [
  "draft",
  "with officers",
  "with the chair",
  "published draft",
  "approved",
  "signed",
] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

export interface Meeting {
  readonly id: string;
  readonly bodyId: string;
  readonly date: IsoDate;
  /** As printed: `5.00 pm`. */
  readonly time: string;
  readonly venue: string;
  /** As printed; empty until the meeting has ended. */
  readonly closedAt: string;
  /** Null until the agenda is out. */
  readonly agendaPublishedOn: IsoDate | null;
  /** The number of its first item, which stays once the agenda is out; null until then. */
  readonly firstNumber: number | null;
  /** From then on the agenda stands as it is, and the minutes go their own way. */
  readonly openedOn: IsoInstant | null;
  readonly minutesState: MinutesState;
}

/** Those at the meeting, in the order in which they are printed. */
export interface Attendance {
  /** The chair first. */
  readonly present: readonly string[];
  /** By post. */
  readonly alsoPresent: readonly string[];
  readonly apologies: readonly string[];
  readonly substitutes: readonly Substitute[];
}

export interface Substitute {
  readonly name: string;
  /** The member who is away. */
  readonly standsInFor: string;
}

export const INTEREST_KINDS = [
  "disclosable pecuniary interest",
  "other registrable interest",
  "non-registrable interest",
] as const;

export interface Interest {
  readonly who: string;
  readonly kind: (typeof INTEREST_KINDS)[number];
  /** The item that it concerns. */
  readonly itemId: string | null;
  readonly nature: string;
  /** Null until it is known whether the member left the room for the item. */
  readonly leftTheRoom: boolean | null;
}
