import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWordParagraphs } from "../../../main/backend/old-minutes/read-word.ts";
import { DOCUMENT_ERRORS, type ErrorCode, Refused } from "../../../shared/errors.ts";
import {
  bold,
  HEADING_STYLES,
  list,
  listed,
  NUMBERED_LIST,
  p,
  run,
  styled,
  table,
  wordFile,
} from "./word-file.ts";

async function textsOf(body: string, more: Partial<Parameters<typeof wordFile>[0]> = {}) {
  const { paragraphs } = await readWordParagraphs(wordFile({ body, ...more }));
  return paragraphs.map(({ text }) => text);
}

describe("the words of a Word document", () => {
  it("are joined from runs, with tabs and line breaks where they stand", async () => {
    const body = p(run("Present:\tCouncillor for ") + run("North") + run(" Ward\nCouncillor for South Ward"));
    expect(await textsOf(body)).toEqual(["Present:\tCouncillor for North Ward\nCouncillor for South Ward"]);
  });

  it("hold what was inserted and not what was deleted or moved away, and each change is counted", async () => {
    const change = (name: string, content: string) =>
      `<w:${name} w:id="1" w:author="Clerk">${content}</w:${name}>`;
    const removed = "<w:r><w:delText>three</w:delText></w:r>";
    const body = p(
      run("There were ") +
        change("del", removed) +
        change("ins", run("four")) +
        change("moveFrom", run(" gone")) +
        run(" plans."),
    );
    const read = await readWordParagraphs(wordFile({ body }));
    expect(read.paragraphs.map(({ text }) => text)).toEqual(["There were four plans."]);
    expect(read.trackedChanges).toBe(3);
  });

  it("run on where the end of a paragraph was deleted", async () => {
    const first = p(run("The Panel noted "), '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(await textsOf(first + p("the report."))).toEqual(["The Panel noted the report."]);
  });

  it("are read in links, content controls and simple fields, and not in a control's prompt", async () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      p(
        `${run("See ")}<w:hyperlink>${run("the report")}</w:hyperlink><w:fldSimple w:instr="PAGE">${run(" 7")}</w:fldSimple>`,
      ) +
      control("", p("Council Chamber")) +
      control("<w:showingPlcHdr/>", p("Click here to enter text.")) +
      p(control("", run("5.00 pm")));
    expect(await textsOf(body)).toEqual(["See the report 7", "Council Chamber", "5.00 pm"]);
  });

  it("leave out the code of a field and keep what it shows", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = "<w:r><w:instrText> DATE \\* MERGEFORMAT </w:instrText></w:r>";
    const field = mark("begin") + code + mark("separate") + run("3 July 2019") + mark("end");
    expect(await textsOf(p(field))).toEqual(["3 July 2019"]);
  });

  it("leave out footnotes, comments and hidden text, and count them", async () => {
    const marks = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>';
    const body = p(run("Noted.") + marks + run("Exempt", "<w:vanish/>"));
    expect(await readWordParagraphs(wordFile({ body }))).toMatchObject({
      paragraphs: [{ text: "Noted." }],
      footnotes: 1,
      comments: 1,
      hidden: 1,
    });
  });

  it("are read from tables cell by cell, each with its place", async () => {
    const body = table(["Present", "Councillor for North Ward"], ["Apologies", "None"]);
    const { paragraphs } = await readWordParagraphs(wordFile({ body }));
    expect(paragraphs.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ["Present", 1, 1],
      ["Councillor for North Ward", 1, 2],
      ["Apologies", 2, 1],
      ["None", 2, 2],
    ]);
  });

  it("are read once where a text box comes in a newer and an older form", async () => {
    const box = `<w:txbxContent>${p("DRAFT")}</w:txbxContent>`;
    const drawn =
      '<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>' +
      `<mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textsOf(p(run("Minutes ") + drawn + run("of the Panel")))).toEqual([
      "DRAFT",
      "Minutes of the Panel",
    ]);
  });

  it("are read from a document in the strict form, and under other prefixes", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Noted.</x:t></x:r></x:p></x:body></x:document>`;
    expect(await textsOf("", { parts: { "word/document.xml": xml } })).toEqual(["Noted."]);
  });
});

describe("what a paragraph is", () => {
  async function first(body: string, more: Partial<Parameters<typeof wordFile>[0]> = {}) {
    const [paragraph] = (await readWordParagraphs(wordFile({ body, ...more }))).paragraphs;
    return paragraph;
  }

  it("is told by its style, its name and its level, its own or that of the style beneath", async () => {
    expect(await first(styled("Heading2", "Apologies"), { styles: HEADING_STYLES })).toMatchObject({
      style: { id: "Heading2", name: "heading 2" },
      outlineLevel: 2,
      boldLength: 9,
    });
  });

  it("is told by how far it is bold, and by where it stands", async () => {
    const body = p(bold("Present: ") + run("Councillor for North Ward"), '<w:jc w:val="center"/>');
    expect(await first(body)).toMatchObject({
      boldLength: 9,
      alignment: "centre",
      outlineLevel: null,
      list: null,
    });
  });

  it("is not what it was before a tracked change of its form", async () => {
    const before =
      '<w:pPrChange w:id="3"><w:pPr><w:pStyle w:val="Heading1"/><w:jc w:val="right"/></w:pPr></w:pPrChange>';
    expect(await first(p("Noted.", before), { styles: HEADING_STYLES })).toMatchObject({
      outlineLevel: null,
      alignment: "left",
    });
  });

  it("is told by the number that its list gives it", async () => {
    const body =
      listed(1, "First") +
      listed(1, "Part", 1) +
      listed(1, "Part", 1) +
      listed(1, "Second") +
      listed(1, "Part", 1);
    const { paragraphs } = await readWordParagraphs(wordFile({ body, numbering: NUMBERED_LIST }));
    expect(paragraphs.map(({ list }) => list?.label)).toEqual(["1.", "(a)", "(b)", "2.", "(a)"]);
  });

  it("has a number that starts where its list does, in the list's own figures, and none for a bullet", async () => {
    const numbering =
      list(0, 43, [["decimal", "%1/22"]]) +
      list(2, 3, [["upperRoman", "%1"]]) +
      list(4, 1, [["bullet", "\uf0b7"]]);
    const body = listed(1, "Apologies") + listed(1, "Interests") + listed(3, "Third") + listed(5, "Point");
    const { paragraphs } = await readWordParagraphs(wordFile({ body, numbering }));
    expect(paragraphs.map(({ list }) => list?.label)).toEqual(["43/22", "44/22", "III", ""]);
  });
});

describe("a file that cannot be read", () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from(stream, "utf16le"),
    ]);
  const good = wordFile({ body: p("Noted.") });
  const bomb = () =>
    zipSync({
      "_rels/.rels": strToU8("x"),
      "word/document.xml": new Uint8Array(30 * 1024 * 1024),
    });

  const cases: readonly (readonly [what: string, bytes: Uint8Array, code: ErrorCode])[] = [
    ["an empty file", new Uint8Array(), "document-empty"],
    ["a text", strToU8("Minutes of the Panel"), "not-a-document"],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-document"],
    ["a zip of something else", zipSync({ "notes.txt": strToU8("Noted.") }), "not-a-document"],
    ["a Word file of before 2007", compound("WordDocument"), "document-old-format"],
    ["a rich text", strToU8("{\\rtf1 Noted.}"), "document-old-format"],
    ["an Excel file of before 2007", compound("Workbook"), "not-a-document"],
    ["a document with a password", compound("EncryptedPackage"), "document-encrypted"],
    ["a document cut short", good.slice(0, good.length - 40), "document-damaged"],
    ["a document without words", wordFile({ body: p("") }), "document-empty"],
    ["a zip that unpacks without end", bomb(), "document-hostile"],
    [
      "a document with entities of its own",
      wordFile({ body: "", parts: { "word/document.xml": '<!DOCTYPE a [<!ENTITY a "a">]><a/>' } }),
      "document-hostile",
    ],
    ["XML that is not well formed", wordFile({ body: "<w:p>" }), "document-damaged"],
    [
      "a workbook under the name of a document",
      wordFile({ body: "", parts: { "word/document.xml": "<workbook/>" } }),
      "not-a-document",
    ],
    [
      "more paragraphs than minutes have",
      wordFile({ body: Array.from({ length: 20_001 }, (_, line) => p(`Line ${line * 7919}`)).join("") }),
      "document-too-big",
    ],
  ];

  it.each(cases)("is refused for what it is: %s", async (_, bytes, code) => {
    await expect(readWordParagraphs(bytes)).rejects.toMatchObject({ code });
  });
});

describe("a document that was broken on its way", () => {
  const good = wordFile({ body: Array.from({ length: 40 }, (_, line) => p(`Line ${line}`)).join("") });
  const broken = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => {
      const bytes = good.slice();
      for (const [place, value] of changes) bytes[place] = value;
      return bytes;
    });

  it("is read or refused for a reason that has words, and nothing else happens", async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        const outcome = await readWordParagraphs(bytes).catch((error: unknown) => error);
        if (outcome instanceof Refused) expect(DOCUMENT_ERRORS).toContain(outcome.code);
        else expect(outcome).toMatchObject({ trackedChanges: 0 });
      }),
      { numRuns: 300 },
    );
  });
});
