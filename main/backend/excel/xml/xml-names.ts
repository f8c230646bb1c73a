// Element names of one XML part: each distinct name is kept once, and stands for what its namespace makes of it.
import { Refused } from "../../../../shared/errors.ts";
import { XML_NAMES } from "../limits.ts";

/** What a reader asks of a part: the elements that it knows, by their names within the part's namespaces. */
export interface Vocabulary {
  /** The same language under its transitional and its strict address. */
  readonly namespaces: readonly string[];
  /** The first is element 1, and so on. */
  readonly elements: readonly string[];
}

/** An element that the vocabulary does not know, or of another namespace. */
const UNKNOWN = 0;
/** Markup compatibility's `Choice`: content for newer readers, which stands beside a `Fallback` for us. */
export const CHOICE = -1;

const XML = "http://www.w3.org/XML/1998/namespace";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const UNRESOLVED = -2;
const SLOTS = XML_NAMES * 4;

interface Binding {
  readonly prefix: string;
  readonly namespace: string;
  readonly depth: number;
}

export class XmlNames {
  private readonly vocabulary: Vocabulary;
  private readonly spellings: Uint8Array[] = [];
  private readonly slots = new Int32Array(SLOTS);
  private readonly letters = new Int32Array(256);
  private readonly elements = new Int32Array(XML_NAMES);
  private readonly bindings: Binding[] = [{ prefix: "xml", namespace: XML, depth: 0 }];

  /** The depth of the latest binding. */
  private boundAt = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The number of a name that lies in `bytes`; `hash` is the caller's, made while it looked for the name's end. */
  intern(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = hash & (SLOTS - 1);
    for (let kept = this.slots[slot]; kept !== undefined && kept !== 0; kept = this.slots[slot]) {
      if (this.isSpelled(kept - 1, bytes, start, end)) return kept - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.spellings.length === XML_NAMES) throw new Refused("workbook-hostile", { limit: XML_NAMES });
    const name = this.spellings.push(Uint8Array.from(bytes.subarray(start, end))) - 1;
    this.slots[slot] = name + 1;
    this.elements[name] = UNRESOLVED;
    return name;
  }

  /** The same for a name that is one letter, of which a sheet has millions. */
  internLetter(letter: number): number {
    const known = this.letters[letter] as number;
    if (known > 0) return known - 1;
    const name = this.intern(Uint8Array.of(letter), 0, 1, letter);
    this.letters[letter] = name + 1;
    return name;
  }

  isSpelled(name: number, bytes: Uint8Array, start: number, end: number): boolean {
    const spelling = this.spellings[name];
    if (spelling === undefined || spelling.length !== end - start) return false;
    for (let i = 0; i < spelling.length; i++) if (spelling[i] !== bytes[start + i]) return false;
    return true;
  }

  /** The vocabulary's number for a name, as namespaces stand here. */
  element(name: number): number {
    const known = this.elements[name];
    return known === undefined || known === UNRESOLVED ? this.resolve(name) : known;
  }

  /** Declares `prefix` (empty for the default namespace) for the element at `depth` and all below it. */
  bind(prefix: string, namespace: string, depth: number): void {
    this.bindings.push({ prefix, namespace, depth });
    this.boundAt = depth;
    this.elements.fill(UNRESOLVED);
  }

  /** Forgets what was declared at `depth`. */
  leave(depth: number): void {
    if (this.boundAt !== depth) return;
    while (this.bindings.at(-1)?.depth === depth) this.bindings.pop();
    this.boundAt = this.bindings.at(-1)?.depth ?? 0;
    this.elements.fill(UNRESOLVED);
  }

  /** The namespace that a prefix stands for here, or null where it was never declared. */
  namespaceOf(prefix: string): string | null {
    return this.bindings.findLast((binding) => binding.prefix === prefix)?.namespace ?? null;
  }

  private resolve(name: number): number {
    const spelling = Buffer.from(this.spellings[name] ?? []).toString();
    const colon = spelling.indexOf(":");
    const prefix = spelling.slice(0, Math.max(colon, 0));
    const namespace = this.namespaceOf(prefix);
    if (namespace === null && prefix !== "") throw new Refused("workbook-damaged", { place: "namespaces" });
    const element = this.lookUp(namespace ?? "", spelling.slice(colon + 1));
    this.elements[name] = element;
    return element;
  }

  private lookUp(namespace: string, local: string): number {
    if (namespace === COMPATIBILITY && local === "Choice") return CHOICE;
    if (!this.vocabulary.namespaces.includes(namespace)) return UNKNOWN;
    return this.vocabulary.elements.indexOf(local) + 1;
  }
}
