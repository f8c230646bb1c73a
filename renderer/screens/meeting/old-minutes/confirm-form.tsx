// What the clerk confirms before old minutes are brought in: whose, when, where, whether approved, whether in private.
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { OldMinutesRead } from "../../../../shared/contract.ts";
import { longDate, weekday } from "../../../../shared/domain/dates.ts";
import type { Body } from "../../../../shared/domain/meeting/body.ts";
import type { OldMinutes, RoledLine } from "../../../../shared/domain/old-minutes/old-minutes.ts";
import type { Refusal } from "../../../../shared/errors.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import { RefusalNote } from "../../../parts/refusal-note.tsx";
import { words } from "../../../text/en-GB.ts";
import { type Confirming, changedRoles, confirmed, NOTHING_CONFIRMED } from "./confirming.ts";
import { InPrivate } from "./in-private.tsx";

const said = words.oldMinutes;

interface ConfirmFormProps {
  readonly file: string;
  readonly read: OldMinutesRead;
  /** What the lines come to as they are now. */
  readonly minutes: OldMinutes;
  readonly lines: readonly RoledLine[];
  readonly bodies: readonly Body[];
  /** The body that is offered where the document names none that is known. */
  readonly body: string;
  readonly onReadAgain: () => void;
  readonly onBroughtIn: (meeting: string) => void;
}

export function ConfirmForm(props: ConfirmFormProps) {
  const { file, read, minutes, lines, bodies, body, onReadAgain, onBroughtIn } = props;
  const line = useLine();
  const say = useNotice();
  const [confirming, setConfirming] = useState<Confirming>(NOTHING_CONFIRMED);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sure = confirmed(confirming, minutes, bodies, body);
  const confirm = (part: Partial<Confirming>) => setConfirming((before) => ({ ...before, ...part }));

  async function bringIn(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const { body, date, time, venue, inPrivate } = sure;
    if (date === null || sure.missing.length > 0) return;
    setBusy(true);
    setRefusal(null);
    try {
      const roles = changedRoles(read.minutes.lines, lines);
      const { approved } = confirming;
      const asked = { file, sha256: read.sha256, body, date, time, venue, approved, roles, inPrivate };
      const { meeting, items } = await line.call("minutes.bringIn", asked);
      say({ notice: "done", text: said.done(longDate(date), items) });
      onBroughtIn(meeting);
    } catch (error) {
      setRefusal(asRefusal(error));
      setBusy(false);
    }
  }

  return (
    <form className="old-confirm" onSubmit={(event) => void bringIn(event)} noValidate>
      <h2>{said.confirm}</h2>
      <NativeSelect
        label={said.body}
        description={headed(minutes.body, sure.isBodyKnown)}
        value={sure.body}
        onChange={(event) => confirm({ body: event.currentTarget.value })}
        data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        label={said.date}
        description={sure.date === null ? said.dateHint : `${weekday(sure.date)} ${longDate(sure.date)}`}
        required
        value={sure.written}
        onChange={(event) => confirm({ date: event.currentTarget.value })}
        error={tried && sure.missing.includes("date") ? said.dateNeeded : null}
      />
      <div className="old-when">
        <TextInput
          label={said.time}
          maxLength={300}
          value={confirming.time ?? minutes.time}
          onChange={(event) => confirm({ time: event.currentTarget.value })}
        />
        <TextInput
          label={said.venue}
          maxLength={300}
          value={confirming.venue ?? minutes.venue}
          onChange={(event) => confirm({ venue: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={said.approved}
        description={said.approvedHint}
        checked={confirming.approved}
        onChange={(event) => confirm({ approved: event.currentTarget.checked })}
      />
      <InPrivate confirming={confirming} sure={sure} tried={tried} onConfirm={confirm} />
      {refusal && (
        <RefusalNote refusal={refusal}>
          {refusal.code === "file-changed" && (
            <Button variant="default" onClick={onReadAgain}>
              {said.readAgain}
            </Button>
          )}
        </RefusalNote>
      )}
      <Button type="submit" loading={busy}>
        {said.submit}
      </Button>
    </form>
  );
}

function headed(name: string, isKnown: boolean): string | undefined {
  if (name === "") return undefined;
  return isKnown ? said.headed(name) : said.headedOtherwise(name);
}
