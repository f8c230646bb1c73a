import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKind } from "../../../main/backend/excel/xlsx/number-formats.ts";
import { serialToIso } from "../../../main/backend/excel/xlsx/serial-date.ts";

describe("Excel's serial dates", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [2_958_465, "9999-12-31"],
  ])("count %i as %s", (serial, day) => {
    expect(serialToIso(serial, false, false)).toBe(day);
  });

  it("have no day for 29 February 1900, for day 0, for a negative number and beyond the year 9999", () => {
    expect([60, 0, -1, 2_958_466].map((serial) => serialToIso(serial, false, false))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("round to the millisecond, over midnight too", () => {
    expect(serialToIso(43_616.999_999_999_9, false, true)).toBe("2019-06-01");
    expect(serialToIso(43_616.5 + 0.25 / 86_400, false, true)).toBe("2019-05-31T12:00:00.250");
  });

  it("go up by a day for each whole number, in both systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_950_000 }), fc.boolean(), (serial, uses1904) => {
        const [day, next] = [serialToIso(serial, uses1904, false), serialToIso(serial + 1, uses1904, false)];
        expect(Date.parse(next ?? "") - Date.parse(day ?? "")).toBe(86_400_000);
      }),
    );
  });
});

describe("Number formats", () => {
  it.each([
    ["General", "number"],
    ["0.00", "number"],
    ["#,##0;[Red]-#,##0", "number"],
    ["0.00E+00", "number"],
    ['0" months"', "number"],
    ['"Due: "0', "number"],
    ["@", "number"],
    ['"Yes";"No"', "number"],
    ["dd/mm/yyyy", "date"],
    ["[$-809]dd mmmm yyyy", "date"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
    ["mmm-yy", "date"],
    ['"-";dd/mm/yyyy', "date"],
    ['yyyy"年"m"月"d"日"', "date"],
    ["dd/mm/yyyy hh:mm", "date and time"],
    ["h:mm AM/PM", "time"],
    ["mm:ss.0", "time"],
    ["[h]:mm", "duration"],
    ["[mm]:ss", "duration"],
  ])("%s shows a %s", (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });
});
