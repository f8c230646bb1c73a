// The returns that were accepted so far, the newest first as the backend gives them, and how to take one back.
import { Button } from "@mantine/core";
import { Fragment, useState } from "react";
import type { ReturnSummary } from "../../../shared/contract.ts";
import { longDate } from "../../../shared/domain/dates.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import type { Refusal } from "../../../shared/errors.ts";
import { useLine, useQuery } from "../../backend.ts";
import { asRefusal } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { words } from "../../text/en-GB.ts";

const said = words.accepted;
const COLUMNS = 7;

interface AcceptedReturnsProps {
  /** A return that is still on the list can be accepted again; says whether it is. */
  readonly onWithdrawn: (returnId: string) => boolean;
}

export function AcceptedReturns({ onWithdrawn }: AcceptedReturnsProps) {
  const accepted = useQuery("returns.list", {});
  if (accepted.state === "loading") return null;
  return (
    <section className="accepted-returns" aria-labelledby="accepted-returns">
      <h2 id="accepted-returns">{said.title}</h2>
      {accepted.state === "refused" && <RefusalNote refusal={accepted.refusal} />}
      {accepted.state === "ready" && accepted.value.length === 0 && <p className="quiet">{said.none}</p>}
      {accepted.state === "ready" && accepted.value.length > 0 && (
        <table className="plain" aria-labelledby="accepted-returns">
          <thead>
            <tr>
              <th scope="col">{said.columns.file}</th>
              <th scope="col">{said.columns.sender}</th>
              <th scope="col">{said.columns.date}</th>
              <th scope="col">{said.columns.period}</th>
              <th scope="col" className="number">
                {said.columns.added}
              </th>
              <th scope="col" className="number">
                {said.columns.revised}
              </th>
              <th scope="col">{said.columns.standing}</th>
            </tr>
          </thead>
          <tbody>
            {accepted.value.map((each) => (
              <AcceptedRow key={each.id} accepted={each} onWithdrawn={onWithdrawn} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface AcceptedRowProps extends AcceptedReturnsProps {
  readonly accepted: ReturnSummary;
}

function AcceptedRow({ accepted, onWithdrawn }: AcceptedRowProps) {
  const { fileName, sender, acceptedOn, period, added, revised, withdrawnOn } = accepted;
  const [isAsked, setAsked] = useState(false);
  return (
    <Fragment>
      <tr className={withdrawnOn ? "withdrawn" : undefined}>
        <th scope="row">{fileName}</th>
        <td>{sender}</td>
        <td className="whole">{longDate(acceptedOn)}</td>
        <td className="whole">{period ? periodName(period) : words.figures.none}</td>
        <td className="number">{added}</td>
        <td className="number">{revised}</td>
        <td>
          {withdrawnOn ? (
            said.withdrawn(longDate(withdrawnOn))
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={isAsked}
              aria-label={said.withdrawThis(fileName)}
              onClick={() => setAsked(!isAsked)}
            >
              {said.withdraw}
            </Button>
          )}
        </td>
      </tr>
      {isAsked && !withdrawnOn && (
        <tr>
          <td colSpan={COLUMNS} className="withdrawing">
            <Withdrawing accepted={accepted} onWithdrawn={onWithdrawn} onKeep={() => setAsked(false)} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

interface WithdrawingProps extends AcceptedRowProps {
  readonly onKeep: () => void;
}

/** What withdrawing would do, before it is done; why not, where it is refused. */
function Withdrawing({ accepted: { id, fileName, added, revised }, onWithdrawn, onKeep }: WithdrawingProps) {
  const line = useLine();
  const say = useNotice();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function withdraw() {
    setBusy(true);
    setRefusal(null);
    try {
      const { readings } = await line.call("returns.withdraw", { return: id });
      const isOnList = onWithdrawn(id);
      say({ notice: "done", text: said.done(fileName, readings, isOnList) });
    } catch (error) {
      setRefusal(asRefusal(error));
    } finally {
      setBusy(false);
    }
  }

  if (refusal)
    return (
      <RefusalNote refusal={{ ...refusal, details: { name: fileName, ...refusal.details } }}>
        <Button variant="default" onClick={onKeep}>
          {said.keep}
        </Button>
      </RefusalNote>
    );
  return (
    <div className="note">
      <p>{said.effect(added, revised)}</p>
      <div className="buttons">
        <Button loading={busy} onClick={() => void withdraw()} autoFocus>
          {said.withdrawNow}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {said.keep}
        </Button>
      </div>
    </div>
  );
}
