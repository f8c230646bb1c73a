import type { Check } from "../../check.ts";
import type { MinuteText, Span } from "../../minute-text.ts";
import { type Promised, promisesIn } from "../../promises.ts";

const ACTION = /^\s*actions?\b\s*(?:\d+\s*)?[:–-]/i;
/** So many telling words in common, and an action is of that promise. */
const WORDS_IN_COMMON = 2;

/** Something promised in words that no action keeps. */
export const promiseWithoutAction: Check = {
  name: "promise-without-action",
  severity: "warning",
  look: (minute) => {
    const actions = actionsIn(minute);
    return promisesIn(minute)
      .filter((promise) => !actions.some((action) => isOf(action, promise, minute)))
      .map(({ from, to, words }) => ({
        from,
        to,
        message: `“${words.text}” reads as a promise and there is no action for it; name who does what by when.`,
      }));
  },
};

function actionsIn({ paragraphs }: MinuteText): readonly Span[] {
  return paragraphs.filter(({ text }) => ACTION.test(text));
}

/** The action stands right behind the promise's paragraph, or speaks of the same things. */
function isOf(action: Span, promise: Promised, { paragraphs }: MinuteText): boolean {
  const follows = paragraphs[paragraphs.findIndex(({ to }) => promise.to <= to) + 1];
  if (follows?.from === action.from) return true;
  const ofAction = tellingWords(action.text);
  const common = [...tellingWords(promise.text)].filter((word) => ofAction.has(word));
  return common.length >= WORDS_IN_COMMON;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((stem) => !LITTLE_STEMS.has(stem)));
}

const LITTLE_STEMS = new Set(["office", "servic", "would", "which", "direct", "commit", "membe", "member"]);
