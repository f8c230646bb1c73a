import { describe, expect, it } from "vitest";
import { readDay } from "../../renderer/parts/day.ts";

describe("a day that a person writes", () => {
  it.each([
    ["3 July 2019", "2019-07-03"],
    ["3 jul 2019", "2019-07-03"],
    ["Wednesday 3 July 2019", "2019-07-03"],
    ["3/7/2019", "2019-07-03"],
    ["03.07.2019", "2019-07-03"],
    ["2019-07-03", "2019-07-03"],
  ])("may be written %s, the day before the month", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(["", "July 2019", "31 June 2019", "7/23/2019", "3 Jup 2019", "tomorrow"])(
    "is none where “%s” stands",
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
