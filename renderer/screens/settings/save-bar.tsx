// Whether the changes are saved, what keeps them from being saved, and how to save or undo them.
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconPencil } from "@tabler/icons-react";
import { words } from "../../text/en-GB.ts";
import { PARTS, type Part } from "./body-draft.ts";
import type { BodyBeingSet } from "./use-body-draft.ts";

const said = words.settings;

interface SaveBarProps {
  readonly being: BodyBeingSet;
  /** Shows a part of the settings. */
  readonly onPart: (part: Part) => void;
  /** Gives up a body that was never saved; null for one that was. */
  readonly onLeaveOut: (() => void) | null;
}

export function SaveBar({ being, onPart, onLeaveOut }: SaveBarProps) {
  const { state, faults, save, undo, redo } = being;
  const isOpen = state === "unsaved" || state === "refused";
  const Mark = state === "saved" ? IconCheck : state === "refused" ? IconAlertTriangle : IconPencil;
  const wrong = PARTS.filter((part) => faults.some((fault) => fault.part === part));
  return (
    <div className="save-bar">
      <p className={`save-state save-${state}`} role="status">
        <Mark size={20} aria-hidden />
        {said.states[state]}
      </p>
      {isOpen && wrong.length > 0 && (
        <p className="save-faults">
          {said.faults(faults.length)}:{" "}
          {wrong.map((part) => (
            <button key={part} type="button" className="link" onClick={() => onPart(part)}>
              {said.parts[part]}
            </button>
          ))}
        </p>
      )}
      <div className="save-buttons">
        {redo && (
          <Button variant="subtle" onClick={redo}>
            {said.redo}
          </Button>
        )}
        {onLeaveOut ? (
          <Button variant="default" onClick={onLeaveOut}>
            {said.dropNew}
          </Button>
        ) : (
          <Button variant="default" disabled={!isOpen} onClick={undo}>
            {said.undo}
          </Button>
        )}
        <Button disabled={!isOpen || faults.length > 0} onClick={() => void save()}>
          {said.save}
        </Button>
      </div>
    </div>
  );
}
