// Scorecard: the counts, the filters, the table, and the story of the figure that was chosen.
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { IconSearch, IconTable } from "@tabler/icons-react";
import { useRef, useState } from "react";
import type { MeetingSummary } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import type { Answer } from "../../line.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PreviewButton } from "../../parts/preview-button.tsx";
import { PrintButton } from "../../parts/print-button.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { useSlashKey } from "../../parts/slash-key.ts";
import { words } from "../../text/en-GB.ts";
import { Counts } from "./counts.tsx";
import { countPassing, FILTERS, type Filter, sectionsInSight } from "./filters.ts";
import { HiddenFigures } from "./hidden-figures.tsx";
import { ScorecardTable } from "./scorecard-table.tsx";
import { StoryDrawer } from "./story-drawer.tsx";

const said = words.scorecard;

interface ScorecardScreenProps {
  readonly meeting: MeetingSummary;
  readonly scorecard: Answer<Scorecard>;
  readonly onReturns: () => void;
}

export function ScorecardScreen({ meeting, scorecard, onReturns }: ScorecardScreenProps) {
  if (scorecard.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (scorecard.state === "ready") return <Drawn meeting={meeting} scorecard={scorecard.value} />;
  if (scorecard.refusal.code !== "no-figures") return <RefusalNote refusal={scorecard.refusal} />;
  return (
    <div className="screen">
      <h1>{words.shell.scorecard}</h1>
      <EmptyState icon={IconTable} title={said.emptyTitle} text={said.empty}>
        <Button onClick={onReturns}>{said.bringIn}</Button>
      </EmptyState>
    </div>
  );
}

function Drawn({ meeting, scorecard }: { readonly meeting: MeetingSummary; readonly scorecard: Scorecard }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const sections = sectionsInSight(scorecard, filter, typed);
  return (
    <div className="screen scorecard" ref={screen}>
      <div className="screen-head">
        <div>
          <h1>{scorecard.title}</h1>
          <Counts counts={scorecard.counts} />
          <HiddenFigures meeting={meeting.id} />
        </div>
        <div className="print-buttons">
          <PreviewButton meeting={meeting.id} kind="scorecard" hasPartB />
          <PrintButton
            isSecond
            label={said.printPartB}
            print={(line, place) =>
              line.call("scorecards.print", { meeting: meeting.id, place, twin: "part B" })
            }
            paper={{ meeting: meeting.id, kind: "scorecard", twin: "part B" }}
            suggestedName={said.partB(longDate(meeting.date))}
          />
          <PrintButton
            print={(line, place) =>
              line.call("scorecards.print", { meeting: meeting.id, place, twin: "public" })
            }
            paper={{ meeting: meeting.id, kind: "scorecard", twin: "public" }}
            suggestedName={words.printing.scorecard(longDate(meeting.date))}
          />
        </div>
      </div>
      {scorecard.stale && (
        <p className="note note-stale">{said.stale(longDate(scorecard.asAt), scorecard.ageInDays)}</p>
      )}
      <div className="filters">
        <SegmentedControl
          aria-label={said.show}
          value={filter}
          onChange={setFilter}
          data={FILTERS.map((each) => ({
            value: each,
            label: said.filterCount(said.filters[each], countPassing(scorecard, each)),
          }))}
        />
        <FindField typed={typed} onType={setTyped} onGoToLines={() => firstLine(screen.current)?.focus()} />
      </div>
      {sections.length === 0 ? (
        <div className="empty">
          <p>{said.none}</p>
          <Button
            variant="default"
            onClick={() => {
              setFilter("all");
              setTyped("");
            }}
          >
            {said.showAll}
          </Button>
        </div>
      ) : (
        <ScorecardTable scorecard={scorecard} sections={sections} onChoose={setChosen} />
      )}
      <p className="quiet keys">{said.keys}</p>
      <StoryDrawer meeting={meeting.id} indicator={chosen} onClose={() => setChosen(null)} />
    </div>
  );
}

function firstLine(screen: HTMLElement | null): HTMLElement | null {
  return screen?.querySelector<HTMLElement>("button.line-name") ?? null;
}

interface FindFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onGoToLines: () => void;
}

function FindField({ typed, onType, onGoToLines }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field);
  return (
    <TextInput
      ref={field}
      className="find"
      type="search"
      aria-label={said.find}
      placeholder={said.find}
      title={said.findHint}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onType("");
        if (event.key !== "ArrowDown" && event.key !== "Enter") return;
        event.preventDefault();
        onGoToLines();
      }}
    />
  );
}
