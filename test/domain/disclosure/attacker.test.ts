// Nobody who has the public papers of four meetings in hand can reckon out a count that was hidden in them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PublicScorecard, publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { isSmall } from "../../../shared/domain/disclosure/rules.ts";
import { DEFAULT_DISCLOSURE, type DisclosureSettings } from "../../../shared/domain/disclosure/settings.ts";
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
import { anySettings } from "./some-settings.ts";

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
  readonly told: Story;
  readonly month: Month;
  readonly whole: Scorecard;
  readonly public: PublicScorecard;
}

/**
 * Paper by paper, each by the settings of its month; each is made with those before it in mind, unless it is told not to
 * mind them.
 */
function publish(
  told: Story,
  settings: readonly DisclosureSettings[] = [DEFAULT_DISCLOSURE],
  minds: "minds those before" | "minds none" = "minds those before",
): readonly Published[] {
  const published: Published[] = [];
  for (const [index, each] of MONTHS.entries()) {
    const whole = scorecardOf(each, sentOf(told));
    const { scorecard } = publicScorecard(
      whole,
      minds === "minds none" ? [] : published.map((paper) => paper.public),
      settings[index] ?? settings.at(-1),
    );
    published.push({ told, month: each, whole, public: scorecard });
  }
  return published;
}

/** The reader knows how many there are in all, unless all the papers that they have hide just that. */
function knownLines(
  { told, month: each, public: shown }: Published,
  papers: readonly Published[],
): readonly KnownLine[] {
  const truth = new Map(sentOf(told).map(({ indicator, figures }) => [indicator.reference, figures]));
  return Object.values(LINES).map((indicator): KnownLine => {
    const { reference, unit } = indicator;
    const latest = latestPeriod(indicator.frequency, lastDay(each));
    const inAllAt = (at: Period): number | null => {
      const sent = truth.get(reference)?.[at];
      const isKept = indicator.denominator === ALL && hidesTotal(papers, at);
      return Array.isArray(sent) && !isKept ? (sent[1] as number) : null;
    };
    const inAll = (at: Period | "to date") =>
      at !== "to date"
        ? inAllAt(at)
        : indicator.dataPeriod === "snapshot"
          ? inAllAt(latest)
          : periodsOfYearTo(latest).reduce((sum, period) => sum + (inAllAt(period) ?? 0), 0);
    return { reference, latest, inAll: unit === "%" ? inAll : null, mayHideNought: shown.mayHideNought };
  });
}

function hidesTotal(papers: readonly Published[], at: Period): boolean {
  const points = papers.flatMap(({ public: shown }) =>
    lineOf(shown, "TOTAL").series.filter(({ period }) => period === at),
  );
  return points.length > 0 && points.every(({ isHidden }) => isHidden);
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

/** The hidden counts of a paper, with what they are: what is above the line, and of a share what is in all. */
function hiddenCountsIn({ whole, public: shown }: Published) {
  return Object.values(LINES).flatMap(({ reference, unit }) =>
    lineOf(shown, reference).series.flatMap(({ period, isHidden }) => {
      const point = lineOf(whole, reference).series.find((each) => each.period === period);
      if (!isHidden || point?.value == null) return [];
      const all = point.counts?.denominator ?? null;
      return [
        {
          name: nameOf(reference, period),
          reference,
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
  const read = (paper: Published) =>
    readPaper(scorecardPaper(paper.public, [], "public"), knownLines(paper, published));
  for (const [name, range] of published.flatMap((paper) => [...read(paper)])) {
    const before = seen.get(name) ?? { least: 0, most: Infinity };
    seen.set(name, {
      least: Math.max(before.least, range.least),
      most: Math.min(before.most, range.most),
    });
  }
  return reckon(seen, SUMS);
}

/** Those that nobody may learn: the small ones, and all of what is always hidden; none of what is always shown. */
function secretsIn(paper: Published) {
  const { rules, exceptions } = paper.public.disclosure;
  return hiddenCountsIn(paper).filter(({ reference, count, all }) => {
    const always = exceptions.find(({ indicator }) => indicator === reference)?.always;
    if (always !== undefined) return always === "hidden";
    return isSmall(count, rules) || (all !== null && isSmall(all - count, rules));
  });
}

/** The names of the figures that a paper prints: these cannot be taken back. */
function printedIn({ public: shown }: Published): readonly string[] {
  return Object.values(LINES).flatMap(({ reference }) =>
    lineOf(shown, reference).series.flatMap(({ period, value }) =>
      value === null ? [] : [nameOf(reference, period)],
    ),
  );
}

/** The secrets of papers that the reader of papers has found, each with what it is. */
function found(published: readonly Published[], readers = published): readonly string[] {
  const reckoned = reckonedFrom(readers);
  return published.flatMap(secretsIn).flatMap(({ name }) => {
    const { least, most } = reckoned.get(name) ?? { least: 0, most: Infinity };
    return most - least < 1 ? [`${name} is ${least}`] : [];
  });
}

function nameIn(found: string): string {
  return found.replace(/ is \d+$/, "");
}

/** A month of which nothing is small but what was done in time may be. */
const inMonth = (inTime: number): Story[number] => ({
  parts: [20, 30, 40],
  started: 60,
  inTime: [inTime, 30],
  near: 50,
});

const nameOfLine = (line: string) => LINES[line as keyof typeof LINES].reference;

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
        for (const { name, count } of published.flatMap(hiddenCountsIn)) {
          const { least, most } = reckoned.get(name) ?? { least: 0, most: Infinity };
          expect(`${name}: ${count >= least && count <= most}`).toBe(`${name}: true`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("cannot tell any hidden count, whatever the council has set and whichever lines it always shows or hides", () => {
    fc.assert(
      fc.property(story, anySettings(Object.keys(LINES).map(nameOfLine)), (told, settings) => {
        expect(found(publish(told, [settings]))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("learns nothing of what a paper hides from its settings being other ones than those of the papers before", () => {
    const any = anySettings(Object.keys(LINES).map(nameOfLine));
    fc.assert(
      fc.property(story, fc.tuple(any, any, any, any), (told, settings) => {
        const published = publish(told, settings);
        for (const [index, paper] of published.entries()) {
          const before = published.slice(0, index);
          const knownBefore = new Set([...found([paper], before), ...before.flatMap(printedIn)]);
          const known = found([paper], [...before, paper]);
          expect(known.filter((told) => !knownBefore.has(told) && !knownBefore.has(nameIn(told)))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 80 },
    );
  });

  it("can tell one where a paper does not mind what the one before has printed", () => {
    const told: Story = [inMonth(3), inMonth(30), inMonth(20), inMonth(40)];
    expect(found(publish(told, [DEFAULT_DISCLOSURE], "minds none"))).toContain("IN TIME 2019-04 is 3");
    expect(found(publish(told))).toEqual([]);
  });
});
