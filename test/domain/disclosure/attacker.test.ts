// Nobody who has the public papers of four meetings in hand can reckon out a count that was hidden in them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import {
  lastDay,
  latestPeriod,
  type Month,
  type Period,
  periodsOfYearTo,
} from "../../../shared/domain/period/period.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { type Adding, type KnownLine, nameOf, type Range, readPaper, reckon, toDate } from "./attacker.ts";
import { lineOf, type SentOf, scorecardOf, someIndicator, someShare } from "./some-public.ts";

const MONTHS: readonly Month[] = ["2019-04", "2019-05", "2019-06", "2019-07"];
const STARTED = "Children who started to be looked after";
const ALL = "Children looked after at period end";
const snapshot = { dataPeriod: "snapshot", section: "Snapshots" } as const;

const LINES = {
  total: someIndicator("TOTAL", { ...snapshot, numerator: ALL }),
  boys: someIndicator("BOYS", snapshot),
  girls: someIndicator("GIRLS", snapshot),
  others: someIndicator("OTHERS", snapshot),
  started: someIndicator("STARTED", { numerator: STARTED }),
  quarter: someIndicator("QUARTER", { numerator: STARTED, dataPeriod: "quarter", frequency: "quarter" }),
  year: someIndicator("YEAR", { numerator: STARTED, dataPeriod: "year to date" }),
  inTime: someShare("IN TIME", { section: "Health" }),
  near: someShare("NEAR", { ...snapshot, section: "Placements", denominator: ALL }),
  far: someShare("FAR", { ...snapshot, section: "Placements", denominator: ALL }),
} as const;

/** Mostly small, so that much is hidden and much hangs on it. */
const count = fc.oneof({ weight: 3, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(60) });
const month = fc.record({
  parts: fc.tuple(count, count, count),
  started: count,
  inTime: fc.tuple(count, count),
  near: fc.nat(100),
});
const story = fc.tuple(month, month, month, month);
type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

function overMonths(
  told: Story,
  of: (at: Story[number], index: number) => number | readonly [number, number],
) {
  return Object.fromEntries(MONTHS.map((each, index) => [each, of(told[index] ?? told[0], index)]));
}

function sentOf(told: Story): readonly SentOf[] {
  const total = ({ parts }: Story[number]) => parts[0] + parts[1] + parts[2];
  const near = (at: Story[number]) => Math.round((total(at) * at.near) / 100);
  const startedTo = (index: number) => told.slice(0, index + 1).reduce((sum, at) => sum + at.started, 0);
  return [
    { indicator: LINES.total, figures: overMonths(told, total) },
    { indicator: LINES.boys, figures: overMonths(told, ({ parts }) => parts[0]) },
    { indicator: LINES.girls, figures: overMonths(told, ({ parts }) => parts[1]) },
    { indicator: LINES.others, figures: overMonths(told, ({ parts }) => parts[2]) },
    { indicator: LINES.started, figures: overMonths(told, ({ started }) => started) },
    { indicator: LINES.quarter, figures: { "FY2019-Q1": startedTo(2) } },
    { indicator: LINES.year, figures: overMonths(told, (_, index) => startedTo(index)) },
    {
      indicator: LINES.inTime,
      figures: overMonths(told, ({ inTime: [inTime, late] }) => [inTime, inTime + late]),
    },
    { indicator: LINES.near, figures: overMonths(told, (at) => [near(at), total(at)]) },
    { indicator: LINES.far, figures: overMonths(told, (at) => [total(at) - near(at), total(at)]) },
  ];
}

interface Published {
  readonly month: Month;
  readonly whole: Scorecard;
  readonly public: Scorecard;
  readonly seen: ReadonlyMap<string, Range>;
}

/** Paper by paper; each is made with those before it in mind, unless it is told not to mind them. */
function publish(
  told: Story,
  minds: "minds those before" | "minds none" = "minds those before",
): readonly Published[] {
  const published: Published[] = [];
  for (const each of MONTHS) {
    const whole = scorecardOf(each, sentOf(told));
    const { scorecard } = publicScorecard(
      whole,
      minds === "minds none" ? [] : published.map((paper) => paper.public),
    );
    const seen = readPaper(scorecardPaper(scorecard, [], "public"), knownLines(told, each, scorecard));
    published.push({ month: each, whole, public: scorecard, seen });
  }
  return published;
}

/** The reader knows how many there are in all, unless the paper hides just that. */
function knownLines(told: Story, each: Month, shown: Scorecard): readonly KnownLine[] {
  const truth = new Map(sentOf(told).map(({ indicator, figures }) => [indicator.reference, figures]));
  return Object.values(LINES).map((indicator): KnownLine => {
    const { reference, unit } = indicator;
    const latest = latestPeriod(indicator.frequency, lastDay(each));
    const inAllAt = (at: Period): number | null => {
      const sent = truth.get(reference)?.[at];
      const isTold =
        indicator.denominator === ALL &&
        lineOf(shown, "TOTAL").series.some(({ period, isHidden }) => period === at && isHidden);
      return Array.isArray(sent) && !isTold ? (sent[1] as number) : null;
    };
    const inAll = (at: Period | "to date") =>
      at !== "to date"
        ? inAllAt(at)
        : indicator.dataPeriod === "snapshot"
          ? inAllAt(latest)
          : periodsOfYearTo(latest).reduce((sum, period) => sum + (inAllAt(period) ?? 0), 0);
    return { reference, latest, inAll: unit === "%" ? inAll : null };
  });
}

/** What the register says adds up, in the words of the reader. */
const SUMS: readonly Adding[] = MONTHS.flatMap((each) => {
  const year = periodsOfYearTo(each);
  const sum = (whole: string, reference: string) => ({
    whole,
    parts: year.map((at) => nameOf(reference, at)),
  });
  return [
    { whole: nameOf("TOTAL", each), parts: ["BOYS", "GIRLS", "OTHERS"].map((part) => nameOf(part, each)) },
    { whole: nameOf("TOTAL", each), parts: ["NEAR", "FAR"].map((part) => nameOf(part, each)) },
    sum(toDate("STARTED", each), "STARTED"),
    sum(nameOf("YEAR", each), "STARTED"),
    sum(toDate("IN TIME", each), "IN TIME"),
    ...(each === "2019-06" ? [sum(nameOf("QUARTER", "FY2019-Q1"), "STARTED")] : []),
    ...["TOTAL", "BOYS", "GIRLS", "OTHERS", "NEAR", "FAR", "YEAR"].map((reference) => ({
      whole: toDate(reference, each),
      parts: [nameOf(reference, each)],
    })),
  ];
});

/** The hidden counts of a paper, with what they are: what is above the line, and of a share what is not. */
function secretsIn({ whole, public: shown }: Published) {
  return Object.values(LINES).flatMap(({ reference, unit }) =>
    lineOf(shown, reference).series.flatMap(({ period, isHidden }) => {
      const point = lineOf(whole, reference).series.find((each) => each.period === period);
      if (!isHidden || point?.value == null) return [];
      const all = point.counts?.denominator ?? null;
      return [
        {
          name: nameOf(reference, period),
          count: unit === "%" ? (point.counts?.numerator ?? 0) : point.value,
          all,
        },
      ];
    }),
  );
}

/** What the reader makes of all papers together. */
function reckonedFrom(published: readonly Published[]): ReadonlyMap<string, Range> {
  const seen = new Map<string, Range>();
  for (const [name, range] of published.flatMap((paper) => [...paper.seen])) {
    const before = seen.get(name) ?? { least: 0, most: Infinity };
    seen.set(name, {
      least: Math.max(before.least, range.least),
      most: Math.min(before.most, range.most),
    });
  }
  return reckon(seen, SUMS);
}

/** The small counts that were hidden and that the reader has found, each with what it is. */
function found(published: readonly Published[]): readonly string[] {
  const reckoned = reckonedFrom(published);
  const isSmall = (small: number) => small > 0 && small < 6;
  return published.flatMap(secretsIn).flatMap(({ name, count, all }) => {
    const { least, most } = reckoned.get(name) ?? { least: 0, most: Infinity };
    const isSecret = isSmall(count) || (all !== null && isSmall(all - count));
    return isSecret && most - least < 1 ? [`${name} is ${least}`] : [];
  });
}

/** A month of which nothing is small but what was done in time may be. */
const inMonth = (inTime: number): Story[number] => ({
  parts: [20, 30, 40],
  started: 60,
  inTime: [inTime, 30],
  near: 50,
});

describe("a reader of the public papers", () => {
  it("cannot tell any count from 1 to 5 that they hide", () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(found(publish(told))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("reads them rightly: what was counted is always among what the reader thinks possible", () => {
    fc.assert(
      fc.property(story, (told) => {
        const published = publish(told);
        const reckoned = reckonedFrom(published);
        for (const { name, count } of published.flatMap(secretsIn)) {
          const { least, most } = reckoned.get(name) ?? { least: 0, most: Infinity };
          expect(`${name}: ${count >= least && count <= most}`).toBe(`${name}: true`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("can tell one where a paper does not mind what the one before has printed", () => {
    const told: Story = [inMonth(3), inMonth(30), inMonth(20), inMonth(40)];
    expect(found(publish(told, "minds none"))).toContain("IN TIME 2019-04 is 3");
    expect(found(publish(told))).toEqual([]);
  });
});
