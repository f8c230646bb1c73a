import { describe, expect, test } from "vitest";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { lastDay, type Period, periodsBack } from "../../../shared/domain/period/period.ts";
import type { Figure, Reading } from "../../../shared/domain/reading.ts";
import { buildScorecard, scorecardLines } from "../../../shared/domain/scorecard/build-scorecard.ts";
import type { DefinitionChange } from "../../../shared/domain/scorecard/definition-change.ts";
import type { ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import type { Target } from "../../../shared/domain/scorecard/target.ts";

const body = { council: "Example Borough Council", name: "Corporate Parenting Panel", staleAfterDays: 45 };
const meeting = { date: "2019-07-03" } as const;

function indicator(reference: string, more: Partial<Indicator> = {}): Indicator {
  return {
    reference,
    section: "Care planning",
    name: `Indicator ${reference}`,
    numerator: "",
    denominator: "",
    unit: "%",
    decimalPlaces: 1,
    polarity: "high",
    dataPeriod: "snapshot",
    frequency: "month",
    basis: "",
    ...more,
  };
}

function target(reference: string, financialYear: number, value: number): Target {
  return {
    indicator: reference,
    financialYear,
    value,
    rag: { rule: "percent of target", green: 0, amber: 10 },
  };
}

const NOTHING_ELSE = {
  ...{ oral: { updates: [], readings: [] }, author: "" },
  ...{ comparators: [], definitionChanges: [], actions: [] },
} as const;

let nextId = 0;
function reading(
  reference: string,
  period: Period,
  figure: number | Figure["kind"],
  more: Partial<Reading> = {},
) {
  nextId += 1;
  const told: Figure =
    typeof figure === "number"
      ? { kind: "value", value: figure, numerator: null, denominator: null }
      : ({ kind: figure } as Figure);
  const made: Reading = {
    id: String(nextId),
    indicator: reference,
    period,
    asAt: lastDay(period),
    figure: told,
    provisional: false,
    comment: null,
    source: { returnId: "return", sheet: "Sheet1", cell: "C4", raw: String(figure) },
    supersedes: null,
    ...more,
  };
  return made;
}

function build(register: readonly Indicator[], targets: readonly Target[], readings: readonly Reading[]) {
  return buildScorecard({
    ...NOTHING_ELSE,
    title: "Scorecard",
    body,
    meeting,
    month: "2019-05",
    register,
    targets,
    readings,
  });
}

function onlyLine(
  register: Indicator,
  targets: readonly Target[],
  readings: readonly Reading[],
): ScorecardLine {
  const line = build([register], targets, readings).sections[0]?.lines[0];
  if (!line) throw new Error("The scorecard has no line.");
  return line;
}

describe("a scorecard", () => {
  test("says how old its data are at the meeting and whether that is too old", () => {
    const scorecard = build([indicator("A")], [], []);
    expect(scorecard).toMatchObject({ asAt: "2019-05-31", ageInDays: 33, stale: false });
    expect(
      buildScorecard({
        ...NOTHING_ELSE,
        ...{ title: "", register: [], targets: [], readings: [] },
        body,
        month: "2019-05",
        meeting: { ...meeting, date: "2019-07-16" },
      }).stale,
    ).toBe(true);
  });

  test("keeps the register's order and its sections", () => {
    const { sections } = build(
      [indicator("A"), indicator("B", { section: "Health" }), indicator("C")],
      [],
      [],
    );
    expect(sections.map(({ name, lines }) => [name, lines.map((line) => line.indicator.reference)])).toEqual([
      ["Care planning", ["A", "C"]],
      ["Health", ["B"]],
    ]);
  });

  test("counts each line under one status, and what is missing or revised", () => {
    const register = ["green", "amber", "red", "absent", "not due"].map((name) => indicator(name));
    const targets = register.map(({ reference }) => target(reference, 2019, 100));
    const first = reading("amber", "2019-05", 90);
    const { counts } = build(register, targets, [
      reading("green", "2019-05", 100),
      reading("amber", "2019-05", 91, { supersedes: first.id }),
      reading("red", "2019-05", 89),
      reading("not due", "2019-05", "not due"),
    ]);
    expect(counts).toEqual({ green: 1, amber: 1, red: 1, unrated: 2, notSupplied: 1, revised: 1 });
  });
});

describe("a line of the scorecard", () => {
  test("compares with the month before and with the same month last year", () => {
    const line = onlyLine(
      indicator("A"),
      [],
      [reading("A", "2018-05", 50), reading("A", "2019-04", 40), reading("A", "2019-05", 45)],
    );
    expect(line.travel).toEqual({ travel: "better" });
    expect(line.travelSinceLastYear).toEqual({ travel: "worse" });
  });

  test("is judged by its figures as they are printed, so that a reader can check it", () => {
    const whole = indicator("A", { decimalPlaces: 0 });
    const line = onlyLine(
      whole,
      [target("A", 2019, 87)],
      [reading("A", "2019-04", 87.4), reading("A", "2019-05", 86.7)],
    );
    expect(line.travel).toEqual({ travel: "no change" });
    expect(line.rating).toEqual({ status: "green" });
  });

  test("shows a quarterly indicator at the latest quarter that has ended", () => {
    const line = onlyLine(
      indicator("A", { frequency: "quarter", dataPeriod: "quarter" }),
      [],
      [reading("A", "FY2018-Q4", 7), reading("A", "FY2018-Q3", 6)],
    );
    expect(line.period).toBe("FY2018-Q4");
    expect(line.current?.figure).toMatchObject({ value: 7 });
    expect(line.previous?.figure).toMatchObject({ value: 6 });
  });

  test("counts how long it has been red, each period under its own year's target", () => {
    const months = periodsBack("2019-05", 4);
    const readings = months.map((month) => reading("A", month, 80));
    expect(onlyLine(indicator("A"), [target("A", 2018, 100), target("A", 2019, 100)], readings).redFor).toBe(
      4,
    );
    expect(onlyLine(indicator("A"), [target("A", 2018, 80), target("A", 2019, 100)], readings).redFor).toBe(
      2,
    );
  });

  test("shows a gap in the trend where a figure is missing or blank", () => {
    const line = onlyLine(
      indicator("A"),
      [],
      [reading("A", "2019-05", 45), reading("A", "2019-04", "suppressed")],
    );
    expect(line.series).toHaveLength(13);
    expect(line.series.slice(-3).map(({ value }) => value)).toEqual([null, null, 45]);
  });

  test.each([
    ["not due", "Not due"],
    ["not applicable", "Not applicable"],
    ["not supplied", "Not supplied"],
  ] as const)("says %s instead of a status and a direction", (kind, reason) => {
    const line = onlyLine(indicator("A"), [target("A", 2019, 100)], [reading("A", "2019-05", kind)]);
    expect(line.rating).toEqual({ status: "none", reason });
    expect(line.travel).toEqual({ travel: "none", reason });
  });

  test("is marked where the figure of the month before was revised", () => {
    const line = onlyLine(
      indicator("A"),
      [],
      [reading("A", "2019-04", 41, { supersedes: "1" }), reading("A", "2019-05", 45)],
    );
    expect(line.revised).toBe(true);
  });
});

describe("a change of definition", () => {
  const change = { indicator: "A", from: "2019-05-01", words: "Aged over 16" } as const;
  const lineWith = (from: DefinitionChange["from"]) => {
    const readings = [reading("A", "2018-05", 30), reading("A", "2019-04", 20), reading("A", "2019-05", 10)];
    const register = [indicator("A")];
    const definitionChanges = [{ ...change, from }];
    const [line] = scorecardLines({ register, targets: [], readings, definitionChanges }, "2019-05-31");
    return line;
  };

  test("between two figures leaves neither better nor worse", () => {
    expect(lineWith("2019-05-01")).toMatchObject({
      travel: { travel: "none", reason: "New definition" },
      travelSinceLastYear: { travel: "none", reason: "New definition" },
      definitionChanges: [change],
    });
  });

  test("before the previous figure leaves last year's alone without comparison", () => {
    expect(lineWith("2019-04-30")).toMatchObject({
      travel: { travel: "worse" },
      travelSinceLastYear: { travel: "none" },
    });
  });

  test.each(["2018-05-31", "2019-06-01"] as const)("on %s, outside the series, changes nothing", (from) => {
    expect(lineWith(from)).toMatchObject({
      travel: { travel: "worse" },
      travelSinceLastYear: { travel: "worse" },
      definitionChanges: [],
    });
  });
});

test("the promises of a scorecard are the open actions that are overdue at its meeting", () => {
  const action = { id: "a", isOverdue: true } as FollowedAction;
  const actions = [action, { ...action, id: "b", isOverdue: false }];
  const { promises } = buildScorecard({
    ...{ ...NOTHING_ELSE, actions, title: "", register: [], targets: [], readings: [] },
    ...{ body, meeting, month: "2019-05" },
  });
  expect(promises.map(({ id }) => id)).toEqual(["a"]);
});
