import { expect, it } from "vitest";
import { typedValue } from "../../../../main/backend/excel/delimited/typed-value.ts";
import { readCell } from "../../../../shared/domain/return/figure/read-cell.ts";

const shortOf = (field: string) => {
  const value = typedValue(field);
  return value === null ? null : `${value.type} ${value.value}`;
};

it.each([
  ["0", "number 0"],
  ["-3", "number -3"],
  ["−3", "number -3"],
  ["+7", "number 7"],
  [" 85.1 ", "number 85.1"],
  [".5", "number 0.5"],
  ["1,234.5", "number 1234.5"],
  ["12,345,678", "number 12345678"],
  ["1e-05", "number 0.00001"],
  ["2.5E+03", "number 2500"],
  ["TRUE", "boolean true"],
  ["false", "boolean false"],
  ["#N/A", "error #N/A"],
  ["#div/0!", "error #DIV/0!"],
  ["31/05/2019", "date 2019-05-31"],
  ["1/6/19", "date 2019-06-01"],
  ["31.05.2019", "date 2019-05-31"],
  ["31-05-2019", "date 2019-05-31"],
  ["2019-05-31", "date 2019-05-31"],
  ["31/05/2019 14:30", "date 2019-05-31T14:30:00"],
  ["2019-05-31T00:00:00", "date 2019-05-31"],
  ["=SUM(B2:B9)", "uncalculated null"],
  ["=B2", "uncalculated null"],
  ['="007"', "text 007"],
])("%j is the %s", (field, expected) => {
  expect(shortOf(field)).toBe(expected);
});

it.each([
  "007",
  "0123.5",
  "1234567890123456",
  "1,23",
  "12,34,567",
  "1.234.567",
  "1E5",
  "£12",
  "12%",
  "85.1 (p)",
  "(12)",
  "1-5",
  "2:06",
  "3/4",
  "May-19",
  "2019-20",
  "2019-05",
  "Q1 2019/20",
  "31 May 2019",
  "05/31/2019",
  "31/06/2019",
  "31/05-2019",
  "31/05/2019 25:00",
  "=",
  "= improved",
  "-",
  "+",
  ".",
  ",",
  "<5",
  "TRUEST",
])("%j stays text", (field) => {
  expect(shortOf(field)).toBe(`text ${field}`);
});

it("text keeps the space around it, and a field of blanks is no cell", () => {
  expect(shortOf("  Rate of care ")).toBe("text   Rate of care ");
  expect(["", "  ", "\u00a0", '=""'].map(shortOf)).toEqual([null, null, null, null]);
});

it("a percentage says itself that it is in points", () => {
  const value = typedValue("85%");
  expect(value && readCell({ row: 1, column: 1, ...value })).toMatchObject({ value: 85, percent: "sign" });
});
