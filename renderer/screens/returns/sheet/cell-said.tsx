// What is said about the cell that is pointed at: what became of it, and what was found.
import { Button } from "@mantine/core";
import type { Ref } from "react";
import type { Indicator } from "../../../../shared/domain/indicator.ts";
import { periodName } from "../../../../shared/domain/period/period.ts";
import { figureValue } from "../../../../shared/domain/reading.ts";
import type { Finding } from "../../../../shared/domain/return/finding.ts";
import { figureOrDash, measureOf } from "../../../parts/figure-text.ts";
import { words } from "../../../text/en-GB.ts";
import { FindingList } from "../findings.tsx";
import type { FigureAt, Tint } from "./sheet-marks.ts";
import { TintMark } from "./tint-mark.tsx";

const said = words.sheet;

interface CellSaidProps {
  readonly ref: Ref<HTMLElement>;
  readonly address: string;
  readonly tint: Tint | null;
  readonly figure: FigureAt | null;
  readonly findings: readonly Finding[];
  readonly register: ReadonlyMap<string, Indicator>;
  readonly onQuestions: (() => void) | null;
  /** Back to the sheet. */
  readonly onBack: () => void;
}

export function CellSaid(props: CellSaidProps) {
  const { ref, address, tint, figure, findings, register, onQuestions, onBack } = props;
  const isSilent = tint === null && findings.length === 0;
  return (
    <section
      ref={ref}
      className="cell-said"
      aria-labelledby="cell-said"
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && onBack()}
    >
      <h3 id="cell-said">{said.cell(address)}</h3>
      {tint && (
        <p>
          <TintMark tint={tint} />
        </p>
      )}
      {figure && <FigureSaid figure={figure} register={register} />}
      {figure?.became === "asked" && onQuestions && (
        <Button variant="light" onClick={onQuestions}>
          {said.answer}
        </Button>
      )}
      <FindingList findings={findings} />
      {isSilent && <p className="quiet">{said.nothing}</p>}
    </section>
  );
}

function FigureSaid({
  figure: { candidate, planned },
  register,
}: Pick<CellSaidProps, "register"> & { readonly figure: FigureAt }) {
  const { indicator, label, period } = candidate;
  const known = indicator === null ? undefined : register.get(indicator);
  const name = known ? `${known.reference} ${known.name}` : `${indicator ?? ""} ${label}`.trim();
  const measure =
    known ??
    measureOf(candidate, [candidate.value, figureValue(planned?.figure), figureValue(planned?.stored)]);
  return (
    <>
      <p>
        {name}
        {period && `, ${periodName(period)}`}
      </p>
      {planned && (
        <p>
          <strong>{figureOrDash(measure, planned.figure)}</strong>
          {planned.change === "revised" && (
            <span className="quiet"> {words.returns.wasStored(figureOrDash(measure, planned.stored))}</span>
          )}
        </p>
      )}
    </>
  );
}
