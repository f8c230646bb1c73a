// What a file changes of the parts of resolutions: one that was reworded, added or taken out.
import { hasOwnNumber, partsOfWording, withoutOwnNumber } from "../meeting/resolution/resolution-parts.ts";
import { changeAt, type Found } from "./found.ts";
import { likeness } from "./likeness.ts";
import { isTouchable, type LookedAt, paragraphAt, recordedItem } from "./looked-at.ts";
import { onOneLine, type PrintedLine } from "./printed-lines.ts";
import type { Slot } from "./returned-change.ts";
import { withoutStop } from "./returned-resolution.ts";

/** Over this, a part of the record is the printed one in other words. */
const ALIKE = 0.5;
/** As long as the record takes a wording. */
const LONGEST_TEXT = 20_000;

interface KnownPart {
  readonly at: number;
  readonly line: PrintedLine;
  readonly said: string;
  readonly itemId: string;
  readonly place: number;
}

type TakeSlot = (slot: Slot) => void;

export function knownPart(
  looked: LookedAt,
  { at, line, said, itemId, place }: KnownPart,
  take: TakeSlot,
): readonly Found[] {
  const now = partsNow(looked, itemId);
  const isLast = place === partsPrinted(looked, itemId).length - 1;
  // The stop behind the last one is set by the body's form.
  const after = isLast ? withoutStop(said) : said;
  const isAsPrinted = isLast ? after === withoutStop(line.text) : said === line.text;
  const standing = placesNow(looked, itemId)[place] ?? null;
  const taken = isAsPrinted ? -1 : now.findIndex((part) => isSaid(part, after));
  const nowAt = taken >= 0 ? taken : standing;
  if (nowAt !== null) take({ slot: "known part", place: nowAt });
  if (isAsPrinted || taken >= 0) return [];
  const before = standing === null ? null : (now[standing] ?? null);
  return [
    changeAt(looked, at, {
      id: standing === null ? `part ${itemId} printed ${place}` : partId(itemId, standing),
      what: "part",
      itemId,
      before: before ?? line.text,
      after,
      canBeTaken: standing !== null && isTouchable(looked, itemId) && after.length <= LONGEST_TEXT,
      isChangedSince: before === null || !isSaid(before, line.text),
    }),
  ];
}

export function missingPart(
  looked: LookedAt,
  at: number,
  { itemId, place }: Pick<KnownPart, "itemId" | "place">,
  tracked: Found["change"]["tracked"],
): readonly Found[] {
  const standing = placesNow(looked, itemId)[place] ?? null;
  // With its sentence and all its parts the resolution itself was taken out.
  if (standing === null || !(hasSentenceLeft(looked, itemId) || hasPartsLeft(looked, itemId))) return [];
  const before = partsNow(looked, itemId)[standing] ?? "";
  return [
    changeAt(looked, at, {
      id: partId(itemId, standing),
      what: "part",
      itemId,
      before,
      canBeTaken: isTouchable(looked, itemId),
      isChangedSince: !isSaid(before, partsPrinted(looked, itemId)[place] ?? ""),
      tracked,
    }),
  ];
}

export function newPart(looked: LookedAt, at: number, itemId: string, take: TakeSlot): readonly Found[] {
  const text = onOneLine(withoutOwnNumber(onOneLine(paragraphAt(looked, at).text)));
  const after =
    isNewPart(looked, at + 1, itemId) || isLineOf(looked, at + 1, itemId) ? text : withoutStop(text);
  const kept = new Set(placesNow(looked, itemId));
  const taken = partsNow(looked, itemId).findIndex((part, place) => !kept.has(place) && isSaid(part, after));
  if (looked.printed !== null && taken >= 0) {
    take({ slot: "known part", place: taken });
    return [];
  }
  const id = `part added ${at}`;
  take({ slot: "added part", change: id, text: after });
  const { resolution } = recordedItem(looked, itemId)?.minute ?? { resolution: null };
  return [
    changeAt(looked, at, {
      id,
      what: "part",
      itemId,
      after,
      behind: onOneLine(paragraphAt(looked, at - 1).text),
      canBeTaken: resolution !== null && after.length <= LONGEST_TEXT,
    }),
  ];
}

/**
 * Whether a paragraph that was not printed is a part: between others, or behind the last of them or behind the sentence and
 * numbered, by Word or by hand.
 */
export function isNewPart(looked: LookedAt, at: number, itemId: string): boolean {
  if (!isNewIn(looked, at, itemId)) return false;
  let from = at;
  while (isNewIn(looked, from - 1, itemId)) from--;
  if (!isLineOf(looked, from - 1, itemId)) return false;
  let to = at;
  while (isNewIn(looked, to + 1, itemId)) to++;
  if (meaningAt(looked, to + 1)?.is === "part" && isLineOf(looked, to + 1, itemId)) return true;
  return looked.document.paragraphs.slice(from, at + 1).every(isNumbered);
}

/** Those that stand numbered behind the sentence of a resolution that was not printed. */
export function partsBehind(looked: LookedAt, sentence: number, itemId: string): readonly number[] {
  const behind: number[] = [];
  for (let at = sentence + 1; isNewIn(looked, at, itemId) && isNumbered(paragraphAt(looked, at)); at++)
    behind.push(at);
  return behind;
}

export function hasPartsPrinted(looked: LookedAt, itemId: string): boolean {
  return partsPrinted(looked, itemId).length > 0;
}

export function partId(itemId: string, place: number): string {
  return `part ${itemId} ${place}`;
}

function isNumbered({ text, isListed }: { readonly text: string; readonly isListed: boolean }): boolean {
  return isListed || hasOwnNumber(onOneLine(text));
}

function isNewIn({ lineOf, regions, document }: LookedAt, at: number, itemId: string): boolean {
  const region = regions[at];
  const isThere = region?.in === "item" && region.itemId === itemId;
  return isThere && lineOf[at] === null && document.paragraphs[at]?.isHeading === false;
}

function meaningAt({ lines, lineOf }: LookedAt, at: number): PrintedLine["meaning"] | undefined {
  return lines[lineOf[at] ?? -1]?.meaning;
}

/** Whether the paragraph is the sentence of the item's resolution or a part of it. */
function isLineOf(looked: LookedAt, at: number, itemId: string): boolean {
  const meaning = meaningAt(looked, at);
  return (meaning?.is === "resolution" || meaning?.is === "part") && meaning.itemId === itemId;
}

function hasSentenceLeft({ lines, paragraphOf }: LookedAt, itemId: string): boolean {
  return lines.some(
    ({ meaning }, place) =>
      meaning.is === "resolution" && meaning.itemId === itemId && paragraphOf[place] !== null,
  );
}

/** Whether the file has one of the printed parts still. */
export function hasPartsLeft({ lines, paragraphOf }: LookedAt, itemId: string): boolean {
  return lines.some(
    ({ meaning }, place) => meaning.is === "part" && meaning.itemId === itemId && paragraphOf[place] !== null,
  );
}

function partsPrinted({ lines }: LookedAt, itemId: string): readonly string[] {
  return lines.flatMap(({ meaning, text }) =>
    meaning.is === "part" && meaning.itemId === itemId ? [text] : [],
  );
}

function partsNow(looked: LookedAt, itemId: string): readonly string[] {
  return partsOfWording(recordedItem(looked, itemId)?.minute.resolution?.wording ?? "").parts;
}

/** Where each part that was printed stands in the record now: in its words, or else in those that are likest. */
function placesNow(looked: LookedAt, itemId: string): readonly (number | null)[] {
  const now = partsNow(looked, itemId);
  const left = new Set(now.keys());
  const take = (place: number | undefined) => {
    if (place === undefined) return null;
    left.delete(place);
    return place;
  };
  const printed = partsPrinted(looked, itemId);
  const same = printed.map((text) => take([...left].find((place) => isSaid(now[place] ?? "", text))));
  return printed.map((text, at) => {
    const alike = (place: number) => likeness(now[place] ?? "", text);
    const likest = [...left].toSorted((one, other) => alike(other) - alike(one))[0];
    return same[at] ?? (likest !== undefined && alike(likest) > ALIKE ? take(likest) : null);
  });
}

function isSaid(part: string, said: string): boolean {
  return withoutStop(part) === withoutStop(said);
}
