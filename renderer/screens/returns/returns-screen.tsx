// Returns: the workbooks on the list, the one that is open, and what was accepted so far.
import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { words } from "../../text/en-GB.ts";
import { AcceptedReturns } from "./accepted-returns.tsx";
import { isFinished } from "./queue.ts";
import { QueueLine } from "./queue-line.tsx";
import { ReturnDetail } from "./return-detail.tsx";
import type { ReturnsDesk } from "./use-returns-desk.ts";

const said = words.returns;

interface ReturnsScreenProps {
  readonly returns: ReturnsDesk;
  /** Its lines give the indicators as the register has them; null while there are no figures. */
  readonly scorecard: Scorecard | null;
  readonly onScorecard: () => void;
}

export function ReturnsScreen({ returns, scorecard, onScorecard }: ReturnsScreenProps) {
  const { queue } = returns;
  const [chosen, setChosen] = useState<string | null>(null);
  const register = useMemo(() => registerOf(scorecard), [scorecard]);
  const opened = queue.find(({ file }) => file.id === chosen) ?? queue[0];
  const finished = queue.filter(isFinished);
  const next = queue.find((queued) => queued !== opened && !isFinished(queued));
  const chooseButton = (
    <Button
      leftSection={<IconFileImport size={20} aria-hidden />}
      variant={queue.length > 0 ? "default" : "filled"}
      onClick={() => void returns.choose()}
    >
      {said.choose}
    </Button>
  );
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{said.title}</h1>
          <p className="quiet">{said.lead}</p>
        </div>
        {queue.length > 0 && chooseButton}
      </div>
      <p className="drop-here" aria-hidden>
        {said.drop}
      </p>
      {opened ? (
        <div className="returns">
          <div className="queue-side">
            <ul className="queue" aria-label={said.list}>
              {queue.map((queued) => (
                <QueueLine
                  key={queued.file.id}
                  queued={queued}
                  isOpen={queued === opened}
                  onOpen={() => setChosen(queued.file.id)}
                  onStop={() => returns.stopReading(queued.file.id)}
                  onTakeOff={() => returns.takeOff(queued.file.id)}
                />
              ))}
            </ul>
            {finished.length > 1 && (
              <Button
                variant="subtle"
                onClick={() => {
                  for (const { file } of finished) returns.takeOff(file.id);
                }}
              >
                {said.takeOffFinished(finished.length)}
              </Button>
            )}
          </div>
          <ReturnDetail
            key={opened.file.id}
            queued={opened}
            returns={returns}
            register={register}
            reports={scorecard?.period ?? null}
            onNext={next ? () => setChosen(next.file.id) : null}
            onScorecard={onScorecard}
          />
        </div>
      ) : (
        <EmptyState icon={IconFileImport} title={said.emptyTitle} text={said.empty}>
          {chooseButton}
        </EmptyState>
      )}
      <AcceptedReturns />
    </div>
  );
}

function registerOf(scorecard: Scorecard | null): ReadonlyMap<string, Indicator> {
  const lines = scorecard?.sections.flatMap((section) => section.lines) ?? [];
  return new Map(lines.map(({ indicator }) => [indicator.reference, indicator]));
}
