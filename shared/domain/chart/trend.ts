// The trend of one line of the scorecard, for the screen and for paper.
import type { Unit } from "../indicator.ts";
import type { Picture } from "../paper/blocks.ts";
import { periodName } from "../period/period.ts";
import type { ScorecardLine } from "../scorecard/scorecard.ts";
import { sparkline } from "./sparkline.ts";

/** As written behind a value. */
const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  "%": "%",
  number: "",
  "rate per 10,000": "per 10,000",
  days: "days",
  average: "",
  "years:months": "years",
};

export function trendPicture({ indicator, series, target }: ScorecardLine): Picture {
  return sparkline({
    indicator: indicator.name,
    unit: UNIT_WORDS[indicator.unit],
    points: series.map(({ period, value, isHidden }) => ({
      label: periodName(period),
      value,
      ...(isHidden && { isHidden }),
    })),
    target: target?.value ?? null,
  });
}
