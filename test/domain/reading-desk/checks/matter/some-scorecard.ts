// A scorecard of a few lines, for tests of checks that look figures and names up in it.
import type { Scorecard, ScorecardLine } from "../../../../../shared/domain/scorecard/scorecard.ts";

interface SomeLine {
  readonly name: string;
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly target?: number;
}

export function someScorecard(lines: readonly SomeLine[]): Scorecard {
  return {
    title: "Scorecard",
    author: "",
    council: "Example Borough Council",
    body: "Corporate Parenting Panel",
    meeting: "2019-07-03",
    period: "2019-05",
    asAt: "2019-05-31",
    ageInDays: 33,
    stale: false,
    counts: { green: 0, amber: 0, red: 0, unrated: lines.length, notSupplied: 0, revised: 0 },
    sections: [{ name: "All", lines: lines.map(someLine) }],
    oralUpdates: [],
    promises: [],
  };
}

function someLine(
  { name, value, numerator = 0, denominator = 0, target = 0 }: SomeLine,
  place: number,
): ScorecardLine {
  const indicator = `CLA ${place}`;
  return {
    indicator: {
      reference: indicator,
      section: "All",
      name,
      numerator: "",
      denominator: "",
      unit: "%",
      decimalPlaces: 1,
      polarity: "high",
      dataPeriod: "snapshot",
      frequency: "month",
      basis: "",
    },
    target: {
      indicator,
      financialYear: 2019,
      value: target,
      rag: { rule: "points", green: 0, amber: 5 },
    },
    period: "2019-05",
    current: {
      id: indicator,
      indicator,
      period: "2019-05",
      asAt: "2019-05-31",
      figure: { kind: "value", value, numerator, denominator },
      provisional: false,
      comment: null,
      source: { returnId: "1", sheet: "May", cell: "B2", raw: String(value) },
      supersedes: null,
    },
    targets: [],
    previous: null,
    earlier: null,
    yearToDate: null,
    rating: { status: "none", reason: "No target" },
    redFor: 0,
    travel: { travel: "none", reason: "No earlier figure" },
    travelSinceLastYear: { travel: "none", reason: "No earlier figure" },
    series: [{ period: "2019-05", value }],
    definitionChanges: [],
    comparators: [],
    revised: false,
  };
}
