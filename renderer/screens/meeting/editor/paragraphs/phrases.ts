// Set phrases of the body, and the fields in them that are filled in one after the other.
import type { Node } from "@tiptap/pm/model";
import { type Command, Plugin, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Phrase } from "../../../../../shared/domain/meeting/body.ts";
import { single } from "../text/single-steps.ts";
import { paragraphAtCursor } from "./paragraph-commands.ts";
import { linesAsSlice } from "./pasting.ts";

const FIELD = /\[[^[\]\n]{1,80}\]/g;

interface Field {
  readonly from: number;
  readonly to: number;
}

/** Puts the phrase where the cursor is, and selects its first field. */
export function insertPhrase({ text }: Phrase): Command {
  return (state, dispatch) => {
    const start = state.selection.from;
    const tr = single(state.tr).replaceSelection(linesAsSlice(state.schema, text.split("\n")));
    const first = fieldsBetween(tr.doc, start, tr.mapping.map(start, 1))[0];
    if (first) tr.setSelection(TextSelection.create(tr.doc, first.from, first.to));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Selects the next field of the paragraph (1) or the one before (-1); false where there is none, and Tab leaves the editor. */
export function selectField(by: 1 | -1): Command {
  return (state, dispatch) => {
    const { at, node } = paragraphAtCursor(state);
    const { from, to } = state.selection;
    const end = at + node.nodeSize;
    const field = by > 0 ? fieldsBetween(state.doc, to, end)[0] : fieldsBetween(state.doc, at, from).at(-1);
    if (!field) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, field.from, field.to)).scrollIntoView());
    return true;
  };
}

/** Shows the fields that are still to be filled in. */
export function shownFields(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) =>
        DecorationSet.create(
          doc,
          fieldsBetween(doc, 0, doc.content.size).map(({ from, to }) =>
            Decoration.inline(from, to, { class: "phrase-field" }),
          ),
        ),
    },
  });
}

/** The fields that lie wholly between the two places. */
function fieldsBetween(doc: Node, start: number, end: number): readonly Field[] {
  const fields: Field[] = [];
  doc.forEach((paragraph, at) => {
    for (const { 0: field, index } of paragraph.textContent.matchAll(FIELD)) {
      const from = at + 1 + index;
      if (from >= start && from + field.length <= end) fields.push({ from, to: from + field.length });
    }
  });
  return fields;
}
