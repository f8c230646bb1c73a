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

const anyMeeting = fc.integer({ min: 0, max: 80 * 365 }).map((days) => addDays("1980-01-01", days));
const anyClosureDays = (meeting: IsoDate) =>
  fc
    .array(fc.integer({ min: -60, max: 30 }), { maxLength: 12 })
    .map((days) => days.map((day) => addDays(meeting, day)));

describe("the timetable of a meeting", () => {
  it("goes back from the meeting to the returns, and on to the draft minutes", () => {
    expect(timetable("2019-07-03", { regime: "part-va", closureDays: [] })).toEqual([
      { date: "2019-06-10", what: "Returns due" },
      { date: "2019-06-17", what: "Reports to the clerk" },
      { date: "2019-06-20", what: "Chair’s briefing: agenda settled" },
      { date: "2019-06-25", what: "Latest publication of the agenda" },
      { date: "2019-07-03", what: "Meeting" },
      { date: "2019-07-17", what: "Draft minutes out" },
    ]);
  });

  it("steps over bank holidays and the days on which the council is shut", () => {
    const days = timetable("2026-01-06", {
      regime: "part-va",
      closureDays: ["2025-12-29", "2025-12-30", "2025-12-31"],
    });
    expect(days.map(({ date }) => date)).toEqual([
      "2025-12-04",
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
    const notice = timetable("2019-07-03", { regime, closureDays: [] }).find(({ what }) =>
      what.startsWith("Notice"),
    );
    expect(notice?.date).toBe(hasNotice ? clearDays("2019-07-03", 28).latestPublication : undefined);
  });

  it("has working days only, in their order, none twice, with the agenda out in time", () => {
    fc.assert(
      fc.property(
        anyMeeting.chain((meeting) => fc.tuple(fc.constant(meeting), anyClosureDays(meeting))),
        fc.constantFrom(...REGIMES),
        ([meeting, closureDays], regime) => {
          const days = timetable(meeting, { regime, closureDays });
          const dates = days.map(({ date }) => date);
          expect(dates).toEqual([...new Set(dates)].sort());
          for (const { date, what } of days)
            if (what !== "Meeting") expect(dayOfPublication(date, closureDays)).toBe(date);
          const published = days.find(({ what }) => what === "Latest publication of the agenda")?.date;
          expect(clearDaysBetween(published ?? meeting, meeting, closureDays)).toBe(5);
        },
      ),
    );
  });
});
