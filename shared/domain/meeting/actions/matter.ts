// What the minutes of one meeting leave to the next.
import type { IsoDate } from "../../dates.ts";

/**
 * `deferred`: the item was put off; `promised`: nobody has answered what was promised there; `question`: it was asked, and
 * the minutes have no answer.
 */
export interface Matter {
  readonly what: "deferred" | "promised" | "question";
  /** Of the item at the earlier meeting: its id, its number as printed, and its exact title. */
  readonly itemId: string;
  readonly number: string;
  readonly itemTitle: string;
  /** The sentence of the minutes, word for word. */
  readonly sentence: string;
  /** True where the item was taken in private: then neither title nor sentence may reach a public paper. */
  readonly isExempt: boolean;
}

export interface MattersArising {
  /** The earlier meeting, from whose minutes they arise. */
  readonly of: { readonly id: string; readonly date: IsoDate };
  /** True while nothing is minuted of it, so that nobody can say what arises. */
  readonly isUnwritten: boolean;
  /** True where an item of it was taken in private, which its public agenda says too. */
  readonly hasPrivatePart: boolean;
  /** In the order of its minutes. */
  readonly matters: readonly Matter[];
}
