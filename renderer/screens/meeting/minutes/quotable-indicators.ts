// What of the scorecard can be quoted in the minute of an item: each of its indicators, with its latest figure or why not.
import { type HiddenFigure, isOfReading } from "../../../../shared/domain/disclosure/public-scorecard.ts";
import { valueText } from "../../../../shared/domain/format-figure.ts";
import { plainWording } from "../../../../shared/domain/plain-wording.ts";
import type { Scorecard, ScorecardLine } from "../../../../shared/domain/scorecard/scorecard.ts";
import type { LatestFigure, QuotableIndicator } from "../editor/minute-editor-props.ts";

/** `hidden` is what the readers of the minute do not see: nothing where the item is taken in private. */
export function quotableIndicators(
  { sections }: Pick<Scorecard, "sections">,
  hidden: readonly HiddenFigure[],
): readonly QuotableIndicator[] {
  return sections.flatMap(({ lines }) =>
    lines.map((line) => ({
      reference: line.indicator.reference,
      name: line.indicator.name,
      wording: plainWording(line.indicator),
      period: line.period,
      latest: latestFigure(line, hidden),
    })),
  );
}

function latestFigure(
  { indicator, period, current }: ScorecardLine,
  hidden: readonly HiddenFigure[],
): LatestFigure {
  // The scorecard takes an indicator of which nothing came for one that was not supplied.
  const figure = current?.figure ?? { kind: "not supplied" };
  if (figure.kind !== "value") return { latest: "missing", why: figure.kind };
  const isHidden = hidden.find(
    (one) => isOfReading(one.place) && one.indicator === indicator.reference && one.period === period,
  );
  if (isHidden) return { latest: "hidden", reason: isHidden.reason };
  return { latest: "quotable", text: valueText(indicator, figure.value) };
}
