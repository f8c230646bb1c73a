// What was promised, as the public scorecard may tell of it.
import { blankWords } from "../format-figure.ts";
import type { FollowedAction } from "../meeting/actions/action.ts";
import { toldInPublic } from "../meeting/actions/follow-actions.ts";
import { namesNumber } from "./comments.ts";

const HIDDEN = blankWords("suppressed by us");

/**
 * Nothing of what was promised or said in private. Where the paper hides any figure, words that name a number are hidden
 * too, whichever number it is: to leave out only those that name a hidden figure would tell what the figure is.
 */
export function promisesForThePublic(
  promises: readonly FollowedAction[],
  hidesFigures: boolean,
): readonly FollowedAction[] {
  const told = promises.filter(({ isExempt }) => !isExempt).map(toldInPublic);
  return hidesFigures ? told.map(withoutNumbers) : told;
}

function withoutNumbers(promise: FollowedAction): FollowedAction {
  const shown = (words: string) => (namesNumber(words) ? HIDDEN : words);
  return {
    ...promise,
    sentence: shown(promise.sentence),
    task: shown(promise.task),
    updates: promise.updates.map((update) => ({ ...update, text: shown(update.text) })),
  };
}
