import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "../../shared/domain/csv.ts";

test("quotes hold commas, line breaks and doubled quotes", () => {
  expect(parseCsv('a,"b,c"\r\n"say ""yes""","two\nlines"\n')).toEqual([
    ["a", "b,c"],
    ['say "yes"', "two\nlines"],
  ]);
});

test("an empty last field counts, a blank line does not", () => {
  expect(parseCsv("a,b,\n\n,,\nc,,d")).toEqual([
    ["a", "b", ""],
    ["c", "", "d"],
  ]);
});

test("a byte order mark is no part of the first field", () => {
  expect(parseCsv("\uFEFFreference,name")).toEqual([["reference", "name"]]);
});

test("a quotation mark in the middle of a field is refused, not guessed at", () => {
  expect(() => parseCsv('a,b"c"\n')).toThrow("line 1");
});

test("whatever is written as CSV is read back", () => {
  const field = fc.string().map((text) => text.replaceAll("\uFEFF", ""));
  const line = fc
    .array(field, { minLength: 1, maxLength: 5 })
    .filter((fields) => fields.some((text) => text.trim()));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const csv = lines
        .map((fields) => fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
        .join("\n");
      expect(parseCsv(csv)).toEqual(lines);
    }),
  );
});
