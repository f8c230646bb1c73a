// That a return was accepted, what it changed, and where to go from here.
import { Button } from "@mantine/core";
import type { Acceptance } from "../../../shared/contract.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { words } from "../../text/en-GB.ts";
import type { ReturnDetailProps } from "./return-props.ts";

const said = words.returns;

interface AcceptedNoteProps extends Pick<ReturnDetailProps, "reports" | "onNext" | "onScorecard"> {
  readonly acceptance: Acceptance;
}

export function AcceptedNote({ acceptance, reports, onNext, onScorecard }: AcceptedNoteProps) {
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
