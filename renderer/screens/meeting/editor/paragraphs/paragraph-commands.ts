// What can be done to the paragraph in which the cursor stands.

import type { Node } from "@tiptap/pm/model";
import { type Command, type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import type { MinuteRole } from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import { freshAttributes, type ParagraphAttributes } from "../text/schema.ts";

export interface ParagraphAtCursor {
  /** From 0, in the order of the document. */
  readonly place: number;
  /** Where the paragraph begins in the document. */
  readonly at: number;
  readonly node: Node;
  readonly attrs: ParagraphAttributes;
}

export function paragraphAtCursor({ doc, selection }: EditorState): ParagraphAtCursor {
  const { $from } = selection;
  const place = Math.min($from.index(0), doc.childCount - 1);
  const node = doc.child(place);
  const at = $from.depth > 0 ? $from.before(1) : 0;
  return { place, at, node, attrs: node.attrs as ParagraphAttributes };
}

/**
 * Begins a new paragraph at the cursor. The text before it stays in the paragraph that it belonged to; where there is none,
 * the paragraph moves down whole. At the end of a paragraph the new one is fresh, within it the role and the speaker go on.
 */
export const splitParagraph: Command = (state, dispatch) => {
  const tr = state.tr.deleteSelection();
  const { $from } = tr.selection;
  const paragraph = $from.parent;
  if (!paragraph.isTextblock || paragraph.content.size === 0) return true;
  const fresh = freshAttributes();
  const isAtEnd = $from.parentOffset === paragraph.content.size;
  if ($from.parentOffset === 0) {
    tr.insert($from.before(), paragraph.type.create(fresh));
  } else {
    const attrs = isAtEnd ? fresh : { ...paragraph.attrs, id: fresh.id, oral: null };
    tr.split($from.pos, 1, [{ type: paragraph.type, attrs }]);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Gives a role to each paragraph that is selected. A newer figure is kept with an oral update alone. */
export function giveRole(role: MinuteRole): Command {
  return (state, dispatch) => {
    dispatch?.(
      withAttributes(state, (attrs) => ({
        ...attrs,
        role,
        oral: role === "oral update" ? attrs.oral : null,
      })),
    );
    return true;
  };
}

/** Names who spoke in each paragraph that is selected; null for nobody in particular. */
export function nameSpeaker(speaker: string | null): Command {
  return (state, dispatch) => {
    dispatch?.(withAttributes(state, (attrs) => ({ ...attrs, speaker })));
    return true;
  };
}

/** Moves the paragraph one place up (-1) or down (1), and the cursor with it; at either end it stays. */
export function moveParagraph(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { place, at, node } = paragraphAtCursor(state);
    const other = state.doc.maybeChild(place + by);
    if (!other) return false;
    const to = by < 0 ? at - other.nodeSize : at + other.nodeSize;
    const tr = state.tr.delete(at, at + node.nodeSize).insert(to, node);
    const cursor = to + Math.max(state.selection.from - at, 1);
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(cursor))).scrollIntoView());
    return true;
  };
}

/** Takes the paragraph away; the last one is only emptied, for there is always one to write in. */
export const removeParagraph: Command = (state, dispatch) => {
  const { at, node } = paragraphAtCursor(state);
  const tr = state.tr;
  if (state.doc.childCount > 1) tr.delete(at, at + node.nodeSize);
  else tr.replaceWith(at, at + node.nodeSize, node.type.create(freshAttributes()));
  dispatch?.(tr.scrollIntoView());
  return true;
};

function withAttributes(
  state: EditorState,
  change: (attrs: ParagraphAttributes) => ParagraphAttributes,
): Transaction {
  const { tr, selection } = state;
  state.doc.nodesBetween(selection.from, selection.to, (node, at) => {
    tr.setNodeMarkup(at, null, change(node.attrs as ParagraphAttributes));
    return false;
  });
  return tr;
}
