// The count of clear days, day by day, as it is printed and filed.
import type { IsoDate } from "../dates.ts";
import type { ClearDays } from "./clear-days.ts";

export interface ProofLine {
  readonly date: IsoDate;
  /** 1 for the first day counted; null for a day that does not count. */
  readonly number: number | null;
  /** Why the day does not count; empty for one that does. */
  readonly reason: string;
}

/** Every day from the meeting back to the latest publication, both ends among them. */
export function proofLines(
  meeting: IsoDate,
  { latestPublication, counted, skipped }: ClearDays,
): readonly ProofLine[] {
  const between = [
    ...counted.map((date, place) => ({ date, number: place + 1, reason: "" })),
    ...skipped.map(({ date, reason }) => ({ date, number: null, reason })),
  ];
  return [
    { date: meeting, number: null, reason: "day of the meeting" },
    ...between.sort((one, other) => (one.date > other.date ? -1 : 1)),
    { date: latestPublication, number: null, reason: "day of publication" },
  ];
}
