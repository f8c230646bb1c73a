// What a file that came back from Word would change of the record, paragraph by paragraph.
import { inOwnSpacing } from "./edited-text.ts";
import { changeAt, type Found, toldChange } from "./found.ts";
import {
  isTouchable,
  type LookedAt,
  lookAt,
  paragraphAt,
  placeName,
  placeOfMissing,
  type Returned,
  recordedItem,
  standing,
} from "./looked-at.ts";
import { movedParagraphs } from "./moved.ts";
import { hasPartsLeft, isNewPart, knownPart, missingPart, newPart } from "./part-changes.ts";
import { onOneLine, type PrintedLine } from "./printed-lines.ts";
import { comesWithSentence, newResolution, newWording, resolutionChange } from "./resolution-changes.ts";
import type { Comparison, ReturnedComment, Slot } from "./returned-change.ts";
import { attendanceChanges } from "./told-attendance.ts";

/** As long as the record takes a text. */
const LONGEST_TEXT = 20_000;

/**
 * Nothing for a file that says what was printed. What the record changed since, and the file did not, stays as the record
 * has it; what both have is no change either, so that a file can be looked at again once it was taken in.
 */
export function compareReturned(returned: Returned): Comparison {
  const looked = lookAt(returned);
  const slots = new Map<string, Slot[]>();
  const found: Found[] = [
    ...attendanceChanges(looked),
    ...looked.document.paragraphs.flatMap((_, at) => paragraphChanges(looked, at, slots)),
    ...looked.lines.flatMap((line, place) =>
      looked.paragraphOf[place] === null ? missingLine(looked, line, place) : [],
    ),
  ];
  const moved = movedParagraphs(looked).map(({ at, itemId, id }) => move(looked, at, itemId, id));
  const inOrder = [...found, ...moved].toSorted(
    (one, other) => Number(isUnplaced(one)) - Number(isUnplaced(other)) || one.at - other.at,
  );
  return {
    changes: inOrder.map(({ change }) => change),
    comments: commentsOf(looked, inOrder),
    isOlder: !areSame(looked.lines, looked.linesNow),
    slots,
  };
}

function areSame(lines: readonly PrintedLine[], others: readonly PrintedLine[]): boolean {
  return lines.length === others.length && lines.every(({ text }, place) => text === others[place]?.text);
}

function isUnplaced({ change }: Found): boolean {
  return change.what === "unplaced";
}

function paragraphChanges(looked: LookedAt, at: number, slots: Map<string, Slot[]>): readonly Found[] {
  const place = looked.lineOf[at] ?? null;
  const line = place === null ? undefined : looked.lines[place];
  if (line === undefined) return newParagraph(looked, at, slots);
  const said = looked.numbers.asLine(paragraphAt(looked, at).text, line);
  switch (line.meaning.is) {
    case "paragraph":
      return knownParagraph(looked, { at, line, said, ...line.meaning }, slots);
    case "resolution":
      return said === line.text ? [] : resolutionChange(looked, at, line, line.meaning.itemId);
    case "part": {
      const { itemId, place: part } = line.meaning;
      return knownPart(looked, { at, line, said, itemId, place: part }, (slot) =>
        addSlot(slots, itemId, slot),
      );
    }
    case "item":
      return toldChange(looked, at, line, "title", said);
    case "fact":
    case "attendance heading":
      return toldChange(looked, at, line, "fact", said);
    case "attendance":
    case "row":
      return [];
  }
}

interface Known {
  readonly at: number;
  readonly line: PrintedLine;
  readonly said: string;
  readonly itemId: string;
  readonly paragraph: string;
}

function knownParagraph(
  looked: LookedAt,
  { at, line, said, itemId, paragraph }: Known,
  slots: Map<string, Slot[]>,
): readonly Found[] {
  const now = standing(looked, itemId, paragraph);
  if (now === null) return said === line.text ? [] : newParagraph(looked, at, slots);
  const region = looked.regions[at];
  if (region?.in === "item") addSlot(slots, region.itemId, { slot: "known", itemId: now.itemId, paragraph });
  const nowSays = onOneLine(now.paragraph.text);
  if (said === line.text || said === nowSays) return [];
  const after = inOwnSpacing(now.paragraph.text, said);
  return [
    changeAt(looked, at, {
      id: `changed ${itemId} ${paragraph}`,
      what: "changed",
      itemId,
      before: now.paragraph.text,
      after,
      canBeTaken: isTouchable(looked, itemId) && after.length <= LONGEST_TEXT,
      isChangedSince: nowSays !== line.text,
    }),
  ];
}

function newParagraph(looked: LookedAt, at: number, slots: Map<string, Slot[]>): readonly Found[] {
  const region = looked.regions[at];
  const { text, marks, isHeading } = paragraphAt(looked, at);
  if (region?.in === "list") return [];
  const isForeign = marks.some((mark) => looked.foreignMarks.has(mark));
  const itemId = region?.in === "item" && !isHeading && !isForeign ? region.itemId : null;
  if (itemId === null || !isTouchable(looked, itemId))
    return [
      changeAt(looked, at, {
        id: `line ${at}`,
        what: "unplaced",
        itemId: null,
        after: onOneLine(text),
      }),
    ];
  if (isNewPart(looked, at, itemId))
    return newPart(looked, at, itemId, (slot) => addSlot(slots, itemId, slot));
  if (comesWithSentence(looked, itemId, at)) return [];
  const said = inPlaceOfRow(looked, looked.numbers.asNew(text, numberOf(looked, itemId)));
  const wording = newWording(looked, itemId, at);
  if (wording !== null) return newResolution(looked, at, itemId, wording);
  const taken = takenBefore(looked, itemId, said);
  if (taken !== null) {
    addSlot(slots, itemId, { slot: "known", itemId, paragraph: taken });
    return [];
  }
  const id = `added ${at}`;
  const behind = textBehind(looked, at);
  addSlot(slots, itemId, { slot: "added", change: id, text: said });
  return [
    changeAt(looked, at, {
      id,
      what: "added",
      itemId,
      after: said,
      behind,
      canBeTaken: said.length <= LONGEST_TEXT,
    }),
  ];
}

function numberOf(looked: LookedAt, itemId: string): string {
  const heading = looked.lines.find(({ meaning }) => meaning.is === "item" && meaning.itemId === itemId);
  return heading?.number ?? "";
}

/** On a note sheet the row's own number stands before what was written. */
function inPlaceOfRow({ out }: LookedAt, said: string): string {
  return out.paper === "note sheet" ? said.replace(/^\d{1,2}[.)]?\s+/, "") : said;
}

/** The paragraph with these very words that came into the item since the file was printed. */
function takenBefore(looked: LookedAt, itemId: string, said: string): string | null {
  const printed = looked.printed?.items.find(({ item }) => item.id === itemId)?.minute.paragraphs ?? [];
  if (looked.printed === null) return null;
  const paragraphs = recordedItem(looked, itemId)?.minute.paragraphs ?? [];
  const since = paragraphs.filter(({ id }) => !printed.some((one) => one.id === id));
  return since.find(({ text }) => onOneLine(text) === said)?.id ?? null;
}

function missingLine(looked: LookedAt, line: PrintedLine, place: number): readonly Found[] {
  const { meaning } = line;
  const at = placeOfMissing(looked, place);
  const tracked = looked.document.emptied.find(({ marks }) => marks.includes(line.mark ?? ""))?.tracked ?? [];
  if (meaning.is === "attendance" || meaning.is === "row") return [];
  if (meaning.is === "paragraph") {
    const { itemId, paragraph } = meaning;
    const now = standing(looked, itemId, paragraph);
    if (now === null) return [];
    return [
      changeAt(looked, at, {
        id: `removed ${itemId} ${paragraph}`,
        what: "removed",
        itemId,
        before: now.paragraph.text,
        canBeTaken: isTouchable(looked, itemId),
        isChangedSince: onOneLine(now.paragraph.text) !== line.text,
        tracked,
      }),
    ];
  }
  if (meaning.is === "part") return missingPart(looked, at, meaning, tracked);
  if (meaning.is === "resolution") {
    const now = recordedItem(looked, meaning.itemId)?.minute.resolution ?? null;
    if (now === null) return [];
    return [
      changeAt(looked, at, {
        id: `resolution ${meaning.itemId}`,
        what: "resolution",
        itemId: meaning.itemId,
        before: now.wording,
        canBeTaken: isTouchable(looked, meaning.itemId) && !hasPartsLeft(looked, meaning.itemId),
        tracked,
      }),
    ];
  }
  if (!looked.linesNow.some(({ text }) => text === line.text)) return [];
  const itemId = "itemId" in meaning ? meaning.itemId : null;
  const what = meaning.is === "item" ? "title" : "fact";
  return [changeAt(looked, at, { id: `${what} ${place}`, what, itemId, before: line.text, tracked })];
}

function move(looked: LookedAt, at: number, itemId: string, id: string): Found {
  const { text } = paragraphAt(looked, at);
  const line = looked.lines[looked.lineOf[at] ?? -1];
  const said = line === undefined ? onOneLine(text) : looked.numbers.asLine(text, line);
  const from = standing(looked, itemId, id)?.itemId ?? itemId;
  return changeAt(looked, at, {
    id: `moved ${from} ${id}`,
    what: "moved",
    itemId,
    before: said,
    after: said,
    behind: textBehind(looked, at),
    canBeTaken: isTouchable(looked, itemId) && isTouchable(looked, from),
  });
}

/** Behind which paragraph of its item it stands; null for the first. */
function textBehind(looked: LookedAt, at: number): string | null {
  const region = looked.regions[at];
  for (let before = at - 1; before >= 0; before--) {
    const other = looked.regions[before];
    const line = looked.lines[looked.lineOf[before] ?? -1];
    if (other?.in !== "item" || region?.in !== "item" || other.itemId !== region.itemId) return null;
    if (line?.meaning.is === "item") return null;
    const { text } = paragraphAt(looked, before);
    if (line === undefined) return looked.numbers.asNew(text, numberOf(looked, region.itemId));
    if (line.meaning.is === "paragraph") return looked.numbers.asLine(text, line);
  }
  return null;
}

function addSlot(slots: Map<string, Slot[]>, itemId: string, slot: Slot): void {
  slots.set(itemId, [...(slots.get(itemId) ?? []), slot]);
}

function commentsOf(looked: LookedAt, found: readonly Found[]): readonly ReturnedComment[] {
  return looked.document.comments.map(({ paragraph, ...comment }) => {
    const region = paragraph === null ? undefined : looked.regions[paragraph];
    return {
      ...comment,
      place: region === undefined ? "" : placeName(looked, region),
      change: found.find(({ at }) => at === paragraph)?.change.id ?? null,
    };
  });
}
