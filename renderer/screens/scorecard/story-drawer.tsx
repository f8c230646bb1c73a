// The story of one figure: how it moved, against what it is judged, and which cell of which workbook it came from.
import { financialYearName, periodName } from "../../../shared/domain/period/period.ts";
import { comparatorWords, NO_COMPARATOR } from "../../../shared/domain/scorecard/comparator.ts";
import type { FigureStory, ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { isRepeatedlyRed, redWords } from "../../../shared/domain/scorecard/standing.ts";
import { ruleInWords } from "../../../shared/domain/scorecard/target.ts";
import { useQuery } from "../../backend.ts";
import { valueOrDash } from "../../parts/figure-text.ts";
import { OralUpdates, StatusMark, TravelMark } from "../../parts/marks.tsx";
import { RefusalNote } from "../../parts/refusal-note.tsx";
import { SideDrawer } from "../../parts/side-drawer.tsx";
import { ComparatorBars, TrendChart } from "../../parts/trend.tsx";
import { words } from "../../text/en-GB.ts";
import { Definitions } from "./definitions.tsx";
import { NowAndBefore } from "./now-and-before.tsx";
import { Sources } from "./sources.tsx";

const said = words.story;

interface StoryDrawerProps {
  readonly meeting: string;
  /** The reference of the indicator, or null while the drawer is shut. */
  readonly indicator: string | null;
  readonly onClose: () => void;
}

export function StoryDrawer({ meeting, indicator, onClose }: StoryDrawerProps) {
  const story = useQuery("figures.story", indicator === null ? null : { meeting, indicator });
  return (
    <SideDrawer
      title={indicator === null ? "" : said.title(indicator)}
      size="min(38.75rem, 96vw)"
      isOpen={indicator !== null}
      onClose={onClose}
      closeLabel={said.close}
    >
      {story.state === "loading" && <p role="status">{words.shell.loading}</p>}
      {story.state === "refused" && <RefusalNote refusal={story.refusal} />}
      {story.state === "ready" && <Story story={story.value} />}
    </SideDrawer>
  );
}

function Story({ story }: { readonly story: FigureStory }) {
  const { line, history, oralUpdates, definitionChanges } = story;
  const { indicator } = line;
  return (
    <div className="story">
      <h3 className="story-name">{indicator.name}</h3>
      <p className="marks">
        <StatusMark rating={line.rating} />
        <TravelMark travel={line.travel} />
        {isRepeatedlyRed(line) && <strong>{startingLarge(redWords(line))}.</strong>}
      </p>
      <NowAndBefore line={line} />
      {oralUpdates.length > 0 && (
        <>
          <h4>{said.told}</h4>
          <OralUpdates indicator={indicator} updates={oralUpdates} />
          <p className="quiet">{said.toldUntil}</p>
        </>
      )}
      <h4>{said.series}</h4>
      <TrendChart line={line} />
      <details>
        <summary>{said.seriesInNumbers}</summary>
        <Series line={line} />
      </details>
      <h4>{said.compared}</h4>
      <Compared line={line} />
      <h4>{said.target}</h4>
      <p>{targetWords(line)}</p>
      <h4>{said.source}</h4>
      <Sources history={history} indicator={indicator} current={line.current?.id ?? null} />
      <h4>{said.measured}</h4>
      <p>{said.over(indicator.numerator, indicator.denominator)}.</p>
      <p className="quiet">{words.scorecard.goodIsSpoken[indicator.polarity]}.</p>
      <Definitions reference={indicator.reference} changes={definitionChanges} />
    </div>
  );
}

function Compared({ line }: { readonly line: ScorecardLine }) {
  const { indicator, comparators } = line;
  if (comparators.length === 0) return <p className="quiet">{NO_COMPARATOR}.</p>;
  return (
    <>
      <ComparatorBars line={line} />
      <ul className="plain-list">
        {comparators.map((comparator) => (
          <li key={comparator.comparedWith}>
            {comparatorWords(indicator, comparator)} <span className="quiet">({comparator.source})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function startingLarge(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function Series({ line: { series, indicator } }: { readonly line: ScorecardLine }) {
  return (
    <table className="plain series">
      <thead>
        <tr>
          <th scope="col">{said.seriesColumns.period}</th>
          <th scope="col" className="number">
            {said.seriesColumns.figure}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.toReversed().map(({ period, value }) => (
          <tr key={period}>
            <th scope="row">{periodName(period)}</th>
            <td className="number">{value === null ? said.gap : valueOrDash(indicator, value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function targetWords({ target, indicator, rating }: ScorecardLine): string {
  if (!target) return said.noTarget;
  const year = financialYearName(target.financialYear);
  const aim = target.value === null ? "" : `${said.targetIs(year, valueOrDash(indicator, target.value))} `;
  const unrated = rating.status === "none" ? ` ${said.notRated(rating.reason.toLowerCase())}` : "";
  return `${aim}${ruleInWords(target.rag)}.${unrated}`;
}
