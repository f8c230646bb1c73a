// The workbooks on the list, and what can be done with all of them at once.
import { Button } from "@mantine/core";
import { words } from "../../../text/en-GB.ts";
import { canBeStopped, isFinished, needsNothing, type QueuedReturn } from "./queue.ts";
import { QueueLine } from "./queue-line.tsx";
import type { ReturnsDesk } from "./use-returns-desk.ts";

const said = words.returns;

interface QueueSideProps {
  readonly returns: ReturnsDesk;
  readonly opened: QueuedReturn;
  readonly onOpen: (file: string) => void;
}

/** The buttons stand above the list whether or not they can be used, so that no line moves when they can. */
export function QueueSide({ returns, opened, onOpen }: QueueSideProps) {
  const { queue } = returns;
  const finished = queue.filter(isFinished);
  const ready = queue.filter(needsNothing);
  return (
    <div className="queue-side">
      {queue.length > 1 && (
        <div className="queue-all">
          <Button size="xs" disabled={ready.length === 0} onClick={() => void returns.acceptAll()}>
            {said.acceptAll(ready.length)}
          </Button>
          <Button size="xs" variant="default" disabled={!queue.some(canBeStopped)} onClick={returns.stopAll}>
            {said.stopAll}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={finished.length === 0}
            onClick={() => {
              for (const { file } of finished) returns.takeOff(file.id);
            }}
          >
            {said.takeOffFinished(finished.length)}
          </Button>
        </div>
      )}
      <ul className="queue" aria-label={said.list}>
        {queue.map((queued) => (
          <QueueLine
            key={queued.file.id}
            queued={queued}
            isOpen={queued === opened}
            onOpen={() => onOpen(queued.file.id)}
            onStop={() => returns.stopReading(queued.file.id)}
            onTakeOff={() => returns.takeOff(queued.file.id)}
          />
        ))}
      </ul>
    </div>
  );
}
