import { describe, expect, it } from "vitest";
import { canBeCounted, publicationOn } from "../../renderer/screens/meeting/agenda/beside/publication.ts";

const LAW = { regime: "part-va", closureDays: [] } as const;

describe("an agenda for a meeting on Wednesday 3 July 2019", () => {
  it("is in time on Tuesday 25 June", () => {
    expect(publicationOn("2019-06-25", "2019-07-03", LAW)).toEqual({
      clearDays: 5,
      short: 0,
      asked: "by law",
      countsFrom: null,
    });
  });

  it("is a clear day late on Wednesday 26 June", () => {
    expect(publicationOn("2019-06-26", "2019-07-03", LAW)).toMatchObject({ clearDays: 4, short: 1 });
  });

  it("counts from Monday where it is put out on a Saturday", () => {
    expect(publicationOn("2019-06-22", "2019-07-03", LAW)).toMatchObject({
      clearDays: 6,
      short: 0,
      countsFrom: "2019-06-24",
    });
  });

  it("has all five days wanting on the day itself", () => {
    expect(publicationOn("2019-07-03", "2019-07-03", LAW)).toMatchObject({ clearDays: 0, short: 5 });
  });

  it("breaks no law where the body keeps the days of its own accord", () => {
    const own = { regime: "voluntary", closureDays: [] } as const;
    expect(publicationOn("2019-07-01", "2019-07-03", own)).toMatchObject({ short: 4, asked: "by the body" });
  });
});

describe("clear days", () => {
  it("are not counted in years of which no bank holiday is known", () => {
    expect(canBeCounted("2019-07-03")).toBe(true);
    expect(canBeCounted("1066-10-14")).toBe(false);
    expect(canBeCounted("2200-01-02")).toBe(false);
  });
});
