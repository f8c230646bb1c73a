// Whether a file is a paper that was printed here, and what of it no longer stands.
import { Button } from "@mantine/core";
import { IconFileSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { RevisedFigure, VerifiedPaper } from "../../../shared/contract.ts";
import { dayOfInstant, longDate } from "../../../shared/domain/dates.ts";
import { kindParts } from "../../../shared/domain/paper/kinds.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { useLine } from "../../backend.ts";
import { desk } from "../../desk.ts";
import { asRefusal } from "../../line.ts";
import { useNotice } from "../../parts/notices.tsx";
import { words } from "../../text/en-GB.ts";
import { nameOf } from "./paper-printing.ts";

const said = words.papers;

export function VerifyFile() {
  const line = useLine();
  const say = useNotice();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<{ readonly file: string; readonly verified: VerifiedPaper } | null>(
    null,
  );

  async function choose() {
    setBusy(true);
    say(null);
    try {
      const file = await desk.chooseDocument();
      if (file) setFound({ file: file.name, verified: await line.call("papers.verify", { file: file.id }) });
    } catch (error) {
      setFound(null);
      say({ notice: "refused", refusal: asRefusal(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-labelledby="verify-file">
      <h2 id="verify-file">{said.verify}</h2>
      <p className="quiet">{said.verifyLead}</p>
      <div className="buttons">
        <Button
          variant="default"
          leftSection={<IconFileSearch size={20} aria-hidden />}
          onClick={() => void choose()}
          loading={busy}
          aria-label={busy ? said.choosing : undefined}
        >
          {said.choose}
        </Button>
      </div>
      <div role="status">{found && <Found {...found} />}</div>
    </section>
  );
}

function Found({ file, verified }: { readonly file: string; readonly verified: VerifiedPaper }) {
  const { state, paper, revised } = verified;
  return (
    <div className={`verified ${state === "as printed" && revised.length === 0 ? "" : "note"}`}>
      <p>
        <strong>{said.states[state](file)}</strong>
      </p>
      {paper && (
        <>
          <p>
            {said.wasPrinted(
              nameOf({ ...kindParts(paper.kind), supplement: paper.supplement }),
              longDate(paper.meeting),
              longDate(dayOfInstant(paper.printedAt)),
              paper.fileName,
            )}
          </p>
          <p>{revised.length === 0 ? said.noRevision : said.revisions(revised.length)}</p>
        </>
      )}
      {revised.length > 0 && <Revisions revised={revised} />}
    </div>
  );
}

function Revisions({ revised }: { readonly revised: readonly RevisedFigure[] }) {
  const { indicator, period, was, is } = said.revisionColumns;
  return (
    <table className="plain">
      <caption className="unseen">{said.revisions(revised.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{indicator}</th>
          <th scope="col">{period}</th>
          <th scope="col" className="number">
            {was}
          </th>
          <th scope="col" className="number">
            {is}
          </th>
        </tr>
      </thead>
      <tbody>
        {revised.map((figure) => (
          <tr key={`${figure.indicator} ${figure.period}`}>
            <th scope="row">
              <span className="reference">{figure.indicator}</span> {figure.name}
            </th>
            <td className="whole">{periodName(figure.period)}</td>
            <td className="number">{figure.was}</td>
            <td className="number">{figure.is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
