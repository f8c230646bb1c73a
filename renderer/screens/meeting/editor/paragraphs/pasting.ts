// What is pasted or dropped comes in as plain paragraphs, each with an id of its own.
import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { cleanPasted } from "../../../../../shared/domain/old-minutes/clean-pasted.ts";
import { freshAttributes } from "../text/schema.ts";

/** Text that was copied in this editor, or in one like it: its paragraphs and links need no cleaning. */
const OWN = /\bdata-pm-slice\b/;

/** The lines as paragraphs that join the text at both ends. */
export function linesAsSlice(schema: Schema, lines: readonly string[]): Slice {
  const type = schema.nodes.minuteParagraph;
  const paragraphs = lines.map((line) =>
    type?.create(freshAttributes(), line === "" ? null : schema.text(line)),
  );
  const content = Fragment.fromArray(paragraphs.filter((paragraph) => paragraph !== undefined));
  return content.size === 0 ? Slice.empty : new Slice(content, 1, 1);
}

/** The slice with a new id on each paragraph. */
export function withNewIds(slice: Slice): Slice {
  const renewed = slice.content.content.map((node: Node) =>
    node.isTextblock
      ? node.type.create({ ...node.attrs, id: crypto.randomUUID(), oral: null }, node.content)
      : node,
  );
  return new Slice(Fragment.fromArray(renewed), slice.openStart, slice.openEnd);
}

export function pasting(): Plugin {
  return new Plugin({
    props: {
      transformPasted: withNewIds,
      handlePaste: (view, { clipboardData }) => clipboardData !== null && putIn(view, clipboardData),
      handleDrop(view, event, _slice, moved) {
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (moved || !place || !event.dataTransfer) return false;
        return putIn(view, event.dataTransfer, place.pos);
      },
    },
  });
}

/** Puts in what was carried, in place of the selection or where it was dropped; false leaves it to the editor itself. */
function putIn(view: EditorView, carried: DataTransfer, place?: number): boolean {
  const html = carried.getData("text/html");
  if (OWN.test(html)) return false;
  const text = carried.getData("text/plain");
  const lines = withOuterSpaces(cleanPasted(text, html || null), text);
  if (lines.length === 0) return false;
  const slice = linesAsSlice(view.state.schema, lines);
  const { tr } = view.state;
  if (place === undefined) tr.replaceSelection(slice);
  else tr.replace(place, place, slice);
  view.dispatch(tr.scrollIntoView().setMeta("paste", true));
  return true;
}

/** A few words that go into a sentence keep the space before and behind them. */
function withOuterSpaces(lines: readonly string[], text: string): readonly string[] {
  const [line] = lines;
  if (line === undefined || lines.length > 1 || text.includes("\n")) return lines;
  return [`${text.startsWith(" ") ? " " : ""}${line}${text.endsWith(" ") ? " " : ""}`];
}
