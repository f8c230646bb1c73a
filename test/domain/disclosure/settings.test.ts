import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { DEFAULT_RULES, type DisclosureRules } from "../../../shared/domain/disclosure/rules.ts";
import {
  type DisclosureException,
  type DisclosureSettings,
  tellsCount,
} from "../../../shared/domain/disclosure/settings.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import { pageOf } from "../../../shared/domain/paper/to-html.ts";
import { lines, under } from "../paper/lines.ts";
import { hiddenIn, type SentOf, scorecardOf, someIndicator, someShare } from "./some-public.ts";
import { anyRules } from "./some-settings.ts";

const snapshot = { dataPeriod: "snapshot" } as const;

function settingsWith(
  rules: Partial<DisclosureRules>,
  exceptions: Readonly<Record<string, DisclosureException["always"]>> = {},
): DisclosureSettings {
  return {
    rules: { ...DEFAULT_RULES, ...rules },
    exceptions: Object.entries(exceptions).map(([indicator, always]) => ({
      ...{ indicator, always, since: "2019-06-20" },
      reason: always === "shown" ? "Published nationally." : "Too few to tell",
    })),
  };
}

function forThePublic(sent: readonly SentOf[], settings: DisclosureSettings) {
  return publicScorecard(scorecardOf("2019-05", sent), [], settings);
}

const counted = (count: number) => [
  { indicator: someIndicator("A", snapshot), figures: { "2019-05": count } },
];
const shared = (above: number, below: number) => [
  { indicator: someShare("A", snapshot), figures: { "2019-05": [above, below] as const } },
];

describe("the rule as the council sets it", () => {
  it.each([
    ["a count under the line", { smallUpTo: 9 }, counted(9), true],
    ["a count beyond it", { smallUpTo: 9 }, counted(10), false],
    ["a lower line", { smallUpTo: 2 }, counted(3), false],
    ["nought, where noughts are shown", {}, counted(0), false],
    ["nought, where noughts are hidden", { hidesNought: true }, counted(0), true],
    ["none of many, where noughts are hidden", { hidesNought: true }, shared(0, 60), true],
    ["all of many, where noughts are hidden", { hidesNought: true }, shared(60, 60), true],
    ["a share of as few as the rule has", { leastShared: 20 }, shared(9, 19), true],
    ["a share of more", { leastShared: 20 }, shared(10, 20), false],
  ] as const)("hides or shows %s", (_, rules, sent, isHidden) => {
    const { scorecard } = forThePublic(sent, settingsWith(rules));
    expect(hiddenIn(scorecard, "A").includes("2019-05")).toBe(isHidden);
  });

  it("is told in the notes of the paper as it is", () => {
    const settings = settingsWith({ smallUpTo: 9, leastShared: 20, hidesNought: true });
    const notes = under("Notes", scorecardPaper(forThePublic(counted(8), settings).scorecard, [], "public"));
    expect(notes.join("\n")).toContain("rests on a count of 9 or fewer, or on fewer than 20 in all");
    expect(notes.join("\n")).toContain("A count of 0 is hidden too.");
  });

  it("leaves no trace of which small number it was that is hidden, whatever is set", () => {
    const two = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(anyRules, two, fc.constantFrom("usual", "hidden"), (rules, [one, other], how) => {
        const isSmall = (count: number) => count <= rules.smallUpTo && (count > 0 || rules.hidesNought);
        fc.pre(how === "hidden" || (isSmall(one) && isSmall(other)));
        const settings = settingsWith(rules, how === "hidden" ? { A: "hidden" } : {});
        const page = (count: number) => {
          const { scorecard } = forThePublic(counted(count), settings);
          return pageOf({ ...scorecardPaper(scorecard, [], "public"), snapshot: null });
        };
        expect(page(one)).toBe(page(other));
      }),
    );
  });
});

describe("an indicator that is always hidden", () => {
  const settings = settingsWith({}, { A: "hidden" });

  it.each([0, 3, 400])("hides %d and says for what reason", (count) => {
    const { scorecard, hidden } = forThePublic(counted(count), settings);
    expect(hiddenIn(scorecard, "A")).toEqual(["2019-05", "to date"]);
    expect(hidden[0]?.reason).toBe("Always hidden: Too few to tell");
  });

  it("hides a percentage that came without its counts", () => {
    const figures = { "2019-05": { kind: "value", value: 4.2, numerator: null, denominator: null } } as const;
    const { scorecard, unjudged } = forThePublic(
      [{ indicator: someShare("A", snapshot), figures }],
      settings,
    );
    expect(hiddenIn(scorecard, "A")).toContain("2019-05");
    expect(unjudged).toEqual([]);
  });

  it("hides what it could be worked out from, however big it is", () => {
    const months = { "2019-03": 1, "2019-04": 1, "2019-05": 1 } as const;
    const over = (count: number) =>
      Object.fromEntries(Object.keys(months).map((month, at) => [month, count * (at + 1)]));
    const { scorecard } = forThePublic(
      [
        { indicator: someIndicator("A", snapshot), figures: over(60) },
        { indicator: someIndicator("B", snapshot), figures: over(20) },
        { indicator: someIndicator("C", snapshot), figures: over(40) },
      ],
      settings,
    );
    expect(hiddenIn(scorecard, "B")).toContain("2019-05");
    expect(hiddenIn(scorecard, "C")).toEqual([]);
  });
});

describe("an indicator that is always shown", () => {
  it("shows its small numbers, and is named in the notes with the reason and the day", () => {
    const { scorecard, hidden } = forThePublic(counted(3), settingsWith({}, { A: "shown" }));
    expect(hidden).toEqual([]);
    const paper = lines(scorecardPaper(scorecard, [], "public"));
    expect(paper).toContain("• A Indicator A is always shown: Published nationally (since 20 June 2019).");
    expect(paper).toContain("• Nothing is hidden in this paper.");
  });

  it("is not what is hidden to keep another, as long as a third can be", () => {
    const sent = (always: Readonly<Record<string, "shown">>) =>
      forThePublic(
        [
          { indicator: someIndicator("A", snapshot), figures: { "2019-04": 60, "2019-05": 65 } },
          { indicator: someIndicator("B", snapshot), figures: { "2019-04": 30, "2019-05": 21 } },
          { indicator: someIndicator("C", snapshot), figures: { "2019-04": 20, "2019-05": 40 } },
          { indicator: someIndicator("D", snapshot), figures: { "2019-04": 10, "2019-05": 4 } },
        ],
        settingsWith({}, always),
      ).scorecard;
    expect(hiddenIn(sent({}), "B")).toContain("2019-05");
    expect(hiddenIn(sent({ B: "shown" }), "B")).toEqual([]);
    expect(hiddenIn(sent({ B: "shown" }), "C")).toContain("2019-05");
  });

  it("is hidden all the same where nothing else keeps its neighbour, and the preview says so", () => {
    const below = { ...snapshot, denominator: "Children looked after" };
    const { scorecard, hidden } = forThePublic(
      [
        { indicator: someShare("A", below), figures: { "2019-04": [90, 100], "2019-05": [96, 100] } },
        { indicator: someShare("B", below), figures: { "2019-04": [10, 100], "2019-05": [4, 100] } },
      ],
      settingsWith({}, { A: "shown" }),
    );
    expect(hiddenIn(scorecard, "B")).toContain("2019-05");
    expect(hidden.find(({ indicator }) => indicator === "A")?.reason).toBe(
      "Would give away B in May 2019, so it is hidden although it is always shown",
    );
  });
});

describe("a share that came without its counts", () => {
  const figures = {
    "2019-04": { kind: "value", value: 3.9, numerator: null, denominator: null },
    "2019-05": { kind: "value", value: 4.2, numerator: null, denominator: null },
  } as const;
  const all = "Children looked after";
  const alone = { indicator: someShare("A", { ...snapshot, denominator: all }), figures };

  it("is printed, and the clerk is told that nobody can judge it", () => {
    const { scorecard, unjudged } = forThePublic([alone], settingsWith({}));
    expect(hiddenIn(scorecard, "A")).toEqual([]);
    expect(unjudged).toEqual([{ indicator: "A", name: "Indicator A", latest: "2019-05", count: 2 }]);
  });

  it("is judged where another line has its counts", () => {
    const other = {
      indicator: someIndicator("B", { ...snapshot, numerator: all }),
      figures: { "2019-05": 500 },
    };
    const { unjudged } = forThePublic([alone, other], settingsWith({}));
    expect(unjudged).toEqual([{ indicator: "A", name: "Indicator A", latest: "2019-04", count: 1 }]);
  });
});

describe("a stricter rule than that of an earlier paper", () => {
  it("does not let its own figures say what the earlier rule has said of a hidden one", () => {
    // Each of B, C and D was known to be 1 to 5 once; with 15 in all beside them they could be nothing but 5.
    const sent = [
      { indicator: someIndicator("A", snapshot), figures: { "2019-04": 21, "2019-05": 15 } },
      { indicator: someIndicator("B", snapshot), figures: { "2019-04": 7, "2019-05": 5 } },
      { indicator: someIndicator("C", snapshot), figures: { "2019-04": 6, "2019-05": 5 } },
      { indicator: someIndicator("D", snapshot), figures: { "2019-04": 8, "2019-05": 5 } },
    ];
    const may = publicScorecard(scorecardOf("2019-05", sent), []).scorecard;
    expect(hiddenIn(may, "A")).toContain("2019-05");
    const june = publicScorecard(
      scorecardOf("2019-06", sent),
      [may],
      settingsWith({ smallUpTo: 9 }),
    ).scorecard;
    expect(hiddenIn(june, "A")).toContain("2019-05");
  });
});

describe("the reason for an exception", () => {
  it.each([
    ["Published nationally", false],
    ["Only 3 children are counted", true],
    ["Only two children are counted", true],
    ["Fewer than 10 children are counted", false],
    ["Agreed by the Panel on 3 July 2019", false],
  ])("%s: tells a small count or not", (reason, tells) => {
    expect(tellsCount(reason, DEFAULT_RULES)).toBe(tells);
  });
});
