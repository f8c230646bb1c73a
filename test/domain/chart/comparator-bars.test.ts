import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BARS_WIDTH,
  type Bar,
  comparatorBars,
  comparatorBarsWords,
} from "../../../shared/domain/chart/comparator-bars.ts";

const bars = (...given: readonly (readonly [label: string, value: number | null])[]) => ({
  indicator: "Dental checks",
  bars: given.map(
    ([label, value]): Bar => ({
      label,
      value,
      text: value === null ? "No comparator for this period" : `${value}%`,
    }),
  ),
});

function drawn(svg: string): readonly { readonly from: number; readonly width: number }[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, from, width]) => ({
    from: Number(from),
    width: Number(width),
  }));
}

describe("bars", () => {
  it("are as long as their values, from nought", () => {
    const [own, england] = drawn(comparatorBars(bars(["Ours", 80], ["England", 40])).svg);
    expect(own?.from).toBe(england?.from);
    expect(own?.width).toBeCloseTo((england?.width ?? 0) * 2, 0);
  });

  it("draw none for what is missing, and say so in its place", () => {
    const { svg } = comparatorBars(bars(["Ours", 80], ["England", null]));
    expect(drawn(svg)).toHaveLength(1);
    expect(svg).toContain(">No comparator for this period</text>");
  });

  it("run to the left of nought for what is below it", () => {
    const [own, england] = drawn(comparatorBars(bars(["Ours", -10], ["England", 10])).svg);
    expect((own?.from ?? 0) + (own?.width ?? 0)).toBeCloseTo(england?.from ?? 0, 0);
  });

  it("are said in words, each with whose and when", () => {
    const said = comparatorBarsWords(bars(["This council, May 2019", 80], ["England", null]));
    expect(said).toBe(
      "Dental checks compared. This council, May 2019: 80%. England: No comparator for this period.",
    );
  });

  it("stay inside their box, whatever they are", () => {
    const value = fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1e4));
    fc.assert(
      fc.property(value, value, value, (own, neighbours, england) => {
        const { svg } = comparatorBars(bars(["Ours", own], ["Neighbours", neighbours], ["England", england]));
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null|width="-/);
        for (const { from, width } of drawn(svg)) expect(from >= 0 && from + width <= BARS_WIDTH).toBe(true);
      }),
    );
  });
});
