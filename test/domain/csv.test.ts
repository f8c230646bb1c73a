import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv, recordsOf } from "../../shared/domain/csv.ts";

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

test("a quotation mark in a field that does not begin with one is a letter, as in Excel", () => {
  expect(parseCsv('a,5" pipe\n')).toEqual([["a", '5" pipe']]);
});

test("a quotation mark that is never closed, or closed too soon, is refused by its line and not guessed at", () => {
  expect(() => parseCsv('a\n"two\nlines",b\nc,"d\ne')).toThrow("line 4");
  expect(() => parseCsv('a\r\n"b" c\r\n')).toThrow("line 2");
});

test("any separator stands between fields, any line end between records, and blank records are counted", () => {
  expect([...recordsOf("a|b,c\r\rd|", "|")]).toEqual([["a", "b,c"], [""], ["d", ""]]);
  expect([...recordsOf("a\tb\n\r\nc", "\t")]).toEqual([["a", "b"], [""], ["c"]]);
  expect([...recordsOf("", ";")]).toEqual([]);
});

test("of a record with far too many fields one too many is read, and nothing behind it", () => {
  expect([...recordsOf("a,b\nc,d,e,f\ng", ",", 2)]).toEqual([
    ["a", "b"],
    ["c", "d", "e"],
  ]);
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
