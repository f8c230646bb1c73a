// The returns that were accepted so far, the newest first as the backend gives them.
import { longDate } from "../../../shared/domain/dates.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { useQuery } from "../../backend.ts";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";

const said = words.returns;

export function AcceptedReturns() {
  const accepted = useQuery("returns.list", {});
  if (accepted.state === "loading") return null;
  return (
    <section className="accepted-returns" aria-labelledby="accepted-returns">
      <h2 id="accepted-returns">{said.history}</h2>
      {accepted.state === "refused" && <RefusalNote refusal={accepted.refusal} />}
      {accepted.state === "ready" && accepted.value.length === 0 && <p className="quiet">{said.noHistory}</p>}
      {accepted.state === "ready" && accepted.value.length > 0 && (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{said.historyColumns.file}</th>
              <th scope="col">{said.historyColumns.sender}</th>
              <th scope="col">{said.historyColumns.date}</th>
              <th scope="col">{said.historyColumns.period}</th>
              <th scope="col" className="number">
                {said.historyColumns.added}
              </th>
              <th scope="col" className="number">
                {said.historyColumns.revised}
              </th>
            </tr>
          </thead>
          <tbody>
            {accepted.value.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.fileName}</th>
                <td>{each.sender}</td>
                <td>{longDate(each.acceptedOn)}</td>
                <td>{each.period ? periodName(each.period) : words.figures.none}</td>
                <td className="number">{each.added}</td>
                <td className="number">{each.revised}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
