// The editor of one item's minutes. It is loaded when it is first needed: use it by way of lazy-minute-editor.tsx.
import "../../../styles/editor.css";
import { EditorContent } from "@tiptap/react";
import { useId, useRef } from "react";
import { words } from "../../../text/en-GB.ts";
import { EditorBar } from "./editor-bar.tsx";
import { FigureListBox } from "./figures/figure-list-box.tsx";
import type { MinuteEditorProps } from "./minute-editor-props.ts";
import { RemarkCard } from "./remarks/remark-card.tsx";
import { useMinuteText } from "./use-minute-text.ts";

export function MinuteEditor(props: MinuteEditorProps) {
  const { speakers, phrases, indicators, onRemark, readOnly = false } = props;
  const paper = useRef<HTMLDivElement>(null);
  const hint = useId();
  const editor = useMinuteText(props, hint, (field) =>
    paper.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus(),
  );
  return (
    <div className="minute-editor" ref={paper}>
      {!readOnly && <EditorBar editor={editor} speakers={speakers} phrases={phrases} />}
      <EditorContent editor={editor} />
      <p className="quiet editor-hint" id={hint}>
        {readOnly ? "" : words.editor.keys}
      </p>
      {!readOnly && <FigureListBox editor={editor} indicators={indicators} paper={paper} />}
      {!readOnly && <RemarkCard editor={editor} paper={paper} onRemark={onRemark} />}
    </div>
  );
}
