// No picture of a line for the public, nor the words beside it, has a mark of what is hidden, whatever a council sets.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparatorBarsOf, trendChartOf, trendPicture } from "../../../shared/domain/chart/trend.ts";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { DEFAULT_DISCLOSURE } from "../../../shared/domain/disclosure/settings.ts";
import { valueText } from "../../../shared/domain/format-figure.ts";
import type { Picture } from "../../../shared/domain/paper/blocks.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import { periodName, periodsBack, shortPeriodName } from "../../../shared/domain/period/period.ts";
import type { Scorecard, ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { lines } from "../paper/lines.ts";
import { hiddenIn, lineOf, type Sent, type SentOf, scorecardOf, someShare } from "./some-public.ts";
import { anySettings } from "./some-settings.ts";

const MONTHS = periodsBack("2019-05", 14);
const REFERENCES = ["A", "B", "C"] as const;

/** Of so many that no two shares look alike, and with a target that none reaches: each line is red all along. */
const share = fc.option(fc.tuple(fc.oneof(fc.nat(8), fc.nat(97)), fc.constantFrom(97, 89, 13)), { freq: 12 });
const figures = fc.array(share, { minLength: MONTHS.length, maxLength: MONTHS.length });

function scorecardWith(
  sent: readonly (typeof figures extends fc.Arbitrary<infer F> ? F : never)[],
): Scorecard {
  return compared(
    scorecardOf(
      "2019-05",
      sent.map((of, line): SentOf => {
        const reference = REFERENCES[line] ?? "A";
        const inAll = (below: number, above: number) => Math.max(above, below);
        const figuresOf = of.flatMap((each, at): (readonly [string, Sent])[] =>
          each === null ? [] : [[MONTHS[at] ?? "2019-05", [each[0], inAll(each[1], each[0])]]],
        );
        return {
          indicator: someShare(reference, { dataPeriod: "snapshot", section: `Section ${reference}` }),
          figures: Object.fromEntries(figuresOf),
          target: { value: 120, rag: { rule: "points", green: 0, amber: 1 } },
        };
      }),
    ),
  );
}

/** With bars beside the latest figure, and with a definition that changed in the middle of the trend. */
function compared(scorecard: Scorecard): Scorecard {
  const withOthers = (line: ScorecardLine): ScorecardLine => {
    const indicator = line.indicator.reference;
    const england = { comparedWith: "England", financialYear: 2017, value: 70, source: "DfE" } as const;
    return {
      ...line,
      comparators: [{ indicator, ...england }],
      definitionChanges: [{ indicator, from: "2018-12-01", words: "Visits are counted by day" }],
    };
  };
  const sections = scorecard.sections.map(({ name, lines: of }) => ({ name, lines: of.map(withOthers) }));
  return { ...scorecard, sections };
}

/** At how many places of the time axis there is a dot, or a corner of a line that is not the target's. */
function placesDrawn({ svg }: Picture): number {
  const dots = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => x);
  const corners = [...svg.matchAll(/<polyline points="([^"]*)"[^>]*stroke="#1d70b8"/g)].flatMap(
    ([, points = ""]) => points.split(" ").map((point) => point.split(",")[0]),
  );
  return new Set([...dots, ...corners]).size;
}

const anything = fc.record({
  sent: fc.array(figures, { minLength: 1, maxLength: REFERENCES.length }),
  settings: fc.oneof(fc.constant(DEFAULT_DISCLOSURE), anySettings(REFERENCES)),
});

describe("the pictures of a public line", () => {
  it("mark what is shown and nothing that is hidden, in the drawing and in its words", () => {
    fc.assert(
      fc.property(anything, ({ sent, settings }) => {
        const scorecard = scorecardWith(sent);
        const forPublic = publicScorecard(scorecard, [], settings).scorecard;
        for (const line of forPublic.sections.flatMap((section) => section.lines)) {
          const { reference } = line.indicator;
          const shown = line.series.filter(({ value }) => value !== null).length;
          const whole = lineOf(scorecard, reference);
          for (const picture of [trendPicture(line), trendChartOf(line)]) {
            expect(placesDrawn(picture)).toBe(shown);
            for (const period of hiddenIn(forPublic, reference).filter((at) => at !== "to date")) {
              const value = whole.series.find((point) => point.period === period)?.value ?? Number.NaN;
              const name = periodName(period as typeof line.period);
              expect(picture.alt).not.toContain(`${Number(value.toFixed(2))}% in ${name}`);
              expect(picture.alt).toMatch(new RegExp(`Hidden to protect confidentiality:[^.]*${name}`));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have no bar for a latest figure that is hidden, but the words that it is", () => {
    const scorecard = scorecardWith([MONTHS.map(() => [4, 97])]);
    const bars = comparatorBarsOf(lineOf(publicScorecard(scorecard, []).scorecard, "A"));
    expect(bars?.alt).toContain("This council, May 2019: Hidden to protect confidentiality.");
    expect(bars?.svg.match(/<rect /g)).toHaveLength(1);
    expect(`${bars?.svg}${bars?.alt}`).not.toContain("4.1%");
  });
});

describe("the charts of the public paper", () => {
  it("name no hidden figure in the numbers beside them, and say which period's is hidden", () => {
    fc.assert(
      fc.property(anything, ({ sent, settings }) => {
        const scorecard = scorecardWith(sent);
        const forPublic = publicScorecard(scorecard, [], settings).scorecard;
        const told = lines(scorecardPaper(forPublic, [], "public"));
        for (const { indicator, redFor, series } of forPublic.sections.flatMap((each) => each.lines)) {
          const from = told.indexOf(`## ${indicator.reference} ${indicator.name}`);
          expect(from >= 0 || redFor < 3).toBe(true);
          const beside = from < 0 ? "" : (told[from + 3] ?? "");
          for (const { period, isHidden } of series.filter((point) => point.isHidden)) {
            const value = lineOf(scorecard, indicator.reference).series.find((one) => one.period === period);
            const printed = valueText(indicator, value?.value ?? Number.NaN);
            expect(beside).not.toContain(`${shortPeriodName(period)} ${printed}`);
            if (from >= 0 && isHidden)
              expect(beside).toContain(`${shortPeriodName(period)} hidden to protect confidentiality`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
