// What of the scorecard can be quoted in the minute of an item: each of its indicators, with its latest figure or why not.
import { type HiddenFigure, isOfReading } from "../../../../../shared/domain/disclosure/public-scorecard.ts";
import { valueText } from "../../../../../shared/domain/format-figure.ts";
import type { AgendaItem } from "../../../../../shared/domain/meeting/agenda/agenda.ts";
import { plainWording } from "../../../../../shared/domain/plain-wording.ts";
import type { Scorecard, ScorecardLine } from "../../../../../shared/domain/scorecard/scorecard.ts";
import type { LatestFigure, QuotableIndicator } from "../minute-editor-props.ts";

/**
 * `hidden` is what the public scorecard leaves out; who may read of an item in private may see that too. None in a public
 * item while it is not known what is hidden.
 */
export function quotableIndicators(
  { exemption }: Pick<AgendaItem, "exemption">,
  scorecard: Pick<Scorecard, "sections"> | null,
  hidden: readonly HiddenFigure[] | null,
): readonly QuotableIndicator[] {
  const unseen = exemption === null ? hidden : [];
  if (scorecard === null || unseen === null) return [];
  return scorecard.sections.flatMap(({ lines }) =>
    lines.map((line) => ({
      reference: line.indicator.reference,
      name: line.indicator.name,
      wording: plainWording(line.indicator),
      period: line.period,
      latest: latestFigure(line, unseen),
    })),
  );
}

function latestFigure(
  { indicator, period, current }: ScorecardLine,
  unseen: readonly HiddenFigure[],
): LatestFigure {
  // The scorecard takes an indicator of which nothing came for one that was not supplied.
  const figure = current?.figure ?? { kind: "not supplied" };
  if (figure.kind !== "value") return { latest: "missing", why: figure.kind };
  const hidden = unseen.find(
    (one) => isOfReading(one.place) && one.indicator === indicator.reference && one.period === period,
  );
  if (hidden) return { latest: "hidden", reason: hidden.reason };
  return { latest: "quotable", text: valueText(indicator, figure.value) };
}
