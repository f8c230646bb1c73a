import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clearDays,
  clearDaysBetween,
  dayOfPublication,
} from "../../../shared/domain/clear-days/clear-days.ts";
import { REGIMES, type Regime } from "../../../shared/domain/clear-days/regime.ts";
import { addDays, type IsoDate } from "../../../shared/domain/dates.ts";
import { timetable } from "../../../shared/domain/meeting/timetable.ts";
import { owedForMonth } from "../../../shared/domain/owed/owed-for-month.ts";
import type { Month } from "../../../shared/domain/period/period.ts";

const anyMeeting = fc.integer({ min: 0, max: 80 * 365 }).map((days) => addDays("1980-01-01", days));
const anyClosureDays = (meeting: IsoDate) =>
  fc
    .array(fc.integer({ min: -60, max: 30 }), { maxLength: 12 })
    .map((days) => days.map((day) => addDays(meeting, day)));

describe("the timetable of a meeting", () => {
  it("goes back from the meeting to the returns, and on to the draft minutes", () => {
    expect(timetable("2019-07-03", { regime: "part-va", closureDays: [] }, 15)).toEqual([
      { date: "2019-06-15", what: "Returns due", month: "2019-05" },
      { date: "2019-06-17", what: "Reports to the clerk" },
      { date: "2019-06-20", what: "Chair’s briefing: agenda settled" },
      { date: "2019-06-25", what: "Latest publication of the agenda" },
      { date: "2019-07-03", what: "Meeting" },
      { date: "2019-07-17", what: "Draft minutes out" },
    ]);
  });

  it("steps over bank holidays and the days on which the council is shut", () => {
    const closureDays: readonly IsoDate[] = ["2025-12-29", "2025-12-30", "2025-12-31"];
    const days = timetable("2026-01-06", { regime: "part-va", closureDays }, 10);
    expect(days.map(({ date }) => date)).toEqual([
      "2025-12-10",
      "2025-12-11",
      "2025-12-16",
      "2025-12-19",
      "2026-01-06",
      "2026-01-20",
    ]);
  });

  it.each<[Regime, boolean]>([
    ["executive", true],
    ["part-va", false],
    ["voluntary", false],
  ])("of a body under %s rules has a notice of private business: %s", (regime, hasNotice) => {
    const notice = timetable("2019-07-03", { regime, closureDays: [] }, 15).find(({ what }) =>
      what.startsWith("Notice"),
    );
    expect(notice?.date).toBe(hasNotice ? clearDays("2019-07-03", 28).latestPublication : undefined);
  });

  it.each<[number, IsoDate, Month]>([
    [0, "2019-05-31", "2019-05"],
    [15, "2019-06-15", "2019-05"],
    [16, "2019-06-16", "2019-05"],
    [17, "2019-05-17", "2019-04"],
    [45, "2019-06-14", "2019-04"],
  ])(
    "has the returns due %i days after the month as the list of returns has them, on %s",
    (days, on, month) => {
      const due = timetable("2019-07-03", { regime: "part-va", closureDays: [] }, days).find(
        ({ what }) => what === "Returns due",
      );
      expect(due).toEqual({ date: on, what: "Returns due", month });
      const owed = owedForMonth({
        month,
        today: on,
        dueDays: days,
        register: [],
        targets: [],
        suppliers: new Map(),
        readings: [],
        acceptedOn: new Map(),
      });
      expect(owed.due).toBe(on);
    },
  );

  it("has working days only but for the returns, in their order, with the agenda out in time", () => {
    fc.assert(
      fc.property(
        anyMeeting.chain((meeting) => fc.tuple(fc.constant(meeting), anyClosureDays(meeting))),
        fc.constantFrom(...REGIMES),
        fc.nat(60),
        ([meeting, closureDays], regime, dueDays) => {
          const days = timetable(meeting, { regime, closureDays }, dueDays);
          const dates = days.map(({ date }) => date);
          expect(dates).toEqual(dates.toSorted());
          const steps = days.map(({ what }) => what);
          expect(steps.indexOf("Returns due")).toBeLessThan(steps.indexOf("Reports to the clerk"));
          for (const { date, what } of days)
            if (what !== "Meeting" && what !== "Returns due")
              expect(dayOfPublication(date, closureDays)).toBe(date);
          const published = days.find(({ what }) => what === "Latest publication of the agenda")?.date;
          expect(clearDaysBetween(published ?? meeting, meeting, closureDays)).toBe(5);
        },
      ),
    );
  });
});
