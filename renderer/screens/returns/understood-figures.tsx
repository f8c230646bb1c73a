// The figures that were understood, what moved most since last time first.
import type { ReturnReading } from "../../../shared/contract.ts";
import { shortPeriodName } from "../../../shared/domain/period.ts";
import { figureValue } from "../../../shared/domain/reading.ts";
import type { PlannedReading } from "../../../shared/domain/return/plan.ts";
import { figureOrDash, measureOf, valueOrDash } from "../../parts/figure-text.ts";
import { words } from "../../text/en-GB.ts";
import { byMovement, movementOf } from "./movement.ts";

const said = words.returns;

interface UnderstoodFiguresProps {
  readonly reading: ReturnReading;
  /** The indicators' own names by reference. */
  readonly names: ReadonlyMap<string, string>;
}

export function UnderstoodFigures({ reading, names }: UnderstoodFiguresProps) {
  const moving = byMovement(reading.plan);
  const same = reading.plan.filter(({ change }) => change === "same");
  return (
    <section aria-labelledby="understood">
      <h3 id="understood">{said.understood}</h3>
      {moving.length > 0 && (
        <>
          <p className="quiet">{said.movedMost}</p>
          <FigureTable plan={moving} names={names} />
        </>
      )}
      {same.length > 0 && (
        <details>
          <summary>{said.same(same.length)}</summary>
          <FigureTable plan={same} names={names} />
        </details>
      )}
    </section>
  );
}

interface FigureTableProps extends Pick<UnderstoodFiguresProps, "names"> {
  readonly plan: readonly PlannedReading[];
}

function FigureTable({ plan, names }: FigureTableProps) {
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
            name={names.get(planned.candidate.indicator ?? "") ?? planned.candidate.label}
          />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ planned, name }: { readonly planned: PlannedReading; readonly name: string }) {
  const { candidate, figure, previous, stored, change } = planned;
  const measure = measureOf(candidate, [figureValue(figure), figureValue(previous), figureValue(stored)]);
  return (
    <tr>
      <td className="reference">{candidate.indicator}</td>
      <th scope="row">
        {name}
        {candidate.label !== name && <span className="sent-as">{said.sentAs(candidate.label)}</span>}
      </th>
      <td className="whole">{candidate.period ? shortPeriodName(candidate.period) : ""}</td>
      <td className="number strong">{figureOrDash(measure, figure)}</td>
      <td className="number">{figureOrDash(measure, previous)}</td>
      <td className="number">{movementText(planned)}</td>
      <td className="whole">
        {said.changes[change]}
        {change === "revised" && (
          <span className="quiet block">{said.wasStored(figureOrDash(measure, stored))}</span>
        )}
      </td>
      <td className="source">
        {candidate.cell} <span className="quiet">{candidate.sheet}</span>
      </td>
    </tr>
  );
}

function movementText(planned: PlannedReading): string {
  const movement = movementOf(planned);
  if (movement === null) return words.figures.none;
  const measure = measureOf(planned.candidate, [figureValue(planned.figure), figureValue(planned.previous)]);
  const size = valueOrDash({ ...measure, unit: "number" }, Math.abs(movement));
  if (movement === 0) return "0";
  return `${movement > 0 ? "+" : "−"}${size}`;
}
