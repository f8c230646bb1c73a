import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { testHouseStyle } from "../../../../main/backend/word/house-style/test-house-style.ts";
import { STYLE_ROLES } from "../../../../shared/domain/paper/house-style.ts";
import { swap, twin } from "../twin.ts";
import {
  barredTemplate,
  damagedTemplate,
  germanTemplate,
  p,
  r,
  renamedDocument,
  section,
  sectionedTemplate,
  style,
  templateFile,
  templateWithMacros,
  unstyledTemplate,
} from "./templates.ts";

const sentences = async (bytes: Uint8Array, severity: "error" | "warning") =>
  (await testHouseStyle(bytes)).faults
    .filter((fault) => fault.severity === severity)
    .map(({ message }) => message);

const SAID: readonly (readonly [name: string, bytes: Uint8Array, said: readonly RegExp[]])[] = [
  [
    "with sections and a logo",
    sectionedTemplate(),
    [
      /^“Normal” and “Table Text” are smaller than 12 points/,
      /^“heading 2” is too faint/,
      /“Title”.* are centred, justified or ranged right/,
      /^“heading 2” is underlined/,
      /start a new page/,
      /without space between paragraphs/,
      /^Verdana is too wide for tables/,
      /laid out by a table/,
      /laid out by tabs/,
      /picture floats/,
      /no words for people who cannot see it/,
      /takes its styles from another template/,
      /does not say “Page 1 of 9”/,
    ],
  ],
  [
    "from a German Word",
    germanTemplate(),
    [
      /“Beschluss” is hidden/,
      /“heading 1” is numbered by Word/,
      /text box/,
      /watermark/,
      /today's date/,
      /waits for something/,
      /own text is not printed: “Sehr geehrte/,
    ],
  ],
  [
    "without styles",
    unstyledTemplate(),
    [/no styles of its own/, /no footer/, /more than one column/, /margins leave too little room/],
  ],
  ["with bars", barredTemplate(), [/comments/, /tracked changes/, /wait to be replaced/]],
  ["that is a document", renamedDocument(), [/a document and not a template/]],
];

describe("the test of a template", () => {
  it.each(SAID)("says of one %s what papers do in another way", async (_, bytes, said) => {
    const warnings = await sentences(bytes, "warning");
    for (const pattern of said) expect(warnings.filter((sentence) => pattern.test(sentence))).toHaveLength(1);
    expect(await sentences(bytes, "error")).toEqual([]);
  });

  it("says nothing of a template that needs no mending", async () => {
    const footer = '<w:fldSimple w:instr=" PAGE "/>'.replace("/>", `>${r("1")}</w:fldSimple>`);
    const pages = footer.replace("PAGE", "NUMPAGES");
    const type = '<w:sz w:val="24"/>';
    const bytes = templateFile({
      body: p("") + section({ references: '<w:footerReference w:type="default" r:id="rIdF"/>' }),
      styles: style("Normal", "Normal", { isDefault: true, paragraph: '<w:spacing w:after="160"/>', type }),
      footers: { rIdF: p(`${r("Page ", type)}${footer}${r(" of ", type)}${pages}`) },
    });
    expect(await sentences(bytes, "warning")).toEqual([]);
    expect(await sentences(bytes, "error")).toEqual([]);
  });

  it("tells which style plays which part, and how that was found", async () => {
    const { roles } = await testHouseStyle(germanTemplate());
    expect(roles.heading1).toMatchObject({ styleId: "berschrift1", styleName: "heading 1", how: "by name" });
    expect(roles.heading2).toMatchObject({ styleName: "WBC_Abschnitt", how: "by level" });
    expect(roles.minute).toMatchObject({ styleName: "Protokolltext", how: "by name" });
    expect(roles.draft).toMatchObject({ styleId: "DraftMark", how: "ours" });
    expect(Object.keys(roles)).toEqual([...STYLE_ROLES]);
  });

  it("shows type as the template has it, by its theme where that names the font", async () => {
    const { roles } = await testHouseStyle(sectionedTemplate());
    expect(roles.title.look).toEqual({
      font: "Georgia",
      points: 22,
      isBold: false,
      isItalic: false,
      colour: "#4c2c92",
      ground: null,
    });
    expect(roles.body.look).toMatchObject({ font: "Verdana", points: 11 });
    expect(roles.body.printed).toMatchObject({ font: "Verdana", points: 12 });
    expect(roles.heading2.look.colour).toBe("#b39ddb");
    expect(roles.heading2.printed.colour).toBe("#0B0C0C");
    expect(roles.minute.look).toMatchObject({ font: "Verdana", points: 12 });
  });

  it("shows what will stand on each page", async () => {
    const { stationery } = await testHouseStyle(sectionedTemplate());
    expect(stationery).toEqual({
      header: ["Westbury Council · Democratic Services"],
      footer: ["www.westbury.example", "[title of the paper] · Page\u00a01\u00a0of\u00a09"],
      firstPage: {
        header: ["[Council logo]", "Westbury Council, Town Hall"],
        footer: ["[title of the paper] · Page\u00a01\u00a0of\u00a09"],
      },
      page: { width: 210, height: 297 },
    });
  });

  it("offers the template's own styles by name, and none that it hides", async () => {
    const hidden = templateFile({
      body: section(),
      styles:
        style("Normal", "Normal", { isDefault: true }) + style("X", "Secret", { more: "<w:semiHidden/>" }),
    });
    expect((await testHouseStyle(hidden)).offered.map(({ name }) => name)).toEqual(["Normal"]);
  });

  it("refuses macros, damage, passwords and old formats in plain words", async () => {
    const strict = twin(unstyledTemplate(), {
      "word/document.xml": swap(
        /xmlns:w="[^"]+"/,
        'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
      ),
    });
    expect(await sentences(templateWithMacros(), "error")).toEqual([expect.stringContaining("has macros")]);
    expect(await sentences(damagedTemplate(), "error")).toEqual([
      expect.stringContaining("damaged or was cut short"),
    ]);
    expect(await sentences(new Uint8Array(), "error")).toEqual(["This file is empty."]);
    expect(await sentences(strToU8("{\\rtf1 hello}"), "error")).toEqual([
      expect.stringContaining("Rich Text"),
    ]);
    expect(await sentences(strToU8("Dear all"), "error")).toEqual([
      expect.stringContaining("not a Word template"),
    ]);
    expect(await sentences(zipSync({ "a.txt": strToU8("a") }), "error")).toEqual([
      expect.stringContaining("not a Word template"),
    ]);
    expect(await sentences(strict, "error")).toEqual([expect.stringContaining("Strict Open XML")]);
  });

  it("refuses a file that is nested to exhaust its reader", async () => {
    const deep = `${"<w:sdt><w:sdtContent>".repeat(500)}${"</w:sdtContent></w:sdt>".repeat(500)}`;
    const bytes = templateFile({ body: deep, styles: null });
    expect(await sentences(bytes, "error")).toEqual([expect.stringContaining("could harm this computer")]);
  });

  it("reads styles that rest on each other in a ring, on nothing, or on another kind", async () => {
    const ring = [
      style("Normal", "Normal", { isDefault: true, base: "Heading1" }),
      style("Heading1", "heading 1", { base: "Normal" }),
      style("Title", "Title", { base: "Missing" }),
      style("Note", "Note", { base: "Strong" }),
      style("Strong", "Strong", { kind: "character", base: "Note" }),
    ].join("");
    expect(await sentences(templateFile({ body: section(), styles: ring }), "error")).toEqual([]);
  });
});
