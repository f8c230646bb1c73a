import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../../../main/backend/word/check.ts";
import { readHouseStyle } from "../../../../main/backend/word/house-style/house-style.ts";
import { samplePaper } from "../../../../main/backend/word/house-style/sample-paper.ts";
import { printPaper } from "../../../../main/backend/word/print.ts";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import type { Paper } from "../../../../shared/domain/paper/blocks.ts";
import type { ChosenStyles } from "../../../../shared/domain/paper/house-style.ts";
import { everyBlock, longScorecard } from "../sample-papers.ts";
import { hasValidator, validationErrors } from "../sdk-validator.ts";
import { swap, twin } from "../twin.ts";
import {
  barredTemplate,
  EVERY_TEMPLATE,
  germanTemplate,
  sectionedTemplate,
  unstyledTemplate,
} from "./templates.ts";

const PAPERS: readonly (readonly [name: string, paper: Paper])[] = [
  ["every block", everyBlock()],
  ["a long scorecard", longScorecard(25)],
  ["the sample", samplePaper("2019-07-03" as IsoDate)],
];
const CASES = EVERY_TEMPLATE.flatMap(([name, bytes]) =>
  PAPERS.map(([printed, paper]) => ({ name, bytes, printed, paper })),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "house-style-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function printIn(template: Uint8Array, paper: Paper, chosen: ChosenStyles = {}) {
  return printPaper(paper, (await readHouseStyle(template, chosen)).house);
}

async function partsOf(template: Uint8Array, paper = everyBlock(), chosen: ChosenStyles = {}) {
  const parts = unzipSync(await printIn(template, paper, chosen));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const stories = (kind: "header" | "footer") =>
    Object.keys(parts)
      .filter((name) => name.startsWith(`word/${kind}`))
      .map(text);
  return { parts, text, stories, document: text("word/document.xml"), styles: text("word/styles.xml") };
}

const wordsIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join("|");
const styleIn = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? "";
const wordsOfStyle = (document: string, id: string) =>
  document
    .split("<w:p>")
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${id}"/>`))
    .map((paragraph) => wordsIn(paragraph));

describe("a paper in the house style of a template", () => {
  it.each(CASES)("$name keeps every rule of accessible documents: $printed", async ({ bytes, paper }) => {
    expect(checkDocument(await printIn(bytes(), paper))).toEqual([]);
  });

  it.skipIf(!hasValidator).each(CASES)("$name is valid for Microsoft's SDK: $printed", async (each) => {
    const path = join(folder, `${each.name}-${each.printed}.docx`.replaceAll(" ", "-"));
    await writeFile(path, await printIn(each.bytes(), each.paper));
    expect(await validationErrors(path)).toEqual([]);
  });

  it.each(CASES)("$name says word for word what ours says: $printed", async ({ bytes, paper }) => {
    const ours = strFromU8(unzipSync(await printPaper(paper))["word/document.xml"] ?? new Uint8Array());
    expect(wordsIn((await partsOf(bytes(), paper)).document)).toBe(wordsIn(ours));
  });

  it("is the same to the byte in any process, time zone and order of printing", async () => {
    const script = fileURLToPath(new URL("hash-of-house-print.ts", import.meta.url));
    const hash = async (zone: string, order: string) => {
      const env = { ...process.env, TZ: zone };
      return (await promisify(execFile)(process.execPath, [script, order], { env })).stdout.trim();
    };
    const [here, there] = await Promise.all([
      hash("Pacific/Auckland", "first"),
      hash("America/Los_Angeles", "after another"),
    ]);
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(there).toBe(here);
  });
});

describe("the pages of a house style", () => {
  it("bear the logo as it is in the template, once", async () => {
    const template = sectionedTemplate();
    const { parts, stories } = await partsOf(template);
    const logos = Object.entries(parts).filter(([name]) => name.startsWith("word/media/house"));
    expect(logos.map(([name]) => name)).toEqual(["word/media/house1.png"]);
    expect(logos[0]?.[1]).toEqual(unzipSync(template)["word/media/logo.png"]);
    expect(stories("header").filter((xml) => xml.includes('descr="Council logo"'))).toHaveLength(1);
  });

  it("set a floating logo in the line, on the side on which it stood", async () => {
    const { stories } = await partsOf(sectionedTemplate());
    const cover = stories("header").find((xml) => xml.includes("<w:drawing>")) ?? "";
    expect(cover).toContain("<wp:inline");
    expect(cover).not.toContain("<wp:anchor");
    expect(cover).toContain('<w:jc w:val="right"/>');
  });

  it("have the first page, the upright ones and those on their side as the template's sections have them", async () => {
    const { document, text } = await partsOf(sectionedTemplate());
    const [first = "", second = ""] = document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    const headerOf = (section: string, kind: string) => {
      const id = new RegExp(`<w:headerReference w:type="${kind}" r:id="([^"]+)"`).exec(section)?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
        text("word/_rels/document.xml.rels"),
      )?.[1];
      return wordsIn(text(`word/${target}`));
    };
    expect(headerOf(first, "first")).toBe("Westbury Council|Town Hall");
    expect(headerOf(first, "default")).toContain("Democratic Services");
    expect(first).toContain("<w:titlePg/>");
    expect(first).toContain('w:left="1701"');
    expect(headerOf(second, "default")).toBe("Tables of the Westbury Council");
    expect(second).not.toContain("<w:titlePg/>");
    expect(second).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    expect(second).toContain('w:left="1134"');
  });

  it("turn an upright page of any size for tables, with room for them", async () => {
    const { document } = await partsOf(unstyledTemplate());
    const [first = "", second = ""] = document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(first).toContain('<w:pgSz w:w="12240" w:h="15840"');
    expect(second).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"');
    expect(second).toContain('w:left="850"');
    expect(document).not.toContain("<w:cols w:num");
  });

  it("carry the paper's number and title where the template has fields for them, left and right", async () => {
    const { stories, text } = await partsOf(barredTemplate());
    expect(text("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const [odd = "", even = ""] = stories("footer");
    expect(wordsIn(odd)).toBe("Children in Care Performance Scorecard, May 2019| · |Page | of |Draft");
    expect(wordsIn(even)).toBe("Page | of |Draft · Children in Care Performance Scorecard, May 2019");
    for (const footer of [odd, even])
      expect(footer.match(/>(PAGE|NUMPAGES)</g)).toEqual([">PAGE<", ">NUMPAGES<"]);
  });

  it("say Page x of y in a line of ours in place of another number", async () => {
    const { stories } = await partsOf(germanTemplate());
    expect(stories("footer").map(wordsIn)).toEqual([
      "Draft · Children in Care Performance Scorecard, May 2019 · |Page\u00a0|\u00a0of\u00a0",
    ]);
    const { stories: sectioned } = await partsOf(sectionedTemplate(), longScorecard(2));
    const footers = sectioned("footer").map(wordsIn);
    expect(footers).toContain(
      "www.westbury.example|Children in Care Performance Scorecard, May 2019 · |Page\u00a0|\u00a0of\u00a0",
    );
  });

  it("leave out watermarks, dates, deletions, placeholders and what waits to be filled in", async () => {
    const pages = async (template: Uint8Array) => {
      const { stories } = await partsOf(template);
      return [...stories("header"), ...stories("footer")].map(wordsIn).join("|");
    };
    expect(await pages(germanTemplate())).not.toMatch(/ENTWURF|Klicken|Stand|2019-|01\.02/);
    expect(await pages(germanTemplate())).toContain("Der Magistrat");
    expect(await pages(barredTemplate())).not.toMatch(/Old department|insert department/);
    expect(await pages(barredTemplate())).toContain("Committee Services");
  });

  it("leave nothing of the template's own text, comments and links to other templates in the paper", async () => {
    for (const template of [germanTemplate(), barredTemplate(), sectionedTemplate()]) {
      const { parts, document, text } = await partsOf(template);
      expect(document).not.toMatch(/Sehr geehrte|Insert report/);
      expect(Object.keys(parts).filter((name) => /comments|vba|attached/i.test(name))).toEqual([]);
      expect(text("word/settings.xml")).not.toMatch(/attachedTemplate|trackRevisions/);
    }
  });
});

describe("the styles of a house style", () => {
  it("print each part of a paper in the council's own style for it", async () => {
    const { document } = await partsOf(barredTemplate());
    expect(wordsOfStyle(document, "wbcDocTitle")).toEqual(["Minutes of the Corporate Parenting Panel"]);
    expect(wordsOfStyle(document, "wbcH1")).toContain("44/22 Children in Care Performance Scorecard");
    expect(wordsOfStyle(document, "wbcH2")).toContain("Present");
    expect(wordsOfStyle(document, "wbcH3")).toEqual(["What was promised"]);
    expect(wordsOfStyle(document, "wbcMinute")).toHaveLength(1);
    expect(wordsOfStyle(document, "wbcRes")[0]).toMatch(/^The Panel \|RESOLVED\|/);
    expect(wordsOfStyle(document, "wbcNote")).toEqual(["Figures marked (p) are provisional."]);
    expect(wordsOfStyle(document, "wbcDraft")).toHaveLength(1);
    expect(wordsOfStyle(document, "wbcSign")).toEqual(["Signed by the Chair of the Panel", "Date"]);
    expect(wordsOfStyle(document, "wbcTable")).toContain("Status");
  });

  it("set RESOLVED in bold beside the style of the word that decides", async () => {
    const { document } = await partsOf(barredTemplate());
    const [run = ""] = /<w:r><w:rPr>(?:(?!<w:r>).)*RESOLVED/.exec(document) ?? [];
    expect(run).toContain('<w:rStyle w:val="wbcVerb"/>');
    expect(run).toContain("<w:b/>");
  });

  it("take the style that the clerk chose, ours where the clerk chose that, and no heading for anything else", async () => {
    const chosen: ChosenStyles = { note: "wbcMinute", minute: null, resolution: "wbcH1", caption: "wbcH3" };
    const { roles } = await readHouseStyle(barredTemplate(), chosen);
    expect(roles.note).toMatchObject({ how: "by choice", style: { id: "wbcMinute" } });
    expect(roles.minute).toBeNull();
    const heading = [roles.heading1?.style.id, roles.resolution?.style.id];
    expect(new Set(heading).size).toBe(2);
    expect(checkDocument(await printIn(barredTemplate(), everyBlock(), chosen))).toEqual([]);
  });

  it("print text that names no style in the template's own, whatever is chosen", async () => {
    const { roles } = await readHouseStyle(barredTemplate(), { body: null });
    expect(roles.body).toMatchObject({ style: { id: "Normal" } });
  });

  it("raise small type, range it left, take off underlines and faint colours, and speak British English", async () => {
    const { styles } = await partsOf(sectionedTemplate());
    expect(styles).toContain('<w:lang w:val="en-GB"');
    expect(styles).not.toMatch(/w:val="(en-US|de-DE)"|w:jc w:val="(both|center|right)"|<w:u |theme/i);
    const sizes = [...styles.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(22);
    expect(styleIn(styles, "WideTableText")).toContain('<w:sz w:val="22"/>');
    expect(styleIn(styles, "Heading2")).toContain('<w:color w:val="0B0C0C"/>');
  });

  it("name the fonts of the template's theme, and set wide tables in one that fits them", async () => {
    const { styles } = await partsOf(sectionedTemplate());
    expect(styleIn(styles, "Title")).toContain('w:ascii="Georgia"');
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).toContain('w:ascii="Verdana"');
    expect(styleIn(styles, "WideTableText")).toContain('w:ascii="Arial"');
  });

  it("give headings their levels whatever they are called, and no level to anything else", async () => {
    const { styles, document } = await partsOf(germanTemplate());
    expect(styleIn(styles, "berschrift1")).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleIn(styles, "berschrift1")).not.toContain("w:numPr");
    expect(styleIn(styles, "Kopf2")).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleIn(styles, "Titel")).toContain('<w:outlineLvl w:val="9"/>');
    expect(wordsOfStyle(document, "Kopf2")).toContain("Present");
  });

  it("show what was hidden, and cut no picture off by lines of an exact height", async () => {
    const { styles } = await partsOf(germanTemplate());
    expect(styles).not.toContain("w:vanish");
    expect(styleIn(styles, "Standard")).toContain('w:lineRule="atLeast"');
  });

  it("stand beside ours under names that are free", async () => {
    // The template has a character style called Note, which is not carried over; Signature is its own.
    const { styles, document } = await partsOf(germanTemplate());
    expect(wordsOfStyle(document, "Note")).toEqual(["Figures marked (p) are provisional."]);
    expect(styleIn(styles, "Note")).toContain('<w:basedOn w:val="Standard"/>');
    const { styles: taken } = await partsOf(barredTemplate(), everyBlock(), { title: null, heading1: null });
    const ids = [...taken.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id?.toLowerCase());
    const names = [...taken.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name]) => name?.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are ours wholly where the template has none", async () => {
    const { styles } = await partsOf(unstyledTemplate());
    expect(styleIn(styles, "Resolution")).toContain("<w:pBdr>");
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).toContain("Arial");
  });
});

describe("the check of a document", () => {
  it("reads white type on the bar that its style draws, and sees it when the bar is gone", async () => {
    const docx = await printIn(barredTemplate(), everyBlock());
    expect(checkDocument(docx)).toEqual([]);
    const faults = checkDocument(
      twin(docx, { "word/styles.xml": swap(/<w:shd [^>]*w:fill="4C2C92"[^>]*>/, "") }),
    );
    expect(faults.map(({ rule }) => rule)).toContain("contrast");
  });
});
