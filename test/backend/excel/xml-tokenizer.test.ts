import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSE, MORE, OPEN, XmlTokenizer } from "../../../main/backend/excel/xml/xml-tokenizer.ts";
import { Refused } from "../../../shared/errors.ts";

const VOCABULARY = { namespaces: ["urn:a", "urn:a-strict"], elements: ["row", "c"] };

/** The tokens of a text that arrives cut at these places, with runs of text joined. */
function tokens(xml: string | Buffer, cuts: readonly number[] = []): readonly string[] {
  const bytes = Buffer.from(xml);
  const reader = new XmlTokenizer(VOCABULARY);
  const found: string[] = [];
  const take = () => {
    for (let token = reader.next(); token !== MORE; token = reader.next()) {
      if (token === OPEN) found.push(`<${reader.element}${attributesOf(reader)}`);
      else if (token === CLOSE) found.push(`>${reader.element}`);
      else if (found.at(-1)?.startsWith("=")) found.push(found.pop() + reader.text());
      else found.push(`=${reader.text()}`);
    }
  };
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  for (const [i, end] of [...places, bytes.length].entries()) {
    reader.feed(bytes.subarray(places[i - 1] ?? 0, end));
    take();
  }
  reader.finish();
  take();
  return found;
}

function attributesOf(reader: XmlTokenizer): string {
  const named = ["r", "s"].map((name) => [name, reader.attribute(name)] as const);
  return named.map(([name, value]) => (value === null ? "" : ` ${name}=${value}`)).join("");
}

function codeOf(xml: string, cuts?: readonly number[]): string {
  try {
    tokens(xml, cuts);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return "read";
}

const text = fc.constantFrom(
  "12.5",
  "a &amp; b",
  "&#163;5",
  "é–€",
  "line\r\nline",
  " ",
  "<![CDATA[<c>&]]]>",
  "😀",
);
const gap = fc.constantFrom("", "<!-- <c> -- > -->", "<?pi <c> ?>", "\n  ");
const cell = fc
  .tuple(
    gap,
    fc.constantFrom("<c r='A1'>", '<c r="B2" s="1" >', "<x:c>", '<c xmlns="urn:other">'),
    text,
    gap,
    text,
  )
  .map(([before, open, first, between, second]) =>
    [before, open, first, between, second, open.startsWith("<x:") ? "</x:c>" : "</c >"].join(""),
  );
const documents = fc
  .array(fc.oneof(cell, fc.constant("<c/>"), fc.constant("<other a='>'/>")), { maxLength: 6 })
  .map(
    (cells) =>
      `\ufeff<?xml version="1.0"?><row xmlns="urn:a" xmlns:x="urn:a-strict">${cells.join("")}</row>\n`,
  );

describe("XML tokens", () => {
  it("are the same wherever the bytes are cut", () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(2000), { maxLength: 40 }), (xml, cuts) => {
        expect(tokens(xml, cuts)).toEqual(tokens(xml));
      }),
      { numRuns: 500 },
    );
  });

  it("are the same when every byte comes alone", () => {
    const xml = '<a:row xmlns:a="urn:a"><!-- > --><a:c r="&lt;1"><![CDATA[]]]]><![CDATA[>]]></a:c></a:row>';
    expect(tokens(xml, [...Buffer.from(xml).keys()])).toEqual(["<1", "<2 r=<1", "=]]>", ">2", ">1"]);
  });

  it("refuse a text that is cut short anywhere before its end, and never wait for more", () => {
    const xml = '<row xmlns="urn:a"><!-- c --><c r="A1">1 &amp; 2<![CDATA[3]]></c><?p i?><c/></row>';
    for (let end = 0; end < xml.length; end++)
      expect([end, codeOf(xml.slice(0, end))]).toEqual([end, "workbook-damaged"]);
  });

  it("tell elements by the address of their namespace and not by the prefix", () => {
    expect(
      tokens('<p:row xmlns:p="urn:a"><c/><q:c xmlns:q="urn:a-strict"/><p:c xmlns:p="urn:b"/><p:c/></p:row>'),
    ).toEqual(["<1", "<0", ">0", "<2", ">2", "<0", ">0", "<2", ">2", ">1"]);
  });

  it("leave out what markup compatibility offers to newer readers, and keep its fallback", () => {
    const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const xml = `<row xmlns="urn:a" xmlns:m="${compatibility}"><m:AlternateContent><m:Choice><c>new</c></m:Choice><m:Fallback><c>old</c></m:Fallback></m:AlternateContent></row>`;
    expect(tokens(xml)).toEqual(["<1", "<0", "<0", "<2", "=old", ">2", ">0", ">0", ">1"]);
  });

  it.each([
    ["an element closed by another's name", '<row xmlns="urn:a"><c></row></c>'],
    ["an element that is never closed", '<row xmlns="urn:a"><c>'],
    ["text behind the root element", '<row xmlns="urn:a"/>text'],
    ["two root elements", '<row xmlns="urn:a"/><row xmlns="urn:a"/>'],
    ["a prefix that was never declared", "<p:row/>"],
    ["an entity that XML does not define", '<row xmlns="urn:a">&nbsp;</row>'],
    ["a character that XML does not have", '<row xmlns="urn:a">&#0;</row>'],
    ["an attribute with no value", '<row xmlns="urn:a"><c r/></row>'],
    ["no element at all", "   "],
  ])("refuse %s as damaged", (_, xml) => {
    expect(codeOf(xml)).toBe("workbook-damaged");
  });

  it.each([
    ["a document type", '<!DOCTYPE row [<!ENTITY a "aaaa">]><row xmlns="urn:a">&a;</row>'],
    ["elements nested without end", `<row xmlns="urn:a">${"<c>".repeat(10_000)}`],
    [
      "element names without end",
      `<row xmlns="urn:a">${Array.from({ length: 10_000 }, (_, i) => `<e${i}/>`).join("")}`,
    ],
    [
      "attributes without end",
      `<row xmlns="urn:a" ${Array.from({ length: 1000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    ],
  ])("refuse %s as hostile", (_, xml) => {
    expect(codeOf(xml)).toBe("workbook-hostile");
  });

  it("refuse one text of more than a megabyte instead of carrying it on", () => {
    const xml = `<row xmlns="urn:a"><c>${"9".repeat(3_000_000)}</c></row>`;
    expect(codeOf(xml, [1_000_000, 2_000_000])).toBe("workbook-hostile");
  });

  it("pass over a comment of any length", () => {
    const xml = `<row xmlns="urn:a"><!--${" ".repeat(3_000_000)}--><c/></row>`;
    expect(tokens(xml, [1_000_000, 2_000_000])).toEqual(["<1", "<2", ">2", ">1"]);
  });
});
