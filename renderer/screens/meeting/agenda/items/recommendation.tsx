// What the body is asked to resolve of an item, built from its exact title and compared with it when a hand has edited it.
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { exclusionWording } from "../../../../../shared/domain/meeting/agenda/exclusion.ts";
import { wordingFor } from "../../../../../shared/domain/meeting/agenda/item-title.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { resolutionDrifts } from "../../../../../shared/domain/meeting/resolution/resolution.ts";
import type { ResolutionVerb } from "../../../../../shared/domain/meeting/resolution/resolution-form.ts";
import { words } from "../../../../text/en-GB.ts";

const said = words.agenda;

interface RecommendationProps {
  readonly record: MeetingRecord;
  readonly items: readonly AgendaItem[];
  readonly numbers: readonly string[];
  readonly item: AgendaItem;
  readonly onChange: (item: AgendaItem) => void;
}

interface TurnedProps extends RecommendationProps {
  /** True where something has just been asked, or no more: the keyboard then stands at what took its place. */
  readonly isTurned: boolean;
  readonly onTurn: () => void;
}

export function Recommendation(given: RecommendationProps) {
  const { item } = given;
  const [isTurned, setTurned] = useState(false);
  const props = { ...given, isTurned, onTurn: () => setTurned(true) };
  return (
    <section className="agenda-part">
      <h3>{said.recommendation}</h3>
      {item.recommendation !== null ? (
        <Wording {...props} recommendation={item.recommendation} />
      ) : item.kind === "exclusion" ? (
        <UsualExclusion {...props} />
      ) : (
        <NothingAsked {...props} />
      )}
    </section>
  );
}

function NothingAsked({ record, item, isTurned, onTurn, onChange }: TurnedProps) {
  return (
    <div className="agenda-line">
      <p className="quiet">{said.nothingAsked}</p>
      <Button
        variant="default"
        autoFocus={isTurned}
        onClick={() => {
          onTurn();
          onChange({ ...item, recommendation: built(record, item, "note") });
        }}
      >
        {said.ask}
      </Button>
    </div>
  );
}

/** The exclusion of the public words itself, from the items that are private. */
function UsualExclusion({ record, items, numbers, item, isTurned, onTurn, onChange }: TurnedProps) {
  const wording = exclusionWording(
    record.body,
    items.flatMap(({ exemption, isWithdrawn }, place) =>
      exemption && !isWithdrawn ? [{ number: numbers[place] ?? "", exemption }] : [],
    ),
  );
  if (wording === null) return <p className="quiet">{said.nothingInPrivate}</p>;
  return (
    <>
      <p className="quiet">{said.usualExclusion}</p>
      <blockquote className="as-printed">{wording}.</blockquote>
      <div>
        <Button
          variant="default"
          autoFocus={isTurned}
          onClick={() => {
            onTurn();
            onChange({ ...item, recommendation: { verb: "agree", wording } });
          }}
        >
          {said.wordMyself}
        </Button>
      </div>
    </>
  );
}

interface WordingProps extends TurnedProps {
  readonly recommendation: NonNullable<AgendaItem["recommendation"]>;
}

function Wording({ record, item, recommendation, isTurned, onTurn, onChange }: WordingProps) {
  const { verb, wording } = recommendation;
  const isExclusion = item.kind === "exclusion";
  const isBuilt = wordings(record, item, verb).includes(wording);
  const hasLeftTitle = !isExclusion && resolutionDrifts(wording, item.title, null).includes("title");
  const put = (next: AgendaItem["recommendation"]) => onChange({ ...item, recommendation: next });

  return (
    <>
      <div role="status">
        {hasLeftTitle && <p className="note">{words.meeting.leavesTitle(item.title)}</p>}
      </div>
      <div className={isExclusion ? "" : "resolution-fields"}>
        {!isExclusion && (
          <NativeSelect
            label={said.verb}
            autoFocus={isTurned}
            value={verb}
            onChange={(event) => {
              const next = event.currentTarget.value as ResolutionVerb;
              put(isBuilt ? built(record, item, next) : { verb: next, wording });
            }}
            data={Object.entries(words.meeting.verbs).map(([value, label]) => ({ value, label }))}
          />
        )}
        <Textarea
          label={said.wording}
          autoFocus={isTurned && isExclusion}
          autosize
          minRows={2}
          maxLength={2000}
          description={isExclusion ? undefined : said.wordingHint}
          inputWrapperOrder={["label", "input", "description"]}
          value={wording}
          onChange={(event) => put({ verb, wording: event.currentTarget.value })}
        />
      </div>
      <div className="agenda-line">
        {!isBuilt && !isExclusion && (
          <Button variant="default" onClick={() => put(built(record, item, verb))}>
            {words.meeting.rebuild}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            onTurn();
            put(null);
          }}
        >
          {isExclusion ? said.usualWords : said.askNothing}
        </Button>
      </div>
    </>
  );
}

/** Undated: the figures may still change before the meeting, and the resolution gains their date when it is made. */
function built(record: MeetingRecord, item: AgendaItem, verb: ResolutionVerb) {
  return { verb, wording: wordingFor(item, verb, { body: record.body, period: null, asAt: null }) };
}

/** The ways in which the title can be worded. */
function wordings(record: MeetingRecord, item: AgendaItem, verb: ResolutionVerb): readonly string[] {
  const { body, asAt, period } = record;
  return [
    built(record, item, verb).wording,
    wordingFor(item, verb, { body, period: null, asAt }),
    wordingFor(item, verb, { body, period, asAt }),
  ];
}
