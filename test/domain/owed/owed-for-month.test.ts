import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOutstanding, periodOwed } from "../../../shared/domain/owed/owed.ts";
import { type Month, periodsBack } from "../../../shared/domain/period/period.ts";
import type { Blank } from "../../../shared/domain/reading.ts";
import { indicator, june, reading, target } from "./owed-parts.ts";

const stateOf = (parts: Parameters<typeof june>[0]) => june(parts).senders[0]?.state;

describe("a sender", () => {
  test("who has sent nothing owes until the due day has passed, and is late then", () => {
    expect(june().due).toBe("2019-07-15");
    expect(stateOf({ today: "2019-07-15" })).toBe("owed");
    expect(stateOf({ today: "2019-07-16" })).toBe("late");
    expect(stateOf({ today: "2019-07-16", dueDays: 16 })).toBe("owed");
  });

  test("of whom a figure is still to come is incomplete, whatever the day", () => {
    const readings = [reading("A", "2019-06", 80)];
    for (const today of ["2019-07-03", "2019-09-01"] as const)
      expect(stateOf({ readings, today })).toBe("incomplete");
    const [sender] = june({ readings }).senders;
    expect(sender?.indicators.map(({ reference, state }) => [reference, state])).toEqual([
      ["A", "figure"],
      ["B", "missing"],
    ]);
    expect(sender?.sentOn).toBe("2019-07-02");
  });

  test.each(["not due", "not applicable", "suppressed"] as const)(
    "who said that a figure is %s has sent it",
    (blank) => {
      expect(stateOf({ readings: [reading("A", "2019-06", 80), reading("B", "2019-06", blank)] })).toBe(
        "sent",
      );
    },
  );

  test("of whom a cell was left empty is incomplete", () => {
    const readings = [reading("A", "2019-06", 80), reading("B", "2019-06", "not supplied")];
    expect(stateOf({ readings })).toBe("incomplete");
  });

  test("has not sent a month by having sent the one before", () => {
    expect(stateOf({ readings: [reading("A", "2019-05", 80)] })).toBe("owed");
    expect(june({ readings: [reading("A", "2019-05", 80)] }).senders[0]?.sentOn).toBeNull();
  });

  test("who sends by the quarter owes at its end, for the quarter, and is not named in other months", () => {
    const register = [indicator("Q", { frequency: "quarter" }), indicator("Y", { frequency: "year" })];
    expect(june({ register }).senders[0]?.indicators).toMatchObject([
      { reference: "Q", period: "FY2019-Q1" },
    ]);
    expect(june({ register, month: "2019-05" }).senders).toEqual([]);
    expect(june({ register, month: "2020-03" }).senders[0]?.indicators).toMatchObject([
      { reference: "Q", period: "FY2019-Q4" },
      { reference: "Y", period: "FY2019" },
    ]);
  });

  test("is named before those who are less behind", () => {
    const suppliers = new Map([
      ["Head of Sent", ["A"]],
      ["Head of Late", ["B"]],
      ["Head of Some", ["C", "D"]],
    ]);
    const register = ["A", "B", "C", "D"].map((reference) => indicator(reference));
    const readings = [reading("A", "2019-06", 1), reading("C", "2019-06", 1)];
    const { senders } = june({ register, suppliers, readings, today: "2019-08-01" });
    expect(senders.map(({ sender }) => sender)).toEqual(["Head of Late", "Head of Some", "Head of Sent"]);
  });
});

describe("commentary", () => {
  const commentaryOn = (readings: Parameters<typeof june>[0]) =>
    june({ register: [indicator("A")], ...readings }).senders[0]?.commentary;

  test("is due on a red figure without a comment, and not on one with words or on a green one", () => {
    const targets = [target("A", 100)];
    const due = { reference: "A", name: "Name of A", period: "2019-06", why: "red" };
    expect(commentaryOn({ targets, readings: [reading("A", "2019-06", 50)] })).toEqual([due]);
    expect(commentaryOn({ targets, readings: [reading("A", "2019-06", 50, "  ")] })).toEqual([due]);
    expect(commentaryOn({ targets, readings: [reading("A", "2019-06", 50, "Staff left.")] })).toEqual([]);
    expect(commentaryOn({ targets, readings: [reading("A", "2019-06", 100)] })).toEqual([]);
  });

  test("is due on a figure that got worse twice running, not once", () => {
    const three = (...values: readonly number[]) =>
      periodsBack("2019-06", 3).map((month, place) => reading("A", month, values[place] ?? 0));
    expect(commentaryOn({ readings: three(80, 79, 78) })).toMatchObject([{ why: "worse twice" }]);
    expect(commentaryOn({ readings: three(78, 79, 78) })).toEqual([]);
    expect(commentaryOn({ readings: three(80, 79, 79) })).toEqual([]);
    const low = [indicator("A", { polarity: "low" })];
    expect(commentaryOn({ register: low, readings: three(80, 79, 78) })).toEqual([]);
  });

  test("is due on the figure of the month before as long as the month's own is not in", () => {
    const targets = [target("A", 100)];
    const may = reading("A", "2019-05", 50);
    expect(commentaryOn({ targets, readings: [may] })).toMatchObject([{ period: "2019-05" }]);
    expect(commentaryOn({ targets, readings: [may, reading("A", "2019-06", "not due")] })).toEqual([]);
  });
});

describe("for any month and any readings", () => {
  const months = fc.integer({ min: 0, max: 47 }).map((back) => periodsBack("2021-03", back + 1)[0] as Month);
  const register = [
    indicator("M1"),
    indicator("M2"),
    indicator("Q", { frequency: "quarter" }),
    indicator("T", { frequency: "term" }),
    indicator("Y", { frequency: "year" }),
  ];
  const figures = fc.constantFrom<number | Blank | null>(
    50,
    100,
    "not supplied",
    "not due",
    "not applicable",
    "suppressed",
    null,
  );

  test("a sender's state, what is still to come and the note say the same", () => {
    fc.assert(
      fc.property(
        months,
        fc.array(figures, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (month, sent, isPast) => {
          const readings = register.flatMap((one, place) => {
            const period = periodOwed(one, month);
            const figure = sent[place] ?? null;
            return period && figure !== null ? [reading(one.reference, period, figure)] : [];
          });
          const today = isPast ? "2030-01-01" : "2000-01-01";
          const { senders } = june({ register, month, readings, today });
          for (const { state, indicators, commentary, chase, sentOn } of senders) {
            const outstanding = indicators.filter(isOutstanding);
            expect(state === "sent").toBe(outstanding.length === 0);
            expect(sentOn === null).toBe(state === "owed" || state === "late");
            expect(state === "late").toBe(sentOn === null && isPast);
            expect(chase === null).toBe(outstanding.length + commentary.length === 0);
            for (const { reference } of outstanding) expect(chase).toContain(`- ${reference} `);
          }
        },
      ),
    );
  });

  test("each period is owed in one month of the year", () => {
    fc.assert(
      fc.property(months, fc.constantFrom(...register), (last, one) => {
        const year = periodsBack(last, 12) as readonly Month[];
        const owed = year.map((month) => periodOwed(one, month)).filter((period) => period !== null);
        expect(new Set(owed).size).toBe(owed.length);
        expect(owed.length).toBe({ month: 12, quarter: 4, term: 3, year: 1 }[one.frequency]);
      }),
    );
  });
});
