import { describe, expect, it } from "vitest";
import { childOf, contains, parseXml, within, wordsIn } from "../../../main/backend/word/xml.ts";

describe("the XML of a Word part", () => {
  it("is read as elements with their attributes and their own text", () => {
    const root = parseXml(
      `<?xml version="1.0"?><w:p a="1" b='two'><w:r><w:t>Hello</w:t></w:r><w:end/></w:p>`,
    );
    expect(root).toMatchObject({ name: "w:p", attributes: { a: "1", b: "two" } });
    expect(root.children.map((child) => child.name)).toEqual(["w:r", "w:end"]);
    expect(wordsIn(root)).toBe("Hello");
  });

  it("has its entities resolved, in text and in attributes", () => {
    const root = parseXml('<a x="&quot;&#65;&#x42;&quot;">&amp;&lt;&gt;&apos;</a>');
    expect(root.attributes.x).toBe('"AB"');
    expect(root.text).toBe("&<>'");
  });

  it("leaves comments out and takes CDATA as text", () => {
    const root = parseXml("<a><!-- <b/> --><![CDATA[<c/>]]></a>");
    expect(root).toMatchObject({ children: [], text: "<c/>" });
  });

  it("is searched in reading order, however deep", () => {
    const root = parseXml('<a><b n="1"><b n="2"/></b><c><b n="3"/></c></a>');
    expect(within(root, "b").map(({ attributes }) => attributes.n)).toEqual(["1", "2", "3"]);
    expect(childOf(root, "c")?.name).toBe("c");
    expect([contains(root, "c"), contains(root, "d")]).toEqual([true, false]);
  });

  it.each([
    ["an element that is never closed", "<a><b></a>"],
    ["a root that is never closed", "<a>"],
    ["a close without an open", "<a/></b>"],
    ["a tag cut off", "<a"],
    ["a comment cut off", "<a><!-- b"],
    ["two roots", "<a/><b/>"],
    ["nothing at all", ""],
    ["a bare ampersand", "<a>this & that</a>"],
    ["an entity that nobody defined", "<a>&lol;</a>"],
    ["a document type, which could define entities", '<!DOCTYPE a [<!ENTITY lol "lol">]><a/>'],
  ])("is refused with a sentence where it has %s", (_, xml) => {
    expect(() => parseXml(xml)).toThrow(/^[A-Z&].*\.$/);
  });
});
