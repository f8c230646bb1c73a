// One workbook, opened: what was understood of it, what is doubtful, and the one button that stores it.
import { Button, Progress } from "@mantine/core";
import type { ReturnReading } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { type Period, periodName } from "../../../shared/domain/period/period.ts";
import type { ErrorCode } from "../../../shared/errors.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { AcceptBar } from "./accept-bar.tsx";
import { Findings } from "./findings.tsx";
import { findingsBeside, findingsUnsettled } from "./questions.ts";
import { Questions } from "./questions-asked.tsx";
import type { QueuedReturn } from "./queue.ts";
import { UnderstoodFigures } from "./understood-figures.tsx";
import type { ReturnsDesk } from "./use-returns-desk.ts";

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

interface ReturnDetailProps {
  readonly queued: QueuedReturn;
  readonly returns: ReturnsDesk;
  /** The indicators by reference, as far as they are known. */
  readonly register: ReadonlyMap<string, Indicator>;
  /** The period that the scorecard reports; null while there are no figures. */
  readonly reports: Period | null;
  /** Opens the next return that waits, where one does. */
  readonly onNext: (() => void) | null;
  readonly onScorecard: () => void;
}

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

interface UnderstoodProps extends ReturnDetailProps {
  readonly reading: ReturnReading;
}

function Understood({ reading, ...props }: UnderstoodProps) {
  const { queued, returns, register } = props;
  const { file, stage, decisions, acceptRefusal } = queued;
  const isAccepted = stage.stage === "accepted";
  const isOpen = !isAccepted && reading.acceptedBefore === null;
  return (
    <>
      {acceptRefusal && (
        <RefusalNote
          refusal={{ ...acceptRefusal, details: { name: file.name, ...acceptRefusal.details } }}
          onTryAgain={() => returns.readAgain(file.id)}
        />
      )}
      {stage.stage === "accepted" && <Done {...props} acceptance={stage.acceptance} />}
      {!isAccepted && reading.acceptedBefore !== null && (
        <p className="note">{said.acceptedBefore(longDate(reading.acceptedBefore))}</p>
      )}
      {isOpen && (
        <>
          <AcceptBar queued={queued} reading={reading} returns={returns} />
          <Questions
            reading={reading}
            decisions={decisions}
            onDecide={(next) => returns.decide(file.id, next)}
          />
        </>
      )}
      <Findings
        findings={isOpen ? findingsBeside(reading, decisions) : findingsUnsettled(reading, decisions)}
      />
      <UnderstoodFigures reading={reading} register={register} />
    </>
  );
}

interface DoneProps extends Pick<ReturnDetailProps, "reports" | "onNext" | "onScorecard"> {
  readonly acceptance: Extract<QueuedReturn["stage"], { stage: "accepted" }>["acceptance"];
}

function Done({ acceptance, reports, onNext, onScorecard }: DoneProps) {
  const { added, revised, unchanged, leftOut } = acceptance;
  return (
    <div className="done" role="status">
      <p>
        <strong>{said.done}.</strong> {said.doneCounts(added, revised, unchanged, leftOut)}.{" "}
        {reports !== null && said.scorecardReports(periodName(reports))}
      </p>
      <span className="done-buttons">
        <Button autoFocus={onNext === null} variant={onNext ? "default" : "filled"} onClick={onScorecard}>
          {said.seeScorecard}
        </Button>
        {onNext && (
          <Button autoFocus onClick={onNext}>
            {said.openNext}
          </Button>
        )}
      </span>
    </div>
  );
}
