// Which figures a printed paper shows, told by what was kept with it.
import type { MeetingRecord } from "../../shared/domain/meeting/record.ts";
import type { PaperName } from "../../shared/domain/paper/kinds.ts";
import type { Period } from "../../shared/domain/period/period.ts";
import { figureKey } from "../../shared/domain/reading.ts";
import type { Scorecard } from "../../shared/domain/scorecard/scorecard.ts";

export interface FigureShown {
  readonly indicator: string;
  readonly period: Period;
}

/** Each once; those that are quoted in exempt minutes are shown in Part B alone. */
export function figuresShown(
  name: PaperName,
  twin: "public" | "part B",
  frozen: unknown,
): readonly FigureShown[] {
  switch (name) {
    case "scorecard":
      return once(trendsOf(frozen as Scorecard));
    case "page for young people":
      return once(ratedIn((frozen as { readonly scorecard: Scorecard | null }).scorecard));
    case "minutes":
    case "minute extract":
      return once(quotedIn(frozen as MeetingRecord, twin));
    default:
      return [];
  }
}

function trendsOf({ sections }: Pick<Scorecard, "sections">): readonly FigureShown[] {
  return sections
    .flatMap(({ lines }) => lines)
    .flatMap(({ indicator, series }) =>
      series
        .filter(({ isHidden }) => !isHidden)
        .map(({ period }) => ({ indicator: indicator.reference, period })),
    );
}

/** Rating and change come of the last two figures. */
function ratedIn(scorecard: Scorecard | null): readonly FigureShown[] {
  return (scorecard?.sections ?? [])
    .flatMap(({ lines }) => lines)
    .flatMap(({ indicator, series }) =>
      series.slice(-2).map(({ period }) => ({ indicator: indicator.reference, period })),
    );
}

function quotedIn({ items }: MeetingRecord, twin: "public" | "part B"): readonly FigureShown[] {
  return items
    .filter(({ item }) => (item.exemption !== null) === (twin === "part B"))
    .flatMap(({ minute }) => minute.paragraphs)
    .flatMap(({ links }) => links)
    .flatMap(({ indicator, period }) => (period === null ? [] : [{ indicator, period }]));
}

function once(figures: readonly FigureShown[]): readonly FigureShown[] {
  return [...new Map(figures.map((shown) => [figureKey(shown.indicator, shown.period), shown])).values()];
}
