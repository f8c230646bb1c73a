// The charts of a scorecard, and that each stands with its numbers and tells nothing that is hidden.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { Block } from "../../../shared/domain/paper/blocks.ts";
import { charts } from "../../../shared/domain/paper/scorecard-charts.ts";
import { periodsBack } from "../../../shared/domain/period/period.ts";
import type { Comparator } from "../../../shared/domain/scorecard/comparator.ts";
import type { Scorecard, ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { someLine } from "../../renderer/some-line.ts";
import { scorecardOf, someIndicator } from "../disclosure/some-public.ts";
import { lines } from "./lines.ts";

const series = periodsBack("2019-05", 13).map((period, place) => ({ period, value: 30 - place }));
const red = (reference: string, more: Partial<ScorecardLine> = {}) =>
  someLine(reference, { redFor: 4, series, ...more });
const worse = (reference: string) => someLine(reference, { travel: { travel: "worse" }, series });

function paperOf(given: readonly ScorecardLine[]) {
  return { sections: [{ orientation: "portrait", blocks: charts(given) }] } as const;
}

const pictures = (blocks: readonly Block[]) => blocks.filter(({ block }) => block === "chart");

describe("the charts", () => {
  it("are of what is red again, then of what got worse, each once, and of nothing else", () => {
    const given = [worse("A"), red("B", { travel: { travel: "worse" } }), someLine("C", { series })];
    const headings = lines(paperOf(given)).filter((line) => line.startsWith("## "));
    expect(headings).toEqual(["## B Indicator B", "## A Indicator A"]);
  });

  it("are left out with their heading where nothing is red again or worse", () => {
    expect(charts([someLine("C", { series })])).toEqual([]);
  });

  it("stand with every number that they are drawn from", () => {
    const said = lines(paperOf([red("B")])).at(-1) ?? "";
    expect(said).toContain("Red for 4 periods in a row. May 18 30.0%, Jun 18 29.0%");
    expect(said).toContain("May 19 18.0%. No comparator for this period.");
  });

  it("let no line end between a figure and its period", () => {
    const said = JSON.stringify(charts([red("B")]));
    expect(said).toContain("May\u00a018\u00a030.0%, Jun\u00a018\u00a029.0%");
  });

  it("have bars beside them where there is somebody to compare with, and say of whom there is nothing", () => {
    const england: Comparator = {
      ...{ indicator: "B", comparedWith: "England", financialYear: 2017, value: 88, source: "DfE" },
    };
    const blocks = charts([red("B", { comparators: [england] })]);
    expect(pictures(blocks)).toHaveLength(2);
    const said = lines({ sections: [{ orientation: "portrait", blocks }] }).join("\n");
    expect(said).toContain("Statistical neighbours: No comparator for this period. England, 2017/18: 88.0%.");
    expect(said).toContain("England 2017/18: 88.0% (DfE).");
  });

  it("say where a definition changed, in the picture's words and among the numbers below it, which stay with it", () => {
    const change = { indicator: "B", from: "2019-03-01", words: "Aged over 16." } as const;
    const said = lines(paperOf([red("B", { definitionChanges: [change] })])).join("\n");
    expect(said).toContain("New definition from March 2019: Aged over 16; the values before it");
    expect(said).toMatch(/body: .*\. New definition from 1 March 2019: aged over 16\.$/m);
  });

  it("are not endless: what there is no room for is counted", () => {
    const blocks = charts(Array.from({ length: 40 }, (_, place) => worse(`A${place}`)));
    expect(pictures(blocks)).toHaveLength(9);
    const said = lines({ sections: [{ orientation: "portrait", blocks }] }).at(-1);
    expect(said).toBe("body: There is no room for a chart of 31 more that got worse.");
  });
});

/** Red and worse at the latest, with a small number earlier that is hidden. */
function storyOf(small: number): Scorecard {
  const figures = Object.fromEntries(
    periodsBack("2019-05", 13).map((period, place) => [period, place === 3 ? small : 40 + place]),
  );
  const indicator = someIndicator("A", { polarity: "low", dataPeriod: "snapshot" });
  const target = { value: 10, rag: { rule: "points", green: 0, amber: 2 } } as const;
  return scorecardOf("2019-05", [{ indicator, figures, target }]);
}

describe("the charts for the public", () => {
  const chartsOf = (small: number) =>
    charts(publicScorecard(storyOf(small), []).scorecard.sections.flatMap((section) => section.lines));

  it("are the same whichever small number is hidden in them: picture, scale, words and numbers", () => {
    const some = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(chartsOf(one)).toEqual(chartsOf(other));
      }),
      { numRuns: 15 },
    );
  });

  it("show a gap where a figure is hidden and say that it is", () => {
    const said = lines({ sections: [{ orientation: "portrait", blocks: chartsOf(3) }] }).join("\n");
    expect(said).toContain("Hidden to protect confidentiality: August 2018");
    expect(said).toContain("Aug 18 hidden to protect confidentiality");
  });
});
