// What a person should know about a return: errors and warnings first, notes folded.
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from "@tabler/icons-react";
import type { Finding, Severity } from "../../../shared/domain/return/finding.ts";
import { words } from "../../text/en-GB.ts";

const said = words.returns;
const ICONS = { error: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle };

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const pressing = [...of("error"), ...of("warning")];
  const notes = of("note");
  return (
    <section className="findings" aria-labelledby="findings">
      <h3 id="findings">{said.findings}</h3>
      {pressing.length === 0 && <p className="quiet">{said.noFindings}</p>}
      <FindingList findings={pressing} />
      {notes.length > 0 && (
        <details>
          <summary>{said.notes(notes.length)}</summary>
          <FindingList findings={notes} />
        </details>
      )}
    </section>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list">
      {findings.map((finding, place) => {
        const Mark = ICONS[finding.severity];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings never move while they are shown
          <li key={place} className={`finding finding-${finding.severity}`}>
            <Mark size={20} aria-hidden />
            <div>
              <p>
                <strong>{said.severity[finding.severity]}</strong> {finding.message}
              </p>
              <p className="quiet">
                {finding.action} {placeWords(finding)}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function placeWords({ sheet, cell }: Finding): string {
  if (sheet === null) return "";
  return `(${cell === null ? `“${sheet}”` : said.cellOn(cell, sheet)})`;
}
