// The pictures of one line of the scorecard, for the screen and for paper.
import { figureText, valueText } from "../format-figure.ts";
import type { Indicator, Unit } from "../indicator.ts";
import type { Picture } from "../paper/blocks.ts";
import {
  financialYearName,
  financialYearOf,
  type Period,
  periodName,
  previousPeriod,
  shortPeriodName,
} from "../period/period.ts";
import { figureValue } from "../reading.ts";
import { NO_COMPARATOR } from "../scorecard/comparator.ts";
import { changeBetween } from "../scorecard/definition-change.ts";
import type { ScorecardLine } from "../scorecard/scorecard.ts";
import { comparatorBars } from "./comparator-bars.ts";
import type { ChartPoint } from "./series-words.ts";
import { sparkline } from "./sparkline.ts";
import { trendChart } from "./trend-chart.ts";

/** As said behind a value. */
const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  "%": "%",
  number: "",
  "rate per 10,000": "per 10,000",
  days: "days",
  average: "",
  "years:months": "years and months",
};

/** What a picture of the line is made from; a line for the public has nothing in it that is hidden. */
export type ChartedLine = Pick<
  ScorecardLine,
  "indicator" | "series" | "target" | "targets" | "definitionChanges"
>;

/** Small, with the target of now. */
export function trendPicture(line: ChartedLine): Picture {
  const { indicator, series, target } = line;
  return sparkline({
    indicator: indicator.name,
    ...inUnitOf(indicator),
    points: series.map((point) => chartPoint(line, point)),
    target: target?.value ?? null,
  });
}

/** Without the periods before there was anything; a series of gaps stays as it is. */
export function sinceFirst(series: ScorecardLine["series"]): ScorecardLine["series"] {
  const first = series.findIndex(({ value, isHidden }) => value !== null || isHidden);
  return series.slice(Math.max(0, first));
}

/** Large, with the target of each year and each change of definition. */
export function trendChartOf(line: ChartedLine): Picture {
  const { indicator, series, targets } = line;
  const targetIn = (period: Period) =>
    targets.find(({ financialYear }) => financialYear === financialYearOf(period))?.value ?? null;
  return trendChart({
    indicator: indicator.name,
    ...inUnitOf(indicator),
    points: sinceFirst(series).map((point) => ({
      ...chartPoint(line, point),
      shortLabel: shortPeriodName(point.period),
      target: targetIn(point.period),
    })),
  });
}

function inUnitOf(indicator: Pick<Indicator, "unit" | "decimalPlaces">) {
  return { unit: UNIT_WORDS[indicator.unit], print: (value: number) => valueText(indicator, value) };
}

function chartPoint(
  { definitionChanges }: ChartedLine,
  { period, value, isHidden }: ScorecardLine["series"][number],
): ChartPoint {
  const change = changeBetween(definitionChanges, previousPeriod(period), period);
  return {
    ...{ label: periodName(period), value },
    ...(isHidden && { isHidden }),
    ...(change && { newDefinition: change.words.trim().replace(/\.+$/, "") }),
  };
}

/** The latest figure beside those of others; null where there are none. */
export function comparatorBarsOf({
  indicator,
  current,
  period,
  comparators,
}: Pick<ScorecardLine, "indicator" | "current" | "period" | "comparators">): Picture | null {
  if (comparators.length === 0) return null;
  const bar = (label: string, comparedWith: (typeof comparators)[number]["comparedWith"]) => {
    const found = comparators.find((comparator) => comparator.comparedWith === comparedWith);
    return found
      ? {
          label: `${label}, ${financialYearName(found.financialYear)}`,
          value: found.value,
          text: valueText(indicator, found.value),
        }
      : { label, value: null, text: NO_COMPARATOR };
  };
  return comparatorBars({
    indicator: indicator.name,
    bars: [
      {
        label: `This council, ${periodName(period)}`,
        value: figureValue(current?.figure),
        text: current ? figureText(indicator, current.figure) : "Not supplied",
      },
      bar("Statistical neighbours", "statistical neighbours"),
      bar("England", "England"),
    ],
  });
}
