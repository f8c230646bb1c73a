// What a file changes of resolutions.
import { partsOfWording, withoutOwnNumber, wordingOfParts } from "../meeting/resolution/resolution-parts.ts";
import { resolutionStart } from "../old-minutes/resolution-words.ts";
import { inOwnSpacing } from "./edited-text.ts";
import { changeAt, type Found, toldChange } from "./found.ts";
import { isTouchable, type LookedAt, paragraphAt, recordedItem } from "./looked-at.ts";
import { hasPartsPrinted, isNewPart, partsBehind } from "./part-changes.ts";
import { onOneLine, type PrintedLine } from "./printed-lines.ts";
import { leadIn, withoutStop, wordingIn } from "./returned-resolution.ts";

export function resolutionChange(
  looked: LookedAt,
  at: number,
  line: PrintedLine,
  itemId: string,
): readonly Found[] {
  const said = onOneLine(paragraphAt(looked, at).text);
  if (said === line.text) return [];
  if (hasPartsPrinted(looked, itemId)) return leadChange(looked, at, line, itemId);
  const { body } = looked.record;
  const leads = isNewPart(looked, at + 1, itemId);
  const wording = leads ? leadIn(said, body) : wordingIn(said, body);
  const now = recordedItem(looked, itemId)?.minute.resolution ?? null;
  const printed = wordingIn(line.text, (looked.printed ?? looked.record).body);
  if (wording !== null && wording === printed) return toldChange(looked, at, line, "fact", said);
  if (wording !== null && wording === nowIn(now, leads)) return [];
  const after = wording ?? said;
  return [
    changeAt(looked, at, {
      id: `resolution ${itemId}`,
      what: "resolution",
      itemId,
      before: now?.wording ?? null,
      after: now === null ? after : inOwnSpacing(now.wording, after),
      canBeTaken: wording !== null && isTouchable(looked, itemId),
      isChangedSince: withoutStop(now?.wording ?? "") !== printed,
    }),
  ];
}

/** What the record says by now in place of a sentence: of a resolution that has got parts, what leads into them. */
function nowIn(now: { readonly wording: string } | null, leads: boolean): string {
  const { lead, parts } = partsOfWording(now?.wording ?? "");
  return leads && parts.length > 0 ? lead : withoutStop(now?.wording ?? "");
}

/** The sentence that leads into parts is taken by itself; they stand in paragraphs of their own. */
function leadChange(looked: LookedAt, at: number, line: PrintedLine, itemId: string): readonly Found[] {
  const said = onOneLine(paragraphAt(looked, at).text);
  const lead = leadIn(said, looked.record.body);
  const printed = leadIn(line.text, (looked.printed ?? looked.record).body);
  if (lead !== null && lead === printed) return toldChange(looked, at, line, "fact", said);
  const now = recordedItem(looked, itemId)?.minute.resolution ?? null;
  const { lead: nowLead, parts } = partsOfWording(now?.wording ?? "");
  if (now !== null && (lead === nowLead || lead === withoutStop(now.wording))) return [];
  return [
    changeAt(looked, at, {
      id: leadId(itemId),
      what: "resolution",
      itemId,
      before: now === null ? null : parts.length === 0 ? now.wording : nowLead,
      after: lead ?? said,
      canBeTaken: lead !== null && parts.length > 0 && isTouchable(looked, itemId),
      isChangedSince: parts.length === 0 || nowLead !== printed,
    }),
  ];
}

export function leadId(itemId: string): string {
  return `lead ${itemId}`;
}

/** The wording of the first sentence that resolves something, with its parts, in an item of which no resolution was printed. */
export function newWording(looked: LookedAt, itemId: string, at: number): string | null {
  if (newSentence(looked, itemId) !== at) return null;
  const { body } = looked.record;
  const { text } = paragraphAt(looked, at);
  const behind = partsOfSentence(looked, at, itemId);
  if (behind.length === 0) return wordingIn(text, body);
  const lead = leadIn(text, body);
  const parts = behind.map((place) => withoutOwnNumber(onOneLine(paragraphAt(looked, place).text)));
  const wording = lead === null ? "" : wordingOfParts({ lead, parts }, "", body.resolutionForm);
  return wording.replace(/\.$/, "") || null;
}

function newSentence(looked: LookedAt, itemId: string): number {
  const isPrinted = looked.lines.some(
    ({ meaning }) => meaning.is === "resolution" && meaning.itemId === itemId,
  );
  if (looked.out.paper !== "minutes" || isPrinted) return -1;
  return looked.document.paragraphs.findIndex(({ text }, place) => {
    const region = looked.regions[place];
    const isNewHere = region?.in === "item" && region.itemId === itemId && looked.lineOf[place] === null;
    return isNewHere && resolutionStart(onOneLine(text))?.from === 0;
  });
}

/** A single numbered paragraph behind it is no list. */
function partsOfSentence(looked: LookedAt, sentence: number, itemId: string): readonly number[] {
  const behind = partsBehind(looked, sentence, itemId);
  return behind.length < 2 ? [] : behind;
}

/** Whether the paragraph is a part of a resolution that was not printed, and is told with its sentence. */
export function comesWithSentence(looked: LookedAt, itemId: string, at: number): boolean {
  const sentence = newSentence(looked, itemId);
  return sentence >= 0 && sentence < at && partsOfSentence(looked, sentence, itemId).includes(at);
}

/** Nothing where the record resolves the same by now. */
export function newResolution(
  looked: LookedAt,
  at: number,
  itemId: string,
  wording: string,
): readonly Found[] {
  const now = recordedItem(looked, itemId)?.minute.resolution?.wording ?? "";
  if (withoutStop(wording) === withoutStop(now)) return [];
  const id = `resolution ${itemId} ${at}`;
  const tracked = [at, ...partsOfSentence(looked, at, itemId)].flatMap(
    (place) => paragraphAt(looked, place).tracked,
  );
  return [
    changeAt(looked, at, { id, what: "resolution", itemId, after: wording, canBeTaken: true, tracked }),
  ];
}
