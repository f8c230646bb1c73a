import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Resvg } from "@resvg/resvg-js";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../../main/backend/word/check.ts";
import { drawPng } from "../../../main/backend/word/picture.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import { FRUGAL } from "../../../main/frugal.ts";
import type { Block, Paper, Run } from "../../../shared/domain/paper/blocks.ts";
import { everyBlock, longScorecard, text } from "./sample-papers.ts";
import { hasValidator, validationErrors } from "./sdk-validator.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "print-"));
});
afterAll(() => rm(folder, { recursive: true }));

function paperOf(...blocks: readonly Block[]): Paper {
  const sections = [{ orientation: "portrait", blocks }] as const;
  return {
    title: "Minutes",
    author: "Corporate Parenting Panel",
    date: "2019-07-03",
    snapshot: null,
    sections,
  };
}

function paragraph(role: Extract<Block, { block: "paragraph" }>["role"], ...runs: readonly Run[]): Block {
  return { block: "paragraph", role, runs };
}

async function part(paper: Paper, name: string): Promise<string> {
  return strFromU8(unzipSync(await printPaper(paper))[name] ?? new Uint8Array());
}

/** The body without the root's namespaces. */
async function body(...blocks: readonly Block[]): Promise<string> {
  const xml = await part(paperOf(...blocks), "word/document.xml");
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr>"));
}

describe("a printed paper", () => {
  const papers: readonly (readonly [name: string, paper: Paper])[] = [
    ["that uses every block", everyBlock()],
    ["of sixty indicators", longScorecard(60)],
  ];

  it.each(papers)("%s has no fault of our own check", async (_, paper) => {
    expect(checkDocument(await printPaper(paper))).toEqual([]);
  });

  it.skipIf(!hasValidator).each(papers)("%s is valid for Microsoft's SDK", async (name, paper) => {
    const path = join(folder, `${name.replaceAll(" ", "-")}.docx`);
    await writeFile(path, await printPaper(paper));
    expect(await validationErrors(path)).toEqual([]);
  });

  it("is the same to the byte in any process, time zone and order of printing", async () => {
    const script = fileURLToPath(new URL("hash-of-print.ts", import.meta.url));
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

  it("leaves no waste: printed time and again it takes hardly more memory than twice", async () => {
    const script = fileURLToPath(new URL("memory-of-prints.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [...FRUGAL, script]);
    expect(Number(stdout)).toBeLessThan(25);
  });

  it("keeps a labelled line under a heading with what follows, and no other", async () => {
    const presented = paragraph("body", { text: "Presented by: ", strong: true }, { text: "The Chair" });
    const said = paragraph("minute", { text: "The Panel heard of it." });
    const item = (...blocks: readonly Block[]) =>
      body({ block: "heading", level: 1, text: "7 A report" }, ...blocks);
    expect(await item(presented, said)).toContain("<w:keepNext/>");
    expect(await item(said, said)).not.toContain("<w:keepNext/>");
    expect(await item(said, presented, said)).not.toContain("<w:keepNext/>");
    expect(await item(presented, { block: "heading", level: 1, text: "8" })).not.toContain("<w:keepNext/>");
  });

  it("has the XML that was agreed for a small paper", async () => {
    const xml = await body(
      { block: "heading", level: 1, text: "44/22 Scorecard" },
      paragraph(
        "resolution",
        { text: "The Panel " },
        { text: "RESOLVED", strong: true },
        { text: " to note." },
      ),
      {
        block: "table",
        title: "Status",
        description: "One row.",
        columns: [
          { heading: "Indicator", width: 2, align: "left" },
          { heading: "Status", width: 1, align: "left" },
        ],
        rows: [[text("CLA 1"), { cell: "status", status: "red", text: "Red" }]],
      },
    );
    await expect(xml.replaceAll("><w:", ">\n<w:")).toMatchFileSnapshot("golden/small-paper.xml");
  });

  it("carries the paper's own date, title, author and snapshot in its properties", async () => {
    const core = await part(everyBlock(), "docProps/core.xml");
    expect(core).toContain("<dc:title>Children in Care Performance Scorecard, May 2019</dc:title>");
    expect(core).toContain("<dc:creator>Corporate Parenting Panel</dc:creator>");
    expect(core.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g)).toEqual([
      "2019-06-25T00:00:00Z",
      "2019-06-25T00:00:00Z",
    ]);
    const custom = await part(everyBlock(), "docProps/custom.xml");
    expect(custom).toContain('name="Snapshot"><vt:lpwstr>snapshot-2019-05-a1<');
  });

  it("says Draft on every page until it is agreed", async () => {
    const draft = paperOf(paragraph("draft", { text: "Draft: not agreed" }));
    expect(await part(draft, "word/footer1.xml")).toContain(">Draft · Minutes · <");
    const agreed = paperOf(paragraph("body", { text: "Agreed" }));
    expect(await part(agreed, "word/footer1.xml")).toContain(">Minutes · <");
  });

  it("prints no paragraph for words that are only space", async () => {
    expect(await body(paragraph("minute", { text: " \n\t " }), paragraph("minute", { text: "Noted." }))).toBe(
      await body(paragraph("minute", { text: "Noted." })),
    );
  });

  it("takes any text that a clerk can paste, and keeps it in XML that Word can read", async () => {
    const pasted = 'A & B <c> "d"\tin\u0000 one\nline\uD800\u0007 café 😀';
    const paper = paperOf(
      { block: "heading", level: 1, text: pasted },
      paragraph("minute", { text: pasted }),
    );
    const bytes = await printPaper({ ...paper, title: pasted, author: pasted });
    expect(checkDocument(bytes)).toEqual([]);
    const written = "A &amp; B &lt;c&gt;";
    const parts = unzipSync(bytes);
    for (const name of ["word/document.xml", "docProps/core.xml", "word/footer1.xml"])
      expect(strFromU8(parts[name] ?? new Uint8Array())).toContain(written);
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("in one line café 😀");
  });

  it("makes a picture smaller that is wider than its column", async () => {
    const picture = { svg: square, width: 1000, height: 500, alt: "A square" };
    const xml = await body({
      block: "table",
      title: "One",
      description: "One",
      columns: [
        { heading: "Trend", width: 1, align: "left" },
        { heading: "Rest", width: 9, align: "left" },
      ],
      rows: [[{ cell: "picture", picture }, text("None")]],
    });
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    const column = Number(/<w:gridCol w:w="(\d+)"/.exec(xml)?.[1]) * 635;
    expect(Number(width)).toBeLessThan(column);
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
  });

  it("takes room from wide columns for the longest word of a narrow one, and keeps a reference on one line", async () => {
    const widths = async (heading: string, cell: string) => {
      const columns = [
        { heading, width: 1, align: "left" },
        { heading: "Comment", width: 19, align: "left" },
      ] as const;
      const rows = [[text(cell), text("None")]];
      const xml = await body({ block: "table", title: "One", description: "One row", columns, rows });
      return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    };
    const [asked = 0, rest = 0] = await widths("It", "1");
    expect(asked).toBe(Math.floor((asked + rest) / 20));
    const [previous = 0, less = 0] = await widths("Previous", "1");
    expect(previous).toBeGreaterThan(1150);
    expect(previous + less).toBe(asked + rest);
    const [reference = 0] = await widths("Ref", "CLA 01");
    expect(reference).toBeGreaterThan(900);
    const [unbearable = 0] = await widths("x".repeat(400), "1");
    expect(unbearable).toBe(asked);
    const [tied = 0] = await widths("It", "Neighbours\u00a074.3%");
    const [broken = 0] = await widths("It", "Neighbours 74.3%");
    expect(tied).toBeGreaterThan(1.4 * broken);
    const [narrow = 0] = await widths("It", "illiterally");
    const [wide = 0] = await widths("It", "MMMMMMMMMMM");
    expect(wide).toBeGreaterThan(1.5 * narrow);
  });

  it("keeps the header with the first two rows, and the last two rows together", async () => {
    const xml = await body({
      block: "table",
      title: "Six",
      description: "Six rows",
      columns: [{ heading: "Number", width: 1, align: "left" }],
      rows: ["1", "2", "3", "4", "5", "6"].map((words) => [text(words)]),
    });
    const rows = xml.split("<w:tr>").slice(1);
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([
      true, // header
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it("keeps the signature with what comes before it, and draws a rule for each line", async () => {
    const xml = await body(
      paragraph("body", { text: "The meeting closed at 6.40 pm." }),
      paragraph("signature", { text: "Signed" }),
      paragraph("signature", { text: "Date" }),
    );
    const [closing = "", signed = "", date = ""] = xml.split("<w:p>").slice(1);
    expect(closing).toContain("<w:keepNext/>");
    const indent = /<w:ind [^>]*>/;
    expect(indent.exec(signed)?.[0]).not.toBe(indent.exec(date)?.[0]);
  });

  it("numbers each list from one", async () => {
    const list = { block: "list", ordered: true, items: [[{ text: "One" }], [{ text: "Two" }]] } as const;
    const numbers = (await body(list, list)).match(/<w:numId w:val="\d+"/g) ?? [];
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers).size).toBe(2);
  });

  it("opens in LibreOffice, with its headings and table headers tagged", async ({ skip }) => {
    if (spawnSync("soffice", ["--version"]).status !== 0) skip("LibreOffice (soffice) is not installed");
    const path = join(folder, "paper.docx");
    await writeFile(path, await printPaper(everyBlock()));
    const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, path], {
      stdio: "ignore",
    });
    expect((await stat(join(folder, "paper.pdf"))).size).toBeGreaterThan(10_000);
    if (spawnSync("pdfinfo", ["-v"]).error) return;
    const structure = execFileSync("pdfinfo", ["-struct", join(folder, "paper.pdf")], { encoding: "utf8" });
    for (const tag of ["H1", "H2", "H3", "TH"]) expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, "m"));
  });
});

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M0 0H20V20H0Z" fill="#1d70b8"/></svg>';

describe("a drawing as PNG", () => {
  it("shows the text that is in it, in the font that is shipped", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20">' +
      '<text x="2" y="15" font-family="Liberation Sans" font-size="14">May 2019</text></svg>';
    expect(darkPixels(drawPng({ svg, width: 80, height: 20, alt: "" }))).toBeGreaterThan(500);
  });

  it.each([
    ["four pixels for each of its own", 20, 80],
    ["two pixels for each of its own where it is large", 560, 1120],
  ])("has %s", (_, width, pixels) => {
    const png = drawPng({ svg: square, width, height: width, alt: "" });
    const header = Buffer.from(png).subarray(16, 24);
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([pixels, pixels]);
  });

  it("ships the fonts whose hashes are written beside them", async () => {
    const fonts = new URL("../../../main/backend/word/fonts/", import.meta.url);
    const sources = await readFile(new URL("SOURCES.md", fonts), "utf8");
    const { createHash } = await import("node:crypto");
    for (const name of ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"])
      expect(sources).toContain(
        createHash("sha256")
          .update(await readFile(new URL(name, fonts)))
          .digest("hex"),
      );
  });
});

/** Draws the PNG itself, to see its pixels: those that are nearly black and not transparent. */
function darkPixels(png: Uint8Array): number {
  const data = Buffer.from(png).toString("base64");
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="80"><image width="320" height="80" href="data:image/png;base64,${data}"/></svg>`;
  const { pixels } = new Resvg(frame, { background: "#ffffff", font: { loadSystemFonts: false } }).render();
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 64) dark += 1;
  return dark;
}
