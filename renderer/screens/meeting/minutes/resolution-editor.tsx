// The resolution: none until the clerk says that one was made, then as it was recommended or built from the exact title.

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { longDate } from "../../../../shared/domain/dates.ts";
import { exclusionWording } from "../../../../shared/domain/meeting/agenda/exclusion.ts";
import {
  type ResolvedFor,
  resolutionFor,
  wordingFor,
} from "../../../../shared/domain/meeting/agenda/item-title.ts";
import type { Minute, MinutedResolution } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../../shared/domain/meeting/record.ts";
import {
  numberedParts,
  resolutionDrifts,
  resolutionSentence,
} from "../../../../shared/domain/meeting/resolution/resolution.ts";
import type { ResolutionVerb } from "../../../../shared/domain/meeting/resolution/resolution-form.ts";
import { resolutionText } from "../../../../shared/domain/paper/resolution-text.ts";
import { copyText } from "../../../parts/copy-text.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { words } from "../../../text/en-GB.ts";
import { VoteEditor } from "./vote-editor.tsx";

const said = words.meeting;

interface ResolutionEditorProps {
  readonly record: MeetingRecord;
  readonly item: RecordedItem["item"];
  readonly minute: Minute;
  readonly readOnly: boolean;
  readonly onChange: (minute: Minute) => void;
}

export function ResolutionEditor({ record, item, minute, readOnly, onChange }: ResolutionEditorProps) {
  const { body } = record;
  const { resolution, isWithoutResolution } = minute;
  const [isTurned, setTurned] = useState(false);
  // The period is not named: the as-at date says which figures were noted.
  const wordedFor: ResolvedFor = { body, period: null, asAt: record.asAt };
  const build = (verb: ResolutionVerb) => ({ verb, wording: wordingFor(item, verb, wordedFor) });
  function turn(next: Pick<Minute, "resolution" | "isWithoutResolution">) {
    setTurned(true);
    onChange({ ...minute, ...next });
  }
  const takeUp = () =>
    turn({
      resolution: { ...firstWording(record, item, wordedFor), vote: null },
      isWithoutResolution: false,
    });
  return (
    <section className="resolution" aria-labelledby="resolution">
      <h3 id="resolution">{said.resolution}</h3>
      <div inert={readOnly}>
        {resolution === null ? (
          <>
            <p className="quiet">{isWithoutResolution ? said.madeNone : said.noResolution}</p>
            <div className="buttons">
              <Button variant="default" autoFocus={isTurned} onClick={takeUp}>
                {said.madeOne(withCapital(body.callsItself))}
              </Button>
              {!isWithoutResolution && (
                <Button
                  variant="subtle"
                  onClick={() => turn({ resolution: null, isWithoutResolution: true })}
                >
                  {said.takeBack}
                </Button>
              )}
            </div>
          </>
        ) : (
          <Wording
            record={record}
            item={item}
            resolution={resolution}
            build={build}
            isNew={isTurned}
            onChange={(changed) => onChange({ ...minute, resolution: changed })}
            onTakeBack={() => turn({ resolution: null, isWithoutResolution: true })}
          />
        )}
      </div>
      <CopyResolution body={body} item={item} minute={minute} />
    </section>
  );
}

/** Approved minutes are copied from as well. */
function CopyResolution({ body, item, minute }: Pick<MeetingRecord, "body"> & Omit<RecordedItem, "number">) {
  const say = useNotice();
  const text = resolutionText({ body, items: [{ number: "", item, minute }] }, item.id);
  if (text === null) return null;
  return (
    <div className="buttons">
      <Button
        variant="default"
        leftSection={<IconCopy size={20} aria-hidden />}
        onClick={() => {
          if (copyText(text.plain, text.html)) say({ notice: "done", text: said.copied });
        }}
      >
        {said.copy}
      </Button>
    </div>
  );
}

/** What was recommended, the usual words for excluding the public, or else that the item was noted. */
function firstWording(
  { body, items }: MeetingRecord,
  item: RecordedItem["item"],
  wordedFor: ResolvedFor,
): Pick<MinutedResolution, "verb" | "wording"> {
  const recommended = resolutionFor(item, wordedFor);
  if (recommended) return recommended;
  const inPrivate = items.flatMap(({ number, item: { exemption } }) =>
    exemption ? [{ number, exemption }] : [],
  );
  const exclusion = item.kind === "exclusion" ? exclusionWording(body, inPrivate) : null;
  return exclusion === null
    ? { verb: "note", wording: wordingFor(item, "note", wordedFor) }
    : { verb: "agree", wording: exclusion };
}

interface WordingProps {
  readonly record: MeetingRecord;
  readonly item: RecordedItem["item"];
  readonly resolution: MinutedResolution;
  readonly build: (verb: ResolutionVerb) => Pick<MinutedResolution, "verb" | "wording">;
  /** True where the clerk has just said that one was made: the keyboard then stands at its verb. */
  readonly isNew: boolean;
  readonly onChange: (resolution: MinutedResolution) => void;
  readonly onTakeBack: () => void;
}

function Wording({ record, item, resolution, build, isNew, onChange, onTakeBack }: WordingProps) {
  const { verb, wording } = resolution;
  const isBuilt = wording === build(verb).wording;
  const asAt = item.kind === "scorecard" ? record.asAt : null;
  const warnings = resolutionDrifts(wording, item.title, asAt).map((drift) =>
    drift === "title" ? said.leavesTitle(item.title) : said.leavesDate(asAt ? longDate(asAt) : ""),
  );

  function chooseVerb(next: ResolutionVerb) {
    onChange(isBuilt ? { ...resolution, ...build(next) } : { ...resolution, verb: next });
  }

  return (
    <>
      <p className="quiet">{said.asPrinted}</p>
      <blockquote className="as-printed">
        {resolutionSentence(record.body, resolution).map((run) =>
          run.strong ? <strong key={run.text}>{run.text}</strong> : <span key={run.text}>{run.text}</span>,
        )}
        {numberedParts(record.body, resolution).map((part) => (
          <div key={part}>{part}</div>
        ))}
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
          maxLength={20_000}
          description={said.wordingHint}
          inputWrapperOrder={["label", "input", "description"]}
          value={wording}
          onChange={(event) => onChange({ ...resolution, wording: event.currentTarget.value })}
        />
      </div>
      <VoteEditor vote={resolution.vote} onChange={(vote) => onChange({ ...resolution, vote })} />
      <div className="buttons">
        {!isBuilt && (
          <Button variant="default" onClick={() => onChange({ ...resolution, ...build(verb) })}>
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

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
