import { describe, expect, it } from "vitest";
import { daysIn } from "../../renderer/screens/settings/days-in-text.ts";

describe("closure days that are typed", () => {
  it.each([
    ["27 December 2019"],
    ["27/12/2019"],
    ["Friday, 27 December 2019"],
    ["Fri 27 Dec 2019"],
    ["  27.12.2019 ;"],
  ])("%j is the 27th of December", (text) => {
    expect(daysIn(text)).toEqual({ days: ["2019-12-27"], notUnderstood: [] });
  });

  it("have the day before the month", () => {
    expect(daysIn("3/1/2020").days).toEqual(["2020-01-03"]);
    expect(daysIn("12/27/2019")).toEqual({ days: [], notUnderstood: ["12/27/2019"] });
  });

  it("come several at once, and stand in the order of the calendar, each once", () => {
    expect(daysIn("31/12/2019, 27 December 2019 and 30 December 2019\n27/12/2019; 2/1/2020").days).toEqual([
      "2019-12-27",
      "2019-12-30",
      "2019-12-31",
      "2020-01-02",
    ]);
  });

  it("come with their weekdays in a list with commas", () => {
    expect(daysIn("Friday, 27 December 2019, Monday, 30 December 2019").days).toEqual([
      "2019-12-27",
      "2019-12-30",
    ]);
  });

  it("of a span are its days from Monday to Friday", () => {
    const days = ["2019-12-27", "2019-12-30", "2019-12-31"];
    expect(daysIn("27 December 2019 to 31 December 2019").days).toEqual(days);
    expect(daysIn("27/12/2019 – 31/12/2019").days).toEqual(days);
  });

  it("are not guessed at: what is not understood is given back word for word", () => {
    expect(daysIn("27 December 2019, Christmas, 31 February 2020, 30/12")).toEqual({
      days: ["2019-12-27"],
      notUnderstood: ["Christmas", "31 February 2020", "30/12"],
    });
  });

  it("are in a year of which the bank holidays are known", () => {
    expect(daysIn("27/12/0219, 27/12/2919").notUnderstood).toEqual(["27/12/0219", "27/12/2919"]);
  });

  it("of a span that runs backwards, or for months, are a slip of the pen", () => {
    expect(daysIn("31/12/2019 to 27/12/2019").days).toEqual([]);
    expect(daysIn("27/12/2019 to 31/12/2020").days).toEqual([]);
  });
});
