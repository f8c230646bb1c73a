// A paragraph's text as the file has it, in the record's own spacing and with the links that still hold.
import type { MinuteLink, MinuteParagraph } from "../meeting/minutes/minutes.ts";

/**
 * The paragraph with the words of the file. Where its beginning and its end are the same words, they keep their line
 * breaks and spaces; a link stays where its words do.
 */
export function withText(paragraph: MinuteParagraph, said: string): MinuteParagraph {
  const text = inOwnSpacing(paragraph.text, said);
  return { ...paragraph, text, links: linksIn(paragraph, text) };
}

/** What the file says, on one line, with the record's white space wherever its words begin or end alike. */
export function inOwnSpacing(own: string, said: string): string {
  const mine = wordsOf(own);
  const theirs = wordsOf(said);
  const most = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < most && mine[start]?.word === theirs[start]?.word) start++;
  let end = 0;
  while (end < most - start && mine.at(-1 - end)?.word === theirs.at(-1 - end)?.word) end++;
  if (start === theirs.length && start === mine.length) return own.trim();
  const from = start === 0 ? 0 : (theirs[start - 1]?.to ?? 0);
  const to = end === 0 ? said.length : (theirs.at(-end)?.from ?? said.length);
  const before = own.slice(mine[0]?.from ?? 0, start === 0 ? (mine[0]?.from ?? 0) : mine[start - 1]?.to);
  const after = end === 0 ? "" : own.slice(mine.at(-end)?.from, mine.at(-1)?.to);
  const between = said.slice(from, to);
  return (before + (between === "" ? " " : between) + after).trim();
}

function wordsOf(text: string) {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
}

/** In what begins and ends alike a link stays with its words; between, only where they stand just once. */
function linksIn({ text: before, links }: MinuteParagraph, text: string): readonly MinuteLink[] {
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end++;
  const shift = text.length - before.length;
  const middle = { from: start, to: text.length - end };
  const kept = links.flatMap((link): readonly MinuteLink[] => {
    if (link.to <= start) return [link];
    if (link.from >= before.length - end) return [{ ...link, from: link.from + shift, to: link.to + shift }];
    const words = before.slice(link.from, link.to);
    const at = text.indexOf(words);
    const isOnlyOne = at >= 0 && text.indexOf(words, at + 1) < 0;
    return isOnlyOne && at + words.length > middle.from && at < middle.to
      ? [{ ...link, from: at, to: at + words.length }]
      : [];
  });
  const inOrder = kept.toSorted((one, other) => one.from - other.from);
  return inOrder.filter((link, place) => link.from >= (inOrder[place - 1]?.to ?? 0));
}
