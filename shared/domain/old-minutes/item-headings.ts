// Which lines head the items of business. Councils number them, set them bold, in capitals or in a heading style, or do
// several of these; what one set of minutes does is told from all of its lines together.
import {
  attendanceHeading,
  isClosing,
  isDraftMark,
  isPageNumber,
  isSignature,
  isStandingTitle,
  presenterIn,
} from "./cues.ts";
import { isMeetingLine } from "./meeting-words.ts";
import { type Numbered, numberedTitle } from "./numbers.ts";
import { resolutionStart } from "./resolution-words.ts";
import { isSentence } from "./sentence.ts";
import type { Look, SourceLine } from "./source-lines.ts";

interface Candidate {
  readonly place: number;
  readonly line: SourceLine;
  readonly numbered: Numbered | null;
  readonly score: number;
}

const LONGEST_TITLE = 180;
const ENOUGH = 3;
const PERSON = /^(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|prof|rev|the mayor)\b/i;
const FRONT_LINES = 15;

const RUN_IN = /^(\p{Lu}[^.:;!?]{2,80}?)\.\s+(?=["“‘]?\p{Lu})/u;
const RUN_IN_BOLD = /^(\p{Lu}[^.:;!?]{2,80}?)[.:]\s+(?=["“‘]?\p{Lu})/u;
const VERB_OF_A_MINUTE =
  /\b(?:was|were|had|noted|asked|reported|said|thanked|agreed|received|considered|welcomed|presented)\b/;

/** The places of the headings among the lines. */
export function itemHeadings(lines: readonly SourceLine[]): ReadonlySet<number> {
  const front = frontEnd(lines);
  const apologies = lines.findIndex(({ label, text }) => label === "" && isApologies(text));
  const candidates = withSequence(
    lines.flatMap((line, place) => {
      const candidate = place < front ? null : candidateOf(line, place, apologies);
      return candidate === null ? [] : [candidate];
    }),
  ).filter(({ score }) => score >= ENOUGH);
  if (candidates.length === 0) return bareTitle(lines);
  const numbered = candidates.filter((candidate) => candidate.numbered !== null);
  const chosen = numbered.length > 0 ? withLikes(candidates, numbered) : strongest(candidates);
  return new Set(chosen.map(({ place }) => place));
}

/** Titles above the attendance are those of the minutes themselves. */
function frontEnd(lines: readonly SourceLine[]): number {
  const attendance = lines.findIndex(({ label, text }) => label === "" && attendanceHeading(text) !== null);
  const above = lines.slice(0, attendance < 0 ? FRONT_LINES : Math.min(attendance, FRONT_LINES));
  let end = 0;
  for (const [place, { label, text }] of above.entries()) {
    const isFront = numberedTitle(label, text) === null && isMeetingLine(text, end > 0);
    if (!isFront && isSentence(text)) break;
    if (isFront && !isClosing(text)) end = place + 1;
  }
  return end;
}

/** One item's minute alone: a short line above the first sentence is its title. */
function bareTitle(lines: readonly SourceLine[]): ReadonlySet<number> {
  const sentence = lines.findIndex(({ text }) => isSentence(text));
  const isMinutes = lines.some(({ text }) => attendanceHeading(text) !== null);
  const above = lines[sentence - 1];
  if (above === undefined || isMinutes || isMeetingLine(above.text, false)) return new Set();
  return isTitleLike(above.text, above, null) ? new Set([sentence - 1]) : new Set();
}

function isApologies(text: string): boolean {
  return attendanceHeading(text)?.list === "apologies";
}

/** Apologies come in the attendance or as an item, and in both where they come twice. */
function candidateOf(line: SourceLine, place: number, firstApologies: number): Candidate | null {
  const numbered = numberedTitle(line.label, line.text);
  const title = numbered?.title ?? line.text;
  if (numbered?.kind === "part" || !isTitleLike(title, line, numbered)) return null;
  const isSecond = place > firstApologies && isApologies(line.text);
  if (numbered === null && attendanceHeading(line.text) !== null && !isSecond) return null;
  const { outlineLevel, isBold, isCapitals, boldLength } = line.look;
  const isPerson = PERSON.test(title) && outlineLevel === null;
  const isRunIn = runInTitleLength(title, line.look) !== null && boldLength >= line.text.indexOf(title) + 3;
  const score =
    (numbered?.kind === "own" ? 3 : numbered !== null ? 2 : 0) +
    (outlineLevel !== null ? 3 : 0) +
    (isBold || isRunIn ? 2 : 0) +
    (isCapitals ? 2 : 0) +
    (isStandingTitle(title) && !/[.;,]$/.test(title) ? 2 : 0) -
    (isPerson ? 3 : 0);
  return { place, line, numbered, score: unnumberedTitle(score, line, numbered) };
}

/** One sign is enough for a title that stands out by itself: bold, or in capitals, with no number. */
function unnumberedTitle(score: number, { look }: SourceLine, numbered: Numbered | null): number {
  return numbered === null && look.isBold !== look.isCapitals && score === 2 ? ENOUGH : score;
}

function isTitleLike(title: string, line: SourceLine, numbered: Numbered | null): boolean {
  const { outlineLevel, isBold, isCapitals } = line.look;
  if (!/^["“‘(]?[\p{Lu}\d]/u.test(title) || !/\p{L}{2}/u.test(title)) return false;
  if (isClosing(line.text) || isSignature(title) || isDraftMark(title) || isPageNumber(line.text))
    return false;
  if (presenterIn(title) !== null || resolutionStart(title)?.from === 0 || /^that\b/i.test(title))
    return false;
  if (numbered !== null && runInTitleLength(title, line.look) !== null) return true;
  if (title.length > LONGEST_TITLE || /[;,]$/.test(title)) return false;
  const words = title.split(/\s+/).length;
  if (/[.:]$/.test(title))
    return numbered !== null && words <= 12 && (isBold || isCapitals || outlineLevel !== null || words <= 6);
  return outlineLevel !== null || isCapitals || words <= 20;
}

/** `Christmas lights. The Chair thanked …`: how long the title is that a minute runs on from; null where it is none. */
export function runInTitleLength(text: string, { isBold, boldLength }: Look): number | null {
  if (isBold || !/\p{Ll}{2}/u.test(text)) return null;
  // A colon is also part of titles, so it ends one only where the bold letters end.
  const match = (boldLength > 0 ? RUN_IN_BOLD : RUN_IN).exec(text);
  const title = match?.[1];
  if (match === null || title === undefined || title.split(/\s+/).length > 9) return null;
  return VERB_OF_A_MINUTE.test(title) ? null : match[0].length;
}

/** A figure that goes on from the last heading's numbers a heading, which a list within a minute seldom does. */
function withSequence(candidates: readonly Candidate[]): readonly Candidate[] {
  let last: number | null = null;
  return candidates.map((candidate, index) => {
    if (candidate.numbered?.kind !== "whole") return candidate;
    const number = Number(candidate.numbered.number);
    const begins =
      candidate.score >= ENOUGH || beginsSequence(candidate, number, candidates.slice(index + 1));
    const goesOn = last === null ? begins : number === last + 1;
    const score = candidate.score + (goesOn ? 1 : isPlain(candidate) ? -2 : 0);
    if (score >= ENOUGH) last = number;
    return { ...candidate, score };
  });
}

/** The next number comes later, and not on the next line as in a list, unless the minutes run on from their titles. */
function beginsSequence(candidate: Candidate, number: number, later: readonly Candidate[]): boolean {
  const next = later.find(
    ({ numbered }) => numbered?.kind === "whole" && Number(numbered.number) === number + 1,
  );
  if (next === undefined) return false;
  const title = candidate.numbered?.title ?? "";
  return next.place > candidate.place + 1 || runInTitleLength(title, candidate.line.look) !== null;
}

function isPlain({ line: { look } }: Candidate): boolean {
  return look.outlineLevel === null && !look.isBold && !look.isCapitals;
}

/** Where items have numbers, a title without one is an item only if it looks just as they do, or is a standing one. */
function withLikes(candidates: readonly Candidate[], numbered: readonly Candidate[]): readonly Candidate[] {
  const levels = new Set(numbered.map(({ line }) => line.look.outlineLevel));
  const looks = new Set(numbered.filter((each) => !isPlain(each)).map(({ line }) => lookKey(line)));
  return candidates.filter(({ line, numbered: own }) => {
    if (own !== null) return true;
    const { outlineLevel } = line.look;
    if (outlineLevel !== null) return levels.has(outlineLevel);
    return looks.has(lookKey(line)) && isStandingTitle(line.text);
  });
}

function lookKey({ look }: SourceLine): string {
  return `${look.isBold} ${look.isCapitals}`;
}

/** Without numbers: the highest level of headings, else capitals, else bold; the rest are headings within items. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const levels = candidates.flatMap(({ line }) => line.look.outlineLevel ?? []);
  if (levels.length > 0) {
    const top = Math.min(...levels);
    return candidates.filter(({ line }) => line.look.outlineLevel === top);
  }
  const capitals = candidates.filter(({ line }) => line.look.isCapitals);
  return capitals.length > 0 ? capitals : candidates;
}
