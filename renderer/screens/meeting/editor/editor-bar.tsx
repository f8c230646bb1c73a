// The bar above the text: what kind of paragraph the cursor is in, who spoke, and what can be put in or taken back.
import { ActionIcon, Button, Menu, NativeSelect } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconChevronDown,
  IconTrash,
} from "@tabler/icons-react";
import { redo, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import type { KeyboardEvent } from "react";
import type { Phrase } from "../../../../shared/domain/meeting/body.ts";
import { type MinuteRole, PARAGRAPH_ROLES } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import { words } from "../../../text/en-GB.ts";
import type { BarField } from "./editing.ts";
import { askForList } from "./figures/figure-list.ts";
import {
  giveRole,
  moveParagraph,
  nameSpeaker,
  paragraphAtCursor,
  removeParagraph,
} from "./paragraphs/paragraph-commands.ts";
import { speakerChoices } from "./paragraphs/paragraph-view.ts";
import { insertPhrase } from "./paragraphs/phrases.ts";
import { askForCard, placedRemarks } from "./remarks/remarks.ts";

const said = words.editor;
const ROLE_CHOICES = PARAGRAPH_ROLES.map((role) => ({ value: role, label: said.roles[role] }));

interface EditorBarProps {
  readonly editor: Editor;
  readonly speakers: readonly string[];
  readonly phrases: readonly Phrase[];
}

export function EditorBar({ editor, speakers, phrases }: EditorBarProps) {
  const { role, speaker, remarks, ...can } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => barState(state),
  });
  const carryOut = (command: Command) => command(editor.state, editor.view.dispatch);
  const inText = (command: Command) => {
    carryOut(command);
    editor.view.focus();
  };
  const back = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) editor.view.focus();
  };
  const buttons = [
    { name: said.up, Mark: IconArrowUp, off: !can.goUp, command: moveParagraph(-1) },
    { name: said.down, Mark: IconArrowDown, off: !can.goDown, command: moveParagraph(1) },
    { name: said.remove, Mark: IconTrash, off: false, command: removeParagraph },
    { name: said.undo, Mark: IconArrowBackUp, off: !can.undo, command: undo },
    { name: said.redo, Mark: IconArrowForwardUp, off: !can.redo, command: redo },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of tools, not of fields
    <div className="editor-bar" role="group" aria-label={said.bar} onKeyDown={back}>
      <NativeSelect
        aria-label={said.role}
        data-field={"role" satisfies BarField}
        value={role}
        data={ROLE_CHOICES}
        onChange={(event) => carryOut(giveRole(event.currentTarget.value as MinuteRole))}
      />
      <NativeSelect
        className="bar-speaker"
        aria-label={said.speaker}
        data-field={"speaker" satisfies BarField}
        value={speaker ?? ""}
        data={speakerChoices(speakers, speaker).map(([value, label]) => ({ value, label }))}
        onChange={(event) => carryOut(nameSpeaker(event.currentTarget.value || null))}
      />
      <PhraseMenu phrases={phrases} onChoose={(phrase) => inText(insertPhrase(phrase))} />
      <Button variant="default" onClick={() => inText(askForList)}>
        {said.quote}
      </Button>
      <span className="bar-buttons">
        {buttons.map(({ name, Mark, off, command }) => (
          <ActionIcon
            key={name}
            variant="subtle"
            color="gray"
            size="lg"
            title={name}
            aria-label={name}
            disabled={off}
            onClick={() => inText(command)}
          >
            <Mark size={20} aria-hidden />
          </ActionIcon>
        ))}
      </span>
      {remarks > 0 && (
        <Button variant="subtle" title={said.nextRemark} onClick={() => carryOut(askForCard)}>
          {said.remarks(remarks)}
        </Button>
      )}
    </div>
  );
}

function barState(state: Editor["state"]) {
  const { place, attrs } = paragraphAtCursor(state);
  return {
    role: attrs.role,
    speaker: attrs.speaker,
    remarks: placedRemarks(state).length,
    goUp: place > 0,
    goDown: place < state.doc.childCount - 1,
    undo: undoDepth(state) > 0,
    redo: redoDepth(state) > 0,
  };
}

interface PhraseMenuProps {
  readonly phrases: readonly Phrase[];
  readonly onChoose: (phrase: Phrase) => void;
}

function PhraseMenu({ phrases, onChoose }: PhraseMenuProps) {
  if (phrases.length === 0) return null;
  return (
    <Menu
      position="bottom-start"
      width={360}
      returnFocus={false}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {said.phrases}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="phrase-menu">
        {phrases.map((phrase) => (
          <Menu.Item key={phrase.name} onClick={() => onChoose(phrase)}>
            <span className="strong">{phrase.name}</span>
            <span className="block quiet">{phrase.text}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
