// What somebody promised at a meeting, until it is done.
import type { IsoDate } from "../../dates.ts";

export const ACTION_STATES = ["open", "done", "dropped", "refused"] as const;

export interface Action {
  readonly id: string;
  /** Where it was promised. */
  readonly meetingId: string;
  readonly itemId: string;
  /** The sentence of the minutes, word for word. */
  readonly sentence: string;
  readonly task: string;
  /** The post that does it. */
  readonly owner: string;
  readonly due: IsoDate | null;
  /** `refused`: the clerk said that the sentence promises nothing, so that it is not proposed again. */
  readonly state: (typeof ACTION_STATES)[number];
  /** What was said of it since, the oldest first. */
  readonly updates: readonly ActionUpdate[];
  /** The day on which it was done or dropped; absent while it is open, and where that was not kept. */
  readonly closedOn?: IsoDate;
}

/** What is to be known of the item at which something was promised. */
export interface PromisedAt {
  readonly itemTitle: string;
  /** True where the item was taken in private: then neither the action nor the title may reach a public paper. */
  readonly isExempt: boolean;
}

export interface RecordedAction extends Action, PromisedAt {}

/** An action as it stands at a meeting. */
export interface FollowedAction extends RecordedAction {
  readonly promisedOn: IsoDate;
  readonly isOverdue: boolean;
  /** At how many meetings of the body, since it was promised or last spoken of, nothing was said of it. */
  readonly silentFor: number;
}

/** What the minutes seem to promise and the clerk has not answered yet; owner and date are read from the sentence. */
export interface ProposedAction
  extends Pick<Action, "meetingId" | "itemId" | "sentence" | "task" | "owner" | "due">,
    PromisedAt {
  /** The words by which it was known. */
  readonly words: string;
}

export interface ActionUpdate {
  /** The meeting at which it was reported; null where it came between meetings. */
  readonly meetingId: string | null;
  readonly on: IsoDate;
  readonly text: string;
  /** True where the minutes of that meeting say so: it changes and goes with them alone. */
  readonly isMinuted?: true;
  /** True where that was said in private: then no public paper may tell it. */
  readonly isExempt?: true;
}
