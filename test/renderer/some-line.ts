// Lines of a scorecard for the tests of this folder, each with only what a test speaks of.
import type { Scorecard, ScorecardLine } from "../../shared/domain/scorecard/scorecard.ts";

export function someLine(reference: string, given: Partial<ScorecardLine> = {}): ScorecardLine {
  return {
    indicator: {
      reference,
      section: "Care planning",
      name: `Indicator ${reference}`,
      numerator: "Those in time",
      denominator: "Those due",
      unit: "%",
      decimalPlaces: 1,
      polarity: "high",
      dataPeriod: "month",
      frequency: "month",
      basis: "",
    },
    target: null,
    targets: [],
    period: "2019-05",
    current: {
      id: `reading of ${reference}`,
      indicator: reference,
      period: "2019-05",
      asAt: "2019-05-31",
      figure: { kind: "value", value: 18, numerator: null, denominator: null },
      provisional: false,
      comment: null,
      source: { returnId: "return 1", sheet: "Monthly", cell: "D14", raw: "18" },
      supersedes: null,
    },
    previous: null,
    earlier: null,
    yearToDate: null,
    rating: { status: "none", reason: "No target" },
    redFor: 0,
    travel: { travel: "no change" },
    travelSinceLastYear: { travel: "none", reason: "Nothing to compare with" },
    series: [],
    definitionChanges: [],
    comparators: [],
    revised: false,
    ...given,
  };
}

export function someScorecard(sections: Readonly<Record<string, readonly ScorecardLine[]>>): Scorecard {
  return {
    title: "Children in Care Performance Scorecard",
    author: "Head of Corporate Parenting",
    council: "Example Borough Council",
    body: "Corporate Parenting Panel",
    meeting: "2019-07-03",
    period: "2019-05",
    asAt: "2019-05-31",
    ageInDays: 33,
    stale: false,
    counts: { green: 26, amber: 7, red: 5, unrated: 0, notSupplied: 2, revised: 1 },
    sections: Object.entries(sections).map(([name, lines]) => ({ name, lines })),
    oralUpdates: [],
    promises: [],
  };
}
