import type { Check, Found } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { resolutionsIn } from "../../resolutions.ts";
import { placesIn } from "../../spans.ts";
import { namesTitle } from "./names-title.ts";

const JOINING = "(?:of|in|on|and|for|the|to|at|with|from|&|–|-)";
const NAME_LIKE = new RegExp(
  `\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:${JOINING}\\s+){0,3}\\p{Lu}[\\p{L}’'-]*)*(?:\\s+\\p{Ll}+)?`,
  "gu",
);
const PAPER =
  /\b(?:report|scorecard|score card|dashboard|update|strategy|plan|review|policy|programme|monitoring|statement|summary|framework|budget|register|formula|protocol|assessment|accounts)\b/i;
const OF_THE_BODY = /\b(?:Panel|Committee|Board|Cabinet|Council|Director|Head|Officer|Members?|Chair)\b/;
const LITTLE_WORDS = new Set(["the", "and", "for", "with", "from", "report", "update", "annual", "council"]);

/** A resolution that calls the item's paper by another name than its title: a Dashboard that is a Scorecard. */
export const resolutionTitle: Check = {
  name: "resolution-title",
  severity: "error",
  look: (minute, { title }) => {
    if (title === null) return [];
    const wordings = resolutionsIn(minute).map(({ wording }) => wording);
    if (wordings.some(({ text }) => namesTitle(text, title))) return [];
    const others = wordings.flatMap((wording) => [
      ...otherIssue(wording, title),
      ...otherName(wording, title),
    ]);
    return others.slice(0, 1);
  },
};

/** What tells one issue of a paper from the next: `: Quarter 1 2019/20`, ` 2018/19`. */
const ISSUE =
  /^[:,]?\s*(?:[–-]\s*)?(?:(?:Quarter|Q|Period|Month|Part|Year)\s*)?\d[\d/–-]*(?:\s+\d[\d/–-]*)*/u;

/** The title's words with another quarter, year or number behind them. */
function otherIssue(wording: Span, title: string): readonly Found[] {
  const end = [...title.matchAll(/\p{L}(?=[^\p{L}])/gu)].find(({ index }) =>
    ISSUE.test(title.slice(index + 1)),
  );
  const stem = end ? title.slice(0, end.index + 1) : "";
  const at = tellingWords(stem).length < 2 ? -1 : wording.text.indexOf(stem);
  const issue = at < 0 ? undefined : ISSUE.exec(wording.text.slice(at + stem.length))?.[0];
  if (issue === undefined || title.startsWith(stem + issue)) return [];
  return [remarkOn(wording.from + at, stem + issue, title)];
}

function otherName(wording: Span, title: string): readonly Found[] {
  const ofTitle = new Set(tellingWords(title));
  return placesIn(wording, NAME_LIKE)
    .map(withoutTail)
    .filter(({ text }) => PAPER.test(text) && !OF_THE_BODY.test(text))
    .filter(({ text }) => tellingWords(text).some((word) => ofTitle.has(word)))
    .map(({ from, text }) => remarkOn(from, text, title));
}

function remarkOn(from: number, name: string, title: string): Found {
  return {
    from,
    to: from + name.length,
    message: `The resolution says “${name}”; the title of the item is “${title}”.`,
    fix: title,
  };
}

/** "Children’s Performance dashboard" is a name to its end, "Children’s Performance Dashboard be" is not. */
function withoutTail({ from, text }: Span): Span {
  const tail = /\s+\p{Ll}+$/u.exec(text)?.[0] ?? "";
  const name = PAPER.test(tail) ? text : text.slice(0, text.length - tail.length);
  const lead = /^(?:That|To|The)\s+(?:the\s+)?/.exec(name)?.[0] ?? "";
  return { from: from + lead.length, to: from + name.length, text: name.slice(lead.length) };
}

function tellingWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !LITTLE_WORDS.has(word));
}
