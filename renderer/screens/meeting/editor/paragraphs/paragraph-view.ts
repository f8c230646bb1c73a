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
} from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import { periodName } from "../../../../../shared/domain/period/period.ts";
import { words } from "../../../../text/en-GB.ts";
import type { ParagraphAttributes } from "../text/schema.ts";
import { giveRole, nameSpeaker } from "./paragraph-commands.ts";

const said = words.editor;

export function paragraphView(speakers: () => readonly string[]): NodeViewRenderer {
  return ({ node, view, getPos, editor }: NodeViewRendererProps): NodeView => {
    /** The cursor goes into the paragraph that was chosen for. */
    const carryOut = (command: Command) => {
      const at = getPos();
      if (at === undefined) return;
      const { tr, doc } = view.state;
      view.dispatch(tr.setSelection(TextSelection.create(doc, at + 1)));
      command(view.state, view.dispatch);
      view.focus();
    };
    const side = paragraphSide(speakers, editor.isEditable, carryOut);
    const contentDOM = element("p", "paragraph-text");
    contentDOM.dataset.placeholder = said.placeholder;
    const dom = element("div", "minute-paragraph");
    dom.append(side.dom, contentDOM);

    const show = ({ attrs, content }: Node) => {
      dom.classList.toggle("is-blank", content.size === 0);
      dom.dataset.role = (attrs as ParagraphAttributes).role;
      side.show(attrs as ParagraphAttributes);
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
      stopEvent: ({ target }) => target instanceof window.Node && side.dom.contains(target),
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
    };
  };
}

interface ParagraphSide {
  readonly dom: HTMLElement;
  readonly show: (attrs: ParagraphAttributes) => void;
}

function paragraphSide(
  speakers: () => readonly string[],
  isEditable: boolean,
  carryOut: (command: Command) => void,
): ParagraphSide {
  const dom = element("div", "paragraph-side");
  dom.contentEditable = "false";
  const role = quietSelect(said.role, isEditable);
  const speaker = quietSelect(said.speaker, isEditable);
  const oral = element("span", "paragraph-oral");
  dom.append(role, speaker, oral);
  fill(
    role,
    PARAGRAPH_ROLES.map((name) => [name, said.roles[name]]),
  );
  role.addEventListener("change", () => carryOut(giveRole(role.value as MinuteRole)));
  speaker.addEventListener("change", () => carryOut(nameSpeaker(speaker.value || null)));
  // The whole roll at each paragraph would be many elements that nobody opens.
  speaker.addEventListener("mousedown", () => fillSpeakers(speaker, speakers(), speaker.value || null));

  let shown: ParagraphAttributes | null = null;
  return {
    dom,
    show(attrs) {
      if (shown === attrs) return;
      shown = attrs;
      role.value = attrs.role;
      fillSpeakers(speaker, attrs.speaker === null ? [] : [attrs.speaker], attrs.speaker);
      speaker.classList.toggle("is-nobody", attrs.speaker === null);
      oral.textContent = attrs.oral ? oralWords(attrs.oral) : "";
    },
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
function quietSelect(label: string, isEditable: boolean): HTMLSelectElement {
  const select = document.createElement("select");
  select.className = "quiet-select";
  select.tabIndex = -1;
  select.disabled = !isEditable;
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
