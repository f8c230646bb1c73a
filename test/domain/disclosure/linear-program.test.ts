import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Condition,
  type Interval,
  intervalOf,
} from "../../../shared/domain/disclosure/linear-program.ts";

const sum = (weights: Readonly<Record<string, number>>) => new Map(Object.entries(weights));
const equal = (weights: Readonly<Record<string, number>>, to: number): Condition => ({
  sum: sum(weights),
  least: to,
  most: to,
});
const unbounded = (...names: string[]) =>
  new Map(names.map((name): [string, Interval] => [name, { least: 0, most: Infinity }]));

describe("the interval of a sum", () => {
  test("is one value where the conditions leave no other", () => {
    const found = intervalOf(
      sum({ x: 1 }),
      [equal({ x: 1, y: 1 }, 10), equal({ x: 1, y: -1 }, 4)],
      unbounded("x", "y"),
    );
    expect(found?.least).toBeCloseTo(7);
    expect(found?.most).toBeCloseTo(7);
  });

  test("is found through three sums of two, which no single one of them tells", () => {
    const pairs = [equal({ x: 1, y: 1 }, 7), equal({ y: 1, z: 1 }, 9), equal({ x: 1, z: 1 }, 8)];
    const found = intervalOf(sum({ x: 1 }), pairs, unbounded("x", "y", "z"));
    expect(found?.least).toBeCloseTo(3);
    expect(found?.most).toBeCloseTo(3);
  });

  test("is open above where nothing limits it", () => {
    expect(intervalOf(sum({ x: 1 }), [equal({ x: 1, y: -1 }, 2)], unbounded("x", "y"))).toEqual({
      least: 2,
      most: Infinity,
    });
  });

  test("keeps within the bounds of the unknowns", () => {
    const bounds = new Map([
      ["x", { least: 1, most: 5 }],
      ["y", { least: 6, most: Infinity }],
    ]);
    const found = intervalOf(sum({ x: 1 }), [equal({ x: 1, y: 1 }, 9)], bounds);
    expect(found?.least).toBeCloseTo(1);
    expect(found?.most).toBeCloseTo(3);
  });

  test("is none where the conditions contradict each other", () => {
    expect(intervalOf(sum({ x: 1 }), [equal({ x: 1 }, 2), equal({ x: 1 }, 3)], unbounded("x"))).toBeNull();
  });

  test("is the one that trying all whole numbers finds, for sums of which each is a difference or a sum of neighbours", () => {
    const count = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        fc.tuple(count, count, count),
        fc.subarray(["xy", "yz", "xyz", "x", "z"]),
        (truth, told) => {
          const names = ["x", "y", "z"];
          const weights = (word: string) => names.map((name) => (word.includes(name) ? 1 : 0));
          const total = (word: string, at: readonly number[]) =>
            weights(word).reduce((all: number, weight, index) => all + weight * (at[index] ?? 0), 0);
          const conditions = told.map((word) =>
            equal(Object.fromEntries([...word].map((name) => [name, 1])), total(word, truth)),
          );
          const bounds = new Map(names.map((name) => [name, { least: 0, most: 6 }]));
          const found = intervalOf(sum({ y: 1 }), conditions, bounds);
          const range = Array.from({ length: 7 }, (_, each) => each);
          const possible = range
            .flatMap((x) => range.flatMap((y) => range.map((z) => [x, y, z] as const)))
            .filter((at) => told.every((word) => total(word, at) === total(word, truth)))
            .map(([, y]) => y);
          expect(found?.least).toBeCloseTo(Math.min(...possible));
          expect(found?.most).toBeCloseTo(Math.max(...possible));
        },
      ),
    );
  });
});
