// A small number that is hidden may not show anywhere: a paper must read the same whichever small number it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { POLARITIES } from "../../../shared/domain/indicator.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import { pageOf } from "../../../shared/domain/paper/to-html.ts";
import { periodsBack } from "../../../shared/domain/period/period.ts";
import type { RagRule } from "../../../shared/domain/scorecard/target.ts";
import { type Sent, type SentOf, scorecardOf, someIndicator, someShare } from "./some-public.ts";

const MONTHS = periodsBack("2019-05", 25);
const COMMENTS = [
  "",
  "Better.",
  "Only 3 of them were late.",
  "That is 7%.",
  "Two young people moved.",
  "In 3 weeks.",
];

const rag: fc.Arbitrary<RagRule> = fc.oneof(
  fc.constant({ rule: "points", green: 0, amber: 5 } as const),
  fc.constant({ rule: "target and last year", tolerance: 1 } as const),
  fc.constant({ rule: "floor and target", floor: 3 } as const),
);

/** A count, and another one that takes its place if it is small. */
const count = fc.oneof(
  fc.record({ one: fc.integer({ min: 1, max: 5 }), other: fc.integer({ min: 1, max: 5 }) }),
  fc.integer({ min: 6, max: 94 }).map((same) => ({ one: same, other: same })),
  fc.constant({ one: 0, other: 0 }),
);

const line = fc.record({
  isShare: fc.boolean(),
  polarity: fc.constantFrom(...POLARITIES),
  rag,
  target: fc.integer({ min: 0, max: 20 }),
  comment: fc.constantFrom(...COMMENTS),
  counts: fc.array(fc.option(count, { freq: 8 }), { minLength: MONTHS.length, maxLength: MONTHS.length }),
});

type AnyLine = typeof line extends fc.Arbitrary<infer Line> ? Line : never;

function sentOf(given: AnyLine, place: number, world: "one" | "other"): SentOf {
  const more = { polarity: given.polarity, dataPeriod: "snapshot", section: `Section ${place}` } as const;
  const reference = `CLA ${place}`;
  const figures = given.counts.flatMap((each, at): (readonly [string, Sent])[] => {
    const month = MONTHS[at] ?? "2019-05";
    return each === null ? [] : [[month, given.isShare ? [each[world], 100] : each[world]]];
  });
  return {
    indicator: given.isShare ? someShare(reference, more) : someIndicator(reference, more),
    figures: Object.fromEntries(figures),
    target: { value: given.target, rag: given.rag },
    ...(given.comment === "" ? {} : { comment: given.comment }),
  };
}

function paperOf(lines: readonly AnyLine[], world: "one" | "other") {
  const scorecard = scorecardOf(
    "2019-05",
    lines.map((each, place) => sentOf(each, place, world)),
  );
  return scorecardPaper(publicScorecard(scorecard, []).scorecard, [], "public");
}

describe("the public paper", () => {
  it("is the same whichever small number is hidden in it: figures, status, travel, charts, counts and comments", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const [one, other] = [paperOf(lines, "one"), paperOf(lines, "other")];
        expect(one).toEqual(other);
        expect(pageOf({ ...one, snapshot: null })).toBe(pageOf({ ...other, snapshot: null }));
      }),
    );
  });

  it("is the same each time it is made", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        expect(JSON.stringify(paperOf(lines, "one"))).toBe(JSON.stringify(paperOf(lines, "one")));
      }),
      { numRuns: 20 },
    );
  });
});
