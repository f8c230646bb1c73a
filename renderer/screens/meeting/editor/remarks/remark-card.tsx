// A small card at a remark of the reading desk: what is the matter, the fix, and the ways to leave it.
import { Button, CloseButton } from "@mantine/core";
import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from "react";
import { mayBeIgnoredAlways } from "../../../../../shared/domain/reading-desk/ignoring.ts";
import { words } from "../../../../text/en-GB.ts";
import { useBesideText } from "../beside-text.ts";
import type { RemarkAction, ShownRemark } from "../minute-editor-props.ts";
import { answered, closeCard, fixed, type OpenCard, openCard, type PlacedRemark } from "./remarks.ts";

const said = words.editor;

interface RemarkCardProps {
  readonly editor: Editor;
  readonly paper: RefObject<HTMLElement | null>;
  readonly onRemark: (remark: ShownRemark, action: RemarkAction) => void;
}

export function RemarkCard(props: RemarkCardProps) {
  const card = useEditorState({ editor: props.editor, selector: ({ editor }) => openCard(editor.state) });
  return card && <Card key={card.at} {...props} card={card} />;
}

function Card({ editor, paper, onRemark, card }: RemarkCardProps & { readonly card: OpenCard }) {
  const { at, remarks, takesFocus } = card;
  const place = useBesideText(editor, paper, at);
  const box = useRef<HTMLDivElement>(null);
  const isMeasured = place.visibility !== "hidden";
  useEffect(() => {
    if (takesFocus && isMeasured) box.current?.querySelector("button")?.focus();
  }, [takesFocus, isMeasured]);

  function close() {
    editor.view.dispatch(closeCard(editor.state.tr));
    editor.view.focus();
  }

  function answer(placed: PlacedRemark, action: RemarkAction) {
    const fix = action === "fixed" ? fixed(editor.state, placed) : null;
    editor.view.dispatch(fix ?? answered(editor.state.tr, placed.remark));
    editor.view.focus();
    onRemark(placed.remark, action);
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return (
    <div
      className="beside-text remark-card"
      role="dialog"
      aria-label={said.card}
      style={place}
      ref={box}
      onKeyDown={onKeyDown}
    >
      {remarks.map((placed) => (
        <RemarkText
          key={`${placed.from} ${placed.remark.check}`}
          remark={placed.remark}
          onAnswer={(action) => answer(placed, action)}
        />
      ))}
      <CloseButton className="remark-close" aria-label={said.close} onClick={close} />
    </div>
  );
}

interface RemarkTextProps {
  readonly remark: ShownRemark;
  readonly onAnswer: (action: RemarkAction) => void;
}

function RemarkText({ remark, onAnswer }: RemarkTextProps) {
  const message = useId();
  const choices: readonly (readonly [RemarkAction, string])[] = [
    ...(remark.fix === undefined ? [] : [["fixed", said.fix(remark.fix)] as const]),
    ["ignore here", said.ignoreHere],
    ...(mayBeIgnoredAlways(remark.check) ? [["ignore always", said.ignoreAlways] as const] : []),
    ...(remark.check === "dictionary-miss" ? [["learn word", said.learn] as const] : []),
  ];
  return (
    <section>
      <p className={`remark-severity remark-severity-${remark.severity}`}>
        {said.severities[remark.severity]}
      </p>
      <p id={message}>{remark.message}</p>
      <div className="buttons">
        {choices.map(([action, label]) => (
          <Button
            key={action}
            size="compact-sm"
            variant={action === "fixed" ? "filled" : "default"}
            aria-describedby={message}
            onClick={() => onAnswer(action)}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
