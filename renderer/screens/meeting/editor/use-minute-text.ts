// Keeps the paragraphs outside and the text in the editor together, each taking over what the other changed.
import { EditorState } from "@tiptap/pm/state";
import { type Editor, useEditor } from "@tiptap/react";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MinuteParagraph } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { type BarField, editing } from "./editing.ts";
import type { MinuteEditorProps } from "./minute-editor-props.ts";
import { showRemarks } from "./remarks/remarks.ts";
import { areSame, contentOf, fromDocument, remember, replacedBy, toDocument } from "./text/document.ts";

/** Marks a change that only shows what came from outside. */
const SHOWN = "shown";

export function useMinuteText(
  props: MinuteEditorProps,
  hint: string,
  goToBar: (field: BarField) => void,
): Editor {
  const { text, paragraphs, remarks, readOnly = false } = props;
  const latest = useLatest({ ...props, goToBar });
  const [extensions] = useState(() =>
    editing({
      speakers: () => latest.current.speakers,
      indicators: () => latest.current.indicators,
      goToBar: (field) => latest.current.goToBar(field),
    }),
  );
  /** What was given to `onChange`: when it comes back, the text may have gone on meanwhile. */
  const given = useRef({ last: paragraphs, all: new WeakSet<object>() });

  const editor = useEditor(
    {
      extensions,
      content: contentOf(paragraphs),
      editable: !readOnly,
      // Their rules are in editor.css.
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { delete: false, drop: false, paste: false },
      editorProps: { attributes: () => attributesOf(latest.current.label, hint, readOnly) },
      onUpdate({ transaction }) {
        const written = fromDocument(transaction.doc);
        if (transaction.getMeta(SHOWN) || areSame(written, given.current.last)) return;
        given.current.last = written;
        given.current.all.add(written);
        latest.current.onChange(written);
      },
    },
    [readOnly],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: those that the editor opened with
  useLayoutEffect(() => remember(editor.state.doc, paragraphs), [editor]);

  useOneOf(editor, text, paragraphs, (shown) => {
    given.current.last = shown;
  });

  useEffect(() => {
    if (given.current.all.has(paragraphs)) return;
    given.current.last = paragraphs;
    const change = replacedBy(editor.state, paragraphs);
    if (change) editor.view.dispatch(change.setMeta(SHOWN, true));
  }, [editor, paragraphs]);

  useEffect(() => {
    editor.view.dispatch(showRemarks(editor.state.tr, remarks));
  }, [editor, remarks]);

  return editor;
}

/** Shows the text that is asked for, and keeps the others as they were left, with what can be undone in them. */
function useOneOf(
  editor: Editor,
  text: string,
  paragraphs: readonly MinuteParagraph[],
  onShown: (paragraphs: readonly MinuteParagraph[]) => void,
): void {
  const kept = useRef({ editor, text, others: new Map<string, EditorState>() });
  useLayoutEffect(() => {
    // An editor that was made anew has a schema of its own, in which the texts of the other one cannot stand.
    if (kept.current.editor !== editor) kept.current = { editor, text, others: new Map() };
    if (kept.current.text === text) return;
    const { others } = kept.current;
    const { schema, plugins } = editor.state;
    others.set(kept.current.text, editor.state);
    kept.current.text = text;
    const state = others.get(text) ?? EditorState.create({ doc: toDocument(schema, paragraphs), plugins });
    onShown(fromDocument(state.doc));
    editor.view.updateState(state);
  });
}

function attributesOf(label: string, hint: string, readOnly: boolean): Record<string, string> {
  return {
    "aria-multiline": "true",
    "aria-label": label,
    "aria-describedby": hint,
    ...(readOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
    class: "minute-text",
    // The reading desk spells, and knows the council's words.
    spellcheck: "false",
  };
}

function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
