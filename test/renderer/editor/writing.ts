// An editor without a window: its document, its plugins and its commands, with nothing on the screen.
import { getSchema } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type Command, EditorState, type Plugin, TextSelection } from "@tiptap/pm/state";
import { fromDocument, toDocument } from "../../../renderer/screens/meeting/editor/text/document.ts";
import { schemaExtensions } from "../../../renderer/screens/meeting/editor/text/schema.ts";
import { singleSteps } from "../../../renderer/screens/meeting/editor/text/single-steps.ts";
import { upkeep } from "../../../renderer/screens/meeting/editor/text/upkeep.ts";
import { type MinuteParagraph, narrative } from "../../../shared/domain/meeting/minutes/minutes.ts";

export const schema = getSchema(schemaExtensions());

export class Writing {
  state: EditorState;

  constructor(paragraphs: readonly MinuteParagraph[], plugins: readonly Plugin[] = []) {
    const doc = toDocument(schema, paragraphs);
    this.state = EditorState.create({ doc, plugins: [...plugins, upkeep(), singleSteps(), history()] });
  }

  get paragraphs(): readonly MinuteParagraph[] {
    return fromDocument(this.state.doc);
  }

  get texts(): readonly string[] {
    return this.state.doc.children.map(({ textContent }) => textContent);
  }

  get ids(): readonly string[] {
    return this.state.doc.children.map(({ attrs }) => attrs.id as string);
  }

  get selected(): string {
    const { from, to } = this.state.selection;
    return this.state.doc.textBetween(from, to);
  }

  /** Puts the cursor into the paragraph counted from 0, or selects from there up to another offset in it. */
  goTo(place: number, offset: number, to = offset): this {
    const start = startOf(this.state.doc, place);
    return this.apply(
      this.state.tr.setSelection(TextSelection.create(this.state.doc, start + offset, start + to)),
    );
  }

  type(text: string): this {
    for (const letter of text) {
      const { from, to } = this.state.selection;
      this.apply(this.state.tr.insertText(letter, from, to));
    }
    return this;
  }

  erase(count: number): this {
    const { from } = this.state.selection;
    return this.apply(this.state.tr.delete(from - count, from));
  }

  run(command: Command): boolean {
    return command(this.state, (tr) => {
      this.apply(tr);
    });
  }

  apply(tr: EditorState["tr"]): this {
    this.state = this.state.apply(tr);
    return this;
  }
}

export function someParagraph(
  id: string,
  text: string,
  more: Partial<MinuteParagraph> = {},
): MinuteParagraph {
  return { ...narrative(id, text), ...more };
}

function startOf(doc: Node, place: number): number {
  return doc.children.slice(0, place).reduce((at, { nodeSize }) => at + nodeSize, 1);
}
