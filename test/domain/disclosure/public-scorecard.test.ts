import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { Month } from "../../../shared/domain/period/period.ts";
import { hiddenIn, lineOf, type SentOf, scorecardOf, someIndicator, someShare } from "./some-public.ts";

function forThePublic(sent: readonly SentOf[], month: Month = "2019-05") {
  return publicScorecard(scorecardOf(month, sent), []);
}

const snapshot = { dataPeriod: "snapshot" } as const;

describe("a small number", () => {
  it.each([
    [0, []],
    [1, ["2019-05"]],
    [5, ["2019-05"]],
    [6, []],
  ])("%d is hidden or not", (count, hidden) => {
    const indicator = someIndicator("A", snapshot);
    const { scorecard } = forThePublic([{ indicator, figures: { "2019-05": count } }]);
    expect(hiddenIn(scorecard, "A").filter((each) => each !== "to date")).toEqual(hidden);
  });

  it("is hidden with its year to date, status, travel and its part of the trend, and nothing of it is left", () => {
    const indicator = someIndicator("A", { ...snapshot, polarity: "low" });
    const target = { value: 0, rag: { rule: "points", green: 0, amber: 1 } } as const;
    const { scorecard, hidden } = forThePublic([
      { indicator, target, figures: { "2019-03": 7, "2019-04": 8, "2019-05": 3 } },
    ]);
    const line = lineOf(scorecard, "A");
    expect(line.current?.figure).toEqual({ kind: "suppressed by us" });
    expect(line).toMatchObject({
      yearToDate: null,
      yearToDateIsHidden: true,
      redFor: 0,
      rating: { status: "none", reason: "Hidden to protect confidentiality" },
      travel: { travel: "none", reason: "Hidden to protect confidentiality" },
    });
    expect(line.series.at(-1)).toEqual({ period: "2019-05", value: null, isHidden: true });
    expect(scorecard.counts).toMatchObject({ red: 0, unrated: 1 });
    expect(JSON.stringify(line.current)).not.toContain('3"');
    expect(hidden).toEqual([
      { indicator: "A", name: "Indicator A", period: "2019-05", place: "current", reason: "Small number" },
      {
        indicator: "A",
        name: "Indicator A",
        period: "2019-05",
        place: "year to date",
        reason: "Small number",
      },
    ]);
  });

  it("that the sender has hidden is told apart from one that we hide", () => {
    const { scorecard } = forThePublic([
      { indicator: someIndicator("A", snapshot), figures: { "2019-05": { kind: "suppressed" } } },
    ]);
    expect(lineOf(scorecard, "A").current?.figure).toEqual({ kind: "suppressed" });
  });
});

describe("a share", () => {
  it.each([
    ["few above the line", [5, 60], true],
    ["few below it that are not above", [56, 60], true],
    ["fewer than ten in all", [0, 9], true],
    ["none above the line", [0, 60], false],
    ["all above the line", [60, 60], false],
    ["six above and six not", [6, 12], false],
  ] as const)("with %s", (_, counts, isHidden) => {
    const { scorecard } = forThePublic([{ indicator: someShare("A"), figures: { "2019-03": counts } }]);
    expect(hiddenIn(scorecard, "A")).toEqual(isHidden ? ["2019-03"] : []);
  });

  it("that was sent without its counts is hidden for the counts that another line gives it", () => {
    const all = "Children looked after";
    const { scorecard } = forThePublic([
      { indicator: someIndicator("A", { ...snapshot, numerator: all }), figures: { "2019-05": 812 } },
      { indicator: someShare("B", { ...snapshot, denominator: all }), figures: { "2019-05": 0.5 } },
    ]);
    expect(hiddenIn(scorecard, "B")).toEqual(["2019-05", "to date"]);
    expect(hiddenIn(scorecard, "A")).toEqual([]);
  });
});

describe("what a hidden figure could be worked out from is hidden too", () => {
  it("the smallest other month, where a year to date stands with its months", () => {
    const { scorecard, hidden } = forThePublic(
      [{ indicator: someIndicator("A"), figures: { "2019-04": 3, "2019-05": 30, "2019-06": 20 } }],
      "2019-06",
    );
    expect(hiddenIn(scorecard, "A")).toEqual(["2019-04", "2019-06"]);
    expect(hidden.find(({ place }) => place === "current")?.reason).toBe("Would give away A in April 2019");
  });

  it("another part, where numbers add up to a printed one", () => {
    const months = ["2019-03", "2019-04", "2019-05"] as const;
    const over = (counts: readonly number[]) =>
      Object.fromEntries(months.map((month, at) => [month, counts[at] ?? 0]));
    const { scorecard } = forThePublic([
      { indicator: someIndicator("A", snapshot), figures: over([100, 110, 120]) },
      { indicator: someIndicator("B", snapshot), figures: over([60, 70, 76]) },
      { indicator: someIndicator("C", snapshot), figures: over([30, 30, 40]) },
      { indicator: someIndicator("D", snapshot), figures: over([10, 10, 4]) },
    ]);
    expect(["A", "B", "C", "D"].map((line) => hiddenIn(scorecard, line))).toEqual([
      [],
      [],
      ["2019-05", "to date"],
      ["2019-05", "to date"],
    ]);
  });

  it("another share, where shares of the same children add up to all of them", () => {
    const below = { ...snapshot, denominator: "Children looked after" };
    const { scorecard } = forThePublic([
      { indicator: someShare("A", below), figures: { "2019-04": [50, 100], "2019-05": [66, 100] } },
      { indicator: someShare("B", below), figures: { "2019-04": [40, 100], "2019-05": [30, 100] } },
      { indicator: someShare("C", below), figures: { "2019-04": [10, 100], "2019-05": [4, 100] } },
    ]);
    expect(hiddenIn(scorecard, "C")).toContain("2019-05");
    expect(hiddenIn(scorecard, "B")).toContain("2019-05");
    expect(hiddenIn(scorecard, "A")).toEqual([]);
  });

  it("a month, where a quarter counts the same", () => {
    const same = { numerator: "Children who started" };
    const { scorecard } = forThePublic(
      [
        {
          indicator: someIndicator("A", same),
          figures: { "2019-04": 3, "2019-05": 30, "2019-06": 20, "2019-07": 9 },
        },
        {
          indicator: someIndicator("B", { ...same, dataPeriod: "quarter", frequency: "quarter" }),
          figures: { "FY2019-Q1": 53 },
        },
      ],
      "2019-07",
    );
    expect(hiddenIn(scorecard, "A")).toEqual(["2019-04", "2019-06"]);
  });

  it("another month, also where one between them was not due and has no figure", () => {
    const notDue = { kind: "not due" } as const;
    const { scorecard } = forThePublic(
      [
        {
          indicator: someShare("A"),
          figures: { "2019-04": [3, 40], "2019-05": notDue, "2019-06": [30, 60] },
        },
      ],
      "2019-06",
    );
    expect(hiddenIn(scorecard, "A")).toEqual(["2019-04", "2019-06"]);
  });

  it("a share of none to date, where it says that a month of very few had none", () => {
    const { scorecard } = forThePublic([
      { indicator: someShare("A"), figures: { "2019-04": [0, 9], "2019-05": [0, 4] } },
    ]);
    expect(hiddenIn(scorecard, "A")).toEqual(["2019-04", "2019-05", "to date"]);
  });

  it("nothing, where no sum of printed figures comes to it", () => {
    const { hidden } = forThePublic([
      { indicator: someIndicator("A", snapshot), figures: { "2019-05": 3 } },
      { indicator: someIndicator("B", snapshot), figures: { "2019-05": 30 } },
    ]);
    expect(new Set(hidden.map(({ indicator }) => indicator))).toEqual(new Set(["A"]));
  });
});

describe("the paper of the month before", () => {
  const figures = { "2019-04": 3, "2019-05": 30, "2019-06": 20, "2019-07": 25 } as const;
  const sent: readonly SentOf[] = [{ indicator: someIndicator("A"), figures }];

  it("keeps hidden what it hid, for its own year to date would give the rest away", () => {
    const may = publicScorecard(scorecardOf("2019-05", sent), []).scorecard;
    expect(hiddenIn(may, "A")).toEqual(["2019-04", "2019-05"]);
    const june = publicScorecard(scorecardOf("2019-06", sent), [may]).scorecard;
    expect(hiddenIn(june, "A")).toEqual(["2019-04", "2019-05"]);
  });

  it("is never taken back: what it printed counts as known, and the year to date is hidden in its place", () => {
    const open = scorecardOf("2019-05", [{ indicator: someIndicator("A"), figures: { "2019-05": 30 } }]);
    const may = publicScorecard(open, []).scorecard;
    expect(hiddenIn(may, "A")).toEqual([]);
    const now = publicScorecard(scorecardOf("2019-05", sent), [may]).scorecard;
    expect(hiddenIn(now, "A")).toEqual(["2019-04", "to date"]);
  });

  it("that printed the small number itself leaves nothing more to hide", () => {
    const may = scorecardOf("2019-05", sent);
    const { scorecard } = publicScorecard(scorecardOf("2019-06", sent), [may]);
    expect(hiddenIn(scorecard, "A")).toEqual(["2019-04"]);
  });
});

describe("a comment", () => {
  const indicator = someIndicator("A", snapshot);
  const commented = (comment: string, count: number, other = 30) =>
    lineOf(
      forThePublic([
        { indicator, comment, figures: { "2019-05": count } },
        { indicator: someIndicator("B", snapshot), figures: { "2019-05": other } },
      ]).scorecard,
      "A",
    ).current?.comment;
  const HIDDEN = "Hidden to protect confidentiality";

  it.each([
    ["Four young people have offers for July.", HIDDEN],
    ["Only 3 of 9 plans were late.", HIDDEN],
    ["Reviews are now booked three months ahead.", "Reviews are now booked three months ahead."],
    ["The service visits on 5 June.", "The service visits on 5 June."],
    ["Six young people start in June.", "Six young people start in June."],
    ["Plans fell by 2% in quarter 4.", "Plans fell by 2% in quarter 4."],
    ["No one waits.", "No one waits."],
  ])("beside a printed figure: %s", (comment, shown) => {
    expect(commented(comment, 40)).toBe(shown);
  });

  it("beside a hidden figure names no number at all", () => {
    expect(commented("That is 8% of the cohort.", 4)).toBe(HIDDEN);
    expect(commented("The service visits in June.", 4)).toBe("The service visits in June.");
  });
});

describe("a comment on another line", () => {
  const hidesTwelve = [
    { indicator: someIndicator("A"), figures: { "2019-04": 3, "2019-05": 12 } },
    {
      indicator: someIndicator("B", snapshot),
      figures: { "2019-05": 50 },
      comment: "Twelve of them started in May.",
    },
  ];

  it("may not name what its section hides", () => {
    const { scorecard, hidden } = forThePublic(hidesTwelve);
    expect(hiddenIn(scorecard, "A")).toContain("2019-05");
    expect(lineOf(scorecard, "B").current?.comment).toBe("Hidden to protect confidentiality");
    expect(hidden.at(-1)).toMatchObject({ place: "comment", reason: "Names what is hidden of A" });
  });
});

describe("a newer figure that was given at a meeting", () => {
  const told = (indicator: string, value: number, isExempt = false) => ({
    ...({ indicator, period: "2019-05", value, givenBy: "Head of Service", isExempt } as const),
    ...({ meeting: "2019-06-05", bodyId: "body", heardBy: "the Panel" } as const),
  });
  const sent: readonly SentOf[] = [
    { indicator: someIndicator("A", snapshot), figures: { "2019-05": 3 } },
    { indicator: someIndicator("B", snapshot), figures: { "2019-05": 30 } },
  ];

  it("is hidden where it is small or its figure is hidden, and told in private it is not there at all", () => {
    const scorecard = {
      ...scorecardOf("2019-05", sent),
      oralUpdates: [told("A", 7), told("B", 4), told("B", 31), told("B", 32, true)],
    };
    const shown = publicScorecard(scorecard, []);
    expect(shown.scorecard.oralUpdates.map(({ value }) => value)).toEqual([31]);
    expect(
      shown.hidden.filter(({ place }) => place === "oral update").map(({ indicator }) => indicator),
    ).toEqual(["A", "B"]);
  });
});

describe("what a printed mark would tell of a hidden figure", () => {
  it("how long it has been red is told no further back than the hidden one", () => {
    const indicator = someIndicator("A", { ...snapshot, polarity: "low" });
    const target = { value: 0, rag: { rule: "points", green: 0, amber: 1 } } as const;
    const figures = { "2019-02": 9, "2019-03": 4, "2019-04": 8, "2019-05": 9 } as const;
    const sent = [{ indicator, target, figures }];
    expect(lineOf(scorecardOf("2019-05", sent), "A").redFor).toBe(4);
    expect(lineOf(forThePublic(sent).scorecard, "A").redFor).toBe(2);
  });

  it("a status that rests on last year's figure is hidden with that", () => {
    const indicator = someIndicator("A", { ...snapshot, polarity: "low" });
    const target = { value: 0, rag: { rule: "target and last year", tolerance: 1 } } as const;
    const line = lineOf(
      forThePublic([{ indicator, target, figures: { "2018-05": 4, "2019-05": 9 } }]).scorecard,
      "A",
    );
    expect(line.rating).toEqual({ status: "none", reason: "Hidden to protect confidentiality" });
    expect(line.current?.figure.kind).toBe("value");
  });
});
