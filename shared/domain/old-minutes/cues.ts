// The words by which a line of minutes shows what it is there for.
import type { LineRole } from "./old-minutes.ts";

export type AttendanceList = Extract<LineRole, "present" | "also present" | "apologies">;

const HEADING_END = String.raw`(?:\s+(?:from|by|received|were received from|for absence|for non-attendance))*\s*(?:[:–-]+|\t|$)`;
const headed = (words: string) => new RegExp(`^(?:${words})${HEADING_END}`, "i");

/** In this order: the first that fits tells the list. */
const ATTENDANCE: readonly (readonly [RegExp, AttendanceList])[] = [
  [
    headed("apolog(?:y|ies)(?: for absence| for non-attendance)?|absent|not present|members? absent"),
    "apologies",
  ],
  [
    headed(
      String.raw`(?:also|others?) (?:present|in attendance|attending)(?: by invitation)?|also (?:there|attended)|in attendance(?: by invitation)?|officers?(?: present| in attendance| attending)?(?: \(in attendance\))?|council officers|by invitation|invitees|guests?|observers?|(?:others|also) present|co-?opted members in attendance|support officers`,
    ),
    "also present",
  ],
  [
    headed(
      "(?:(?:those|members?|councillors?|cllrs|committee members?|panel members?|board members?|voting members?|members? of the (?:panel|committee|board|council)) )?(?:present|attendance|attendees|attending)|members?(?: of the (?:panel|committee|board))?|councillors?|cllrs|(?:voting |non-voting )?co-?opted members?|substitutes?(?: members?)?|chair(?:man|person)?|vice-chair(?:man|person)?",
    ),
    "present",
  ],
];

/** The list that a line heads, and how long its heading is; null where it heads none. */
export function attendanceHeading(text: string): { list: AttendanceList; length: number } | null {
  for (const [cue, list] of ATTENDANCE) {
    const heading = cue.exec(text)?.[0];
    if (heading !== undefined) return { list, length: heading.length };
  }
  return null;
}

export const TIME =
  /\b(?:\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\b\.?|noon|midnight|hours|hrs|o[’']clock)|(?:[01]?\d|2[0-3]):[0-5]\d(?:\s*(?:hours|hrs))?|\d{4}\s*(?:hours|hrs)|(?:12 )?noon)/gi;

const ENDS = "(?:closed?|closing|ended|concluded|finished|terminated|rose)";
const CLOSINGS: readonly RegExp[] = [
  new RegExp(
    `^[([]?(?:(?:the|this) )?(?:meeting|business(?: of the meeting)?|proceedings|panel|committee|board|chair\\w*)\\b.{0,120}?\\b${ENDS}\\b`,
    "i",
  ),
  /^(?:close|end|closure) of (?:the )?meeting\b/i,
  new RegExp(`^(?:time )?(?:the )?(?:meeting )?${ENDS}(?: at)?\\s*[:–-]?\\s*\\d`, "i"),
  /^there being no (?:further|other) business/i,
  /\bclosed the meeting at\b|\bmeeting (?:was )?(?:closed|ended|concluded|finished|terminated) at\b/i,
];
const LONGEST_CLOSING = 220;

/** A line that says when the meeting ended; a report of how something else ended has no time of day in it. */
export function isClosing(text: string): boolean {
  if (text.length > LONGEST_CLOSING || !CLOSINGS.some((cue) => cue.test(text))) return false;
  return /\bno (?:further|other) business\b/i.test(text) || text.match(TIME) !== null;
}

export function isSignature(text: string): boolean {
  return (
    /^(?:signed\b(?!.*\b(?:was|were|had)\b)|(?:the )?(?:vice-)?chair(?:man|person|woman)?\s*(?:[:.…_(]|$)|dated?\s*(?:[:.…_]|$)|confirmed as a (?:true|correct))/i.test(
      text,
    ) || /^[\s._…-]{4,}/.test(text)
  );
}

export function isPageNumber(text: string): boolean {
  return /^(?:-\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*-)?$/i.test(text);
}

/** That the minutes are a draft; or that they no longer are, which stands in the same place. */
export function isDraftMark(text: string): boolean {
  return (
    text.length <= 90 &&
    /^[([]?(?:draft\b(?!.*\b(?:plan|budget|strategy|report|policy)\b)|unconfirmed\b|unapproved\b|approved as an? (?:correct|true|accurate)(?: and \w+)? record\b|not yet (?:agreed|approved)|subject to (?:approval|confirmation))/i.test(
      text,
    )
  );
}

/** `(Report of the Head of Corporate Parenting)`, `Presented by: …`; the post alone, or null. */
export function presenterIn(text: string): string | null {
  const match =
    /^[([]?(?:report(?: no\.? ?[\w/]+)? (?:of|by|from)|presented by|presenter|presenting officer|lead officer|officer)\s*:?\s*(?:the\s+)?([^.()[\]]{3,120}?)(?:\s*,?\s*(?:attached|circulated|enclosed|to follow)\b.*)?[)\].]*$/i.exec(
      text,
    );
  return match?.[1]?.trim() ?? null;
}

const STANDING_TITLES =
  /^(?:apolog(?:y|ies)\b|declarations? of|disclosures? of|(?:members[’'] )?interests\b|minutes\b|chair(?:man|person)?[’']s\b|announcements?\b|public (?:questions?|participation|speaking)\b|questions? (?:from|by)\b|petitions?\b|matters? arising\b|update on actions\b|actions?\b|any other\b|urgent (?:business|items?)\b|exclusion of\b|dates? of\b|next meeting\b|work programme\b|forward plan\b|election of\b|appointment of\b|welcome\b)/i;

export function isStandingTitle(title: string): boolean {
  return STANDING_TITLES.test(title);
}

export const BODY_WORD =
  /\b(?:committee|sub-committee|panel|board|cabinet|executive|council|forum|commission|group|assembly|authority|partnership|trustees)\b(?![’'])/i;
