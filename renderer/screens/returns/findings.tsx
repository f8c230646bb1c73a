// What a person should know about a return: errors and warnings first, what was assumed folded.
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import type { Finding, Severity } from "../../../shared/domain/return/finding.ts";
import { words } from "../../text/en-GB.ts";

const said = words.returns;
const ICONS = { error: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle };

/** Where a finding stands. */
export interface FoundAt {
  readonly sheet: string;
  readonly cell: string;
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Shows the cell that a finding is about. */
  readonly onShow?: (finding: Finding) => void;
  /** The cell that is shown. */
  readonly current?: FoundAt;
}

export function Findings({ findings, ...shown }: FindingsProps) {
  const [isOpen, setOpen] = useState(false);
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const pressing = [...of("error"), ...of("warning")];
  const assumed = of("note");
  const isAssumedShown = assumed.some((finding) => isAt(finding, shown.current));
  return (
    <section className="findings" aria-labelledby="findings">
      <h3 id="findings">{said.findings}</h3>
      {pressing.length === 0 && <p className="quiet">{said.noFindings}</p>}
      <FindingList findings={pressing} {...shown} />
      {assumed.length > 0 && (
        <details open={isOpen || isAssumedShown} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{said.assumed(assumed.length)}</summary>
          <FindingList findings={assumed} {...shown} />
        </details>
      )}
    </section>
  );
}

export function FindingList({ findings, onShow, current }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list">
      {findings.map((finding, place) => {
        const { severity, message, action } = finding;
        const Mark = ICONS[severity];
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: findings never move while they are shown
            key={place}
            className={`finding finding-${severity}`}
            aria-current={isAt(finding, current) ? "location" : undefined}
          >
            <Mark size={20} aria-hidden />
            <div>
              <p>
                {severity !== "note" && <strong>{said.severity[severity]}</strong>} {message}
              </p>
              <p className="quiet">
                {action} <WhereFound finding={finding} {...(onShow && { onShow })} />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function WhereFound({ finding, onShow }: { readonly finding: Finding } & Pick<FindingsProps, "onShow">) {
  const { sheet, cell } = finding;
  if (sheet === null || !onShow) return null;
  const place = cell === null ? `“${sheet}”` : said.cellOn(cell, sheet);
  return (
    <button type="button" className="to-cell" onClick={() => onShow(finding)}>
      {said.show(place)}
    </button>
  );
}

function isAt({ sheet, cell }: Finding, at: FoundAt | undefined): boolean {
  return at !== undefined && cell !== null && sheet === at.sheet && cell === at.cell;
}
