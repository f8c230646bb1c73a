// The trend of an indicator as the same small picture that the paper carries.
import { sparkline } from "../../shared/domain/chart/sparkline.ts";
import { periodName } from "../../shared/domain/period/period.ts";
import type { ScorecardLine } from "../../shared/domain/scorecard/scorecard.ts";

export function Trend({ line }: { readonly line: ScorecardLine }) {
  const { svg, alt } = sparkline({
    indicator: line.indicator.name,
    unit: line.indicator.unit === "number" ? "" : line.indicator.unit,
    points: line.series.map(({ period, value }) => ({ label: periodName(period), value })),
    target: line.target?.value ?? null,
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing of numbers, with no text from outside
  return <span className="trend" role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: svg }} />;
}
