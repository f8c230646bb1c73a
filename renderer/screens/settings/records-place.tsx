// Where the records of this computer are kept, so that the clerk knows which file to copy.
import { useQuery } from "../../backend.ts";
import { words } from "../../text/en-GB.ts";

const said = words.settings.records;

export function RecordsPlace() {
  const status = useQuery("store.status", {});
  if (status.state !== "ready") return null;
  const { place, meetings, returns, readings } = status.value;
  return (
    <section className="settings-part" aria-labelledby="records-place">
      <h2 id="records-place">{said.title}</h2>
      <dl className="facts">
        <dt>{said.place}</dt>
        <dd>
          <code>{place}</code>
        </dd>
        <dt>{said.holds}</dt>
        <dd>{said.counts(meetings, returns, readings)}</dd>
        <dt>{said.backups}</dt>
        <dd>{said.backupsAre}</dd>
      </dl>
      <p className="quiet">{said.copies}</p>
    </section>
  );
}
