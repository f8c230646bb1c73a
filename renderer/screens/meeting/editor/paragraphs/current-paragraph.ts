// Shows which paragraph the bar above the text acts on.
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { paragraphAtCursor } from "./paragraph-commands.ts";

export function currentParagraph(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const { at, node } = paragraphAtCursor(state);
        return DecorationSet.create(state.doc, [
          Decoration.node(at, at + node.nodeSize, { class: "is-current" }),
        ]);
      },
    },
  });
}
