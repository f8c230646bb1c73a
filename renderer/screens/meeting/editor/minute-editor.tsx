// The editor of one item's minutes. It is loaded when it is first needed: use it by way of lazy-minute-editor.tsx.
import "../../../styles/editor.css";
import type { Transaction } from "@tiptap/pm/state";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { words } from "../../../text/en-GB.ts";
import { areSame, contentOf, fromDocument, remember, replacedBy } from "./document.ts";
import { editing } from "./editing.ts";
import { EditorBar } from "./editor-bar.tsx";
import { FigureListBox } from "./figure-list-box.tsx";
import type { MinuteEditorProps } from "./minute-editor-props.ts";
import { RemarkCard } from "./remark-card.tsx";
import { showRemarks } from "./remarks.ts";

const said = words.editor;

export function MinuteEditor(props: MinuteEditorProps) {
  const { paragraphs, speakers, phrases, figures, remarks, onRemark, readOnly = false } = props;
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const paper = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [extensions] = useState(() =>
    editing({
      speakers: () => latest.current.speakers,
      figures: () => latest.current.figures,
      goToBar: (field) => paper.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus(),
    }),
  );
  /** What was given to `onChange`: when it comes back, the text may have gone on meanwhile. */
  const given = useRef({ last: paragraphs, all: new WeakSet<object>() });

  const editor = useEditor(
    {
      extensions,
      content: contentOf(paragraphs),
      editable: !readOnly,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { delete: false, drop: false, paste: false },
      editorProps: {
        attributes: (): Record<string, string> => ({
          "aria-multiline": "true",
          "aria-label": latest.current.label,
          "aria-describedby": hint,
          ...(readOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
          class: "minute-text",
          spellcheck: "false",
        }),
      },
      onUpdate({ transaction }) {
        if (transaction.getMeta("shown")) return;
        const written = fromDocument(transaction.doc);
        if (areSame(written, given.current.last)) return;
        given.current.last = written;
        given.current.all.add(written);
        latest.current.onChange(written);
      },
    },
    [readOnly],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: of what the editor opened with
  useLayoutEffect(() => remember(editor.state.doc, paragraphs), [editor]);

  useEffect(() => {
    if (given.current.all.has(paragraphs)) return;
    given.current.last = paragraphs;
    const change: Transaction | null = replacedBy(editor.state, paragraphs);
    if (change) editor.view.dispatch(change.setMeta("shown", true));
  }, [editor, paragraphs]);

  useEffect(() => {
    editor.view.dispatch(showRemarks(editor.state.tr, remarks));
  }, [editor, remarks]);

  return (
    <div className="minute-editor" ref={paper}>
      {!readOnly && <EditorBar editor={editor} speakers={speakers} phrases={phrases} />}
      <EditorContent editor={editor} />
      <p className="quiet editor-hint" id={hint}>
        {readOnly ? "" : said.keys}
      </p>
      {!readOnly && <FigureListBox editor={editor} figures={figures} paper={paper} />}
      {!readOnly && <RemarkCard editor={editor} paper={paper} onRemark={onRemark} />}
    </div>
  );
}
