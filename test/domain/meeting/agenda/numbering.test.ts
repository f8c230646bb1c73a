import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type IsoDate } from "../../../../shared/domain/dates.ts";
import {
  itemNumbers,
  type MeetingToNumber,
  municipalYear,
  numbersOfMeetings,
  paragraphNumber,
} from "../../../../shared/domain/meeting/agenda/numbering.ts";
import { NUMBERINGS, type Numbering } from "../../../../shared/domain/meeting/body.ts";
import { anyDay } from "../../period/any-period.ts";

describe("the municipal year", () => {
  it.each<[IsoDate, number]>([
    ["2022-04-30", 2021],
    ["2022-05-01", 2022],
    ["2022-12-31", 2022],
    ["2023-01-01", 2022],
    ["2023-04-30", 2022],
  ])("of %s began in %i", (date, year) => {
    expect(municipalYear(date)).toBe(year);
  });
});

describe("the numbers of items", () => {
  it.each<[Numbering, IsoDate, number, readonly string[]]>([
    ["year", "2022-07-06", 44, ["44/22", "45/22", "46/22"]],
    ["year", "2023-02-01", 44, ["44/22", "45/22", "46/22"]],
    ["year", "2009-06-01", 1, ["1/09", "2/09", "3/09"]],
    ["year", "2000-03-01", 9, ["9/99", "10/99", "11/99"]],
    ["item", "2022-07-06", 44, ["1", "2", "3"]],
    ["paragraph", "2022-07-06", 44, ["1", "2", "3"]],
    ["none", "2022-07-06", 44, ["", "", ""]],
  ])("by %s on %s from %i are %j", (numbering, date, first, numbers) => {
    expect(itemNumbers(numbering, date, first, 3)).toEqual(numbers);
  });

  it("are as many as there are items, and none for no item", () => {
    for (const numbering of NUMBERINGS) expect(itemNumbers(numbering, "2022-07-06", 1, 0)).toEqual([]);
  });
});

const MEETING_DAYS: readonly IsoDate[] = ["2019-06-05", "2019-07-03", "2019-09-04", "2019-11-06"];

/** A meeting of the year whose items are out under the numbers given; `null` is an item that is not. */
function at(
  date: IsoDate,
  items: readonly (string | null)[],
  firstNumber: number | null = null,
): MeetingToNumber {
  return {
    id: date,
    date,
    firstNumber,
    items: items.map((keptNumber) => (keptNumber === null ? {} : { keptNumber })),
  };
}

function numbered(...meetings: readonly MeetingToNumber[]): readonly (readonly string[])[] {
  const numbers = numbersOfMeetings("year", meetings);
  return meetings.map(({ id }) => numbers.get(id)?.numbers ?? []);
}

describe("the numbers of the meetings of a municipal year", () => {
  it("run on unbroken while nothing is out, and begin again with the next year", () => {
    const anyMeetings = fc.uniqueArray(
      fc.record({ daysIn: fc.integer({ min: 0, max: 720 }), items: fc.integer({ min: 0, max: 30 }) }),
      { maxLength: 20, selector: ({ daysIn }) => daysIn },
    );
    fc.assert(
      fc.property(anyMeetings, anyDay, (meetings, start) => {
        const all = meetings.map(({ daysIn, items }) =>
          at(
            addDays(start, daysIn),
            Array.from({ length: items }, () => null),
          ),
        );
        const numbers = numbersOfMeetings("year", all);
        const inOrder = all.toSorted((one, other) => (one.date < other.date ? -1 : 1));
        const unbroken = [...new Set(inOrder.map(({ date }) => municipalYear(date)))].flatMap((year) => {
          const ofYear = inOrder.filter(({ date }) => municipalYear(date) === year);
          const count = ofYear.reduce((sum, { items }) => sum + items.length, 0);
          return Array.from({ length: count }, (_, place) => `${place + 1}/${String(year).slice(2)}`);
        });
        expect(inOrder.flatMap(({ id }) => numbers.get(id)?.numbers ?? [])).toEqual(unbroken);
      }),
    );
  });

  it("give a late item the next number while it is free, and the meetings behind it give way", () => {
    expect(numbered(at("2019-07-03", ["1/19", "2/19", null], 1), at("2019-09-04", [null, null]))).toEqual([
      ["1/19", "2/19", "3/19"],
      ["4/19", "5/19"],
    ]);
  });

  it("letter a late item behind the one before it once the next number is out elsewhere", () => {
    expect(
      numbered(at("2019-07-03", ["1/19", "2/19", null, null], 1), at("2019-09-04", ["3/19"], 3)),
    ).toEqual([["1/19", "2/19", "2A/19", "2B/19"], ["3/19"]]);
  });

  it("letter what is put between two items that are out, whatever stands elsewhere", () => {
    expect(numbered(at("2019-07-03", ["1/19", null, "2/19", "3/19"], 1))).toEqual([
      ["1/19", "1A/19", "2/19", "3/19"],
    ]);
  });

  it("do not reuse the number of a lettered item for the meeting behind it, nor leave one out", () => {
    expect(numbered(at("2019-07-03", ["1/19", null, "2/19"], 1), at("2019-09-04", [null]))).toEqual([
      ["1/19", "1A/19", "2/19"],
      ["3/19"],
    ]);
  });

  it("letter the items of an agenda that grew after a later one was out", () => {
    expect(numbered(at("2019-07-03", [null, null, null]), at("2019-09-04", ["3/19"], 3))).toEqual([
      ["1/19", "2/19", "2A/19"],
      ["3/19"],
    ]);
  });

  it("begin behind all that is out where a meeting is wedged in and no number before the next is left", () => {
    expect(
      numbered(at("2019-07-03", ["1/19"], 1), at("2019-08-07", [null, null]), at("2019-09-04", ["2/19"], 2)),
    ).toEqual([["1/19"], ["3/19", "4/19"], ["2/19"]]);
  });

  it("keep the row of an agenda that went out before numbers were kept with its items", () => {
    expect(numbered(at("2019-07-03", [null, null], 44))).toEqual([["44/19", "45/19"]]);
  });

  it("never give a number twice and never change one that is out, in whatever order agendas go out and grow", () => {
    const anyStep = fc.record({
      what: fc.constantFrom("publish", "add"),
      meeting: fc.nat(MEETING_DAYS.length - 1),
      place: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        let meetings = MEETING_DAYS.map((day) => at(day, [null, null]));
        for (const { what, meeting, place } of steps)
          meetings = what === "publish" ? published(meetings, meeting) : grown(meetings, meeting, place);
        const numbers = numbered(...meetings).flat();
        expect(new Set(numbers).size).toBe(numbers.length);
        const kept = meetings.flatMap(({ items }) => items.flatMap(({ keptNumber }) => keptNumber ?? []));
        expect(numbers).toEqual(expect.arrayContaining(kept));
      }),
    );
  });
});

/** As the backend does it: with one agenda what was added to others that are out is kept, too. */
function published(meetings: readonly MeetingToNumber[], which: number): MeetingToNumber[] {
  const numbers = numbersOfMeetings("year", meetings);
  return meetings.map((meeting, place) => {
    const given = numbers.get(meeting.id);
    if (!given || (place !== which && meeting.firstNumber === null)) return meeting;
    const items = given.numbers.map((keptNumber) => ({ keptNumber }));
    return { ...meeting, firstNumber: meeting.firstNumber ?? given.first, items };
  });
}

function grown(meetings: readonly MeetingToNumber[], which: number, place: number): MeetingToNumber[] {
  return meetings.map((meeting, at) =>
    at === which ? { ...meeting, items: meeting.items.toSpliced(place, 0, {}) } : meeting,
  );
}

test.each<[Numbering, readonly (string | null)[], readonly string[]]>([
  ["item", ["1", "2", null], ["1", "2", "3"]],
  ["item", ["1", null, "2"], ["1", "1A", "2"]],
  ["paragraph", [null, "1", "2"], ["3", "1", "2"]],
  ["none", ["", null], ["", ""]],
])("a meeting that numbers by %s from its own beginning takes %j as %j", (numbering, items, numbers) => {
  const others = at("2019-06-05", ["1", "2", "3"], 1);
  const all = numbersOfMeetings(numbering, [others, at("2019-07-03", items, 1)]);
  expect(all.get("2019-07-03")?.numbers).toEqual(numbers);
});

describe("the number of a paragraph", () => {
  it.each<[Numbering, string, string]>([
    ["paragraph", "7", "7.2"],
    ["paragraph", "", ""],
    ["item", "7", ""],
    ["year", "44/22", ""],
    ["none", "", ""],
  ])("by %s in item %j is %j", (numbering, item, number) => {
    expect(paragraphNumber(numbering, item, 2)).toBe(number);
  });
});
