import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Month, monthPeriod, periodName } from "../../../shared/domain/period/period.ts";
import { periodsIn } from "../../../shared/domain/period/periods-in-text.ts";
import { keyParts, partSheet } from "../../../shared/domain/template/sheets.ts";
import { templateFileName, templateFor } from "../../../shared/domain/template/template.ts";
import { indicatorNamed, readingOf, SENDER, templateOf } from "./filled-in.ts";

describe("a return template", () => {
  test("asks for each indicator in its own period, the months apart from the quarters", () => {
    const template = templateOf([
      indicatorNamed("A"),
      indicatorNamed("Q", { frequency: "quarter" }),
      indicatorNamed("B"),
    ]);
    const asked = template.parts.map(({ period, rows }) => [period, rows.map(({ key }) => key)]);
    expect(asked).toEqual([
      ["2019-06", ["A|2019-06", "B|2019-06"]],
      ["FY2019-Q1", ["Q|FY2019-Q1"]],
    ]);
  });

  test("shows the last three figures beside, and in words why there is none", () => {
    const template = templateOf(
      [indicatorNamed("A")],
      [
        readingOf("A", "2019-05", { kind: "value", value: 85.2, numerator: null, denominator: null }),
        readingOf("A", "2019-04", { kind: "suppressed" }),
        readingOf("A", "2018-12", { kind: "value", value: 1, numerator: null, denominator: null }),
      ],
    );
    const [part] = template.parts;
    if (!part) throw new Error("There is no part.");
    const { headings, rows } = partSheet(template, part);
    expect(headings.slice(5, 8)).toEqual(["March 2019", "April 2019", "May 2019"]);
    expect(rows[0]?.slice(5, 8)).toEqual([null, "Hidden", 85.2]);
  });

  test("says the unit and what is good in words", () => {
    const template = templateOf([indicatorNamed("A", { polarity: "target", unit: "years:months" })]);
    expect(template.parts[0]?.rows[0]).toMatchObject({ unit: "whole months", goodIs: "close to target" });
  });

  test("has no letter in its file's name that a file system refuses", () => {
    expect(templateFileName({ sender: "Head of A/B: C", month: "2019-06" })).toBe(
      "Return template June 2019, Head of A-B- C.xlsx",
    );
  });

  test("names no period above its headings but its own, whatever the month", () => {
    const month = fc.tuple(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const asked: Month = monthPeriod(year, number);
        const template = templateFor(
          (["month", "quarter", "term", "year"] as const).map((frequency) =>
            indicatorNamed(frequency, { frequency }),
          ),
          [],
          { council: "Example Borough Council", sender: SENDER, month: asked },
        );
        for (const part of template.parts) {
          const { lines, bands, name } = partSheet(template, part);
          const said = [...lines, ...bands].flatMap((text) => periodsIn(String(text ?? "")));
          expect(said.map(({ period }) => period)).toEqual([part.period, part.period]);
          expect(name).not.toMatch(/[\\/?*[\]:]/);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(lines[0]).toContain(periodName(part.period));
        }
      }),
    );
  });

  test("keeps a reference with a bar in it whole in the key", () => {
    expect(keyParts("CLA|11|FY2019-Q1")).toEqual({ reference: "CLA|11", period: "FY2019-Q1" });
    expect(keyParts("CLA 11")).toBeNull();
    expect(keyParts("CLA 11|June")).toBeNull();
  });
});
