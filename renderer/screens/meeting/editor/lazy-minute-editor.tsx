// The minutes editor, read in when it is first shown, so that the window does not wait for it.
import { lazy, Suspense } from "react";
import { words } from "../../../text/en-GB.ts";
import type { MinuteEditorProps } from "./minute-editor-props.ts";

const Loaded = lazy(async () => ({ default: (await import("./minute-editor.tsx")).MinuteEditor }));

export function LazyMinuteEditor(props: MinuteEditorProps) {
  return (
    <Suspense fallback={<TextMeanwhile {...props} />}>
      <Loaded {...props} />
    </Suspense>
  );
}

function TextMeanwhile({ label, paragraphs }: MinuteEditorProps) {
  return (
    <section className="minute-meanwhile" aria-label={label}>
      <p className="unseen" role="status">
        {words.editor.loading}
      </p>
      {paragraphs.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </section>
  );
}
