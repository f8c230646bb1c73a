// The numbered lists of a Word document: the label that Word prints before each of their paragraphs.
import { inLetters, inRoman } from "../../../shared/domain/list-numbers.ts";
import type { ListMark } from "../../../shared/domain/old-minutes/word-paragraph.ts";
import { readTokens } from "../excel/xml/xml-part.ts";
import { CLOSE, OPEN, type XmlTokenizer } from "../excel/xml/xml-tokenizer.ts";
import type { ZipPart } from "../excel/zip.ts";
import { elementOf, numberOf, WORD_VOCABULARY, type WordElement, writtenIn } from "./word-xml.ts";

interface Level {
  start: number;
  format: string;
  /** `%1.` stands for the number of the first level and a full stop. */
  text: string;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface List {
  abstractId: number;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Word has nine levels. */
const DEEPEST = 8;

/** Counts as Word does while paragraphs are read in their order. */
export class Numbering {
  private readonly abstracts = new Map<number, AbstractList>();
  private readonly lists = new Map<number, List>();
  /** Lists of one kind go on from one another unless a list says where it starts. */
  private readonly counts = new Map<number, number[]>();
  private readonly started = new Set<number>();
  private reading: {
    abstract: AbstractList | null;
    list: List | null;
    level: Level | null;
    overridden: number;
  } = { abstract: null, list: null, level: null, overridden: 0 };

  static async read(part: ZipPart | null): Promise<Numbering> {
    const numbering = new Numbering();
    if (part === null) return numbering;
    await readTokens(part, WORD_VOCABULARY, (token, xml) => {
      const element = elementOf(xml);
      if (element === null) return;
      if (token === OPEN) numbering.take(element, xml);
      if (token === CLOSE) numbering.leave(element);
    });
    return numbering;
  }

  /** The mark before the next paragraph of that list; null where the document defines no such list. */
  next(numId: number, level: number): ListMark | null {
    const list = this.lists.get(numId);
    if (list === undefined || level > DEEPEST) return null;
    const at = (depth: number) => list.levels.get(depth) ?? this.abstractOf(list)?.levels.get(depth);
    const own = at(level);
    if (own === undefined) return null;
    const counts = this.countsOf(numId, list);
    counts.length = Math.min(counts.length, level + 1);
    for (let depth = 0; depth <= level; depth++) {
      const start = list.starts.get(depth) ?? at(depth)?.start ?? 1;
      if (depth === level) counts[depth] = (counts[depth] ?? start - 1) + 1;
      else counts[depth] ??= start;
    }
    const label =
      own.format === "bullet"
        ? ""
        : own.text.replace(/%([1-9])/g, (_, place: string) => {
            const depth = Number(place) - 1;
            return inFormat(counts[depth] ?? 1, at(depth)?.format ?? "decimal");
          });
    return { label: label.trim(), level: level + 1 };
  }

  private countsOf(numId: number, list: List): number[] {
    const counts = this.counts.get(list.abstractId) ?? [];
    this.counts.set(list.abstractId, counts);
    if (list.starts.size > 0 && !this.started.has(numId)) counts.length = 0;
    this.started.add(numId);
    return counts;
  }

  /** A list can be defined by a style, which another list then gives. */
  private abstractOf({ abstractId }: List): AbstractList | undefined {
    const abstract = this.abstracts.get(abstractId);
    const link = abstract?.numStyleLink ?? null;
    if (link === null) return abstract;
    return [...this.abstracts.values()].find(({ styleLink }) => styleLink === link) ?? abstract;
  }

  private take(element: WordElement, xml: XmlTokenizer): void {
    const { reading } = this;
    if (element === "abstractNum") {
      reading.abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
      this.abstracts.set(numberOf(xml, "abstractNumId") ?? -1, reading.abstract);
    } else if (element === "num") {
      reading.list = { abstractId: -1, starts: new Map(), levels: new Map() };
      this.lists.set(numberOf(xml, "numId") ?? -1, reading.list);
    } else if (element === "lvl") {
      reading.level = { start: 1, format: "decimal", text: "" };
      const levels = reading.list?.levels ?? reading.abstract?.levels;
      levels?.set(numberOf(xml, "ilvl") ?? 0, reading.level);
    } else if (element === "lvlOverride") reading.overridden = numberOf(xml, "ilvl") ?? 0;
    else if (element === "startOverride") reading.list?.starts.set(reading.overridden, numberOf(xml) ?? 1);
    else if (element === "abstractNumId" && reading.list !== null)
      reading.list.abstractId = numberOf(xml) ?? -1;
    else if (element === "styleLink" && reading.abstract !== null)
      reading.abstract.styleLink = writtenIn(xml);
    else if (element === "numStyleLink" && reading.abstract !== null)
      reading.abstract.numStyleLink = writtenIn(xml);
    else if (reading.level !== null) takeLevel(reading.level, element, xml);
  }

  private leave(element: WordElement): void {
    if (element === "lvl") this.reading.level = null;
    if (element === "abstractNum") this.reading.abstract = null;
    if (element === "num") this.reading.list = null;
  }
}

function takeLevel(level: Level, element: WordElement, xml: XmlTokenizer): void {
  if (element === "start") level.start = numberOf(xml) ?? 1;
  else if (element === "numFmt") level.format = writtenIn(xml) ?? "decimal";
  else if (element === "lvlText") level.text = writtenIn(xml) ?? "";
}

function inFormat(count: number, format: string): string {
  if (format === "none") return "";
  if (format === "lowerLetter") return inLetters(count);
  if (format === "upperLetter") return inLetters(count).toUpperCase();
  if (format === "lowerRoman") return inRoman(count);
  if (format === "upperRoman") return inRoman(count).toUpperCase();
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}
