// Old minutes from lines and their roles: what the preview shows, and what is brought in once the roles are right.
import { isStandingTitle, presenterIn } from "./cues.ts";
import { guessRoles } from "./guess-roles.ts";
import { meetingWords, timesIn } from "./meeting-words.ts";
import { apologiesIn, namesIn } from "./names.ts";
import { numberedTitle } from "./numbers.ts";
import {
  isMinuteRole,
  type LineRole,
  type OldItem,
  type OldMinutes,
  type OldParagraph,
  type OldResolution,
  type RoledLine,
} from "./old-minutes.ts";
import { plainWords } from "./plain-words.ts";
import { resolutionStart, verbOf } from "./resolution-words.ts";
import { goesOn } from "./source-lines.ts";
import type { WordParagraph } from "./word-paragraph.ts";

/** Guesses the role of each line. */
export function rolesOf(paragraphs: readonly WordParagraph[]): OldMinutes {
  return minutesFrom(guessRoles(paragraphs));
}

/** The same from lines whose roles a person has put right. */
export function minutesFrom(lines: readonly RoledLine[]): OldMinutes {
  const textsOf = (role: LineRole) => lines.filter((line) => line.role === role).map(({ text }) => text);
  const { date, time, venue, until, body } = meetingWords(textsOf("meeting"));
  const items = itemsFrom(lines);
  const apologies = namesIn(textsOf("apologies"));
  const [named] = textsOf("body name").map(plainWords);
  const [council = ""] = textsOf("council").map(plainWords);
  return {
    council,
    body: named ?? (body || council),
    date,
    time,
    venue,
    present: namesIn(textsOf("present")),
    alsoPresent: namesIn(textsOf("also present")),
    apologies: apologies.length > 0 ? apologies : apologiesOf(items),
    items,
    closedAt: closedAt(textsOf("closing")) ?? until,
    signature: textsOf("signature").map(plainWords),
    unplaced: textsOf("unplaced").map(plainWords),
    lines,
  };
}

function closedAt(closings: readonly string[]): string | null {
  return closings.flatMap(timesIn).at(-1) ?? null;
}

/** Many minutes give them under an item of their own. */
function apologiesOf(items: readonly OldItem[]): readonly string[] {
  const item = items.find(({ title }) => isStandingTitle(title) && /^apolog/i.test(title));
  return item?.paragraphs.flatMap(({ text }) => apologiesIn(text)) ?? [];
}

function itemsFrom(lines: readonly RoledLine[]): readonly OldItem[] {
  const groups: RoledLine[][] = [];
  for (const line of lines) {
    const belongs =
      line.role === "presenter" ||
      line.role === "side heading" ||
      line.role === "resolution" ||
      isMinuteRole(line.role);
    const group = groups.at(-1);
    if (line.role === "item heading" || (belongs && group === undefined)) groups.push([line]);
    else if (belongs) group?.push(line);
  }
  return groups.map(itemFrom);
}

function itemFrom(lines: readonly RoledLine[]): OldItem {
  const [heading] = lines.filter(({ role }) => role === "item heading");
  const numbered = heading === undefined ? null : numberedTitle(heading.label, heading.text);
  const title = plainWords(numbered?.title ?? heading?.text ?? "");
  const [presented = ""] = lines
    .filter(({ role }) => role === "presenter")
    .map(({ text }) => plainWords(text));
  return {
    number: numbered?.number ?? "",
    title: title.replace(/[.:]$/, ""),
    presenter: presenterIn(presented) ?? presented,
    paragraphs: paragraphsFrom(lines, numbered?.number ?? ""),
    resolution: resolutionFrom(lines.filter(({ role }) => role === "resolution")),
  };
}

/** Labels of the form, which say nothing of the business. */
const LABEL_ONLY = /^(?:minutes?|discussion|decisions?|resolutions?|resolved|narrative|summary)\s*:?$/i;

/** Lines that a break parted within one paragraph are one again where they have one role. */
function paragraphsFrom(lines: readonly RoledLine[], itemNumber: string): readonly OldParagraph[] {
  const paragraphs: OldParagraph[] = [];
  let last: RoledLine | null = null;
  for (const line of lines) {
    const isLabel = line.role === "side heading" && LABEL_ONLY.test(line.text);
    const role = line.role === "side heading" && !isLabel ? "narrative" : line.role;
    if (isMinuteRole(role)) {
      const text = withoutNumber(line, itemNumber);
      const before = last !== null && last.role === line.role && goesOn(last, line);
      const previous = before ? paragraphs.pop() : undefined;
      paragraphs.push({ role, text: previous === undefined ? text : `${previous.text} ${text}` });
    }
    last = line;
  }
  return paragraphs;
}

function resolutionFrom(lines: readonly RoledLine[]): OldResolution | null {
  if (lines.length === 0) return null;
  const wording = lines.reduce((before, line, place) => {
    const start = resolutionStart(line.text);
    const words = start === null ? labelled(line) : plainWords(line.text.slice(start.wordingFrom));
    const last = lines[place - 1];
    const isCut = last !== undefined && last.paragraph !== line.paragraph && goesOn(last, line);
    return before === "" || words === "" ? before + words : `${before}${isCut ? " " : "\n"}${words}`;
  }, "");
  const unstopped = wording.replace(/\.$/, "");
  return { verb: verbOf(unstopped), wording: unstopped };
}

/** `7.1`, the number of a paragraph of item 7, is set anew when the minutes are printed. */
function withoutNumber(line: RoledLine, itemNumber: string): string {
  const own = numberedTitle(line.label, line.text);
  const isPart = own?.kind === "part" && own.number.startsWith(`${itemNumber}.`);
  return isPart ? plainWords(own.title) : labelled(line);
}

function labelled({ label, text }: RoledLine): string {
  return plainWords(label === "" ? text : `${label} ${text}`);
}
