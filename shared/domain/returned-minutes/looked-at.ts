// A file beside the record: what was printed, what it says now, and which of its paragraphs is which line.
import type { MinuteParagraph } from "../meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { partsOfWording } from "../meeting/resolution/resolution-parts.ts";
import { markOf, markOfPart } from "../paper/marks.ts";
import { longestRise } from "./longest-rise.ts";
import { matchLines } from "./match-lines.ts";
import { type OurNumbers, ourNumbers } from "./numbers.ts";
import { type PrintedLine, printedLines } from "./printed-lines.ts";
import { type Region, regionsOf } from "./regions.ts";
import type { PaperOut } from "./returned-change.ts";
import type { ReturnedDocument, ReturnedParagraph } from "./returned-paragraph.ts";

export interface Returned {
  readonly record: MeetingRecord;
  /** The record as it stood when the file was printed; null where that is not known, and then it is the record now. */
  readonly printed: MeetingRecord | null;
  readonly out: PaperOut;
  readonly document: ReturnedDocument;
}

export interface LookedAt extends Returned {
  readonly lines: readonly PrintedLine[];
  /** As they would be printed now. */
  readonly linesNow: readonly PrintedLine[];
  readonly numbers: OurNumbers;
  /** For each paragraph of the file. */
  readonly lineOf: readonly (number | null)[];
  readonly regions: readonly Region[];
  /** For each line; null where the file does not have it any more. */
  readonly paragraphOf: readonly (number | null)[];
  /** Marks of what this paper does not show. */
  readonly foreignMarks: ReadonlySet<string>;
}

export function lookAt(returned: Returned): LookedAt {
  const { record, out, document } = returned;
  const base = returned.printed ?? record;
  const lines = printedLines(base, out);
  const numbers = ourNumbers(base);
  const lineOf = withPartsInOrder(lines, matchLines(lines, document.paragraphs, numbers));
  const paragraphOf = lines.map((): number | null => null);
  for (const [paragraph, line] of lineOf.entries()) if (line !== null) paragraphOf[line] = paragraph;
  return {
    ...returned,
    lines,
    linesNow: printedLines(record, out),
    numbers,
    lineOf,
    paragraphOf,
    regions: regionsOf(document.paragraphs, lines, lineOf),
    foreignMarks: foreignTo(lines, [...base.items, ...record.items]),
  };
}

/**
 * A part that stands in another order or above its resolution is taken for one that was taken out and one that was added:
 * a list is read in its order.
 */
function withPartsInOrder(
  lines: readonly PrintedLine[],
  lineOf: readonly (number | null)[],
): readonly (number | null)[] {
  const inLists = new Map<string, { readonly at: number; readonly line: number }[]>();
  for (const [at, line] of lineOf.entries()) {
    const meaning = line === null ? undefined : lines[line]?.meaning;
    if (line === null || (meaning?.is !== "part" && meaning?.is !== "resolution")) continue;
    inLists.set(meaning.itemId, [...(inLists.get(meaning.itemId) ?? []), { at, line }]);
  }
  const astray = new Set<number>();
  for (const list of inLists.values()) {
    const sentence = list.find(({ line }) => lines[line]?.meaning.is === "resolution");
    const behind = list.filter(({ at }) => sentence === undefined || at > sentence.at);
    const stays = longestRise(behind.map(({ line }) => line));
    const inOrder = new Set(behind.filter((_, place) => stays.has(place)).map(({ at }) => at));
    for (const { at } of list) if (at !== sentence?.at && !inOrder.has(at)) astray.add(at);
  }
  return lineOf.map((line, at) => (astray.has(at) ? null : line));
}

function foreignTo(lines: readonly PrintedLine[], items: readonly RecordedItem[]): ReadonlySet<string> {
  const shown = new Set(lines.map(({ mark }) => mark));
  const all = items.flatMap(({ item, minute }) => [
    markOf("item", item.id),
    markOf("resolution", item.id),
    ...partsOfWording(minute.resolution?.wording ?? "").parts.map((_, place) => markOfPart(item.id, place)),
    ...minute.paragraphs.map(({ id }) => markOf("paragraph", id)),
  ]);
  return new Set(all.filter((mark) => !shown.has(mark)));
}

export function recordedItem({ record }: LookedAt, itemId: string): RecordedItem | null {
  return record.items.find(({ item }) => item.id === itemId) ?? null;
}

/** A public paper never touches what is taken in private, and Part B touches nothing else. */
export function isTouchable({ record, printed, out }: LookedAt, itemId: string): boolean {
  const isExempt = (of: MeetingRecord) =>
    of.items.find(({ item }) => item.id === itemId)?.item.exemption !== null;
  const shouldBe = out.twin === "part B";
  const isThere = record.items.some(({ item }) => item.id === itemId);
  return isThere && isExempt(record) === shouldBe && (printed === null || isExempt(printed) === shouldBe);
}

export interface Standing {
  readonly itemId: string;
  readonly paragraph: MinuteParagraph;
}

/** The paragraph where it stands in the record now: in its item, or in that to which it was moved since. */
export function standing({ record }: LookedAt, itemId: string, id: string): Standing | null {
  const inItem = record.items.filter(({ item }) => item.id === itemId);
  for (const { item, minute } of [...inItem, ...record.items]) {
    const paragraph = minute.paragraphs.find((one) => one.id === id);
    if (paragraph) return { itemId: item.id, paragraph };
  }
  return null;
}

/** As the item or the list is headed; empty for what stands under neither. */
export function placeName({ linesNow, lines }: LookedAt, region: Region): string {
  if (region.in === "nowhere") return "";
  const heading = [...linesNow, ...lines].find(({ meaning }) =>
    region.in === "item"
      ? meaning.is === "item" && meaning.itemId === region.itemId
      : meaning.is === "attendance heading" && meaning.list === region.list,
  );
  return heading === undefined ? "" : `${heading.number} ${heading.text}`.trim();
}

export function paragraphAt({ document }: LookedAt, place: number): ReturnedParagraph {
  const paragraph = document.paragraphs[place];
  if (paragraph === undefined) throw new RangeError(`The file has no paragraph ${place}.`);
  return paragraph;
}

/** Where in the file a line would stand that is not there any more: behind the line before it. */
export function placeOfMissing({ paragraphOf }: LookedAt, line: number): number {
  for (let before = line - 1; before >= 0; before--) {
    const place = paragraphOf[before] ?? null;
    if (place !== null) return place + 0.5;
  }
  return -0.5;
}
