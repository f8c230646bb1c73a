import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  SPARKLINE_HEIGHT,
  SPARKLINE_WIDTH,
  type Sparkline,
  sparkline,
  sparklineWords,
} from "../../../shared/domain/chart/sparkline.ts";

function series(values: readonly (number | null)[], target: number | null = null): Sparkline {
  const points = values.map((value, index) => ({ label: `month ${index + 1}`, value }));
  return { indicator: "Pathway plans in time", unit: "%", print: (value) => `${value}%`, points, target };
}

function count(svg: string, tag: string): number {
  return svg.split(`<${tag} `).length - 1;
}

describe("a sparkline", () => {
  it("draws an unbroken series as one line with its last value marked", () => {
    const { svg } = sparkline(series([10, 20, 15]));
    expect(count(svg, "polyline")).toBe(1);
    expect(svg).toContain('<circle cx="116" cy="16" r="2.5" fill="#1d70b8"');
  });

  it("puts the highest value at the top and the lowest at the foot", () => {
    expect(sparkline(series([0, 100])).svg).toContain('points="4,28 116,4"');
  });

  it("breaks the line at a gap, and draws a value between two gaps as a point", () => {
    const { svg } = sparkline(series([1, 2, null, 3, null, 4, 5]));
    expect(count(svg, "polyline")).toBe(2);
    expect(svg).toContain('r="1.5"');
  });

  it("marks the last value with an open dot where later periods are gaps", () => {
    expect(sparkline(series([1, 2, null])).svg).toContain('r="2.5" fill="#ffffff"');
    expect(sparkline(series([1, null, 2])).svg).toContain('r="2.5" fill="#1d70b8"');
  });

  it("draws the target as a dashed line that the scale makes room for", () => {
    expect(sparkline(series([10, 20], 85)).svg).toMatch(/<line x1="4" y1="4" x2="116" y2="4" [^>]*dasharray/);
    expect(count(sparkline(series([10, 20])).svg, "line")).toBe(0);
  });

  it("draws a series that never moves along the middle", () => {
    expect(sparkline(series([7, 7, 7])).svg).toContain('points="4,16 60,16 116,16"');
  });

  it("draws nothing but the target where there are no figures", () => {
    const { svg } = sparkline(series([null, null], 85));
    expect([count(svg, "polyline"), count(svg, "circle"), count(svg, "line")]).toEqual([0, 0, 1]);
    expect(sparkline(series([])).svg).toMatch(/><\/svg>$/);
  });
});

describe("the words of a sparkline", () => {
  it("say what, period, first, last, lowest, highest, target and gaps", () => {
    expect(sparklineWords(series([20, null, 14, 31, 18], 85))).toBe(
      "Trend of Pathway plans in time, month 1 to month 5: first 20% in month 1, last 18% in month 5, " +
        "lowest 14% in month 3, highest 31% in month 4. Target 85%. No figure for month 2.",
    );
  });

  it("set a unit of words apart from the value, and leave it out where there is none", () => {
    const inDays = { ...series([3, 4]), unit: "days", print: String };
    expect(sparklineWords(inDays)).toContain("first 3 days in month 1");
    expect(sparklineWords({ ...inDays, unit: "" })).toContain("first 3 in month 1");
  });

  it("have each figure as the other pages print it", () => {
    const print = (value: number) => `${value.toFixed(1)}%`;
    const words = sparklineWords({ ...series([44.827586206896555, 45], 90), print });
    expect(words).toContain("first 44.8% in month 1, last 45.0% in month 2");
    expect(words).toContain("Target 90.0%");
  });

  it("say that there is no target and that there are no gaps", () => {
    expect(sparklineWords(series([1, 2]))).toMatch(/No target\. No gaps\.$/);
  });

  it("say that there are no figures", () => {
    expect(sparklineWords(series([null, null], 85))).toBe(
      "Trend of Pathway plans in time, month 1 to month 2: no figures. Target 85%.",
    );
    expect(sparklineWords(series([]))).toBe("Trend of Pathway plans in time: no figures. No target.");
  });
});

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const anySeries = fc
  .tuple(fc.array(fc.option(value), { maxLength: 30 }), fc.option(value))
  .map(([values, target]) => series(values, target));

describe("any sparkline", () => {
  it("keeps all that it draws inside its box", () => {
    fc.assert(
      fc.property(anySeries, (input) => {
        const { svg } = sparkline(input);
        const lines = [...svg.matchAll(/points="([^"]*)"/g)].flatMap(([, points = ""]) => points.split(" "));
        const dots = [...svg.matchAll(/cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => `${x},${y}`);
        for (const point of [...lines, ...dots]) {
          const [x = Number.NaN, y = Number.NaN] = point.split(",").map(Number);
          expect(x >= 4 && x <= SPARKLINE_WIDTH - 4 && y >= 4 && y <= SPARKLINE_HEIGHT - 4).toBe(true);
        }
      }),
    );
  });

  it("has one stroke for each stretch of values between gaps", () => {
    fc.assert(
      fc.property(anySeries, (input) => {
        const known = input.points.map((point) => (point.value === null ? " " : "x")).join("");
        const stretches = known.split(/ +/).filter((stretch) => stretch !== "");
        const { svg } = sparkline(input);
        expect(count(svg, "polyline")).toBe(stretches.filter((stretch) => stretch.length > 1).length);
        expect(svg.split('r="1.5"').length - 1).toBe(
          stretches.filter((stretch) => stretch.length === 1).length,
        );
      }),
    );
  });

  it("holds no number that is none, in the picture or in its words", () => {
    fc.assert(
      fc.property(anySeries, (input) => {
        const { svg, alt } = sparkline(input);
        expect(svg + alt).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});
