// Papers: what can be printed of the meeting, what was, and whether a file is one of them.
import "../../styles/papers.css";
import { longDate } from "../../../shared/domain/dates.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Answer } from "../../line.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { PrintList } from "./print-list.tsx";
import { PrintedList } from "./printed-list.tsx";
import { VerifyFile } from "./verify-file.tsx";

const said = words.papers;

export default function PapersScreen({ record }: { readonly record: Answer<MeetingRecord> }) {
  if (record.state === "loading") return <p role="status">{words.shell.loading}</p>;
  if (record.state === "refused") return <RefusalNote refusal={record.refusal} />;
  const { body, meeting } = record.value;
  return (
    <div className="screen papers">
      <div>
        <h1>{said.title}</h1>
        <p className="quiet">{said.ofMeeting(body.name, longDate(meeting.date))}</p>
      </div>
      <PrintList key={meeting.id} record={record.value} />
      <section aria-labelledby="printed-papers">
        <h2 id="printed-papers">{said.printed}</h2>
        <PrintedList bodyId={body.id} />
      </section>
      <VerifyFile />
    </div>
  );
}
