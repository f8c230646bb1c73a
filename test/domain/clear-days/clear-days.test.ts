import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bankHolidayName } from "../../../shared/domain/clear-days/bank-holidays.ts";
import {
  clearDays,
  clearDaysBetween,
  dayOfPublication,
  lawful,
} from "../../../shared/domain/clear-days/clear-days.ts";
import { proofLines } from "../../../shared/domain/clear-days/proof.ts";
import { NOTICE_RULES } from "../../../shared/domain/clear-days/regime.ts";
import { addDays, daysBetween, type IsoDate, weekday } from "../../../shared/domain/dates.ts";

const anyMeeting = fc.integer({ min: 0, max: 70 * 365 }).map((days): IsoDate => addDays("1979-01-01", days));
const anyDays = fc.integer({ min: 1, max: 40 });
/** A meeting with closure days in the weeks before it. */
const anyMeetingAndClosures = anyMeeting.chain((meeting) =>
  fc.record({
    meeting: fc.constant(meeting),
    closureDays: fc.array(fc.integer({ min: 0, max: 60 }).map((days) => addDays(meeting, -days))),
  }),
);
const partVa = { regime: "part-va", days: 5 } as const;

describe("five clear days before a meeting", () => {
  test.each<[string, IsoDate, IsoDate]>([
    ["Wednesday 3 July 2019", "2019-07-03", "2019-06-25"],
    ["Wednesday 28 August 2019, across the summer bank holiday", "2019-08-28", "2019-08-19"],
    ["Tuesday 6 January 2026, across Christmas and New Year", "2026-01-06", "2025-12-24"],
    ["a Monday, where the Friday is the first to count", "2019-07-08", "2019-06-28"],
    ["a Saturday, which the meeting may be on", "2019-07-06", "2019-06-28"],
    ["Friday 10 June 2022, across the jubilee", "2022-06-10", "2022-05-31"],
    ["Monday 26 September 2022, across the State Funeral", "2022-09-26", "2022-09-15"],
  ])("on %s leave the right day for publication", (_, meeting, latest) => {
    expect(clearDays(meeting, 5).latestPublication).toBe(latest);
  });

  it("leave out each weekend, bank holiday and closure day with its reason", () => {
    expect(clearDays("2019-08-28", 5, ["2019-08-22", "2019-08-25"])).toEqual({
      latestPublication: "2019-08-16",
      counted: ["2019-08-27", "2019-08-23", "2019-08-21", "2019-08-20", "2019-08-19"],
      skipped: [
        { date: "2019-08-26", reason: "Summer bank holiday" },
        { date: "2019-08-25", reason: "Sunday" },
        { date: "2019-08-24", reason: "Saturday" },
        { date: "2019-08-22", reason: "closure day of the council" },
        { date: "2019-08-18", reason: "Sunday" },
        { date: "2019-08-17", reason: "Saturday" },
      ],
    });
  });
});

describe("an agenda", () => {
  it("of Thursday 26 April 1990 for Tuesday 1 May 1990 was late, where three clear days were due (Elitestone)", () => {
    expect(clearDays("1990-05-01", 3).latestPublication).toBe("1990-04-25");
    expect(clearDaysBetween("1990-04-26", "1990-05-01")).toBe(2);
    expect(lawful("1990-04-26", "1990-05-01", { regime: "part-va", days: 3 })).toBe(false);
    expect(lawful("1990-04-25", "1990-05-01", { regime: "part-va", days: 3 })).toBe(true);
  });

  it("put out while the offices are shut is published when they open again", () => {
    expect(dayOfPublication("2019-06-29")).toBe("2019-07-01");
    expect(dayOfPublication("2025-12-24", ["2025-12-24", "2025-12-29"])).toBe("2025-12-30");
    expect(clearDaysBetween("2019-06-29", "2019-07-08")).toBe(4);
    expect(lawful("2019-06-29", "2019-07-08", partVa)).toBe(false);
    expect(lawful("2019-06-28", "2019-07-08", partVa)).toBe(true);
  });

  it("is late by a closure day that the council did not think of", () => {
    expect(lawful("2019-06-25", "2019-07-03", partVa)).toBe(true);
    expect(lawful("2019-06-25", "2019-07-03", { ...partVa, closureDays: ["2019-07-01"] })).toBe(false);
  });

  it("of the day of the meeting or of a day after it has no clear day", () => {
    expect(clearDaysBetween("2019-07-03", "2019-07-03")).toBe(0);
    expect(clearDaysBetween("2019-07-10", "2019-07-03")).toBe(0);
    expect(lawful("2019-07-10", "2019-07-03", partVa)).toBe(false);
  });

  it("of a body that keeps the rule of its own accord breaks no law when it is late", () => {
    expect(lawful("2019-07-02", "2019-07-03", { regime: "voluntary", days: 5 })).toBe(true);
  });
});

test("a notice of the executive takes 28 clear days, its agenda five", () => {
  expect(NOTICE_RULES.executive).toMatchObject({ agendaDays: 5, noticeDays: 28 });
  expect(clearDays("2019-07-03", 28).latestPublication).toBe("2019-05-22");
});

test("the proof goes from the meeting back to the publication, both ends not counted", () => {
  const lines = proofLines("2019-07-02", clearDays("2019-07-02", 1));
  expect(lines).toEqual([
    { date: "2019-07-02", number: null, reason: "day of the meeting" },
    { date: "2019-07-01", number: 1, reason: "" },
    { date: "2019-06-30", number: null, reason: "Sunday" },
    { date: "2019-06-29", number: null, reason: "Saturday" },
    { date: "2019-06-28", number: null, reason: "day of publication" },
  ]);
});

describe("for any meeting", () => {
  it("each day between publication and meeting is counted or skipped once, and neither end is", () => {
    fc.assert(
      fc.property(anyMeetingAndClosures, anyDays, ({ meeting, closureDays }, days) => {
        const found = clearDays(meeting, days, closureDays);
        const { latestPublication, counted, skipped } = found;
        const dates = [...counted, ...skipped.map(({ date }) => date)].sort();
        const between = daysBetween(latestPublication, meeting) - 1;
        expect(dates).toEqual(
          Array.from({ length: between }, (_, day) => addDays(latestPublication, day + 1)),
        );
        expect(counted).toHaveLength(days);
        expect(proofLines(meeting, found)).toHaveLength(between + 2);
      }),
    );
  });

  it("no Saturday, Sunday, bank holiday or closure day is counted or published on, and no other day is skipped", () => {
    fc.assert(
      fc.property(anyMeetingAndClosures, anyDays, ({ meeting, closureDays }, days) => {
        const isOff = (date: IsoDate) =>
          ["Saturday", "Sunday"].includes(weekday(date)) ||
          bankHolidayName(date) !== null ||
          closureDays.includes(date);
        const { latestPublication, counted, skipped } = clearDays(meeting, days, closureDays);
        expect([...counted, latestPublication].filter(isOff)).toEqual([]);
        expect(skipped.filter(({ date }) => !isOff(date))).toEqual([]);
      }),
    );
  });

  it("more days, an earlier meeting or one more closure never allow a later publication", () => {
    fc.assert(
      fc.property(anyMeetingAndClosures, anyDays, ({ meeting, closureDays }, days) => {
        const latest = clearDays(meeting, days, closureDays).latestPublication;
        const [first = meeting] = clearDays(meeting, days, closureDays).counted;
        expect(clearDays(meeting, days + 1, closureDays).latestPublication < latest).toBe(true);
        expect(clearDays(addDays(meeting, -1), days, closureDays).latestPublication <= latest).toBe(true);
        expect(clearDays(meeting, days, [...closureDays, first]).latestPublication < latest).toBe(true);
      }),
    );
  });

  it("the latest publication has exactly the days asked for, and any day after it has too few", () => {
    fc.assert(
      fc.property(anyMeetingAndClosures, anyDays, ({ meeting, closureDays }, days) => {
        const latest = clearDays(meeting, days, closureDays).latestPublication;
        const asked = { regime: "part-va", days, closureDays } as const;
        expect(clearDaysBetween(latest, meeting, closureDays)).toBe(days);
        expect(lawful(addDays(latest, -1), meeting, asked)).toBe(true);
        expect(lawful(addDays(latest, 1), meeting, asked)).toBe(false);
      }),
    );
  });
});
