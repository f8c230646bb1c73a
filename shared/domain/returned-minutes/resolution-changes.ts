// What a file changes of resolutions.
import { resolutionParts } from "../meeting/resolution.ts";
import { resolutionStart } from "../old-minutes/resolution-words.ts";
import { inOwnSpacing } from "./edited-text.ts";
import { changeAt, type Found, toldChange } from "./found.ts";
import { isTouchable, type LookedAt, paragraphAt, recordedItem } from "./looked-at.ts";
import { onOneLine, type PrintedLine } from "./printed-lines.ts";
import { withoutStop, wordingIn } from "./returned-resolution.ts";

export function resolutionChange(
  looked: LookedAt,
  at: number,
  line: PrintedLine,
  itemId: string,
): readonly Found[] {
  const { body } = looked.record;
  const wording = wordingIn(paragraphAt(looked, at).text, body);
  const now = recordedItem(looked, itemId)?.minute.resolution ?? null;
  const printed = wordingIn(line.text, (looked.printed ?? looked.record).body);
  if (onOneLine(paragraphAt(looked, at).text) === line.text) return [];
  if (wording !== null && (wording === printed || wording === withoutStop(now?.wording ?? "")))
    return wording === printed
      ? toldChange(looked, at, line, "fact", onOneLine(paragraphAt(looked, at).text))
      : [];
  const hasParts = now !== null && resolutionParts(body, now).length > 0;
  const after = wording === null ? onOneLine(paragraphAt(looked, at).text) : wording;
  return [
    changeAt(looked, at, {
      id: `resolution ${itemId}`,
      what: "resolution",
      itemId,
      before: now?.wording ?? null,
      after: now === null ? after : inOwnSpacing(now.wording, after),
      // The parts stand in paragraphs of their own, which a sentence taken by itself would lose.
      canBeTaken: wording !== null && !hasParts && isTouchable(looked, itemId),
      isChangedSince: withoutStop(now?.wording ?? "") !== printed,
    }),
  ];
}

/** The first sentence that resolves something, in an item of which no resolution was printed. */
export function newWording(looked: LookedAt, itemId: string, at: number): string | null {
  const isPrinted = looked.lines.some(
    ({ meaning }) => meaning.is === "resolution" && meaning.itemId === itemId,
  );
  if (looked.out.paper !== "minutes" || isPrinted) return null;
  const resolves = (place: number) => {
    const region = looked.regions[place];
    const isNewHere = region?.in === "item" && region.itemId === itemId && looked.lineOf[place] === null;
    return isNewHere && resolutionStart(onOneLine(paragraphAt(looked, place).text))?.from === 0;
  };
  const first = looked.document.paragraphs.findIndex((_, place) => place <= at && resolves(place));
  return first === at ? wordingIn(paragraphAt(looked, at).text, looked.record.body) : null;
}

/** Nothing where the record resolves the same by now. */
export function newResolution(
  looked: LookedAt,
  at: number,
  itemId: string,
  wording: string,
): readonly Found[] {
  const now = recordedItem(looked, itemId)?.minute.resolution?.wording ?? "";
  if (wording === withoutStop(now)) return [];
  const id = `resolution ${itemId} ${at}`;
  return [changeAt(looked, at, { id, what: "resolution", itemId, after: wording, canBeTaken: true })];
}
