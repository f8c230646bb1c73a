// A paragraph as it is shown: its role and its speaker at the left, the text beside them.
// Plain elements and no component, so that a key costs the same whether the minute has one paragraph or sixty.
import type { NodeViewRenderer, NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import type { NodeView } from "@tiptap/pm/view";
import {
  type MinuteRole,
  type OralFigure,
  PARAGRAPH_ROLES,
} from "../../../../shared/domain/meeting/minutes.ts";
import { periodName } from "../../../../shared/domain/period/period.ts";
import { words } from "../../../text/en-GB.ts";
import { giveRole, nameSpeaker } from "./paragraph-commands.ts";
import type { ParagraphAttributes } from "./schema.ts";

const said = words.editor;

export function paragraphView(speakers: () => readonly string[]): NodeViewRenderer {
  return ({ node, view, getPos, editor }: NodeViewRendererProps): NodeView => {
    const dom = element("div", "minute-paragraph");
    const side = element("div", "paragraph-side");
    side.contentEditable = "false";
    const contentDOM = element("p", "paragraph-text");
    contentDOM.dataset.placeholder = said.placeholder;
    const role = quietSelect(said.role);
    const speaker = quietSelect(said.speaker);
    const oral = element("span", "paragraph-oral");
    side.append(role, speaker, oral);
    dom.append(side, contentDOM);
    fill(
      role,
      PARAGRAPH_ROLES.map((name) => [name, said.roles[name]]),
    );

    /** The cursor goes into the paragraph that was chosen for. */
    const carryOut = (command: Command) => {
      const at = getPos();
      if (at === undefined) return;
      const { tr, doc } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(doc, at + 1)));
      command(view.state, view.dispatch);
      view.focus();
    };
    role.addEventListener("change", () => carryOut(giveRole(role.value as MinuteRole)));
    speaker.addEventListener("change", () => carryOut(nameSpeaker(speaker.value || null)));
    speaker.addEventListener("mousedown", () => fillSpeakers(speaker, speakers(), speaker.value || null));

    let shown: ParagraphAttributes | null = null;
    const show = ({ attrs, content }: Node) => {
      dom.classList.toggle("is-blank", content.size === 0);
      if (shown === attrs) return;
      shown = attrs as ParagraphAttributes;
      dom.dataset.role = shown.role;
      role.value = shown.role;
      fillSpeakers(speaker, shown.speaker === null ? [] : [shown.speaker], shown.speaker);
      speaker.classList.toggle("is-nobody", shown.speaker === null);
      oral.textContent = shown.oral ? oralWords(shown.oral) : "";
      role.disabled = !editor.isEditable;
      speaker.disabled = !editor.isEditable;
    };
    show(node);
    return {
      dom,
      contentDOM,
      update(changed) {
        if (changed.type !== node.type) return false;
        show(changed);
        return true;
      },
      stopEvent: ({ target }) => target instanceof window.Node && side.contains(target),
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
    };
  };
}

/** The speakers that can be chosen; one who is named already stays so, also where the roll no longer has them. */
export function speakerChoices(
  speakers: readonly string[],
  current: string | null,
): readonly (readonly [value: string, label: string])[] {
  const named = current === null || speakers.includes(current) ? speakers : [current, ...speakers];
  return [["", said.nobody], ...named.map((name) => [name, name] as const)];
}

function fillSpeakers(select: HTMLSelectElement, speakers: readonly string[], current: string | null): void {
  fill(select, speakerChoices(speakers, current));
  select.value = current ?? "";
}

function fill(select: HTMLSelectElement, choices: readonly (readonly [string, string])[]): void {
  select.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
}

/** For the pointer: the keyboard has the same two in the bar above, so Tab does not stop at each paragraph. */
function quietSelect(label: string): HTMLSelectElement {
  const select = document.createElement("select");
  select.className = "quiet-select";
  select.tabIndex = -1;
  select.setAttribute("aria-label", label);
  return select;
}

function element(name: "div" | "p" | "span", className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function oralWords({ value, period, givenBy }: OralFigure): string {
  return said.oral(String(value), periodName(period), givenBy);
}
