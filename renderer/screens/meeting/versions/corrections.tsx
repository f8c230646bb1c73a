// What was put right of these minutes, and what this meeting put right of earlier ones.
import { Button, Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { longDate } from "../../../../shared/domain/dates.ts";
import { areApproved } from "../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { Correction, MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { useLine, useQuery } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { useUnsent } from "../../../parts/use-unsent.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.meeting.corrections;

interface CorrectionsProps {
  readonly record: MeetingRecord;
  readonly onMeeting: (meeting: string) => void;
}

export function Corrections({ record, onMeeting }: CorrectionsProps) {
  const { meeting, corrections } = record;
  const line = useLine();
  const say = useNotice();
  const [draft, setDraft] = useUnsent<CorrectionDraft>(`correction at ${meeting.id}`, NOTHING);

  async function takeBack({ id, of, isExempt, text }: Correction) {
    say(null);
    try {
      await line.call("minutes.takeBackCorrection", { correction: id });
      setDraft({ of: of.id, isExempt, text });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{said.title}</h2>
      <p className="quiet">{said.hint}</p>
      <ul className="version-list">
        {corrections.map((correction) => {
          const { id, of, madeAt, text, isExempt } = correction;
          const isOfHere = of.id === meeting.id;
          const other = isOfHere ? madeAt : of;
          const mayGo = !isOfHere && !areApproved(meeting.minutesState);
          return (
            <li key={id}>
              <span>
                {isOfHere ? said.madeAt(longDate(madeAt.date)) : said.of(longDate(of.date))} “{text}”
                {isExempt && ` (${words.meeting.inPrivate})`}
              </span>
              <Button variant="subtle" size="compact-md" onClick={() => onMeeting(other.id)}>
                {said.goTo(longDate(other.date))}
              </Button>
              {mayGo && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={`${said.takeBack}: ${text}`}
                  onClick={() => void takeBack(correction)}
                >
                  {said.takeBack}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {!areApproved(meeting.minutesState) && (
        <NewCorrection record={record} draft={draft} onDraft={setDraft} />
      )}
    </section>
  );
}

interface CorrectionDraft extends Pick<Correction, "isExempt" | "text"> {
  /** Null for the latest of the earlier meetings. */
  readonly of: string | null;
}

const NOTHING: CorrectionDraft = { of: null, isExempt: false, text: "" };

interface NewCorrectionProps extends Pick<CorrectionsProps, "record"> {
  readonly draft: CorrectionDraft;
  readonly onDraft: (draft: CorrectionDraft) => void;
}

function NewCorrection({ record: { meeting }, draft, onDraft }: NewCorrectionProps) {
  const line = useLine();
  const say = useNotice();
  const meetings = useQuery("meetings.list", {});
  const earlier =
    meetings.state === "ready"
      ? meetings.value.filter((one) => one.bodyId === meeting.bodyId && one.date < meeting.date).toReversed()
      : [];
  const { text, isExempt } = draft;
  const chosen = draft.of ?? earlier[0]?.id ?? null;
  if (chosen === null) return <p className="quiet">{said.noEarlier}</p>;

  async function correct(corrected: string) {
    say(null);
    try {
      await line.call("minutes.correct", { of: corrected, madeAt: meeting.id, isExempt, text });
      onDraft(NOTHING);
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (
    <form
      className="new-correction"
      onSubmit={(event) => {
        event.preventDefault();
        void correct(chosen);
      }}
    >
      <NativeSelect
        label={said.which}
        value={chosen}
        onChange={(event) => onDraft({ ...draft, of: event.currentTarget.value })}
        data={earlier.map(({ id, date }) => ({ value: id, label: longDate(date) }))}
      />
      <Textarea
        label={said.text}
        placeholder={said.example}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
      />
      <Checkbox
        label={said.isExempt}
        checked={isExempt}
        onChange={(event) => onDraft({ ...draft, isExempt: event.currentTarget.checked })}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ""}>
        {said.add}
      </Button>
    </form>
  );
}
