// The pictures of an indicator as the paper carries them.
import { comparatorBarsOf, trendChartOf, trendPicture } from "../../shared/domain/chart/trend.ts";
import type { Picture } from "../../shared/domain/paper/blocks.ts";
import type { ScorecardLine } from "../../shared/domain/scorecard/scorecard.ts";

interface OfLine {
  readonly line: ScorecardLine;
}

export function Trend({ line }: OfLine) {
  return <Drawn className="trend" picture={trendPicture(line)} />;
}

export function TrendChart({ line }: OfLine) {
  return <Drawn className="chart" picture={trendChartOf(line)} />;
}

/** Nothing where there is nobody to compare with. */
export function ComparatorBars({ line }: OfLine) {
  const picture = comparatorBarsOf(line);
  return picture && <Drawn className="chart" picture={picture} />;
}

function Drawn({
  className,
  picture: { svg, alt },
}: {
  readonly className: string;
  readonly picture: Picture;
}) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every word from outside is escaped
  return <span className={className} role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: svg }} />;
}
