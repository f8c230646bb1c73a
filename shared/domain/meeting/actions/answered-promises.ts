// Which promises are answered by actions, also when a slip in their sentences was mended since.

/** So much of their words is the same in two sentences of which one is the other, mended by an editor's hand. */
const SAME_SENTENCE = 0.8;

/**
 * Of the sentences of one item that promise something those that are answered: each by an action with this very sentence,
 * or by one whose own sentence is gone and which is the likest of those that nothing else answers. `actions` are the
 * sentences of the item's actions.
 */
export function answeredPromises(
  promises: readonly string[],
  actions: readonly string[],
): ReadonlySet<string> {
  const stands = new Set(promises.map(asCompared));
  const kept = new Set(actions.map(asCompared));
  const answered = new Set(promises.filter((promise) => kept.has(asCompared(promise))));
  for (const mended of actions.filter((sentence) => !stands.has(asCompared(sentence)))) {
    const [likest] = promises
      .filter((promise) => !answered.has(promise))
      .map((promise) => ({ promise, likeness: likeness(mended, promise) }))
      .sort((one, other) => other.likeness - one.likeness);
    if (likest && likest.likeness >= SAME_SENTENCE) answered.add(likest.promise);
  }
  return answered;
}

/** Whether both are one sentence, in which at most a slip was mended. */
export function isSameSentence(one: string, other: string): boolean {
  return one === other || likeness(one, other) >= SAME_SENTENCE;
}

function asCompared(sentence: string): string {
  return sentence.replace(/\s+/g, " ").replaceAll("’", "'").trim();
}

/** From 0 for no word in common to 1 for all. */
function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
