// One workbook, opened: what was understood of it, what is doubtful, and the one button that stores it.
import { Button, Progress } from "@mantine/core";
import type { ErrorCode } from "../../../shared/errors.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import type { QueuedReturn } from "./queue/queue.ts";
import type { ReturnDetailProps } from "./return-props.ts";
import { Understood } from "./understood.tsx";

const said = words.returns;

/** What can be otherwise the next time, with the same file. */
const RETRY_HELPS: ReadonlySet<ErrorCode> = new Set([
  "file-missing",
  "file-locked",
  "file-changed",
  "workbook-too-slow",
  "cancelled",
  "backend-stopped",
  "unexpected",
]);

export function ReturnDetail(props: ReturnDetailProps) {
  const { queued, returns } = props;
  const { file, stage, reading } = queued;
  return (
    <article className="return" aria-labelledby="return-name">
      <h2 id="return-name">{file.name}</h2>
      {stage.stage === "refused" && (
        <RefusalNote
          refusal={{ ...stage.refusal, details: { name: file.name, ...stage.refusal.details } }}
          {...(RETRY_HELPS.has(stage.refusal.code) && { onTryAgain: () => returns.readAgain(file.id) })}
        >
          <Button variant="default" onClick={() => returns.takeOff(file.id)}>
            {said.takeOff}
          </Button>
        </RefusalNote>
      )}
      {stage.stage !== "refused" && !reading && (
        <BeingRead queued={queued} onStop={() => returns.stopReading(file.id)} />
      )}
      {stage.stage !== "refused" && reading && <Understood {...props} reading={reading} />}
    </article>
  );
}

function BeingRead({
  queued: { stage },
  onStop,
}: {
  readonly queued: QueuedReturn;
  readonly onStop: () => void;
}) {
  if (stage.stage !== "reading") return <p className="quiet">{said.states.waiting}.</p>;
  const step = said.steps[stage.progress?.step ?? "opening"];
  return (
    <div className="being-read">
      <p role="status">{step}…</p>
      <Progress value={(stage.progress?.done ?? 0) * 100} aria-label={step} />
      <Button variant="default" onClick={onStop}>
        {said.cancel}
      </Button>
    </div>
  );
}
