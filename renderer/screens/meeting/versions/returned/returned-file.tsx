// What a file that came back would change, place by place, with what the clerk decides of each.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Grant, ReturnedMinutes } from "../../../../../shared/contract.ts";
import { dayOfInstant, longDate } from "../../../../../shared/domain/dates.ts";
import { areApproved } from "../../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { useLine } from "../../../../backend.ts";
import { asRefusal } from "../../../../line.ts";
import { useNotice } from "../../../../parts/notices.tsx";
import { words } from "../../../../text/en-GB.ts";
import { Comments } from "./comments.tsx";
import { allDecided, byPlace, commentsApart, counts, type Decisions, decided } from "./decisions.ts";
import { OneChange } from "./one-change.tsx";

const said = words.returned;

interface ReturnedFileProps {
  readonly file: Grant;
  readonly record: MeetingRecord;
  readonly returned: ReturnedMinutes;
}

export function ReturnedFile({ file, record, returned }: ReturnedFileProps) {
  const { changes, comments } = returned;
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const isApproved = areApproved(record.meeting.minutesState);
  const apart = commentsApart(comments, changes);
  return (
    <>
      <About file={file} returned={returned} />
      {isApproved && <p className="note">{said.approved}</p>}
      {changes.length === 0 && <p role="status">{said.none}</p>}
      {byPlace(changes, said.elsewhere, said.unplacedGroup).map(({ place, changes: inPlace }) => (
        <section key={place} className="returned-place" aria-label={place}>
          <h3>{place}</h3>
          <ul className="changes">
            {inPlace.map((change) => (
              <li key={change.id}>
                <OneChange
                  change={change}
                  comments={comments.filter((comment) => comment.change === change.id)}
                  decision={decisions.get(change.id) ?? null}
                  isOpen={!isApproved}
                  onDecide={(decision) => setDecisions((before) => decided(before, change.id, decision))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {apart.length > 0 && (
        <section className="returned-place" aria-label={said.furtherComments}>
          <h3>{said.furtherComments}</h3>
          <Comments comments={apart} withPlace />
        </section>
      )}
      {!isApproved && changes.some(({ canBeTaken }) => canBeTaken) && (
        <TakeIn
          file={file}
          meeting={record.meeting.id}
          returned={returned}
          decisions={decisions}
          onDecisions={setDecisions}
        />
      )}
    </>
  );
}

function About({ file, returned }: Pick<ReturnedFileProps, "file" | "returned">) {
  const { out, basedOn, isOlder, changes, comments, footnotes, hidden } = returned;
  const paper = out.twin === "public" ? said.papers[out.paper] : said.partB(said.papers[out.paper]);
  return (
    <>
      <p>
        {said.file(file.name, paper, basedOn && longDate(dayOfInstant(basedOn.printedAt)))}.{" "}
        {said.count(changes.length, comments.length)}.
      </p>
      {isOlder && <p className="note">{said.older}</p>}
      {footnotes + hidden > 0 && <p className="note">{said.leftOut(footnotes, hidden)}</p>}
    </>
  );
}

interface TakeInProps extends Pick<ReturnedFileProps, "file" | "returned"> {
  readonly meeting: string;
  readonly decisions: Decisions;
  readonly onDecisions: (decisions: Decisions) => void;
}

function TakeIn({ file, meeting, returned, decisions, onDecisions }: TakeInProps) {
  const line = useLine();
  const say = useNotice();
  const [busy, setBusy] = useState(false);
  const { changes, version, sha256 } = returned;
  const { accepted, refused, open } = counts(changes, decisions);

  async function take() {
    setBusy(true);
    say(null);
    try {
      await line.call("minutes.takeReturned", { meeting, version, file: file.id, sha256, accept: accepted });
      say({ notice: "done", text: said.taken(accepted.length, file.name) });
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="returned-bar">
      <Button variant="default" onClick={() => onDecisions(allDecided(changes, "accepted"))}>
        {said.acceptAll}
      </Button>
      <Button variant="default" onClick={() => onDecisions(allDecided(changes, "refused"))}>
        {said.refuseAll}
      </Button>
      <span role="status">{said.decided(accepted.length, refused, open)}</span>
      <Button onClick={() => void take()} loading={busy} disabled={accepted.length === 0}>
        {said.take(accepted.length)}
      </Button>
    </div>
  );
}
