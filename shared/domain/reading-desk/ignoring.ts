// What the clerk does not want to hear any more: the one rule by which the desk, its list and the papers leave it out.
import type { Ignored, MeetingRemark, RemarkPlace } from "./meeting-check.ts";

/**
 * The checks that protect people or the law (`domain.md` 42 to 45). Each place is the clerk's to answer, so that nothing
 * silences them ahead: neither ignoring always nor a learnt word.
 */
const PROTECTING: readonly string[] = [
  "exemption-reason",
  "exempt-in-public",
  "identifiable-child",
  "hidden-figure",
  "urgent-circumstances",
];

export function mayBeIgnoredAlways(check: string): boolean {
  return !PROTECTING.includes(check);
}

/**
 * Whether the clerk said of this remark to ignore it: always, at this whole meeting (as it was said before places were kept),
 * or at this very place. A place is the item, the paragraph or the field, and the sentence: other sentences may change around
 * it, and when this one does the remark is heard again. On a printed paper the place is known by its sentence alone, or by the title that stands there whole.
 */
export function isIgnored(remark: MeetingRemark, meetingId: string, ignored: readonly Ignored[]): boolean {
  return ignored.some((one) => silences(one, remark, meetingId));
}

export function silences(ignored: Ignored, remark: MeetingRemark, meetingId: string): boolean {
  if (ignored.check !== remark.check) return false;
  if (ignored.meetingId !== null && ignored.meetingId !== meetingId) return false;
  if (ignored.place !== null && remark.part === "paper")
    return isPrinted(ignored.text, ignored.place, remark);
  if (ignored.text !== remark.text) return false;
  if (ignored.meetingId === null) return mayBeIgnoredAlways(remark.check);
  return ignored.place === null || isAt(ignored.place, remark);
}

function isAt(place: RemarkPlace, remark: MeetingRemark): boolean {
  return (
    remark.itemId === place.itemId &&
    remark.part === place.part &&
    remark.paragraph === place.paragraph &&
    remark.field === place.field &&
    remark.passage === place.passage &&
    remark.at === place.at
  );
}

/** What stands ahead of a field where it is printed: nothing, its number, its label, or a sentence before it. */
const AHEAD = /(?:^|[:;,(“•–.!?\n] ?|^\p{L}{0,2}\d[\p{L}\d/.]* )$/u;
const BEHIND = /^(?:$|[.,;:)”\n]| \()/;

/** A sentence wherever it is printed; a title and the like only where it is not part of a sentence. */
function isPrinted(text: string, { passage }: RemarkPlace, remark: MeetingRemark): boolean {
  const [words, around] = [asPrinted(passage), asPrinted(remark.passage)];
  const from = around.indexOf(words);
  if (from < 0 || asPrinted(text) !== asPrinted(remark.text)) return false;
  if (/[.!?]["”’)\]]*$/.test(words)) return true;
  return AHEAD.test(around.slice(0, from)) && BEHIND.test(around.slice(from + words.length));
}

/** Papers are printed without the white space around and between words, and with capitals at the beginning. */
function asPrinted(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .trim()
    .toLowerCase();
}
