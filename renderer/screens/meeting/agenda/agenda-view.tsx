// The agenda of a meeting.
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { words } from "../../../text/en-GB.ts";

export function AgendaView({ record }: { readonly record: MeetingRecord }) {
  return (
    <section className="agenda">
      <h2>{words.agenda.title}</h2>
      <p>{record.items.length}</p>
    </section>
  );
}
