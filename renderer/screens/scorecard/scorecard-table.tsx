// The scorecard as a table by section. Arrow keys move from line to line, Enter opens a line's story.
import { Fragment, type KeyboardEvent, useRef, useState } from "react";
import { periodName } from "../../../shared/domain/period/period.ts";
import type {
  OralUpdate,
  Scorecard,
  ScorecardLine,
  ScorecardSection,
} from "../../../shared/domain/scorecard/scorecard.ts";
import { figureOrDash, valueOrNone } from "../../parts/figure-text.ts";
import { OralUpdates, ReadingMarks, StatusMark, TravelMark } from "../../parts/marks.tsx";
import { useOnceDrawn } from "../../parts/once-drawn.ts";
import { Trend } from "../../parts/trend.tsx";
import { words } from "../../text/en-GB.ts";
import { firstLines } from "./filters.ts";

const said = words.scorecard;
const COLUMNS = Object.entries(said.columns) as [keyof typeof said.columns, string][];
const NUMBERS: readonly string[] = ["previous", "current", "yearToDate", "target"];

interface ScorecardTableProps {
  readonly scorecard: Scorecard;
  readonly sections: readonly ScorecardSection[];
  readonly onChoose: (reference: string) => void;
}

/** As many as the usual window shows; the lines below them are drawn once these are painted. */
const LINES_AT_FIRST = 16;

export function ScorecardTable({ scorecard, sections, onChoose }: ScorecardTableProps) {
  const isDrawn = useOnceDrawn();
  const table = useRef<HTMLTableElement>(null);
  const references = sections.flatMap(({ lines }) => lines.map(({ indicator }) => indicator.reference));
  const [visited, setVisited] = useState<string | null>(null);
  const inTabOrder = visited !== null && references.includes(visited) ? visited : references[0];

  function move(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>("button.line-name") ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, here + step))]?.focus();
  }

  return (
    <table className="lines" ref={table} onKeyDown={move}>
      <caption className="unseen">{said.caption(periodName(scorecard.period))}</caption>
      <thead>
        <tr>
          {COLUMNS.map(([column, heading]) => (
            <th
              key={column}
              scope="col"
              className={`column-${column} ${NUMBERS.includes(column) ? "number" : ""}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {(isDrawn ? sections : firstLines(sections, LINES_AT_FIRST)).map(({ name, lines }) => (
        <tbody key={name}>
          <tr className="section">
            <th colSpan={COLUMNS.length - 1} scope="rowgroup">
              {name}
            </th>
            <td className="trend-cell" />
          </tr>
          {lines.map((line) => (
            <Fragment key={line.indicator.reference}>
              <Line
                line={line}
                isInTabOrder={line.indicator.reference === inTabOrder}
                onVisit={setVisited}
                onChoose={onChoose}
              />
              <Told
                line={line}
                updates={scorecard.oralUpdates.filter(
                  (update) => update.indicator === line.indicator.reference,
                )}
              />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ToldProps {
  readonly line: ScorecardLine;
  readonly updates: readonly OralUpdate[];
}

/** Under the line, because a newer figure takes more words than its column has room for. */
function Told({ line: { indicator }, updates }: ToldProps) {
  if (updates.length === 0) return null;
  return (
    <tr className="line-told">
      <td />
      <td colSpan={COLUMNS.length - 1}>
        <OralUpdates indicator={indicator} updates={updates} />
      </td>
    </tr>
  );
}

interface LineProps {
  readonly line: ScorecardLine;
  readonly isInTabOrder: boolean;
  readonly onVisit: (reference: string) => void;
  readonly onChoose: (reference: string) => void;
}

function Line({ line, isInTabOrder, onVisit, onChoose }: LineProps) {
  const { indicator, current, previous, target } = line;
  const { reference } = indicator;
  return (
    <tr className="line" onClick={() => onChoose(reference)}>
      <td className="reference">{reference}</td>
      <th scope="row">
        <button
          type="button"
          className="line-name"
          tabIndex={isInTabOrder ? 0 : -1}
          onFocus={() => onVisit(reference)}
        >
          {indicator.name}
        </button>
      </th>
      <td className="whole" title={said.goodIsSpoken[indicator.polarity]}>
        {said.goodIs[indicator.polarity]}
      </td>
      <td className="number">
        {previous ? figureOrDash(indicator, previous.figure) : words.figures["not supplied"]}
        <ReadingMarks reading={previous} />
      </td>
      <td className="number">
        <span className="strong">
          {current ? figureOrDash(indicator, current.figure) : words.figures["not supplied"]}
        </span>
        <ReadingMarks reading={current} />
      </td>
      <td className="number">{valueOrNone(indicator, line.yearToDate)}</td>
      <td className="number">{valueOrNone(indicator, target?.value)}</td>
      <td>
        <StatusMark rating={line.rating} />
      </td>
      <td>
        <TravelMark travel={line.travel} />
      </td>
      <td className="trend-cell">
        <Trend line={line} />
      </td>
    </tr>
  );
}
