// What holds after each change: every paragraph has an id of its own, and a link stands only where it reads as quoted.
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { linkOf } from "./document.ts";
import type { ParagraphAttributes } from "./schema.ts";

export function upkeep(): Plugin {
  const inOrder = new WeakSet<Node>();
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      giveIds(doc, tr);
      doc.forEach((paragraph, at) => {
        if (inOrder.has(paragraph)) return;
        dropChangedLinks(paragraph, at, tr);
        inOrder.add(paragraph);
      });
      return tr.docChanged ? tr : null;
    },
  });
}

/** Where two have one id, the first keeps it. */
function giveIds(doc: Node, tr: Transaction): void {
  const taken = new Set<string>();
  doc.forEach(({ attrs }, at) => {
    const { id } = attrs as ParagraphAttributes;
    if (id === "" || taken.has(id)) tr.setNodeAttribute(at, "id", crypto.randomUUID());
    else taken.add(id);
  });
}

function dropChangedLinks(paragraph: Node, at: number, tr: Transaction): void {
  paragraph.forEach((piece, offset) => {
    const link = linkOf(piece);
    if (!link || link.quoted === piece.text) return;
    const from = at + 1 + offset;
    tr.removeMark(from, from + piece.nodeSize);
  });
}
