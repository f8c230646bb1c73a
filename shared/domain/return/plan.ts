// What accepting a return would change in the store, figure by figure.
import type { Figure } from "../reading.ts";
import type { Candidate } from "./understand.ts";

export interface PlannedReading {
  readonly candidate: Candidate;
  readonly figure: Figure;
  /** `same` is in the store already and is not stored again. */
  readonly change: "new" | "revised" | "same";
  /** The figure that stands in the store for the same indicator and period, or null. */
  readonly stored: Figure | null;
  /** The figure of the period before, by which movement is shown; null where there is none. */
  readonly previous: Figure | null;
}
