// The list that `@` opens: indicators of the scorecard, found by reference or name, and put into the text as links.
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { QuotableIndicator } from "../minute-editor-props.ts";
import type { LinkAttributes } from "../text/schema.ts";
import { single } from "../text/single-steps.ts";

export interface OpenList {
  /** Where the `@` stands. */
  readonly at: number;
  readonly query: string;
  /** The indicator that Enter would take, counted among those that match. */
  readonly active: number;
}

/** What goes into the text: the figure, linked to its reading, or the indicator's plain wording alone. */
export type Quoting = "figure" | "name";

interface ListState {
  readonly open: OpenList | null;
  /** The `@` at which the list was closed by hand: it stays closed there. */
  readonly dismissed: number | null;
}

type Told =
  | { readonly told: "close"; readonly isForGood: boolean }
  | { readonly told: "point"; readonly active: number };

const CLOSED: ListState = { open: null, dismissed: null };
const listKey = new PluginKey<ListState>("figure list");

/** An `@` that begins a word, and what was written behind it up to the cursor. */
const ASKED = /(?:^|[\s([“‘"'/–—])@([^@\n]{0,60})$/;

export function openList(state: EditorState): OpenList | null {
  return listKey.getState(state)?.open ?? null;
}

export const FIGURE_LIST_ID = "figure-list";

export function optionId(place: number): string {
  return `${FIGURE_LIST_ID}-${place}`;
}

/** Those in which each word of the query begins a word of the reference, the name or the wording. */
export function matchingIndicators(
  indicators: readonly QuotableIndicator[],
  query: string,
): readonly QuotableIndicator[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return indicators;
  return indicators.filter(({ reference, name, wording }) => {
    const words = `${reference} ${reference.replaceAll(" ", "")} ${name} ${wording}`.toLowerCase();
    return asked.every((word) => words.split(/[^\p{L}\p{N}%]+/u).some((known) => known.startsWith(word)));
  });
}

/** Asks for the list as if `@` had been typed, with a space before it where it would not begin a word. */
export const askForList: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  dispatch?.(state.tr.insertText(ASKED.test(`${before}@`) ? "@" : " @").scrollIntoView());
  return true;
};

/** Puts the figure in place of the `@` and the query; the indicator's wording where it has no figure to quote. */
export function quoteIndicator(
  state: EditorState,
  { reference, wording, period, latest }: QuotableIndicator,
  quoting: Quoting,
): Transaction {
  const { from, to } = state.selection;
  const figure = quoting === "figure" && latest.latest === "quotable" ? latest.text : null;
  const text = figure ?? wording;
  const attrs: LinkAttributes = {
    indicator: reference,
    period: figure === null ? null : period,
    quoted: text,
    key: crypto.randomUUID(),
  };
  const link = state.schema.mark("indicatorLink", attrs);
  const start = openList(state)?.at ?? from;
  return single(state.tr)
    .replaceWith(start, to, state.schema.text(text, [link]))
    .scrollIntoView();
}

function pointAt(tr: Transaction, active: number): Transaction {
  return tr.setMeta(listKey, { told: "point", active } satisfies Told);
}

function closeList(tr: Transaction, isForGood: boolean): Transaction {
  return tr.setMeta(listKey, { told: "close", isForGood } satisfies Told);
}

export function figureList(indicators: () => readonly QuotableIndicator[]): Plugin<ListState> {
  return new Plugin<ListState>({
    key: listKey,
    state: {
      init: () => CLOSED,
      apply: nextState,
    },
    props: {
      attributes: (state): Record<string, string> => {
        const list = openList(state);
        if (!list || matchingIndicators(indicators(), list.query).length === 0) return {};
        return { "aria-controls": FIGURE_LIST_ID, "aria-activedescendant": optionId(list.active) };
      },
      handleKeyDown: (view, event) => handleKey(view, event, indicators()),
      handleDOMEvents: {
        blur: (view) => {
          if (openList(view.state)) view.dispatch(closeList(view.state.tr, false));
          return false;
        },
      },
    },
  });
}

function nextState(tr: Transaction, before: ListState, _old: EditorState, state: EditorState): ListState {
  const told = tr.getMeta(listKey) as Told | undefined;
  const dismissed = before.dismissed === null ? null : tr.mapping.map(before.dismissed);
  if (told?.told === "close") {
    return { open: null, dismissed: told.isForGood ? (before.open?.at ?? dismissed) : dismissed };
  }
  if (told?.told === "point" && before.open) {
    return { ...before, open: { ...before.open, active: told.active } };
  }
  if (!tr.docChanged && !tr.selectionSet) return before;
  const asked = askedAt(state);
  if (!asked) return before.open || dismissed !== before.dismissed ? { open: null, dismissed } : before;
  const mayOpen = (tr.docChanged || before.open !== null) && asked.at !== dismissed;
  if (!mayOpen) return { open: null, dismissed };
  const active = before.open?.query === asked.query ? before.open.active : 0;
  return { open: { ...asked, active }, dismissed: null };
}

function askedAt({ selection }: EditorState): Omit<OpenList, "active"> | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const [, query] = $from.parent.textBetween(0, $from.parentOffset).match(ASKED) ?? [];
  return query === undefined ? null : { at: $from.pos - query.length - 1, query };
}

function handleKey(
  view: EditorView,
  event: KeyboardEvent,
  indicators: readonly QuotableIndicator[],
): boolean {
  const list = openList(view.state);
  if (!list || event.isComposing) return false;
  const { tr } = view.state;
  if (event.key === "Escape") {
    view.dispatch(closeList(tr, true));
    return true;
  }
  const matching = matchingIndicators(indicators, list.query);
  const indicator = matching[list.active];
  if (!indicator) return false;
  switch (event.key) {
    case "ArrowDown":
      view.dispatch(pointAt(tr, (list.active + 1) % matching.length));
      return true;
    case "ArrowUp":
      view.dispatch(pointAt(tr, (list.active + matching.length - 1) % matching.length));
      return true;
    case "Enter":
    case "Tab":
      view.dispatch(quoteIndicator(view.state, indicator, event.shiftKey ? "name" : "figure"));
      return true;
    default:
      return false;
  }
}
