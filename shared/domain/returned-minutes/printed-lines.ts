// What a paper of a meeting says, line by line as Word holds its paragraphs, and what each line stands for in the record.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { partNumber } from "../meeting/resolution/resolution-parts.ts";
import { type Block, isParts, type Parts, type Run } from "../paper/blocks.ts";
import { markOf } from "../paper/marks.ts";
import { ATTENDANCE_LISTS, type AttendanceList, minutesPaper } from "../paper/minutes-paper.ts";
import { noteSheet } from "../paper/note-sheet.ts";
import { printable } from "../paper/printable.ts";
import type { PaperOut } from "./returned-change.ts";

export type Meaning =
  | { readonly is: "item"; readonly itemId: string }
  | { readonly is: "paragraph"; readonly itemId: string; readonly paragraph: string }
  | { readonly is: "resolution"; readonly itemId: string }
  /** Of the item's resolution, by its place from 0. */
  | { readonly is: "part"; readonly itemId: string; readonly place: number }
  | { readonly is: "attendance heading"; readonly list: AttendanceList }
  | { readonly is: "attendance"; readonly list: AttendanceList }
  /** Of an item, or of none. */
  | { readonly is: "fact"; readonly itemId: string | null }
  /** A row to write in by hand. */
  | { readonly is: "row"; readonly itemId: string | null };

export interface PrintedLine {
  readonly mark: string | null;
  /** Without its number and on one line. */
  readonly text: string;
  /** Empty where it has none. */
  readonly number: string;
  readonly meaning: Meaning;
}

/** In the order in which they are printed. */
export function printedLines(record: MeetingRecord, { paper, twin }: PaperOut): readonly PrintedLine[] {
  const { sections } = paper === "minutes" ? minutesPaper(record, twin) : noteSheet(record, twin);
  const meanings = meaningsOfMarks(record);
  const lines: PrintedLine[] = [];
  let itemId: string | null = null;
  let list: AttendanceList | null = null;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const mark = "mark" in block ? (block.mark ?? null) : null;
    const meaning = nextMeaning(meanings.get(mark ?? "") ?? [], itemId);
    if (block.block === "heading") {
      itemId = meaning?.is === "item" ? meaning.itemId : null;
      list = meaning ? null : attendanceUnder(block.text);
    }
    if (endsTheItems(block)) itemId = null;
    if (meaning) lines.push(markedLine(record, block, mark, meaning));
    else if (isParts(block) && itemId !== null) lines.push(...partLines(block, itemId));
    else if (list !== null) lines.push(...attendanceLines(block, list));
    else lines.push(...factLines(block, itemId));
  }
  return lines.filter(({ text }) => text !== "");
}

/** One line, as the printer and Word leave it: white space of whatever kind and length is one space. */
export function onOneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, " ").trim();
}

type MarkedMeaning = Extract<Meaning, { readonly is: "item" | "paragraph" | "resolution" }>;

/** Takes out of what a mark can mean what it means in the item that is being printed. */
function nextMeaning(meanings: MarkedMeaning[], itemId: string | null): MarkedMeaning | undefined {
  const place = meanings.findIndex((one) => one.is === "item" || one.itemId === itemId);
  return place < 0 ? undefined : meanings.splice(place, 1)[0];
}

/** In the order of the record: ids that differ in little have one mark. */
function meaningsOfMarks({ items }: MeetingRecord): ReadonlyMap<string, MarkedMeaning[]> {
  const meanings = new Map<string, MarkedMeaning[]>();
  const add = (mark: string, meaning: MarkedMeaning) =>
    meanings.set(mark, [...(meanings.get(mark) ?? []), meaning]);
  for (const { item, minute } of items) {
    add(markOf("item", item.id), { is: "item", itemId: item.id });
    add(markOf("resolution", item.id), { is: "resolution", itemId: item.id });
    for (const { id, text } of minute.paragraphs)
      if (text.trim() !== "")
        add(markOf("paragraph", id), { is: "paragraph", itemId: item.id, paragraph: id });
  }
  return meanings;
}

function attendanceUnder(heading: string): AttendanceList | null {
  const lists = Object.entries(ATTENDANCE_LISTS) as [AttendanceList, { readonly heading: string }][];
  return lists.find(([, list]) => list.heading === heading)?.[0] ?? null;
}

function endsTheItems(block: Block): boolean {
  return block.block === "paragraph" && (block.role === "signature" || block.mark === markOf("closing", ""));
}

function markedLine(record: MeetingRecord, block: Block, mark: string | null, meaning: Meaning): PrintedLine {
  const whole = onOneLine(textsOf(block).join(" "));
  const recorded = record.items.find(({ item }) => "itemId" in meaning && item.id === meaning.itemId);
  const number = numberIn(whole, meaning, recorded);
  return { mark, number, text: whole.slice(number.length).trim(), meaning };
}

function numberIn(whole: string, meaning: Meaning, recorded: RecordedItem | undefined): string {
  if (meaning.is === "item") return recorded?.number ?? "";
  if (meaning.is !== "paragraph") return "";
  const paragraph = recorded?.minute.paragraphs.find(({ id }) => id === meaning.paragraph);
  return whole.slice(0, whole.length - onOneLine(paragraph?.text ?? "").length).trim();
}

function attendanceLines(block: Block, list: AttendanceList): readonly PrintedLine[] {
  const is = block.block === "heading" ? "attendance heading" : "attendance";
  return textsOf(block).map((text) => plainLine(text, { is, list }));
}

function partLines({ ordered, items, marks }: Parts, itemId: string): readonly PrintedLine[] {
  return items.map((runs, place) => ({
    mark: marks?.[place] ?? null,
    text: onOneLine(inOne(runs)),
    number: partNumber(ordered, place + 1),
    meaning: { is: "part", itemId, place },
  }));
}

function factLines(block: Block, itemId: string | null): readonly PrintedLine[] {
  const isToWriteOn = block.block === "table" && block.hasRoomToWrite === true;
  return textsOf(block).map((text) => plainLine(text, { is: isToWriteOn ? "row" : "fact", itemId }));
}

function plainLine(text: string, meaning: Meaning): PrintedLine {
  return { mark: null, text: onOneLine(text), number: "", meaning };
}

/** Of a table its caption, its headings and its cells, row by row. */
function textsOf(block: Block): readonly string[] {
  switch (block.block) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return [inOne(block.runs)];
    case "list":
      return block.items.map(inOne);
    case "table":
      return [
        block.title,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flat().map((cell) => (cell.cell === "text" ? inOne(cell.runs) : "")),
      ];
    case "chart":
      return [];
  }
}

function inOne(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
