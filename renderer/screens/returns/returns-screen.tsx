// Returns: the workbooks on the list, the one that is open, and what was accepted so far.
import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { useQuery } from "../../backend.ts";
import type { Answer } from "../../line.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { words } from "../../text/en-GB.ts";
import { AcceptedReturns } from "./accepted-returns.tsx";
import { OwedPanel } from "./owed/owed-panel.tsx";
import { isFinished } from "./queue/queue.ts";
import { QueueSide } from "./queue/queue-side.tsx";
import type { ReturnsDesk } from "./queue/use-returns-desk.ts";
import { ReturnDetail } from "./return-detail.tsx";
import type { ReturnView } from "./return-props.ts";

const said = words.returns;

interface ReturnsScreenProps {
  readonly returns: ReturnsDesk;
  /** Null while there are no figures. */
  readonly scorecard: Scorecard | null;
  readonly onScorecard: () => void;
}

export function ReturnsScreen({ returns, scorecard, onScorecard }: ReturnsScreenProps) {
  const { queue } = returns;
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<ReturnView>("figures");
  const [isWide, setWide] = useState(false);
  const indicators = useQuery("indicators.list", {});
  const register = useMemo(() => registerOf(indicators), [indicators]);
  const opened = queue.find(({ file }) => file.id === chosen) ?? queue[0];
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
          <p className="screen-links">
            <a href="#owed">{words.owed.link}</a>
            <a href="#accepted-returns">{words.accepted.title}</a>
          </p>
        </div>
        {queue.length > 0 && chooseButton}
      </div>
      <p className="drop-here" aria-hidden>
        {said.drop}
      </p>
      {opened ? (
        <div className={isWide && view === "sheet" ? "returns returns-wide" : "returns"}>
          <QueueSide returns={returns} opened={opened} onOpen={setChosen} />
          <ReturnDetail
            key={opened.file.id}
            queued={opened}
            returns={returns}
            register={register}
            view={view}
            onView={setView}
            isWide={isWide}
            onWide={setWide}
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
      <OwedPanel />
      <AcceptedReturns onWithdrawn={returns.withdrawn} />
    </div>
  );
}

function registerOf(indicators: Answer<readonly Indicator[]>): ReadonlyMap<string, Indicator> {
  const known = indicators.state === "ready" ? indicators.value : [];
  return new Map(known.map((indicator) => [indicator.reference, indicator]));
}
