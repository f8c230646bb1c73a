// When and where a meeting was, and whose it was, from the lines above the attendance.
import { type IsoDate, isoDate, MONTHS } from "../dates.ts";
import { BODY_WORD, TIME } from "./cues.ts";

const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|")}|Sept)`;
const DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+(?:the\\s+)?)?";
const ORDINAL = "(\\d{1,2})\\s*(?:st|nd|rd|th)?";
const WRITTEN_DATE = new RegExp(
  `${DAY}(?:${ORDINAL}\\s+(?:day\\s+)?(?:of\\s+)?(${MONTH}),?\\s+(\\d{4})|(${MONTH})\\s+${ORDINAL},?\\s+(\\d{4}))\\b`,
  "i",
);
const FIGURES = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

const VENUE_WORD =
  /\b(?:chamber|hall|room|offices?|centre|suite|house|building|library|school|church|pavilion|guildhall|street|road|teams|zoom|virtual(?:ly)?|remote(?:ly)?|online)\b/i;

export interface MeetingWords {
  readonly date: IsoDate | null;
  readonly time: string;
  readonly venue: string;
  /** Where the line gives when it ended as well: `5.00 pm to 7.15 pm`. */
  readonly until: string;
  readonly body: string;
}

/** Day first, as in England; null where there is no day with its year. */
function dateIn(text: string): IsoDate | null {
  const written = WRITTEN_DATE.exec(text);
  if (written !== null) {
    const [, day, month, year, month2, day2, year2] = written;
    const name = (month ?? month2 ?? "").slice(0, 3).toLowerCase();
    const number = MONTHS.findIndex((each) => each.slice(0, 3).toLowerCase() === name) + 1;
    return isoDate(Number(year ?? year2), number, Number(day ?? day2));
  }
  const figures = FIGURES.exec(text);
  return figures && isoDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
}

export function timesIn(text: string): readonly string[] {
  return [...text.matchAll(TIME)].map(([time]) => withStopsOf(time.trim()));
}

/** `5.00 p.m.` keeps its stop, a sentence's own is not part of `5.00 pm.` */
function withStopsOf(time: string): string {
  return /[ap]\.\s?m\.?$/i.test(time) ? time : time.replace(/\.$/, "");
}

const FRONT_CUE =
  /^(?:date|time|venue|place|location|held\b|at an?\b|(?:draft )?(?:minutes|notes)\b|(?:ordinary |special )?meeting\b|commenc)/i;
const LONGEST_FRONT = 300;

/**
 * A line above the attendance that says when, where or of whom the minutes are. A place by itself counts only behind a
 * line that says when; a sentence that tells something is none of these, whatever day is in it.
 */
export function isMeetingLine(text: string, isBehindWhen: boolean): boolean {
  if (text.length > LONGEST_FRONT) return false;
  if (FRONT_CUE.test(text)) return true;
  if (/[.!?]$/.test(text) && text.split(/\s+/).length > 12) return false;
  if (saysWhen(text)) return true;
  return isBehindWhen && text.length <= 120 && VENUE_WORD.test(text) && !/[.!?]$/.test(text);
}

export function saysWhen(text: string): boolean {
  return dateIn(text) !== null || timesIn(text).length > 0;
}

/** What all those lines together say; the first of each kind holds. */
export function meetingWords(lines: readonly string[]): MeetingWords {
  const texts = lines.map((line) => line.replaceAll("\t", " "));
  const times = texts.map(timesIn).find((found) => found.length > 0) ?? [];
  return {
    date: first(texts.map(dateIn)),
    time: times[0] ?? "",
    until: times[1] ?? "",
    venue: first(texts.map(labelledVenue)) ?? first(texts.map(venueIn)) ?? "",
    body: first(texts.map(bodyIn)) ?? "",
  };
}

function first<Found>(found: readonly (Found | null)[]): Found | null {
  return found.find((each) => each !== null) ?? null;
}

function labelledVenue(text: string): string | null {
  const venue = /^(?:venue|place|location|held (?:at|in))\s*[:–-]?\s+(.+)$/i.exec(text)?.[1];
  return venue === undefined ? null : tidied(venue);
}

function venueIn(text: string): string | null {
  const rest = withoutWhen(text);
  const named = /(?:^|\s)(?:in|at|via|by)\s+((?:the\s+)?\p{Lu}[^;]*)$/u.exec(afterBody(rest))?.[1];
  if (named !== undefined) return tidied(named);
  const isAlone = VENUE_WORD.test(rest) && !/\b(?:minutes|meeting)\b/i.test(rest) && rest.length <= 120;
  return isAlone ? tidied(rest) : null;
}

/** In "At a meeting of the … Panel held in …" the first "at" leads to no place. */
function afterBody(text: string): string {
  const held = /\bheld\b/i.exec(text);
  return held === null ? text : text.slice(held.index);
}

/** The times go first: "at 5.00 pm" would else leave its "at" before the place. */
function withoutWhen(text: string): string {
  return text
    .replace(TIME, "\u2063")
    .replace(/(?:,?\s*\b(?:at|from|to|until|commencing|starting|beginning|and)\b)*\s*[–-]?\s*\u2063/gi, " ")
    .replace(new RegExp(`(?:,?\\s*\\b(?:on|held on)\\b)?\\s*${WRITTEN_DATE.source}`, "i"), " ")
    .replace(new RegExp(`(?:,?\\s*\\bon\\b)?\\s*${FIGURES.source}`, "i"), " ")
    .replace(/\s+/g, " ")
    .trim();
}

function tidied(venue: string): string | null {
  const kept = withoutWhen(venue)
    .replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, "")
    .replace(/^held\s+/i, "");
  return kept === "" ? null : kept;
}

function bodyIn(text: string): string | null {
  const named = /(?:minutes of|meeting of)\s+(.+?)(?:,?\s+(?:held|on|at|in)\b|,|$)/i.exec(text)?.[1];
  if (named === undefined) return bodyBeforeDate(text);
  const body = named
    .replace(/^.*\bmeeting of\s+/i, "")
    .replace(/^(?:the|an?)\s+/i, "")
    .replace(/\s+meeting$/i, "");
  return BODY_WORD.test(body) ? body.trim() : bodyBeforeDate(text);
}

/** `HEALTH AND WELLBEING BOARD – 12 March 2024` */
function bodyBeforeDate(text: string): string | null {
  if (FRONT_CUE.test(text) || !saysWhen(text)) return null;
  const rest = withoutWhen(text).replace(/[\s,.:;–-]+$/g, "");
  return BODY_WORD.test(rest) && rest.length <= 80 && !/\b(?:held|meeting)\b/i.test(rest) ? rest : null;
}
