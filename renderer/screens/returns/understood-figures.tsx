// The figures that were understood, what moved most since last time first.
import type { ReturnReading } from "../../../shared/contract.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { shortPeriodName } from "../../../shared/domain/period/period.ts";
import { figureValue } from "../../../shared/domain/reading.ts";
import type { PlannedReading } from "../../../shared/domain/return/plan.ts";
import { figureOrDash, type Measure, measureOf, valueOrDash } from "../../parts/figure-text.ts";
import { words } from "../../text/en-GB.ts";
import { byMovement, movementOf } from "./movement.ts";

const said = words.returns;

interface UnderstoodFiguresProps {
  readonly reading: ReturnReading;
  /** The indicators by reference, as far as they are known. */
  readonly register: ReadonlyMap<string, Indicator>;
  readonly onShow: (cell: { readonly sheet: string; readonly cell: string }) => void;
}

export function UnderstoodFigures({ reading, register, onShow }: UnderstoodFiguresProps) {
  const moving = byMovement(reading.plan);
  const same = reading.plan.filter(({ change }) => change === "same");
  return (
    <section aria-labelledby="understood">
      <h3 id="understood">{said.understood}</h3>
      {moving.length > 0 && (
        <>
          <p className="quiet">{said.movedMost}</p>
          <FigureTable plan={moving} register={register} onShow={onShow} />
        </>
      )}
      {same.length > 0 && (
        <details>
          <summary>{said.same(same.length)}</summary>
          <FigureTable plan={same} register={register} onShow={onShow} />
        </details>
      )}
    </section>
  );
}

interface FigureTableProps extends Pick<UnderstoodFiguresProps, "register" | "onShow"> {
  readonly plan: readonly PlannedReading[];
}

function FigureTable({ plan, register, onShow }: FigureTableProps) {
  const { columns } = said;
  return (
    <table className="plain figures" aria-labelledby="understood">
      <thead>
        <tr>
          <th scope="col">{columns.reference}</th>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col" className="number">
            {columns.figure}
          </th>
          <th scope="col" className="number">
            {columns.previous}
          </th>
          <th scope="col" className="number">
            {columns.movement}
          </th>
          <th scope="col">{columns.change}</th>
          <th scope="col">{columns.cell}</th>
        </tr>
      </thead>
      <tbody>
        {plan.map((planned) => (
          <FigureRow
            key={`${planned.candidate.sheet}!${planned.candidate.cell}`}
            planned={planned}
            indicator={register.get(planned.indicator)}
            onShow={onShow}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FigureRowProps extends Pick<UnderstoodFiguresProps, "onShow"> {
  readonly planned: PlannedReading;
  readonly indicator: Indicator | undefined;
}

function FigureRow({ planned, indicator, onShow }: FigureRowProps) {
  const { candidate, figure, previous, stored, change } = planned;
  const measure =
    indicator ?? measureOf(candidate, [figureValue(figure), figureValue(previous), figureValue(stored)]);
  const name = indicator?.name ?? candidate.label;
  return (
    <tr>
      <td className="reference">{planned.indicator}</td>
      <th scope="row">
        {name}
        {candidate.label !== name && <span className="sent-as">{said.sentAs(candidate.label)}</span>}
      </th>
      <td className="whole">{shortPeriodName(planned.period)}</td>
      <td className="number strong">{figureOrDash(measure, figure)}</td>
      <td className="number">{figureOrDash(measure, previous)}</td>
      <td className="number">{movementText(measure, movementOf(planned))}</td>
      <td className="whole">
        {said.changes[change]}
        {change === "revised" && (
          <span className="quiet block">{said.wasStored(figureOrDash(measure, stored))}</span>
        )}
      </td>
      <td className="source">
        <button
          type="button"
          className="to-cell"
          aria-label={said.show(said.cellOn(candidate.cell, candidate.sheet))}
          onClick={() => onShow(candidate)}
        >
          {candidate.cell}
        </button>{" "}
        <span className="quiet">{candidate.sheet}</span>
      </td>
    </tr>
  );
}

/** With its sign and without `%`: percentages move by points. */
function movementText({ unit, decimalPlaces }: Measure, movement: number | null): string {
  if (movement === null) return words.figures.none;
  const size = valueOrDash({ unit: unit === "%" ? "number" : unit, decimalPlaces }, Math.abs(movement));
  if (Number(size) === 0) return "0";
  return `${movement > 0 ? "+" : "−"}${size}`;
}
