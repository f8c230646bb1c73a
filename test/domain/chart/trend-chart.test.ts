import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartPoint } from "../../../shared/domain/chart/series-words.ts";
import {
  TREND_HEIGHT,
  TREND_WIDTH,
  type TrendChart,
  trendChart,
  trendWords,
} from "../../../shared/domain/chart/trend-chart.ts";
import { drawingInPage } from "../../../shared/domain/paper/drawing.ts";

interface Given {
  readonly values: readonly (number | null)[];
  readonly targets?: readonly (number | null)[];
  /** By place: what is measured from there on. */
  readonly newDefinitions?: Readonly<Record<number, string>>;
  readonly hidden?: readonly number[];
}

function chart({ values, targets = [], newDefinitions = {}, hidden = [] }: Given): TrendChart {
  return {
    indicator: "Pathway plans in time",
    unit: "%",
    print: (value) => `${value}%`,
    points: values.map((value, place) => {
      const newDefinition = newDefinitions[place];
      const more: Partial<ChartPoint> = {
        ...(newDefinition === undefined ? {} : { newDefinition }),
        ...(hidden.includes(place) ? { isHidden: true } : {}),
      };
      const label = `month ${place + 1}`;
      return { label, shortLabel: `m${place + 1}`, value, target: targets[place] ?? null, ...more };
    }),
  };
}

/** The corners of each line of the ink, in the order drawn. */
function lines(svg: string, ink: "#1d70b8" | "#505a5f"): readonly (readonly (readonly number[])[])[] {
  return [...svg.matchAll(/<polyline points="([^"]*)" fill="none" stroke="([^"]*)"/g)]
    .filter(([, , stroke]) => stroke === ink)
    .map(([, points = ""]) => points.split(" ").map((corner) => corner.split(",").map(Number)));
}

it("the words beside a trend are the figures as the other pages print them", () => {
  const print = (value: number) => `${value.toFixed(1)}%`;
  const { svg, alt } = trendChart({ ...chart({ values: [20, 18], targets: [85, 85] }), print });
  expect(svg).toContain(">18.0%<");
  expect(svg).toContain(">Target 85.0%<");
  expect(alt).toContain("last 18.0% in month 2");
});

const values = (given: Given) => lines(trendChart(chart(given)).svg, "#1d70b8");
const targets = (given: Given) => lines(trendChart(chart(given)).svg, "#505a5f");
const dots = (svg: string) => svg.split("<circle ").length - 1;

describe("a trend", () => {
  it("is one line where nothing is missing, with a dot for each value", () => {
    expect(values({ values: [10, 20, 15] })).toHaveLength(1);
    expect(dots(trendChart(chart({ values: [10, 20, 15] })).svg)).toBe(3);
  });

  it("draws no target on the axis, where nobody would see it, but for one of nought", () => {
    const axis = (given: Given) =>
      Math.max(
        ...targets(given)
          .flat()
          .map(([, y = 0]) => y),
      );
    expect(axis({ values: [70, 66], targets: [60, 60] })).toBeLessThan(TREND_HEIGHT - 26);
    expect(axis({ values: [4, 2], targets: [0, 0] })).toBe(TREND_HEIGHT - 26);
  });

  it("breaks at a gap", () => {
    expect(values({ values: [10, 20, null, 15, 16] }).map((line) => line.length)).toEqual([2, 2]);
  });

  it("does not join what was measured before a new definition to what was measured after", () => {
    const given = { values: [10, 20, 15, 16], newDefinitions: { 2: "Aged over 16" } };
    expect(values(given).map((line) => line.length)).toEqual([2, 2]);
  });

  it("says in the picture where the new definition begins, between the two periods", () => {
    const { svg } = trendChart(chart({ values: [10, 20, 15, 16], newDefinitions: { 2: "Aged over 16" } }));
    expect(svg).toContain(">New definition</text>");
    const [before, after] = values({ values: [10, 20, 15, 16], newDefinitions: { 2: "x" } });
    const at = Number(/<line x1="([\d.]+)"[^>]*stroke-dasharray="2 3"/.exec(svg)?.[1]);
    expect(at).toBeGreaterThan(before?.at(-1)?.[0] ?? Number.NaN);
    expect(at).toBeLessThan(after?.[0]?.[0] ?? Number.NaN);
  });

  it("marks no new definition at its first period, where there is nothing before it", () => {
    expect(trendChart(chart({ values: [10, 20], newDefinitions: { 0: "x" } })).svg).not.toContain("New def");
  });

  it("has a target that steps where the year has another one", () => {
    const [line] = targets({ values: [70, 71, 72, 73], targets: [85, 85, 90, 90] });
    const heights = line?.map(([, y]) => y) ?? [];
    expect(heights).toHaveLength(4);
    expect([heights[0], heights[2]]).toEqual([heights[1], heights[3]]);
    expect(heights[2]).toBeLessThan(heights[0] ?? 0);
    expect(line?.[1]?.[0]).toBe(line?.[2]?.[0]);
  });

  it("has no target line in a year without a target", () => {
    expect(targets({ values: [70, 71, 72, 73], targets: [85, null, null, 90] })).toHaveLength(2);
    expect(targets({ values: [70, 71] })).toEqual([]);
  });

  it("names the latest value and target beside it, apart from each other", () => {
    const { svg } = trendChart(chart({ values: [70, 84.9], targets: [85, 85] }));
    const at = (text: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}</text>`).exec(svg)?.[1]);
    expect(Math.abs(at("84.9%") - at("Target 85%"))).toBeGreaterThanOrEqual(15);
    expect(at("84.9%")).toBeGreaterThan(at("Target 85%"));
  });
});

describe("the words of a trend", () => {
  it("say what, of when, first, last, lowest, highest, the target and that nothing is missing", () => {
    expect(trendWords(chart({ values: [20, 14, 18], targets: [85, 85, 85] }))).toBe(
      "Trend of Pathway plans in time, month 1 to month 3: first 20% in month 1, last 18% in month 3, " +
        "lowest 14% in month 2, highest 20% in month 1. Target 85%. No gaps.",
    );
  });

  it.each([
    [[85, 85, 90], "Target 85% to month 2, then 90%."],
    [[null, null, 90], "No target to month 2, then 90%."],
    [[85, null, null], "Target 85% to month 1, then none."],
    [[null, null, null], "No target."],
  ])("say how the target changed: %j", (given, said) => {
    expect(trendWords(chart({ values: [1, 2, 3], targets: given }))).toContain(` ${said} `);
  });

  it("say where the definition changed, to what, and that the values are not joined", () => {
    expect(trendWords(chart({ values: [1, 2, 3], newDefinitions: { 1: "Aged over 16" } }))).toContain(
      "New definition from month 2: Aged over 16; the values before it are not joined to those after.",
    );
  });

  it("tell what is hidden from what is missing", () => {
    const said = trendWords(chart({ values: [1, null, null, 4], hidden: [2] }));
    expect(said).toContain("No figure for month 2. Hidden to protect confidentiality: month 3.");
  });

  it("say that there are no figures", () => {
    expect(trendWords(chart({ values: [null], targets: [85] }))).toContain("no figures. Target 85%.");
    expect(trendWords(chart({ values: [] }))).toBe("Trend of Pathway plans in time: no figures. No target.");
  });
});

const value = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e4);
const anyChart = fc
  .array(
    fc.record({
      value: fc.option(value),
      target: fc.option(value),
      isNew: fc.boolean(),
      isHidden: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((points) =>
    chart({
      values: points.map((point) => (point.isHidden ? null : point.value)),
      targets: points.map(({ target }) => target),
      hidden: points.flatMap(({ isHidden }, place) => (isHidden ? [place] : [])),
      newDefinitions: Object.fromEntries(
        points.flatMap(({ isNew }, place) => (isNew ? [[place, 'Of "those" <16 & over']] : [])),
      ),
    }),
  );

describe("any trend", () => {
  it("keeps all that it draws inside its box, in numbers", () => {
    fc.assert(
      fc.property(anyChart, (input) => {
        const { svg, alt } = trendChart(input);
        expect(svg + alt).not.toMatch(/NaN|Infinity|undefined|null/);
        const corners = [...lines(svg, "#1d70b8"), ...lines(svg, "#505a5f")].flat();
        const centres = [...svg.matchAll(/cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => [x, y].map(Number));
        for (const [x = -1, y = -1] of [...corners, ...centres])
          expect(x >= 0 && x <= TREND_WIDTH && y >= 0 && y <= TREND_HEIGHT).toBe(true);
      }),
    );
  });

  it("has a dot for each value and for nothing else", () => {
    fc.assert(
      fc.property(anyChart, (input) => {
        const known = input.points.filter((point) => point.value !== null);
        expect(dots(trendChart(input).svg)).toBe(known.length);
      }),
    );
  });

  it("never runs a line across a gap or a new definition", () => {
    fc.assert(
      fc.property(anyChart, (input) => {
        const joins = input.points.filter(
          ({ value: here, newDefinition }, place) =>
            here !== null && newDefinition === undefined && (input.points[place - 1]?.value ?? null) !== null,
        );
        const drawn = lines(trendChart(input).svg, "#1d70b8").reduce((sum, line) => sum + line.length - 1, 0);
        expect(drawn).toBe(joins.length);
      }),
    );
  });

  it("is made of plain shapes and words, so that a page takes it in as it is", () => {
    fc.assert(
      fc.property(anyChart, (input) => {
        expect(drawingInPage(trendChart(input))).toMatch(/^<svg role="img"/);
      }),
      { numRuns: 30 },
    );
  });
});
