// Matters arising as agenda and minutes word them.
import { longDate } from "../../dates.ts";
import type { Matter, MattersArising } from "./matter.ts";

const WHAT: Readonly<Record<Matter["what"], string>> = {
  deferred: "deferred",
  promised: "promised, not answered",
  question: "question left open",
};

/**
 * One line to a matter: `Item 4/19 of 5 June 2019, Visits (deferred): “The report was deferred.”` In public without those
 * that were taken in private.
 */
export function matterLines({ of, matters }: MattersArising, seenBy: SeenBy): readonly string[] {
  return matters
    .filter(({ isExempt }) => seenBy === "members" || !isExempt)
    .map((matter) => lineOf(matter, longDate(of.date)));
}

/** Whoever reads public papers, or those who have Part B too. */
export type SeenBy = "everybody" | "members";

function lineOf({ what, number, itemTitle, sentence }: Matter, date: string): string {
  const title = itemTitle.trim() || "an item without a title";
  const item = number === "" ? `“${title}” of ${date}` : `Item ${number} of ${date}, ${title}`;
  const said = sentence.trim().replaceAll("“", "‘").replaceAll("”", "’");
  return `${item} (${WHAT[what]}): “${said}”${/[.!?]’?$/.test(said) ? "" : "."}`;
}

/** What stands on the agenda where nothing arises, or where nobody can say yet; null where something does. */
export function nothingArises(arising: MattersArising, seenBy: SeenBy): string | null {
  if (arising.isUnwritten) return `The minutes of ${longDate(arising.of.date)} are not written yet.`;
  return isNothing(arising, seenBy) ? `No matters arise from the ${minutesOf(arising, seenBy)}.` : null;
}

/** Stands in a paragraph until the clerk has written there what was said. */
const SAID_FIELD = "[add what was said]";

/** The paragraphs with which the minute begins: one for each matter, with the place to write at, or that there was none. */
export function mattersMinuted(arising: MattersArising, seenBy: SeenBy): readonly string[] {
  if (arising.isUnwritten) return [];
  if (isNothing(arising, seenBy)) return [`No matters arose from the ${minutesOf(arising, seenBy)}.`];
  return matterLines(arising, seenBy).map((line) => `${line} ${SAID_FIELD}`);
}

function isNothing({ matters }: MattersArising, seenBy: SeenBy): boolean {
  return matters.every(({ isExempt }) => seenBy === "everybody" && isExempt);
}

/** Of a meeting with a part in private, only what is open is told of here. */
function minutesOf({ of, hasPrivatePart }: MattersArising, seenBy: SeenBy): string {
  return `${seenBy === "everybody" && hasPrivatePart ? "public minutes" : "minutes"} of ${longDate(of.date)}`;
}
