// Gives each line of old minutes the role that it most likely has, from the front page to the signature.
import {
  type AttendanceList,
  attendanceHeading,
  BODY_WORD,
  isClosing,
  isDraftMark,
  isPageNumber,
  isSignature,
  presenterIn,
} from "./cues.ts";
import { itemHeadings, runInTitleLength } from "./item-headings.ts";
import { isMeetingLine, saysWhen } from "./meeting-words.ts";
import { minuteRoleOf } from "./minute-role.ts";
import { numberedTitle } from "./numbers.ts";
import { isMinuteRole, type LineRole, type RoledLine } from "./old-minutes.ts";
import { isResolutionPart, leadsOn, resolutionStart } from "./resolution-words.ts";
import { isSentence } from "./sentence.ts";
import { areColumnTitles, goesOn, type SourceLine, sourceLines } from "./source-lines.ts";
import type { WordParagraph } from "./word-paragraph.ts";

/** Page furniture stands on at least so many pages in the same words. */
const REPEATED = 3;
const LONGEST_FURNITURE = 120;

/** The lines in their order, each with its role. */
export function guessRoles(paragraphs: readonly WordParagraph[]): readonly RoledLine[] {
  const lines = sourceLines(paragraphs);
  const headings = itemHeadings(lines);
  const furniture = repeatedLines(lines, headings);
  const walk = new Walk();
  const guessed = lines.flatMap((line, place) => {
    if (isPageNumber(line.text) || furniture.has(line.text)) return [roled(line, "page furniture")];
    if (headings.has(place)) return walk.heading(line);
    return walk.line(line);
  });
  return judgedWhole(guessed);
}

/** A paragraph that was broken into lines has one role, told from all its words. */
function judgedWhole(lines: readonly RoledLine[]): readonly RoledLine[] {
  const judged: RoledLine[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && areOneParagraph(lines[to - 1], lines[to])) to++;
    const group = lines.slice(from, to);
    judged.push(...(group.length > 1 ? inOneRole(group) : group));
    from = to;
  }
  return judged;
}

function inOneRole(group: readonly RoledLine[]): readonly RoledLine[] {
  const role = minuteRoleOf(group.map(({ text }) => text.replaceAll("\t", " ")).join(" "));
  return group.map((line) => ({ ...line, role }));
}

function areOneParagraph(before: RoledLine | undefined, line: RoledLine | undefined): boolean {
  if (before === undefined || line === undefined) return false;
  return isMinuteRole(before.role) && isMinuteRole(line.role) && goesOn(before, line);
}

function repeatedLines(lines: readonly SourceLine[], headings: ReadonlySet<number>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [place, { text }] of lines.entries()) {
    const isOther = headings.has(place) || presenterIn(text) !== null || resolutionStart(text) !== null;
    if (isOther || text.length > LONGEST_FURNITURE || /[:.;,]$/.test(text) || attendanceHeading(text))
      continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const repeated = [...counts].filter(
    ([text, count]) => count >= REPEATED && (BODY_WORD.test(text) || saysWhen(text) || isDraftMark(text)),
  );
  return new Set(repeated.map(([text]) => text));
}

/** Where the reading of the lines has come to. */
class Walk {
  private zone: "front" | "attendance" | "items" | "end" = "front";
  private list: AttendanceList = "present";
  private isBehindWhen = false;
  /** `begun`: what follows belongs to the resolution; `listing`: as far as it is a part of its list. */
  private resolution: "none" | "begun" | "listing" = "none";
  private isBehindHeading = false;
  /** The line before, where it was resolved. */
  private resolved: SourceLine | null = null;

  heading(line: SourceLine): readonly RoledLine[] {
    this.zone = "items";
    this.resolution = "none";
    this.isBehindHeading = true;
    const title = numberedTitle(line.label, line.text)?.title ?? line.text;
    const titleLength = runInTitleLength(title, line.look);
    if (titleLength === null) return [roled(line, "item heading")];
    const at = line.text.length - title.length + titleLength;
    const rest = { ...line, label: "", text: line.text.slice(at) };
    return [roled({ ...line, text: line.text.slice(0, at).trim() }, "item heading"), ...this.line(rest)];
  }

  line(line: SourceLine): readonly RoledLine[] {
    if (isDraftMark(line.text) && this.zone !== "items") return [roled(line, "draft mark")];
    switch (this.zone) {
      case "front":
      case "attendance":
        return [roled(line, this.beforeItems(line))];
      case "items":
        return this.inItem(line);
      case "end":
        return [roled(line, isSignature(line.text) || /^date\b/i.test(line.text) ? "signature" : "unplaced")];
    }
  }

  private beforeItems(line: SourceLine): LineRole {
    if (areColumnTitles(line.text)) {
      this.zone = "attendance";
      return "attendance heading";
    }
    const heading = attendanceHeading(line.text);
    if (heading !== null) {
      this.zone = "attendance";
      this.list = heading.list === "present" && isCoOpted(line.text) ? this.list : heading.list;
      return line.text.length === heading.length ? "attendance heading" : this.list;
    }
    if (this.zone === "attendance" && isListed(line)) return this.list;
    if (isMeetingLine(line.text, this.isBehindWhen)) {
      this.isBehindWhen ||= saysWhen(line.text);
      return "meeting";
    }
    if (this.zone === "front" && isCouncil(line.text)) return "council";
    if (this.zone === "front" && isBodyName(line.text)) return "body name";
    if (!isSentence(line.text)) return "unplaced";
    this.zone = "items";
    return minuteRoleOf(line.text);
  }

  private inItem(line: SourceLine): readonly RoledLine[] {
    const isFirst = this.isBehindHeading;
    const isCut = this.resolved !== null && goesOn(this.resolved, line);
    this.isBehindHeading = false;
    this.resolved = null;
    if (isClosing(line.text)) {
      this.zone = "end";
      return [roled(line, "closing")];
    }
    if (isSignature(line.text)) return [roled(line, "signature")];
    const start = resolutionStart(line.text);
    if (start !== null) return this.resolves(line, start.from, start.wordingFrom);
    if (isCut || this.goesOnResolving(line)) {
      this.resolved = line;
      return [roled(line, "resolution")];
    }
    this.resolution = "none";
    if (isFirst && presenterIn(line.text) !== null) return [roled(line, "presenter")];
    return [
      roled(line, isSideHeading(line) ? "side heading" : minuteRoleOf(line.text.replaceAll("\t", " "))),
    ];
  }

  private resolves(line: SourceLine, from: number, wordingFrom: number): readonly RoledLine[] {
    const wording = line.text.slice(wordingFrom).trim();
    this.resolution = leadsOn(wording) ? "begun" : isResolutionPart("", wording) ? "listing" : "none";
    if (/^to\s|^that\b/i.test(wording) && this.resolution === "listing") this.resolution = "none";
    this.resolved = line;
    const told = line.text.slice(0, from).trim();
    if (told === "") return [roled(line, "resolution")];
    const resolved = { ...line, label: "", text: line.text.slice(from) };
    return [roled({ ...line, text: told }, minuteRoleOf(told)), roled(resolved, "resolution")];
  }

  private goesOnResolving({ label, text, look }: SourceLine): boolean {
    if (this.resolution === "none") return false;
    const isPart = isResolutionPart(label, text) || look.isListed;
    if (this.resolution === "listing" && !isPart) return false;
    this.resolution = "listing";
    return true;
  }
}

function roled({ paragraph, label, text }: SourceLine, role: LineRole): RoledLine {
  return { paragraph, label, text, role };
}

function isCoOpted(text: string): boolean {
  return /^(?:co-?opted|substitutes?)\b/i.test(text);
}

/** A name or a post, or several of them. */
function isListed({ text }: SourceLine): boolean {
  if (/\bmeeting (?:started|began|commenced|opened)\b|\bcommenced at\b/i.test(text)) return false;
  return !isSentence(text) || /^(?:none|there were no)\b/i.test(text);
}

function isBodyName(text: string): boolean {
  return text.length <= 100 && BODY_WORD.test(text) && !/[.!?:]$/.test(text);
}

function isCouncil(text: string): boolean {
  return (
    text.length <= 100 &&
    /\b(?:council|authority)$|^(?:london|royal) borough of\b|^(?:city|county|borough) of\b/i.test(text)
  );
}

function isSideHeading({ label, text, look }: SourceLine): boolean {
  if (label !== "" || text.length > 120 || /[.;,?!]$/.test(text)) return false;
  return (
    look.outlineLevel !== null ||
    look.isBold ||
    look.isCapitals ||
    /^\p{Lu}[\p{L}’']+(?: [\p{L}’']+){0,2}:$/u.test(text)
  );
}
