// Reads the XML of a Word part into plain values. Parts come from a printer or from Word: no DTD, prefixes as usual.

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data directly within. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Most elements have none. */
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element. Throws a sentence where the text is not well formed. */
export function parseXml(xml: string): XmlElement {
  const document: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [document];
  let at = 0;
  while (at < xml.length) {
    const current = innermost(open);
    const tag = xml.indexOf("<", at);
    if (tag === -1) break;
    if (tag > at) current.text += unescaped(xml.slice(at, tag));
    at = readTag(xml, tag, open);
  }
  const [root] = document.children;
  if (open.length !== 1) throw new Error(`The element ${innermost(open).name} is never closed.`);
  if (root === undefined || document.children.length !== 1)
    throw new Error("There must be one root element.");
  return root;
}

/** Reads what starts with `<` at `tag`; returns where it ends. */
function readTag(xml: string, tag: number, open: OpenElement[]): number {
  if (xml.startsWith("<!--", tag)) return endOf(xml, tag, "-->");
  if (xml.startsWith("<?", tag)) return endOf(xml, tag, "?>");
  if (xml.startsWith("<![CDATA[", tag)) {
    const end = endOf(xml, tag, "]]>");
    innermost(open).text += xml.slice(tag + 9, end - 3);
    return end;
  }
  if (xml.startsWith("<!", tag)) throw new Error("A Word part must not declare a document type.");
  const end = endOf(xml, tag, ">");
  const inside = xml.slice(tag + 1, end - 1);
  if (inside.startsWith("/")) close(inside.slice(1).trim(), open);
  else openTag(inside, open);
  return end;
}

function openTag(inside: string, open: OpenElement[]): void {
  const closed = inside.endsWith("/");
  const content = closed ? inside.slice(0, -1) : inside;
  const nameEnd = content.search(/\s/);
  const name = nameEnd === -1 ? content : content.slice(0, nameEnd);
  const attributes = nameEnd === -1 ? NO_ATTRIBUTES : readAttributes(content.slice(nameEnd));
  const element: OpenElement = { name, attributes, children: [], text: "" };
  innermost(open).children.push(element);
  if (!closed) open.push(element);
}

function readAttributes(written: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, key, double, single] of written.matchAll(ATTRIBUTE))
    if (key !== undefined) attributes[key] = unescaped(double ?? single ?? "");
  return attributes;
}

function close(name: string, open: OpenElement[]): void {
  const closing = open.length > 1 ? open.pop() : undefined;
  if (closing?.name !== name) throw new Error(`The element ${name} is closed where it is not open.`);
}

function innermost(open: readonly OpenElement[]): OpenElement {
  const last = open.at(-1);
  if (last === undefined) throw new Error("An element is closed where none is open.");
  return last;
}

function endOf(xml: string, from: number, mark: string): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Error("A tag is never closed.");
  return at + mark.length;
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);|&/g, (whole, name: string | undefined) => {
    const character = name?.startsWith("#") ? codePoint(name) : ENTITIES[name ?? ""];
    if (character === undefined) throw new Error(`${whole} is not a character that XML knows.`);
    return character;
  });
}

function codePoint(reference: string): string {
  const isHex = reference[1] === "x";
  return String.fromCodePoint(Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Every element of those names below `element`, in reading order, nested ones too. */
export function within(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  gather(element, names, found);
  return found;
}

function gather(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const child of element.children) {
    if (names.includes(child.name)) found.push(child);
    gather(child, names, found);
  }
}

export function contains(element: XmlElement, ...names: readonly string[]): boolean {
  return element.children.some((child) => names.includes(child.name) || contains(child, ...names));
}

/** What a reader would read there. */
export function wordsIn(element: XmlElement): string {
  let words = "";
  for (const text of within(element, "w:t")) words += text.text;
  return words;
}
