// XML as tokens, straight from bytes that arrive in pieces. It is fed UTF-8, and it never waits for what is not there:
// what a piece leaves unfinished is carried over to the next, up to a cap.
import { Refused } from "../../../../shared/errors.ts";
import { TOKEN_BYTES, XML_ATTRIBUTES, XML_DEPTH } from "../limits.ts";
import { CHOICE, type Vocabulary, XmlNames } from "./xml-names.ts";
import { decodeEntities, normaliseLineEnds } from "./xml-text.ts";

/** Everything that was fed has been read; after `finish`, the part is at its end. */
export const MORE = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof MORE | typeof OPEN | typeof CLOSE | typeof TEXT;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;
const SPACE = 0x20;
const CARRIAGE_RETURN = 0x0d;
const X = 0x78;

const COMMENT = Buffer.from("<!--");
const COMMENT_END = Buffer.from("-->");
const CDATA = Buffer.from("<![CDATA[");
const CDATA_END = Buffer.from("]]>");
const INSTRUCTION_END = Buffer.from("?>");

export class XmlTokenizer {
  /** Of the element that was opened or closed: its number in the vocabulary, 0 for any other. */
  element = 0;
  /** How many elements are open, the one just opened or closed included. */
  depth = 0;
  /** The bytes that offsets point into; they hold until the next `feed`. */
  bytes: Buffer = Buffer.allocUnsafe(0);
  /** After `OPEN`, four offsets for each attribute: its name's start and end, its value's start and end. */
  readonly attributes = new Int32Array(XML_ATTRIBUTES * 4);
  attributeCount = 0;
  /** After `TEXT`, where it lies. */
  textStart = 0;
  textEnd = 0;
  /** True where the text is its own bytes: no entity and no carriage return in it. */
  textIsPlain = true;

  private readonly names: XmlNames;
  private readonly openNames = new Int32Array(XML_DEPTH + 1);
  /** The name of an open element where it is one letter, or 0. */
  private readonly openLetters = new Int32Array(XML_DEPTH + 1);
  private readonly openElements = new Int32Array(XML_DEPTH + 1);
  private at = 0;
  private end = 0;
  private isFinished = false;
  private isSelfClosing = false;
  private isLeaving = false;
  private hasRoot = false;
  private hasStarted = false;
  private textIsCdata = false;
  /** The bytes that end a comment or an instruction which began in an earlier piece. */
  private passingTo: Buffer | null = null;
  /** The depth of a `Choice` that is being passed over, or 0. */
  private choiceDepth = 0;

  constructor(vocabulary: Vocabulary) {
    this.names = new XmlNames(vocabulary);
  }

  /** Takes the next piece; every token of the pieces before it must have been read. */
  feed(piece: Buffer): void {
    const carried = this.end - this.at;
    const needed = carried + piece.length;
    const room = this.bytes.length >= needed ? this.bytes : Buffer.allocUnsafe(needed + 4096);
    this.bytes.copy(room, 0, this.at, this.end);
    piece.copy(room, carried);
    this.bytes = room;
    this.at = 0;
    this.end = needed;
    if (!this.hasStarted && needed >= 3) this.passByteOrderMark();
  }

  /** Says that no piece follows: from here on, what is unfinished is damaged. */
  finish(): void {
    this.isFinished = true;
  }

  next(): Token {
    for (;;) {
      const token = this.advance();
      if (this.choiceDepth === 0 || token === MORE) return token;
      if (token === CLOSE && this.depth === this.choiceDepth) this.choiceDepth = 0;
    }
  }

  /** The text of a `TEXT` token, decoded. */
  text(): string {
    return this.decode(this.textStart, this.textEnd, this.textIsPlain, this.textIsCdata);
  }

  /** The decoded value of an attribute that has no namespace, or null. */
  attribute(name: string): string | null {
    return this.attributeWhere((spelling) => spelling === name);
  }

  /** The decoded value of an attribute of one of these namespaces, or null. */
  attributeOf(namespaces: readonly string[], name: string): string | null {
    return this.attributeWhere((spelling) => {
      const [prefix = "", local] = spelling.split(":");
      return local === name && namespaces.includes(this.names.namespaceOf(prefix) ?? "");
    });
  }

  /** The decoded value of an attribute by its place, counted from 0. */
  attributeAt(index: number): string {
    const [start = 0, end = 0] = this.attributes.subarray(index * 4 + 2, index * 4 + 4);
    return this.decode(start, end, false, false);
  }

  /** The namespace that a prefix stands for here, or null where it was never declared. */
  namespaceOf(prefix: string): string | null {
    return this.names.namespaceOf(prefix);
  }

  private attributeWhere(isWanted: (spelling: string) => boolean): string | null {
    for (let i = 0; i < this.attributeCount * 4; i += 4) {
      const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = this.attributes.subarray(i, i + 4);
      if (isWanted(this.bytes.toString("utf8", nameStart, nameEnd)))
        return this.decode(start, end, false, false);
    }
    return null;
  }

  private decode(start: number, end: number, isPlain: boolean, isCdata: boolean): string {
    const raw = this.bytes.toString("utf8", start, end);
    if (isPlain) return raw;
    const lines = normaliseLineEnds(raw);
    return isCdata ? lines : decodeEntities(lines);
  }

  private advance(): Token {
    if (this.isLeaving) this.leave();
    if (this.isSelfClosing) {
      this.isSelfClosing = false;
      return this.closed();
    }
    for (;;) {
      if (this.passingTo !== null && !this.passTo(this.passingTo)) return MORE;
      const at = this.at;
      if (at >= this.end) return this.unfinished(at);
      if (this.bytes[at] !== LT) {
        const token = this.readText(at);
        if (token !== null) return token;
        continue;
      }
      if (at + 1 >= this.end) return this.unfinished(at);
      const mark = this.bytes[at + 1];
      if (mark === SLASH) return this.readClosingTag(at);
      if (mark !== BANG && mark !== QUESTION) return this.readOpeningTag(at);
      const token = this.readMarkup(at, mark);
      if (token !== null) return token;
    }
  }

  /** Null where there was only white space outside the root element, which means nothing. */
  private readText(start: number): Token | null {
    const { bytes, end } = this;
    let isPlain = true;
    let isBlank = true;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === LT) break;
      if (byte > SPACE) {
        isBlank = false;
        if (byte === AMPERSAND) isPlain = false;
      } else if (byte === CARRIAGE_RETURN) isPlain = false;
    }
    if (at >= end && !(this.isFinished && isBlank)) return this.unfinished(start);
    this.at = at;
    if (this.depth === 0) {
      if (isBlank) return null;
      throw damaged();
    }
    if (at >= end) throw damaged();
    this.textStart = start;
    this.textEnd = at;
    this.textIsPlain = isPlain;
    this.textIsCdata = false;
    return TEXT;
  }

  private readOpeningTag(start: number): Token {
    const { bytes, end } = this;
    // Every second tag of a sheet is one letter and no more, as `<v>`.
    if (start + 2 < end && bytes[start + 2] === GT && (bytes[start + 1] as number) > QUESTION) {
      this.at = start + 3;
      this.attributeCount = 0;
      this.openedLetter(bytes[start + 1] as number);
      return OPEN;
    }
    let at = start + 1;
    let hash = 0;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte <= SPACE || byte === GT || byte === SLASH) break;
      hash = (hash * 31 + byte) | 0;
    }
    const nameEnd = at;
    const after = this.readAttributes(at);
    if (after < 0) return this.unfinished(start);
    if (nameEnd === start + 1) throw damaged();
    this.at = after;
    if (nameEnd === start + 2 && hash > 0) this.openedLetter(hash);
    else this.opened(this.names.intern(bytes, start + 1, nameEnd, hash), 0);
    return OPEN;
  }

  private openedLetter(letter: number): void {
    this.opened(this.names.internLetter(letter), letter);
  }

  /** Returns the offset behind the tag, or -1 where the tag is not all there yet. */
  private readAttributes(from: number): number {
    const { bytes, end, attributes } = this;
    let count = 0;
    let at = from;
    let declares = false;
    for (;;) {
      while (at < end && (bytes[at] as number) <= SPACE) at++;
      if (at >= end) return -1;
      const byte = bytes[at];
      if (byte === GT || byte === SLASH) {
        this.isSelfClosing = byte === SLASH;
        if (byte === SLASH) at++;
        if (at >= end) return this.notYet();
        if (bytes[at] !== GT) throw damaged();
        this.attributeCount = count;
        if (declares) this.declareNamespaces();
        return at + 1;
      }
      if (count === XML_ATTRIBUTES) throw new Refused("workbook-hostile", { limit: XML_ATTRIBUTES });
      const nameStart = at;
      for (; at < end; at++) {
        const letter = bytes[at] as number;
        if (letter === EQUALS || letter <= SPACE || letter === GT || letter === SLASH) break;
      }
      const nameEnd = at;
      while (at < end && (bytes[at] as number) <= SPACE) at++;
      if (at >= end) return -1;
      if (bytes[at] !== EQUALS || nameEnd === nameStart) throw damaged();
      at++;
      while (at < end && (bytes[at] as number) <= SPACE) at++;
      if (at >= end) return -1;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged();
      const valueStart = ++at;
      for (; at < end; at++) {
        const letter = bytes[at];
        if (letter === quote) break;
        if (letter === LT) throw damaged();
      }
      if (at >= end) return -1;
      const slot = count * 4;
      attributes[slot] = nameStart;
      attributes[slot + 1] = nameEnd;
      attributes[slot + 2] = valueStart;
      attributes[slot + 3] = at++;
      count++;
      if (byte === X) declares = true;
    }
  }

  private notYet(): -1 {
    this.isSelfClosing = false;
    return -1;
  }

  private declareNamespaces(): void {
    for (let i = 0; i < this.attributeCount * 4; i += 4) {
      const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = this.attributes.subarray(i, i + 4);
      const declaration = /^xmlns(?::(.+))?$/.exec(this.bytes.toString("utf8", nameStart, nameEnd));
      if (declaration === null) continue;
      this.names.bind(declaration[1] ?? "", this.decode(start, end, false, false), this.depth + 1);
    }
  }

  private opened(name: number, letter: number): void {
    if (this.depth === 0 && this.hasRoot) throw damaged();
    if (this.depth === XML_DEPTH) throw new Refused("workbook-hostile", { limit: XML_DEPTH });
    this.hasRoot = true;
    this.depth++;
    this.element = this.names.element(name);
    this.openNames[this.depth] = name;
    this.openLetters[this.depth] = letter;
    this.openElements[this.depth] = this.element;
    if (this.element === CHOICE && this.choiceDepth === 0) this.choiceDepth = this.depth;
  }

  private readClosingTag(start: number): Token {
    const { bytes, end } = this;
    if (start + 3 < end && bytes[start + 3] === GT && bytes[start + 2] === this.openLetters[this.depth]) {
      this.at = start + 4;
      return this.closed();
    }
    let at = start + 2;
    while (at < end && bytes[at] !== GT) at++;
    if (at >= end) return this.unfinished(start);
    let nameEnd = at;
    while ((bytes[nameEnd - 1] as number) <= SPACE) nameEnd--;
    const name = this.openNames[this.depth] as number;
    if (this.depth === 0 || !this.names.isSpelled(name, bytes, start + 2, nameEnd)) throw damaged();
    this.at = at + 1;
    return this.closed();
  }

  private closed(): Token {
    this.element = this.openElements[this.depth] as number;
    this.isLeaving = true;
    return CLOSE;
  }

  private leave(): void {
    this.isLeaving = false;
    this.names.leave(this.depth);
    this.depth--;
  }

  /** A comment, an instruction or CDATA; null where it was passed over. */
  private readMarkup(start: number, mark: number): Token | null {
    if (mark === QUESTION) return this.passFrom(start, 2, INSTRUCTION_END);
    const isShort = this.end - start < CDATA.length;
    if (this.startsWith(COMMENT, start)) return this.passFrom(start, COMMENT.length, COMMENT_END);
    if (this.startsWith(CDATA, start)) return this.readCdata(start + CDATA.length);
    if (isShort) return this.unfinished(start);
    // A document type can define entities that grow without end, and no workbook has one.
    throw new Refused("workbook-hostile", { place: "document type" });
  }

  private readCdata(start: number): Token {
    const found = this.bytes.subarray(0, this.end).indexOf(CDATA_END, start);
    if (found < 0) return this.unfinished(start - CDATA.length);
    if (this.depth === 0) throw damaged();
    this.textStart = start;
    this.textEnd = found;
    this.textIsPlain = !this.bytes.subarray(start, found).includes(CARRIAGE_RETURN);
    this.textIsCdata = true;
    this.at = found + CDATA_END.length;
    return TEXT;
  }

  private passFrom(start: number, openingLength: number, closing: Buffer): Token | null {
    this.at = start + openingLength;
    this.passingTo = closing;
    return null;
  }

  /** False where the end is not here yet; what was passed is not carried over. */
  private passTo(closing: Buffer): boolean {
    const found = this.bytes.subarray(0, this.end).indexOf(closing, this.at);
    if (found < 0) {
      if (this.isFinished) throw damaged();
      this.at = Math.max(this.at, this.end - closing.length + 1);
      return false;
    }
    this.passingTo = null;
    this.at = found + closing.length;
    return true;
  }

  private unfinished(start: number): typeof MORE {
    this.at = start;
    if (this.isFinished && (start < this.end || this.depth > 0 || !this.hasRoot)) throw damaged();
    if (this.end - start > TOKEN_BYTES) throw new Refused("workbook-hostile", { limit: TOKEN_BYTES });
    return MORE;
  }

  private startsWith(bytes: Buffer, start: number): boolean {
    return start + bytes.length <= this.end && bytes.compare(this.bytes, start, start + bytes.length) === 0;
  }

  private passByteOrderMark(): void {
    this.hasStarted = true;
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.at = 3;
  }
}

function damaged(): Refused {
  return new Refused("workbook-damaged", { place: "XML" });
}
