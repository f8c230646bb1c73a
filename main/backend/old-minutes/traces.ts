// What hands have left on the paragraphs of a Word document: bookmarks over them, tracked changes, and comments.
import { type IsoDate, parseIsoDate } from "../../../shared/domain/dates.ts";
import type { TrackedRun } from "../../../shared/domain/returned-minutes/returned-paragraph.ts";
import type { XmlTokenizer } from "../excel/xml/xml-tokenizer.ts";
import { type WordElement, writtenIn } from "./word-xml.ts";

/** Of one paragraph. */
export interface Trace {
  /** The hidden bookmarks over its words, without their underscore, in the order in which they begin. */
  readonly marks: readonly string[];
  readonly tracked: readonly TrackedRun[];
}

/** Where a comment stands: the words that it is about, and the paragraph in which they begin. */
export interface Anchor {
  readonly paragraph: number;
  readonly text: string;
}

const TRACKED: Partial<Record<WordElement, TrackedRun["tracked"]>> = {
  ins: "inserted",
  del: "deleted",
  moveFrom: "moved away",
  moveTo: "moved here",
};
/** A person can select a whole book; what is quoted of it is no longer than this. */
const ANCHOR_CHARACTERS = 300;
/** So many at once is no document that a person made. */
const MOST_OPEN = 1000;

interface OpenTrace {
  readonly marks: Set<string>;
  /** Over words that were deleted. */
  readonly marksGone: Set<string>;
  tracked: TrackedRun[];
}

export class Traces {
  /** One for each paragraph that has words, in their order. */
  readonly ofParagraphs: Trace[] = [];
  /** Of the paragraphs all of whose words were deleted. */
  readonly ofEmptied: Trace[] = [];
  readonly anchors = new Map<string, Anchor>();

  private readonly bookmarks = new Map<string, string>();
  private readonly commented = new Set<string>();
  private readonly changes: (Omit<TrackedRun, "text"> & { readonly depth: number })[] = [];
  private now: OpenTrace = nothingYet();

  opened(element: WordElement, xml: XmlTokenizer): void {
    const tracked = TRACKED[element];
    if (tracked !== undefined)
      this.changes.push({
        tracked,
        author: writtenIn(xml, "author") ?? "",
        on: dayIn(xml),
        depth: xml.depth,
      });
    const id = writtenIn(xml, "id") ?? "";
    if (element === "bookmarkStart" && this.bookmarks.size < MOST_OPEN) {
      const name = writtenIn(xml, "name") ?? "";
      if (name.startsWith("_")) this.bookmarks.set(id, name.slice(1));
    } else if (element === "bookmarkEnd") this.bookmarks.delete(id);
    else if (element === "commentRangeStart" && this.commented.size < MOST_OPEN) this.commented.add(id);
    else if (element === "commentRangeEnd") this.commented.delete(id);
    else if (element === "commentReference" && !this.anchors.has(id)) this.anchor(id, "");
  }

  closed(depth: number): void {
    if (this.changes.at(-1)?.depth === depth) this.changes.pop();
  }

  /** Words that stand, or stood before they were deleted. */
  wrote(text: string): void {
    const change = this.changes.at(-1);
    const isGone = this.changes.some(({ tracked }) => tracked === "deleted" || tracked === "moved away");
    if (text.trim() !== "")
      for (const mark of this.bookmarks.values()) (isGone ? this.now.marksGone : this.now.marks).add(mark);
    for (const id of this.commented) this.anchor(id, isGone ? "" : text);
    if (change !== undefined) this.track(change, text);
  }

  ends(): void {
    const { marks, tracked } = this.now;
    this.ofParagraphs.push({ marks: [...marks], tracked });
    this.now = nothingYet();
  }

  endsEmpty(): void {
    const { marksGone, tracked } = this.now;
    if (marksGone.size > 0 || tracked.length > 0) this.ofEmptied.push({ marks: [...marksGone], tracked });
    this.now = nothingYet();
  }

  private anchor(id: string, text: string): void {
    const before = this.anchors.get(id) ?? { paragraph: this.ofParagraphs.length, text: "" };
    this.anchors.set(id, { ...before, text: (before.text + text).slice(0, ANCHOR_CHARACTERS) });
  }

  /** Word cuts one change into runs wherever the type differs; here it is one again. */
  private track({ tracked, author, on }: Omit<TrackedRun, "text">, text: string): void {
    const last = this.now.tracked.at(-1);
    const goesOn = last?.tracked === tracked && last.author === author && last.on === on;
    if (last && goesOn) this.now.tracked.splice(-1, 1, { ...last, text: last.text + text });
    else this.now.tracked.push({ tracked, author, on, text });
  }
}

/** Word gives the time of day on the author's clock, mostly without saying in which zone. */
export function dayIn(xml: XmlTokenizer): IsoDate | null {
  return parseIsoDate((writtenIn(xml, "date") ?? "").slice(0, 10));
}

function nothingYet(): OpenTrace {
  return { marks: new Set(), marksGone: new Set(), tracked: [] };
}
