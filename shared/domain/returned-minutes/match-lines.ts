// Which paragraph of the file is which printed line: by its mark first, then by its words, then by likeness in its place.
import { likeness } from "./likeness.ts";
import { longestRise } from "./longest-rise.ts";
import type { OurNumbers } from "./numbers.ts";
import type { Meaning, PrintedLine } from "./printed-lines.ts";
import type { ReturnedParagraph } from "./returned-paragraph.ts";

/** Over this, a paragraph without a mark is the line that was reworded. */
const ALIKE = 0.5;
/** Over this many pairs, likeness is not looked for: nobody rewords so much without marks. */
const MOST_PAIRS = 250_000;

/** For each paragraph the place of its line, or null where it is none that was printed. */
export function matchLines(
  lines: readonly PrintedLine[],
  paragraphs: readonly ReturnedParagraph[],
  numbers: OurNumbers,
): readonly (number | null)[] {
  const matching = new Matching(lines, paragraphs, numbers);
  matching.byMark();
  matching.byWords();
  matching.byLikeness();
  return matching.lineOf;
}

/** What is looked for in its place alone. */
const STAYING: readonly Meaning["is"][] = ["fact", "row", "part"];

/** Names are told by the list in which they stand, and rows to write in by what was written. */
function canMatch({ meaning }: PrintedLine): boolean {
  return meaning.is !== "attendance";
}

class Matching {
  readonly lineOf: (number | null)[];
  private readonly paragraphOf: (number | null)[];
  /** The same without what was moved, by which a line is looked for in its place. */
  private anchors: (number | null)[] = [];
  private readonly lines: readonly PrintedLine[];
  private readonly paragraphs: readonly ReturnedParagraph[];
  private readonly numbers: OurNumbers;

  constructor(lines: readonly PrintedLine[], paragraphs: readonly ReturnedParagraph[], numbers: OurNumbers) {
    this.lines = lines;
    this.paragraphs = paragraphs;
    this.numbers = numbers;
    this.lineOf = paragraphs.map(() => null);
    this.paragraphOf = lines.map(() => null);
  }

  /** A mark can lie over a neighbour that was typed into it, and joined paragraphs have both: the likest pair is right. */
  byMark(): void {
    const pairs: Pair[] = [];
    const linesMarked = this.linesMarked();
    for (const [place, { marks }] of this.paragraphs.entries())
      for (const mark of marks)
        for (const line of linesMarked.get(mark) ?? []) pairs.push(this.pair(line, place));
    this.takeBest(pairs);
  }

  /** In its place first; an item and what was minuted of it can have been moved anywhere. */
  byWords(): void {
    this.anchors = this.unmoved();
    for (const isAnywhere of [false, true])
      for (const [place, line] of this.lines.entries()) {
        if (this.paragraphOf[place] !== null || !canMatch(line)) continue;
        if (isAnywhere && STAYING.includes(line.meaning.is)) continue;
        const [from, to] = isAnywhere ? [0, this.paragraphs.length] : this.between(place);
        for (let at = from; at < to; at++)
          if (this.isFree(at, line) && this.said(at, line) === line.text) {
            this.take(place, at);
            if (!isAnywhere) this.anchors[place] = at;
            break;
          }
      }
  }

  byLikeness(): void {
    this.anchors = this.unmoved();
    const pairs: Pair[] = [];
    for (const [place, line] of this.lines.entries()) {
      if (this.paragraphOf[place] !== null || !canMatch(line) || line.meaning.is === "row") continue;
      const [from, to] = this.between(place);
      for (let at = from; at < to; at++) if (this.isFree(at, line)) pairs.push(this.pair(place, at));
      if (pairs.length > MOST_PAIRS) return;
    }
    this.takeBest(pairs.filter(({ alike }) => alike > ALIKE));
  }

  private linesMarked(): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    for (const [place, { mark }] of this.lines.entries())
      if (mark !== null) places.set(mark, [...(places.get(mark) ?? []), place]);
    return places;
  }

  private said(paragraph: number, line: PrintedLine): string {
    return this.numbers.asLine(this.paragraphs[paragraph]?.text ?? "", line);
  }

  private pair(line: number, paragraph: number): Pair {
    const printed = this.lines[line];
    const alike = printed === undefined ? 0 : likeness(this.said(paragraph, printed), printed.text);
    return { line, paragraph, alike };
  }

  private takeBest(pairs: readonly Pair[]): void {
    const best = pairs.toSorted(
      (one, other) => other.alike - one.alike || one.line - other.line || one.paragraph - other.paragraph,
    );
    for (const { line, paragraph } of best)
      if (this.paragraphOf[line] === null && this.lineOf[paragraph] === null) this.take(line, paragraph);
  }

  /** What is marked as something else is not taken for a line by its words, nor a heading for a paragraph. */
  private isFree(paragraph: number, { meaning }: PrintedLine): boolean {
    const candidate = this.paragraphs[paragraph];
    if (candidate === undefined || this.lineOf[paragraph] !== null) return false;
    const isHeading = meaning.is === "item" || meaning.is === "attendance heading";
    return meaning.is === "fact" || candidate.isHeading === isHeading;
  }

  private take(line: number, paragraph: number): void {
    this.lineOf[paragraph] = line;
    this.paragraphOf[line] = paragraph;
  }

  private unmoved(): (number | null)[] {
    const known = this.paragraphOf.flatMap((paragraph, line) =>
      paragraph === null ? [] : [{ line, paragraph }],
    );
    const stays = longestRise(known.map(({ paragraph }) => paragraph));
    const anchors: (number | null)[] = this.lines.map(() => null);
    for (const place of stays) {
      const one = known[place];
      if (one) anchors[one.line] = one.paragraph;
    }
    return anchors;
  }

  /** The paragraphs behind that of the nearest known line before and before that of the nearest behind it. */
  private between(line: number): readonly [from: number, to: number] {
    let from = 0;
    for (let place = line - 1; place >= 0; place--) {
      const known = this.anchors[place] ?? null;
      if (known === null) continue;
      from = known + 1;
      break;
    }
    let to = this.paragraphs.length;
    for (let place = line + 1; place < this.lines.length; place++) {
      const known = this.anchors[place] ?? null;
      if (known === null) continue;
      to = known;
      break;
    }
    return [from, to];
  }
}

interface Pair {
  readonly line: number;
  readonly paragraph: number;
  readonly alike: number;
}
