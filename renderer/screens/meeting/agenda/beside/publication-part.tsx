// By when the agenda has to be out, with the count of clear days, and the day on which it was put out.
import { Button } from "@mantine/core";
import { useState } from "react";
import { clearDays } from "../../../../../shared/domain/clear-days/clear-days.ts";
import { proofLines } from "../../../../../shared/domain/clear-days/proof.ts";
import { NOTICE_RULES } from "../../../../../shared/domain/clear-days/regime.ts";
import { type IsoDate, longDate, weekday } from "../../../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { words } from "../../../../text/en-GB.ts";
import { DayField } from "../day-field.tsx";
import { canBeCounted, publicationOn } from "./publication.ts";

const said = words.agenda;

interface PublicationPartProps {
  readonly record: MeetingRecord;
  /** Null where the agenda stands as it is; false where it could not be recorded. */
  readonly onPublish: ((on: IsoDate) => Promise<boolean>) | null;
}

export function PublicationPart({ record, onPublish }: PublicationPartProps) {
  const { agendaPublishedOn, date } = record.meeting;
  const [isChanging, setChanging] = useState(false);
  const [wasHere, setWasHere] = useState(false);
  if (!canBeCounted(date)) return <p className="note">{said.unknownYear}</p>;
  return (
    <section className="agenda-aside-part" aria-label={said.out}>
      <h2>{said.out}</h2>
      <Deadline record={record} />
      {agendaPublishedOn && !isChanging ? (
        <>
          <p>{said.wasPublished(inFull(agendaPublishedOn))}</p>
          <Verdict record={record} on={agendaPublishedOn} />
          {onPublish && (
            <div>
              <Button
                variant="default"
                autoFocus={wasHere}
                onClick={() => {
                  setChanging(true);
                  setWasHere(true);
                }}
              >
                {said.changeDay}
              </Button>
            </div>
          )}
        </>
      ) : (
        onPublish && (
          <PublishForm
            record={record}
            isTurned={isChanging}
            onPublish={async (on) => {
              setWasHere(true);
              if (await onPublish(on)) setChanging(false);
            }}
            onCancel={isChanging ? () => setChanging(false) : null}
          />
        )
      )}
    </section>
  );
}

function Deadline({ record: { meeting, body } }: Pick<PublicationPartProps, "record">) {
  const { agendaDays, isBinding, source } = NOTICE_RULES[body.regime];
  const found = clearDays(meeting.date, agendaDays, body.closureDays);
  return (
    <div>
      <p className="strong">{said.publishBy(inFull(found.latestPublication))}</p>
      <p className="quiet">{said.notice(agendaDays, isBinding)}</p>
      <details>
        <summary>{said.proof}</summary>
        <table className="agenda-proof">
          <thead>
            <tr>
              <th scope="col">{said.day}</th>
              <th scope="col">{said.counts}</th>
            </tr>
          </thead>
          <tbody>
            {proofLines(meeting.date, found).map(({ date, number, reason }) => (
              <tr key={date}>
                <th scope="row">
                  {weekday(date).slice(0, 3)} {longDate(date)}
                </th>
                <td>{number ?? <span className="quiet">{said.countsNot(reason)}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="quiet">{said.proofRule}</p>
        <p className="quiet">{said.source(source)}</p>
      </details>
    </div>
  );
}

interface PublishFormProps {
  readonly record: MeetingRecord;
  /** True where the clerk has asked to change the day: the keyboard then stands in it. */
  readonly isTurned: boolean;
  readonly onPublish: (on: IsoDate) => Promise<void>;
  readonly onCancel: (() => void) | null;
}

function PublishForm({ record, isTurned, onPublish, onCancel }: PublishFormProps) {
  const [on, setOn] = useState(record.meeting.agendaPublishedOn);
  const [tried, setTried] = useState(false);
  const isKnown = on !== null && canBeCounted(on);
  return (
    <form
      className="agenda-aside-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (on !== null) void onPublish(on);
      }}
    >
      <DayField
        label={said.publishedOn}
        hint={said.publishHint}
        autoFocus={isTurned}
        value={on}
        onChange={setOn}
      />
      <div role="status">
        {isKnown && <Verdict record={record} on={on} />}
        {tried && on === null && <p className="note">{words.meetingForm.dateNeeded}</p>}
      </div>
      <div className="agenda-line">
        <Button type="submit">{said.record}</Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {said.keepDay}
          </Button>
        )}
      </div>
    </form>
  );
}

function Verdict({
  record: { meeting, body },
  on,
}: {
  readonly record: MeetingRecord;
  readonly on: IsoDate;
}) {
  const { clearDays: had, short, asked, countsFrom } = publicationOn(on, meeting.date, body);
  const counted = [...(countsFrom ? [said.countsFrom(inFull(countsFrom))] : []), said.had(had)].join(" ");
  if (short === 0)
    return (
      <p className="agenda-in-time">
        {counted} <strong>{said.inTime}</strong>
      </p>
    );
  return (
    <p className="note">
      {counted} <strong>{said.lateBy(short)}</strong> {asked === "by law" ? said.lateByLaw : said.lateByBody}
    </p>
  );
}

function inFull(date: IsoDate): string {
  return `${weekday(date)} ${longDate(date)}`;
}
