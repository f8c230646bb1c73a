// The way of minutes from draft to signed: which state may follow which.
import { MINUTES_STATES, type MinutesState } from "../meeting.ts";

/**
 * The states into which minutes can be moved from one: the next, and back to any before it until the body has approved
 * them. Approved minutes can only be signed; signed ones stay so.
 */
export function statesAfter(state: MinutesState): readonly MinutesState[] {
  const place = MINUTES_STATES.indexOf(state);
  const next = MINUTES_STATES.slice(place + 1, place + 2);
  return areApproved(state) ? next : [...MINUTES_STATES.slice(0, place), ...next];
}

export function areApproved(state: MinutesState): boolean {
  return state === "approved" || state === "signed";
}

/** From the published draft on, others read them: errors must be answered before. */
export function arePublic(state: MinutesState): boolean {
  return state === "published draft" || areApproved(state);
}
