// The resolution: none until the clerk says that one was made, then built from the item's exact title.
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import type { MeetingRecord } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import type { MinutedResolution } from "../../../shared/domain/meeting/minutes.ts";
import {
  type ResolutionVerb,
  resolutionDrifts,
  resolutionSentence,
  resolutionWording,
} from "../../../shared/domain/meeting/resolution.ts";
import { words } from "../../text/en-GB.ts";

const said = words.meeting;

interface ResolutionEditorProps {
  readonly record: MeetingRecord;
  readonly resolution: MinutedResolution | null;
  readonly onChange: (resolution: MinutedResolution | null) => void;
}

export function ResolutionEditor({ record, resolution, onChange }: ResolutionEditorProps) {
  const { body } = record;
  const [isTurned, setTurned] = useState(false);
  function turn(next: MinutedResolution | null) {
    setTurned(true);
    onChange(next);
  }
  const build = (verb: ResolutionVerb): MinutedResolution => ({ verb, wording: builtWording(record, verb) });
  return (
    <section className="resolution" aria-labelledby="resolution">
      <h3 id="resolution">{said.resolution}</h3>
      {resolution === null ? (
        <>
          <p className="quiet">{said.noResolution}</p>
          <Button variant="default" autoFocus={isTurned} onClick={() => turn(build("note"))}>
            {said.madeOne(withCapital(body.callsItself))}
          </Button>
        </>
      ) : (
        <Wording
          record={record}
          resolution={resolution}
          build={build}
          isNew={isTurned}
          onChange={onChange}
          onTakeBack={() => turn(null)}
        />
      )}
    </section>
  );
}

interface WordingProps extends ResolutionEditorProps {
  readonly resolution: MinutedResolution;
  readonly build: (verb: ResolutionVerb) => MinutedResolution;
  /** True where the clerk has just said that one was made: the keyboard then stands at its verb. */
  readonly isNew: boolean;
  readonly onTakeBack: () => void;
}

function Wording({ record, resolution, build, isNew, onChange, onTakeBack }: WordingProps) {
  const { body, item, asAt } = record;
  const { verb, wording } = resolution;
  const isBuilt = wording === build(verb).wording;
  const warnings = resolutionDrifts(wording, item.title, asAt).map((drift) =>
    drift === "title" ? said.leavesTitle(item.title) : said.leavesDate(asAt ? longDate(asAt) : ""),
  );

  function chooseVerb(next: ResolutionVerb) {
    onChange(isBuilt ? build(next) : { verb: next, wording });
  }

  return (
    <>
      <p className="quiet">{said.asPrinted}</p>
      <blockquote className="as-printed">
        {resolutionSentence(body, resolution).map((run) =>
          run.strong ? <strong key={run.text}>{run.text}</strong> : <span key={run.text}>{run.text}</span>,
        )}
      </blockquote>
      <div role="status">
        {warnings.map((warning) => (
          <p className="note" key={warning}>
            {warning}
          </p>
        ))}
      </div>
      <div className="resolution-fields">
        <NativeSelect
          label={said.verb}
          autoFocus={isNew}
          value={verb}
          onChange={(event) => chooseVerb(event.currentTarget.value as ResolutionVerb)}
          data={Object.entries(said.verbs).map(([value, label]) => ({ value, label }))}
        />
        <Textarea
          label={said.wording}
          autosize
          minRows={2}
          maxLength={2000}
          value={wording}
          onChange={(event) => onChange({ verb, wording: event.currentTarget.value })}
        />
      </div>
      <div className="buttons">
        {!isBuilt && (
          <Button variant="default" onClick={() => onChange(build(verb))}>
            {said.rebuild}
          </Button>
        )}
        <Button variant="default" onClick={onTakeBack}>
          {said.takeBack}
        </Button>
      </div>
    </>
  );
}

function builtWording({ body, item, asAt }: MeetingRecord, verb: ResolutionVerb): string {
  return resolutionWording(body.resolutionForm, verb, item.title, null, asAt);
}

export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
