// A Word document as a tagged PDF, made by LibreOffice in a folder and with settings of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import { Refused } from "../../shared/errors.ts";
import type { CancelSignal } from "../../shared/rpc/handlers.ts";

const LONGEST_MS = 60_000;

export interface PdfOrder {
  readonly docx: Uint8Array;
  /** The path of LibreOffice's program. */
  readonly writer: string;
  readonly signal: CancelSignal;
  readonly longestMs?: number;
}

/**
 * The document as a PDF with its structure, so that a screen reader can follow it. Refuses `cancelled`, and
 * `pdf-not-made` where LibreOffice fails, takes longer than a minute or leaves the structure out.
 */
export async function makePdf({
  docx,
  writer,
  signal,
  longestMs = LONGEST_MS,
}: PdfOrder): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "resolved-pdf-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(join(folder, "paper.docx"), docx);
    const program = spawn(writer, wordsTo(profile, folder), {
      stdio: "ignore",
      windowsHide: true,
      // A group of its own, because the program that is started starts the one that does the work.
      detached: process.platform !== "win32",
    });
    await finished(program, signal, longestMs);
    const pdf = await readFile(join(folder, "paper.pdf")).catch(() => null);
    if (pdf === null) throw new Refused("pdf-not-made", { why: "it wrote no file" });
    if (!isTaggedPdf(pdf))
      throw new Refused("pdf-not-made", { why: "it left out what screen readers go by" });
    return pdf;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

/** In the profile instead of on the command line, where versions before 7.4 do not take them. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${["UseTaggedPDF", "PDFUACompliance", "ExportBookmarks"]
  .map(
    (setting) =>
      `<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export"><prop oor:name="${setting}" oor:op="fuse"><value>true</value></prop></item>`,
  )
  .join("\n")}
</oor:items>
`;

function wordsTo(profile: string, folder: string): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--norestore",
    "--nolockcheck",
    "--convert-to",
    "pdf:writer_pdf_Export",
    "--outdir",
    folder,
    join(folder, "paper.docx"),
  ];
}

/** Waits for the program to end; one that takes too long or is called off is ended, with all that it started. */
async function finished(program: ChildProcess, signal: CancelSignal, longestMs: number): Promise<void> {
  let isTooSlow = false;
  const stop = () => stopWhole(program);
  const timer = setTimeout(() => {
    isTooSlow = true;
    stop();
  }, longestMs);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    const started = await new Promise<boolean>((resolve) => {
      program.once("error", () => resolve(false));
      program.once("close", () => resolve(true));
    });
    if (signal.aborted) throw new Refused("cancelled");
    if (isTooSlow) throw new Refused("pdf-not-made", { why: "it took too long" });
    if (!started) throw new Refused("pdf-not-made", { why: "it did not start" });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function stopWhole({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", String(pid), "/t", "/f"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

const STRUCTURE = /\/StructTreeRoot\s+\d+\s+\d+\s+R/;

/** Whether the bytes are a whole PDF whose catalogue names a structure, also where objects are packed together. */
export function isTaggedPdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.startsWith("%PDF-") || !text.slice(-1024).includes("%%EOF")) return false;
  return STRUCTURE.test(text) || packedObjects(text).some((objects) => STRUCTURE.test(objects));
}

function packedObjects(text: string): readonly string[] {
  return [...text.matchAll(/\/Type\s*\/ObjStm\b.*?stream\r?\n(.*?)endstream/gs)].map(([, packed = ""]) => {
    try {
      return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
}
