// The reading desk's remarks at the text: where they stand while it is written, and the card that speaks of them.
import type { Node } from "@tiptap/pm/model";
import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { ShownRemark } from "../minute-editor-props.ts";
import { single } from "../text/single-steps.ts";

/** A remark where it stands in the document now. */
export interface PlacedRemark {
  readonly from: number;
  readonly to: number;
  readonly remark: ShownRemark;
}

export interface OpenCard {
  /** The place in the text that the card speaks of. */
  readonly at: number;
  readonly remarks: readonly PlacedRemark[];
  /** True where the keyboard asked for it, and so goes into it. */
  readonly takesFocus: boolean;
}

interface RemarksState {
  readonly shown: DecorationSet;
  readonly card: { readonly at: number; readonly takesFocus: boolean } | null;
}

type Told =
  | { readonly told: "show"; readonly remarks: readonly ShownRemark[] }
  | { readonly told: "open"; readonly at: number; readonly takesFocus: boolean }
  | { readonly told: "close" }
  | { readonly told: "answered"; readonly remark: ShownRemark };

const remarksKey = new PluginKey<RemarksState>("remarks");

export function showRemarks(tr: Transaction, remarks: readonly ShownRemark[]): Transaction {
  return tell(tr, { told: "show", remarks });
}

/** Takes the remark away: the clerk has answered it. */
export function answered(tr: Transaction, remark: ShownRemark): Transaction {
  return tell(tr, { told: "answered", remark });
}

export function closeCard(tr: Transaction): Transaction {
  return tell(tr, { told: "close" });
}

export function openCard(state: EditorState): OpenCard | null {
  const card = remarksKey.getState(state)?.card;
  if (!card) return null;
  const remarks = remarksAt(state, card.at);
  return remarks.length > 0 ? { ...card, remarks } : null;
}

/** In the order of the text. */
export function placedRemarks(state: EditorState): readonly PlacedRemark[] {
  return placed(remarksKey.getState(state)?.shown.find() ?? []);
}

/** Puts the fix into the text, as one step that can be undone. */
export function fixed(state: EditorState, { from, to, remark }: PlacedRemark): Transaction | null {
  if (remark.fix === undefined) return null;
  const tr = answered(single(state.tr), remark);
  return remark.fix === "" ? tr.delete(from, to) : tr.insertText(remark.fix, from, to);
}

/** Opens the card of the remark at the cursor, or of the next one in the text. */
export const askForCard: Command = (state, dispatch) => {
  const { from } = state.selection;
  const all = placedRemarks(state);
  const next = remarksAt(state, from)[0] ?? all.find((remark) => remark.from >= from) ?? all[0];
  if (!next) return false;
  const tr = state.tr.setSelection(TextSelection.create(state.doc, next.from)).scrollIntoView();
  dispatch?.(tell(tr, { told: "open", at: next.from, takesFocus: true }));
  return true;
};

export function remarksPlugin(): Plugin<RemarksState> {
  return new Plugin<RemarksState>({
    key: remarksKey,
    state: {
      init: () => ({ shown: DecorationSet.empty, card: null }),
      apply: nextState,
    },
    props: {
      decorations: (state) => remarksKey.getState(state)?.shown,
      handleClick(view, at) {
        if (remarksAt(view.state, at).length === 0) return false;
        view.dispatch(tell(view.state.tr, { told: "open", at, takesFocus: false }));
        return false;
      },
      handleKeyDown(view, event) {
        if (event.key !== "Escape" || !openCard(view.state)) return false;
        view.dispatch(closeCard(view.state.tr));
        return true;
      },
    },
  });
}

function tell(tr: Transaction, told: Told): Transaction {
  return tr.setMeta(remarksKey, told);
}

function nextState(tr: Transaction, before: RemarksState): RemarksState {
  const told = tr.getMeta(remarksKey) as Told | undefined;
  const shown = stillTrue(tr.docChanged ? before.shown.map(tr.mapping, tr.doc) : before.shown, tr);
  switch (told?.told) {
    case "show":
      return { shown: decorationsFor(tr.doc, told.remarks), card: before.card };
    case "open":
      return { shown, card: { at: told.at, takesFocus: told.takesFocus } };
    case "close":
      return { shown, card: null };
    case "answered":
      return { shown: without(shown, told.remark), card: null };
    default:
      return { shown, card: cardAfter(tr, before) };
  }
}

/** Writing or going elsewhere closes the card. */
function cardAfter(tr: Transaction, { card, shown }: RemarksState): RemarksState["card"] {
  if (!card || tr.docChanged) return null;
  const { from, to } = tr.selection;
  const isThere = shown.find(card.at, card.at).some((span) => span.from <= from && to <= span.to);
  return isThere ? card : null;
}

/** A remark whose text was altered no longer speaks of what stands there. */
function stillTrue(shown: DecorationSet, { doc, docChanged }: Transaction): DecorationSet {
  if (!docChanged) return shown;
  const untrue = shown.find().filter((span) => doc.textBetween(span.from, span.to) !== remarkOf(span).text);
  return untrue.length > 0 ? shown.remove(untrue) : shown;
}

function without(shown: DecorationSet, remark: ShownRemark): DecorationSet {
  return shown.remove(shown.find().filter((span) => remarkOf(span) === remark));
}

function decorationsFor(doc: Node, remarks: readonly ShownRemark[]): DecorationSet {
  const starts = new Map<string, { readonly at: number; readonly text: string }>();
  doc.forEach((node, at) => {
    starts.set(node.attrs.id as string, { at: at + 1, text: node.textContent });
  });
  const spans = remarks.flatMap((remark) => {
    const paragraph = starts.get(remark.paragraph);
    if (!paragraph || paragraph.text.slice(remark.from, remark.to) !== remark.text) return [];
    const { at } = paragraph;
    const look = { class: `remark remark-${remark.severity}` };
    return [Decoration.inline(at + remark.from, at + remark.to, look, { remark })];
  });
  return DecorationSet.create(doc, spans);
}

function remarksAt(state: EditorState, at: number): readonly PlacedRemark[] {
  return placed(remarksKey.getState(state)?.shown.find(at, at) ?? []);
}

function placed(spans: readonly Decoration[]): readonly PlacedRemark[] {
  return spans
    .map((span) => ({ from: span.from, to: span.to, remark: remarkOf(span) }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

function remarkOf({ spec }: Decoration): ShownRemark {
  return (spec as { readonly remark: ShownRemark }).remark;
}
