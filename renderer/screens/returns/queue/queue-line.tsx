// One workbook on the list: its name, how it stands, and how to stop it or take it off.
import { ActionIcon, Progress } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconHelpCircle,
  IconLoader2,
  IconPlayerStop,
  IconX,
} from "@tabler/icons-react";
import { words } from "../../../text/en-GB.ts";
import { canBeStopped, newFigures, type QueuedReturn, questionsLeft, type State, stateOf } from "./queue.ts";

const said = words.returns;

const ICONS: Record<State, typeof IconClock> = {
  waiting: IconClock,
  reading: IconLoader2,
  "needs you": IconHelpCircle,
  understood: IconCircleCheck,
  "accepted before": IconCircleCheck,
  accepting: IconLoader2,
  accepted: IconCircleCheck,
  stopped: IconPlayerStop,
  refused: IconAlertTriangle,
};

interface QueueLineProps {
  readonly queued: QueuedReturn;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onStop: () => void;
  readonly onTakeOff: () => void;
}

export function QueueLine({ queued, isOpen, onOpen, onStop, onTakeOff }: QueueLineProps) {
  const state = stateOf(queued);
  const Mark = ICONS[state];
  const { name } = queued.file;
  return (
    <li className="queue-line">
      <button type="button" className="queue-open" aria-current={isOpen} onClick={onOpen}>
        <Mark size={22} aria-hidden className={`state-${state.replace(" ", "-")}`} />
        <span className="queue-words">
          <span className="queue-name" title={name}>
            {name}
          </span>
          <span className="quiet">{lineWords(queued, state)}</span>
        </span>
      </button>
      {canBeStopped(queued) ? (
        <ActionIcon
          variant="subtle"
          aria-label={`${said.cancel}: ${name}`}
          title={said.cancel}
          onClick={onStop}
        >
          <IconPlayerStop size={18} aria-hidden />
        </ActionIcon>
      ) : (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${said.takeOff}: ${name}`}
          title={said.takeOff}
          disabled={state === "accepting"}
          onClick={onTakeOff}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      )}
      {queued.stage.stage === "reading" && (
        <Progress
          className="queue-progress"
          size="xs"
          value={(queued.stage.progress?.done ?? 0) * 100}
          aria-label={`${said.states.reading}: ${name}`}
        />
      )}
    </li>
  );
}

function lineWords(queued: QueuedReturn, state: State): string {
  const { reading, stage } = queued;
  const stands = said.states[state];
  if (stage.stage === "reading" && stage.progress)
    return said.readSoFar(Math.round(stage.progress.done * 100));
  if (!reading) return stands;
  if (state === "needs you") return `${stands}: ${said.questionsLeft(questionsLeft(queued))}`;
  if (state === "understood") return `${stands}: ${said.toAccept(newFigures(reading))}`;
  return stands;
}
