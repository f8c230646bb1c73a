// What every use case works with.
import type { Area } from "../../shared/contract.ts";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import type { Grants } from "./grants.ts";
import type { Store } from "./store/open.ts";

export interface House {
  readonly store: Store;
  readonly grants: Grants;
  readonly clock: () => IsoInstant;
  /** The name of the account under which the app runs, for the audit trail. */
  readonly who: string;
  /** Tells the screens which parts changed; called after the commit. */
  readonly announce: (areas: readonly Area[]) => void;
}
