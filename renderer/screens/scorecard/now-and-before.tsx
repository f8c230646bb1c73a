// The last three figures of an indicator, as many as a row of the paper has, and what they come to.
import { type Period, periodName, previousPeriod } from "../../../shared/domain/period/period.ts";
import type { ShownReading } from "../../../shared/domain/reading.ts";
import type { ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { figureOrDash, valueOrDash } from "../../parts/figure-text.ts";
import { ReadingMarks, TravelMark } from "../../parts/marks.tsx";
import { words } from "../../text/en-GB.ts";

const said = words.story;

export function NowAndBefore({ line }: { readonly line: ScorecardLine }) {
  const { indicator, period, current, previous, earlier, yearToDate } = line;
  const before = previousPeriod(period);
  const figures: readonly (readonly [string, Period, ShownReading | null])[] = [
    [said.now, period, current],
    [said.before, before, previous],
    [said.earlier, previousPeriod(before), earlier],
  ];
  return (
    <dl className="facts">
      {figures.flatMap(([name, at, reading]) => [
        <dt key={name}>
          {name}, {periodName(at)}
        </dt>,
        <dd key={`${name} figure`} className={name === said.now ? "strong" : undefined}>
          {reading ? figureOrDash(indicator, reading.figure) : words.figures["not supplied"]}
          <ReadingMarks reading={reading} />
        </dd>,
      ])}
      <dt>{said.yearToDate}</dt>
      <dd>{yearToDate === null ? said.noYearToDate : valueOrDash(indicator, yearToDate)}</dd>
      <dt>{said.sinceLastYear}</dt>
      <dd>
        <TravelMark travel={line.travelSinceLastYear} />
      </dd>
    </dl>
  );
}
