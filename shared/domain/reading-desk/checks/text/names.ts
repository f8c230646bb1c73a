// Which words with a capital are names: no dictionary has them all.
import type { Facts } from "../../check.ts";
import type { MinuteText, Paragraph, Span } from "../../minute-text.ts";
import { before, behind } from "../../spans.ts";

const TITLE =
  /\b(?:Councillors?|Cllrs?|Alderman|Mayor|Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Reverend|Judge)\.?\s+(?:\p{Lu}[\p{L}'’.-]*\s+)*$/u;
/** Names of places, schools and bodies end so: the … Council, … Primary School. */
const ENDS_A_NAME =
  /^(?:\s+\p{Lu}[\p{L}'’-]*)*\s+(?:Council|Borough|District|County|City|Town|Parish|Ward|Road|Street|Lane|Avenue|Way|Close|House|Hall|Park|Centre|Hospital|Trust|Academy|School|Primary|Infant|Junior|College|University|Nursery|Library|Estate|Foundation|Constabulary|Police)\b/u;

/** The words of minutes that nobody's name is: a name one slip away from them is a slip. */
const OF_THE_HOUSE =
  "agenda apologies assessment board cabinet carers chair children committee corporate council councillor councillors director education governance health initial leader leavers looked meeting members minutes officer officers panel parenting parents pathway performance personal plan plans report resolved safeguarding scorecard scrutiny service services school schools social virtual young".split(
    " ",
  );

/** A claim for one text: whether a word of it that no dictionary has is a name. */
export function namesIn(
  { paragraphs }: MinuteText,
  { isWord, suggest }: Facts,
): (word: Span, paragraph: Paragraph) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs.flatMap(({ words }) => words)) {
    const name = nameOf(text);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ordinary = new Set(
    [...OF_THE_HOUSE, ...[...counts.keys()].filter((word) => word.length > 4 && isWord?.(word))].map((word) =>
      word.toLowerCase(),
    ),
  );

  return (word, paragraph) => {
    if (!/^\p{Lu}/u.test(word.text)) return false;
    if ((counts.get(nameOf(word.text)) ?? 0) > 1) return true;
    if (TITLE.test(before(paragraph, word)) || ENDS_A_NAME.test(behind(paragraph, word))) return true;
    const near = suggest(nameOf(word.text));
    return opensSentence(word, paragraph)
      ? near.length === 0
      : !near.some((one) => ordinary.has(one.toLowerCase()));
  };
}

const nameOf = (text: string) => text.replace(/['’]s?$/, "");

function opensSentence(word: Span, { kind, sentences }: Paragraph): boolean {
  if (kind === "heading" || kind === "label") return false;
  const sentence = sentences.find(({ from, to }) => from <= word.from && word.to <= to);
  return sentence !== undefined && !/\p{L}/u.test(before(sentence, word));
}
