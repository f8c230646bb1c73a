// Between the paragraphs of a minute, as they are kept, and the editor's document.
import type { JSONContent } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { MinuteLink, MinuteParagraph } from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import { freshAttributes, type LinkAttributes, type ParagraphAttributes } from "./schema.ts";

/** A node is never altered, so the paragraph read from it is the same as long as the node is. */
const read = new WeakMap<Node, MinuteParagraph>();

/** The paragraphs as the editor's content; where there is none, a blank one to write in. */
export function contentOf(paragraphs: readonly MinuteParagraph[]): JSONContent {
  const content = paragraphs.map(paragraphContent);
  return {
    type: "doc",
    content: content.length > 0 ? content : [{ type: "minuteParagraph", attrs: { ...freshAttributes() } }],
  };
}

export function toDocument(schema: Schema, paragraphs: readonly MinuteParagraph[]): Node {
  const doc = schema.nodeFromJSON(contentOf(paragraphs));
  remember(doc, paragraphs);
  return doc;
}

/** Lets `fromDocument` give back the very paragraphs that the document was made of. */
export function remember(doc: Node, paragraphs: readonly MinuteParagraph[]): void {
  paragraphs.forEach((paragraph, place) => {
    const node = doc.maybeChild(place);
    if (node) read.set(node, paragraph);
  });
}

/** The paragraphs that hold something; one that has not changed is the same object each time. */
export function fromDocument(doc: Node): readonly MinuteParagraph[] {
  return doc.children.filter(({ textContent }) => textContent.trim() !== "").map(readParagraph);
}

/** Whether both hold the same paragraphs, told by their identity. */
export function areSame(some: readonly MinuteParagraph[], others: readonly MinuteParagraph[]): boolean {
  return some.length === others.length && some.every((paragraph, place) => paragraph === others[place]);
}

/** Puts other paragraphs in place of those shown, touching none that reads the same; null where all do. */
export function replacedBy(state: EditorState, paragraphs: readonly MinuteParagraph[]): Transaction | null {
  const shown = state.doc.children;
  const wanted = toDocument(state.schema, paragraphs).children;
  const before = countAlike(shown, wanted);
  const after = countAlike(shown.slice(before).toReversed(), wanted.slice(before).toReversed());
  const gone = shown.slice(before, shown.length - after);
  const come = wanted.slice(before, wanted.length - after);
  if (gone.length === 0 && come.length === 0) return null;
  const from = sizeOf(shown.slice(0, before));
  return state.tr.replaceWith(from, from + sizeOf(gone), come);
}

function countAlike(shown: readonly Node[], wanted: readonly Node[]): number {
  const first = shown.findIndex((node, place) => !wanted[place]?.eq(node));
  return first < 0 ? shown.length : first;
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);
}

function paragraphContent({ id, role, speaker, oral, action, text, links }: MinuteParagraph): JSONContent {
  const pieces: JSONContent[] = [];
  const add = (from: number, to: number, attrs: LinkAttributes | null) => {
    if (from >= to) return;
    const piece = { type: "text", text: text.slice(from, to) };
    pieces.push(attrs ? { ...piece, marks: [{ type: "indicatorLink", attrs }] } : piece);
  };
  let at = 0;
  links.forEach(({ from, to, indicator, period }, place) => {
    add(at, from, null);
    add(from, to, { indicator, period, quoted: text.slice(from, to), key: String(place) });
    at = to;
  });
  add(at, text.length, null);
  const attrs: ParagraphAttributes = { id, role, speaker, oral, action: action ?? null };
  return { type: "minuteParagraph", attrs, content: pieces };
}

function readParagraph(node: Node): MinuteParagraph {
  const known = read.get(node);
  if (known) return known;
  const { id, role, speaker, oral, action } = node.attrs as ParagraphAttributes;
  const links: MinuteLink[] = [];
  node.forEach((piece, from) => {
    const link = linkOf(piece);
    if (link) {
      links.push({ from, to: from + piece.nodeSize, indicator: link.indicator, period: link.period });
    }
  });
  const paragraph: MinuteParagraph = {
    ...{ id, role, text: node.textContent, speaker, links, oral },
    ...(action === null ? {} : { action }),
  };
  read.set(node, paragraph);
  return paragraph;
}

/** The link that a piece of text carries, if any. */
export function linkOf(piece: Node): LinkAttributes | null {
  const mark = piece.marks.find(({ type }) => type.name === "indicatorLink");
  return mark ? (mark.attrs as LinkAttributes) : null;
}
