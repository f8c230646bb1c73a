// Posts that a text names as those who speak, and of which known post each may be a slip.
import { readMinuteText, type Span } from "./minute-text.ts";
import { matchesOf } from "./spans.ts";
import { placesOf, toldSentences } from "./told.ts";

const SPEAKS =
  "said|advised|replied|explained|confirmed|reported|stated|informed|told|introduced|presented|agreed|undertook|added|outlined|answered|asked|noted|described";
const LITTLE = "of|for|in|and|the|to|with";
/** "The Head of Placements advised", "the Consultant in Public Health told". */
const TOLD_POST = new RegExp(
  `\\b[Tt]he (\\p{Lu}[\\p{L}’'-]*(?: (?:(?:${LITTLE}) )*\\p{Lu}[\\p{L}’'-]*)+) (?:also |then )?(?:${SPEAKS})\\b`,
  "dgu",
);
const LITTLE_WORDS = new Set(LITTLE.split("|"));
/** So many letters wrong, and it is a slip. */
const LETTERS = 2;
/** In a short name two letters make another post. */
const SHORTEST = 8;

/** Those of the posts that are asked for, `Head of Placements`, each at its place in the text. */
export function toldPosts(text: string, isAskedFor: (post: string) => boolean): readonly Span[] {
  // To part a text into its sentences takes longer, and hardly any text has a post that is asked for.
  if (!matchesOf(TOLD_POST, text).some(([, post = ""]) => isAskedFor(post))) return [];
  return placesOf(TOLD_POST, toldSentences(readMinuteText(text))).filter((told) => isAskedFor(told.text));
}

/** Whether one can be a slip for the other: other little words, or one or two letters wrong in as many words. */
export function isNearly(told: string, known: string): boolean {
  const [one, other] = [wordsOf(told), wordsOf(known)];
  const [left, right] = [one.join(" "), other.join(" ")];
  if (left === right) return true;
  if (one.length !== other.length || left.length < SHORTEST) return false;
  if (Math.abs(left.length - right.length) > LETTERS) return false;
  return lettersBetween(left, right) <= LETTERS;
}

function wordsOf(post: string): readonly string[] {
  const words = post.toLowerCase().replaceAll("’", "'").split(/\s+/);
  return words.filter((word) => !LITTLE_WORDS.has(word));
}

/** How many letters have to be changed, put in or taken out. */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [down, letter] of [...one].entries()) {
    const next = [down + 1];
    for (let across = 1; across <= other.length; across += 1) {
      const isSame = letter === other[across - 1];
      const changed = (row[across - 1] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(changed, (row[across] ?? 0) + 1, (next[across - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
