// All that the editor does, in the order in which keys and changes pass through it.
import { Extension, type Extensions } from "@tiptap/core";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { keymap } from "@tiptap/pm/keymap";
import type { Command } from "@tiptap/pm/state";
import { PARAGRAPH_ROLES } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { figureList } from "./figures/figure-list.ts";
import type { QuotableIndicator } from "./minute-editor-props.ts";
import { currentParagraph } from "./paragraphs/current-paragraph.ts";
import { giveRole, moveParagraph, splitParagraph } from "./paragraphs/paragraph-commands.ts";
import { paragraphView } from "./paragraphs/paragraph-view.ts";
import { pasting } from "./paragraphs/pasting.ts";
import { selectField, shownFields } from "./paragraphs/phrases.ts";
import { askForCard, remarksPlugin } from "./remarks/remarks.ts";
import { MinuteParagraphNode, schemaExtensions } from "./text/schema.ts";
import { singleSteps } from "./text/single-steps.ts";
import { upkeep } from "./text/upkeep.ts";

export type BarField = "role" | "speaker";

/** What the editor asks of the page around it, at the moment at which it needs it. */
export interface Surroundings {
  readonly speakers: () => readonly string[];
  readonly indicators: () => readonly QuotableIndicator[];
  /** Takes the keyboard to a field of the bar above the text. */
  readonly goToBar: (field: BarField) => void;
}

export function editing({ speakers, indicators, goToBar }: Surroundings): Extensions {
  const paragraph = MinuteParagraphNode.extend({ addNodeView: () => paragraphView(speakers) });
  const toBar = (field: BarField) => () => {
    goToBar(field);
    return true;
  };
  const conduct = Extension.create({
    name: "conduct",
    // Before the keys that Tiptap itself brings.
    priority: 1000,
    addProseMirrorPlugins: () => [
      figureList(indicators),
      remarksPlugin(),
      keymap({ ...KEYS, "Alt-F10": toBar("role"), "Alt-0": toBar("speaker") }),
      currentParagraph(),
      shownFields(),
      pasting(),
      upkeep(),
      singleSteps(),
    ],
  });
  return [...schemaExtensions(paragraph), UndoRedo, conduct];
}

const ROLE_KEYS = Object.fromEntries(
  PARAGRAPH_ROLES.map((role, place): [string, Command] => [`Alt-${place + 1}`, giveRole(role)]),
);

const KEYS: Readonly<Record<string, Command>> = {
  ...ROLE_KEYS,
  Enter: splitParagraph,
  "Shift-Enter": splitParagraph,
  "Mod-Enter": splitParagraph,
  Tab: selectField(1),
  "Shift-Tab": selectField(-1),
  "Alt-ArrowUp": moveParagraph(-1),
  "Alt-ArrowDown": moveParagraph(1),
  "Mod-.": askForCard,
};
