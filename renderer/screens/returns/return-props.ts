// What the parts of an opened return are given.
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { Period } from "../../../shared/domain/period/period.ts";
import type { QueuedReturn } from "./queue/queue.ts";
import type { ReturnsDesk } from "./queue/use-returns-desk.ts";

/** What is shown of a return that was understood. */
export type ReturnView = "figures" | "sheet";

export interface ReturnDetailProps {
  readonly queued: QueuedReturn;
  readonly returns: ReturnsDesk;
  /** The indicators by reference, as far as they are known. */
  readonly register: ReadonlyMap<string, Indicator>;
  readonly view: ReturnView;
  readonly onView: (view: ReturnView) => void;
  /** The sheet takes the place of the list. */
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  /** The period that the scorecard reports; null while there are no figures. */
  readonly reports: Period | null;
  /** Opens the next return that waits, where one does. */
  readonly onNext: (() => void) | null;
  readonly onScorecard: () => void;
}
