import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReturns } from "../../../main/backend/example/returns.ts";
import { isTaggedPdf } from "../../../main/backend/pdf.ts";
import { findPdfWriter } from "../../../main/backend/pdf-writer.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { PaperAsked } from "../../../shared/contract.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { readPage } from "../../domain/paper/html-faults.ts";
import { bringIn, newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { writeMinute } from "../write-minute.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  const example = await backend.handlers["example.open"]({}, noCall);
  meeting = example.meeting;
  const sent = mayReturns(shippedRegister().indicators);
  for (const [index, file] of example.returns.entries()) await bringIn(backend, file, sent[index]?.decisions);
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const asked = (kind: PaperAsked["kind"], twin: PaperAsked["twin"] = "public"): PaperAsked => ({
  meeting,
  kind,
  twin,
});
const inFolder = (name: string) => join(workplace.folder, name);

function kindsRecorded(): readonly unknown[] {
  const store = new Database(workplace.storePath, { readonly: true });
  try {
    return store.prepare("SELECT kind, snapshot, file_name, sha256 FROM paper").all();
  } finally {
    store.close();
  }
}

describe("a preview", () => {
  test.each(["scorecard", "agenda", "minutes"] as const)(
    "shows the %s in its blocks, and records nothing",
    async (kind) => {
      const { paper } = await backend.handlers["papers.preview"](asked(kind), noCall);
      expect(paper.sections[0]?.blocks[0]).toMatchObject({ block: "title" });
      expect(paper).not.toHaveProperty("snapshot");
      await backend.close();
      expect(kindsRecorded()).toEqual([]);
      backend = await workplace.open();
    },
  );

  test.each(["scorecard", "minutes"] as const)(
    "shows Part B of the %s where it is asked for",
    async (kind) => {
      const { paper } = await backend.handlers["papers.preview"](asked(kind, "part B"), noCall);
      expect(paper.title).toMatch(/part b, not for publication|part b minutes, not for publication/i);
    },
  );

  test("says why there is no scorecard yet", async () => {
    const { meeting: later } = await backend.handlers["meetings.add"](
      { date: "2018-01-10", time: "", venue: "" },
      noCall,
    );
    const shown = backend.handlers["papers.preview"]({ ...asked("scorecard"), meeting: later }, noCall);
    expect(await refusalOf(shown)).toBe("no-figures");
  });
});

describe("a page for the web", () => {
  test("says what the preview shows, is valid, and is recorded as a printed paper is", async () => {
    const place = backend.grant(inFolder("Scorecard.html")).id;
    const printed = await backend.handlers["papers.html"]({ ...asked("scorecard"), place }, noCall);
    const html = readFileSync(inFolder("Scorecard.html"), "utf8");
    const { faults, words } = readPage(html);
    expect(faults).toEqual([]);
    expect(html).toContain(`data-snapshot="${printed.snapshot}"`);
    const { paper } = await backend.handlers["papers.preview"](asked("scorecard"), noCall);
    const headings = paper.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.block === "heading" ? block.text : []));
    expect(headings.length).toBeGreaterThan(8);
    for (const heading of headings) expect(words).toContain(heading);
    await backend.close();
    const { snapshot, sha256 } = printed;
    expect(kindsRecorded()).toEqual([{ kind: "scorecard", snapshot, file_name: "Scorecard.html", sha256 }]);
    backend = await workplace.open();
  });

  test("has the snapshot of the same paper in Word", async () => {
    const html = backend.grant(inFolder("Scorecard.html")).id;
    const docx = backend.grant(inFolder("Scorecard.docx")).id;
    const page = await backend.handlers["papers.html"]({ ...asked("scorecard"), place: html }, noCall);
    const word = await backend.handlers["scorecards.print"]({ meeting, place: docx }, noCall);
    expect(page.snapshot).toBe(word.snapshot);
  });

  test("is held by what holds the printed minutes", async () => {
    const place = backend.grant(inFolder("Minutes.html")).id;
    const printed = () => backend.handlers["papers.html"]({ ...asked("minutes"), place }, noCall);
    expect(await refusalOf(printed())).toBe("no-minute");
    expect(existsSync(inFolder("Minutes.html"))).toBe(false);
    await writeMinute(backend, meeting, { paragraphs: ["The Panel heard [whom] of A & B."] });
    expect(await refusalOf(printed())).toBe("desk-has-errors");
    expect(existsSync(inFolder("Minutes.html"))).toBe(false);
    const wording = "to note the Children in Care Performance Scorecard, data as at 31 May 2019";
    await writeMinute(backend, meeting, { paragraphs: ["The Panel heard of A & B."], wording });
    await printed();
    expect(readFileSync(inFolder("Minutes.html"), "utf8")).toContain("The Panel heard of A &amp; B.");
  });
});

describe("a PDF", () => {
  const isHere = findPdfWriter() !== null;

  test("is offered where LibreOffice is", async () => {
    expect(await backend.handlers["papers.forms"]({}, noCall)).toEqual({ pdf: isHere });
  });

  test.skipIf(!isHere)("is tagged and put in its place whole, where LibreOffice is installed", async () => {
    const place = backend.grant(inFolder("Agenda.pdf")).id;
    const { bytes } = await backend.handlers["papers.pdf"]({ ...asked("agenda"), place }, noCall);
    const pdf = readFileSync(inFolder("Agenda.pdf"));
    expect(isTaggedPdf(pdf)).toBe(true);
    expect(pdf.length).toBe(bytes);
  });

  test.skipIf(!isHere)("that is called off leaves the file that was there", async () => {
    writeFileSync(inFolder("Scorecard.pdf"), "before");
    const place = backend.grant(inFolder("Scorecard.pdf")).id;
    const call = { ...noCall, signal: AbortSignal.abort() };
    const made = backend.handlers["papers.pdf"]({ ...asked("scorecard"), place }, call);
    expect(await refusalOf(made)).toBe("cancelled");
    expect(readFileSync(inFolder("Scorecard.pdf"), "utf8")).toBe("before");
  });
});
