// What was printed: when, under which name, from which figures, and how to print it again.
import type { PrintedEntry } from "../../../shared/contract.ts";
import { dayOfInstant, longDate } from "../../../shared/domain/dates.ts";
import { kindParts } from "../../../shared/domain/paper/kinds.ts";
import { useQuery } from "../../backend.ts";
import { PrintButton } from "../../parts/print-button.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";
import { nameOf, printPaper, suggestedName, type WantedPaper } from "./paper-printing.ts";

const said = words.papers;

/** Those of the body, the newest first. */
export function PrintedList({ bodyId }: { readonly bodyId: string }) {
  const printed = useQuery("papers.list", {});
  if (printed.state === "refused") return <RefusalNote refusal={printed.refusal} />;
  if (printed.state === "loading") return <p role="status">{words.shell.loading}</p>;
  const ofBody = printed.value.filter((entry) => entry.bodyId === bodyId);
  if (ofBody.length === 0) return <p className="quiet">{said.nonePrinted}</p>;
  const { columns } = said;
  return (
    <div className="printed-table">
      <table className="plain">
        <caption className="unseen">{said.printed}</caption>
        <thead>
          <tr>
            {[
              columns.paper,
              columns.meeting,
              columns.printedOn,
              columns.file,
              columns.figures,
              columns.again,
            ].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ofBody.map((entry) => (
            <PrintedRow key={`${entry.printedAt} ${entry.sha256} ${entry.fileName}`} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PrintedRow({ entry }: { readonly entry: PrintedEntry }) {
  const { name, twin } = kindParts(entry.kind);
  const wanted: WantedPaper = {
    name,
    twin,
    meeting: entry.meetingId,
    date: entry.meeting,
    item: entry.item,
    supplement: entry.supplement,
  };
  const meeting = longDate(entry.meeting);
  return (
    <tr>
      <th scope="row">{nameOf(wanted)}</th>
      <td className="whole">{meeting}</td>
      <td className="whole">{longDate(dayOfInstant(entry.printedAt))}</td>
      <td>
        <span className="file-name" title={said.contentIs(entry.snapshot)}>
          {entry.fileName}
        </span>
      </td>
      <td>
        <Figures entry={entry} />
      </td>
      <td>
        <PrintButton
          isSecond
          label={said.printAgain}
          describedAs={said.printAgainThis(nameOf(wanted), meeting)}
          print={(line, place) => printPaper(line, wanted, place)}
          suggestedName={suggestedName(wanted)}
        />
      </td>
    </tr>
  );
}

/** Minutes quote figures, some papers report them, and the others have none. */
function Figures({ entry: { kind, asAt, revised } }: { readonly entry: PrintedEntry }) {
  const since = revised > 0 && <strong>{said.revisedSince(revised)}</strong>;
  if (asAt !== null)
    return (
      <>
        {said.asAt(longDate(asAt))}, {since || said.noneRevised}
      </>
    );
  const { name } = kindParts(kind);
  const quotes = name === "minutes" || name === "minute extract";
  return since || <span className="quiet">{quotes ? said.noQuotedRevised : said.noFigures}</span>;
}
