import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isTaggedPdf, makePdf } from "../../../main/backend/pdf.ts";
import { findPdfWriter } from "../../../main/backend/pdf-writer.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import { newCancellation } from "../../../shared/rpc/cancellation.ts";
import { refusalOf } from "../backend-in-a-folder.ts";
import { everyBlock } from "../word/sample-papers.ts";

const writer = findPdfWriter() ?? "";
let folder = "";
const docx = new Uint8Array([1]);
const leftBehind = () => readdirSync(folder).filter((name) => name.startsWith("resolved-pdf-"));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "resolved-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(writer === "")("a PDF made by LibreOffice, where that is installed", () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await makePdf({ docx: await printPaper(everyBlock()), writer, signal: newCancellation().signal });
    writeFileSync(join(folder, "paper.pdf"), pdf);
  });

  test("has its structure, and says that it is made for everybody to read", () => {
    expect(isTaggedPdf(pdf)).toBe(true);
    expect(Buffer.from(pdf).toString("latin1")).toMatch(/pdfuaid:part>1</);
  });

  test("carries title, language, headings and table headers", ({ skip }) => {
    if (spawnSync("pdfinfo", ["-v"]).error) skip("pdfinfo is not installed");
    const told = (option: string) =>
      spawnSync("pdfinfo", [option, join(folder, "paper.pdf")], { encoding: "utf8" }).stdout;
    expect(told("-isodates")).toMatch(/^Title: +Children in Care Performance Scorecard, May 2019$/m);
    for (const tag of ["H1", "H2", "TH", "Figure"])
      expect(told("-struct")).toMatch(new RegExp(`^ *${tag}\\b`, "m"));
    expect(Buffer.from(pdf).toString("latin1")).toContain("/Lang(en-GB)");
  });

  test("leaves no folder behind", () => {
    expect(leftBehind()).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("where the program does not do its work", () => {
  let stand = "";
  const standIn = (script: string) => {
    stand = join(folder, "soffice");
    writeFileSync(stand, `#!/bin/sh\n${script}\n`);
    chmodSync(stand, 0o755);
  };
  const made = (signal = newCancellation().signal, longestMs = 60_000) =>
    makePdf({ docx, writer: stand, signal, longestMs });
  const place = () => join(folder, "child");
  beforeEach(() => rmSync(place(), { force: true }));

  test.each([
    ["writes nothing", "it wrote no file", "exit 0"],
    ["fails", "it wrote no file", "exit 77"],
    ["writes something else", "it left out what screen readers go by", 'echo "<html>" > "$8/paper.pdf"'],
    [
      "leaves the structure out",
      "it left out what screen readers go by",
      'printf "%%PDF-1.7\n%%%%EOF" > "$8/paper.pdf"',
    ],
  ])("one that %s is refused", async (_, why, script) => {
    standIn(script);
    await expect(made()).rejects.toMatchObject({ code: "pdf-not-made", details: { why } });
    expect(leftBehind()).toEqual([]);
  });

  test("one that is not there is refused", async () => {
    stand = join(folder, "no-such-program");
    expect(await refusalOf(made())).toBe("pdf-not-made");
  });

  test("one that hangs is ended after its time, with what it started", async () => {
    standIn(`sleep 600 & echo $! > ${place()}; wait`);
    expect(await refusalOf(made(newCancellation().signal, 500))).toBe("pdf-not-made");
    expect(isRunning(readFileSync(place(), "utf8"))).toBe(false);
    expect(leftBehind()).toEqual([]);
  });

  test("one that is called off is ended, with what it started", async () => {
    standIn(`sleep 600 & echo $! > ${place()}; wait`);
    const { signal, cancel } = newCancellation();
    const refused = refusalOf(made(signal));
    while (!existsSync(place()) || readFileSync(place(), "utf8") === "")
      await new Promise((resolve) => setTimeout(resolve, 20));
    cancel();
    expect(await refused).toBe("cancelled");
    expect(isRunning(readFileSync(place(), "utf8"))).toBe(false);
  });
});

/** An ended process that nobody has asked after yet counts as ended. */
function isRunning(pid: string): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", pid.trim()], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.trim().startsWith("Z");
}

describe("a PDF counts as tagged", () => {
  const pdf = (objects: string | Uint8Array, end = "%%EOF\n") =>
    Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(objects), Buffer.from(`\n${end}`)]);

  test("where its catalogue names a structure", () => {
    expect(isTaggedPdf(pdf("1 0 obj\n<</Type/Catalog/StructTreeRoot 5 0 R>>\nendobj"))).toBe(true);
  });

  test("also where the catalogue is packed", () => {
    const packed = deflateSync("1 0 <</Type/Catalog/StructTreeRoot 5 0 R>>");
    const head = Buffer.from(`9 0 obj\n<</Type/ObjStm/N 1/Length ${packed.length}>>\nstream\n`);
    const objects = Buffer.concat([head, packed, Buffer.from("\nendstream\nendobj")]);
    expect(isTaggedPdf(pdf(objects))).toBe(true);
    expect(isTaggedPdf(pdf(objects.fill(0, head.length, head.length + 8)))).toBe(false);
  });

  test("not where it was cut short, is something else or has none", () => {
    const catalogue = "1 0 obj\n<</Type/Catalog/StructTreeRoot 5 0 R>>\nendobj";
    expect(isTaggedPdf(pdf(catalogue, ""))).toBe(false);
    expect(isTaggedPdf(Buffer.from(`<html>${catalogue}%%EOF`))).toBe(false);
    expect(isTaggedPdf(pdf("1 0 obj\n<</Type/Catalog>>\nendobj"))).toBe(false);
  });
});
