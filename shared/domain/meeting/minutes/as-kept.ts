// Minutes as they went out: what was kept of them, and beside it only what goes on.
import type { MeetingRecord } from "../record.ts";

/**
 * The record as it was kept when the minutes were passed on: the body with its settings and roll, numbers, words,
 * attendance and figures' period stand as they stood. Of `now` are the state, the actions, which are followed on, and what
 * later meetings put right. What a version of before lacks is taken from `now`.
 */
export function asKept(kept: MeetingRecord, now: MeetingRecord): MeetingRecord {
  const { id, minutesState } = now.meeting;
  return {
    ...now,
    ...kept,
    body: { ...now.body, ...kept.body },
    meeting: { ...now.meeting, ...kept.meeting, minutesState },
    actions: now.actions,
    corrections: [
      ...(kept.corrections ?? now.corrections).filter(({ madeAt }) => madeAt.id === id),
      ...now.corrections.filter(({ of }) => of.id === id),
    ],
  };
}
