import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "../../../shared/domain/dates.ts";
import { NUMBERINGS, type Numbering } from "../../../shared/domain/meeting/body.ts";
import {
  firstNumber,
  itemNumbers,
  municipalYear,
  paragraphNumber,
} from "../../../shared/domain/meeting/numbering.ts";
import { anyDay } from "../period/any-period.ts";

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

  it("run on unbroken over the meetings of a municipal year, and begin again with the next", () => {
    const anyMeetings = fc.uniqueArray(
      fc.record({ daysIn: fc.integer({ min: 0, max: 720 }), items: fc.integer({ min: 0, max: 30 }) }),
      { maxLength: 20, selector: ({ daysIn }) => daysIn },
    );
    fc.assert(
      fc.property(anyMeetings, anyDay, (meetings, start) => {
        const days = meetings.map(({ daysIn, items }) => ({ date: addDays(start, daysIn), items }));
        const inOrder = days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
        const numbers = inOrder.flatMap(({ date, items }) =>
          itemNumbers("year", date, firstNumber(date, days), items),
        );
        const unbroken = [...new Set(inOrder.map(({ date }) => municipalYear(date)))].flatMap((year) => {
          const ofYear = inOrder.filter(({ date }) => municipalYear(date) === year);
          const count = ofYear.reduce((sum, { items }) => sum + items, 0);
          return Array.from({ length: count }, (_, at) => `${at + 1}/${String(year).slice(2)}`);
        });
        expect(numbers).toEqual(unbroken);
      }),
    );
  });
});

describe("the number at which a meeting begins", () => {
  const year: readonly { date: IsoDate; items: number }[] = [
    { date: "2022-03-02", items: 9 },
    { date: "2022-06-01", items: 7 },
    { date: "2022-07-06", items: 8 },
    { date: "2022-09-07", items: 6 },
  ];

  it.each<[IsoDate, number]>([
    ["2022-05-04", 1],
    ["2022-06-01", 1],
    ["2022-07-06", 8],
    ["2022-09-07", 16],
    ["2023-03-01", 22],
    ["2023-05-03", 1],
  ])("on %s is %i", (date, first) => {
    expect(firstNumber(date, year)).toBe(first);
  });
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
