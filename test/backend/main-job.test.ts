import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReturns } from "../../main/backend/example/returns.ts";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";
import type { Grant } from "../../shared/contract.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import {
  bringIn,
  newWorkplace,
  noCall,
  readReturn,
  refusalOf,
  type Workplace,
} from "./backend-in-a-folder.ts";
import { writeMinute } from "./write-minute.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;
let files: readonly Grant[];
const sent = mayReturns(shippedRegister().indicators);

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting, returns: files } = await backend.handlers["example.open"]({}, noCall));
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

async function bringInAll() {
  for (const [index, file] of files.entries()) await bringIn(backend, file, sent[index]?.decisions);
}

async function lineOf(reference: string) {
  const { sections } = await backend.handlers["scorecards.show"]({ meeting }, noCall);
  const line = sections
    .flatMap(({ lines }) => lines)
    .find(({ indicator }) => indicator.reference === reference);
  if (!line) throw new Error(`No line ${reference}.`);
  return line;
}

/** The words of a Word document, in order. */
function wordsOf(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))["word/document.xml"] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** A disk of 16 KB; only an administrator on Linux may have one made. */
const smallDisk = {
  isPossible: process.platform === "linux" && process.getuid?.() === 0,
  async with(work: (folder: string) => Promise<void>) {
    const folder = join(workplace.folder, "disk");
    mkdirSync(folder);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder]);
    try {
      await work(folder);
    } finally {
      execFileSync("umount", [folder]);
    }
  },
};

describe("the three returns of the example", () => {
  test("are understood whole, in three layouts", async () => {
    const readings = await Promise.all(files.map((file) => readReturn(backend, file)));
    const layouts = readings.map(({ sheets }) =>
      sheets.flatMap(({ tables }) => tables.map(({ layout }) => layout)),
    );
    expect(layouts).toEqual([["periods across"], ["row per reading"], ["one period", "one period"]]);
    expect(
      readings.map(({ candidates }) => candidates.every(({ indicator, period }) => indicator && period)),
    ).toEqual([true, true, true]);
  });

  test("raise a question for the 0.85 among points, the dash and the revised figure, and for nothing else", async () => {
    const asked = [];
    for (const file of files) {
      const { findings } = await readReturn(backend, file);
      asked.push(...findings.filter(({ severity }) => severity !== "note"));
    }
    const revisions = asked.filter(({ code }) => code === "revision");
    expect(revisions.map(({ message }) => message)).toEqual([
      expect.stringContaining("CLA 08 for April 2019"),
    ]);
    const others = asked.filter(({ code }) => code !== "revision");
    const cells = new Set(others.map(({ sheet, cell }) => `${sheet} ${cell}`));
    const doubtful = (sent[0]?.decisions ?? []).map(({ sheet, cell }) => `${sheet} ${cell}`);
    expect(cells).toEqual(new Set(doubtful));
  });

  test("change nothing until they are accepted", async () => {
    const before = await backend.handlers["store.status"]({}, noCall);
    for (const file of files) await readReturn(backend, file);
    expect(await backend.handlers["store.status"]({}, noCall)).toEqual(before);
  });

  test("leave out what is doubtful when nobody answered it", async () => {
    const [first] = files as [Grant];
    const { acceptance } = await bringIn(backend, first);
    expect(acceptance).toMatchObject({ added: 14, revised: 1, leftOut: 2 });
    expect((await lineOf("CLA 33")).current).toBeNull();
  });

  test("are taken as the clerk answered", async () => {
    await bringInAll();
    expect((await lineOf("CLA 33")).current?.figure).toMatchObject({ kind: "value", value: 85 });
    expect((await lineOf("CLA 34")).current?.figure).toEqual({ kind: "not supplied" });
    expect((await lineOf("CLA 21")).rating).toEqual({ status: "none", reason: "Not due" });
  });

  test("revise a figure that had been reported, and keep the first one", async () => {
    await bringInAll();
    const line = await lineOf("CLA 08");
    expect(line.revised).toBe(true);
    expect(line.previous?.supersedes).not.toBeNull();
    const sqlite = new Database(workplace.storePath, { readonly: true, timeout: 0 });
    expect(() => sqlite.prepare("SELECT 1 FROM reading").get()).toThrow("locked");
    sqlite.close();
    await backend.close();
    const stored = new Database(workplace.storePath, { readonly: true });
    const values = stored
      .prepare("SELECT value FROM reading WHERE indicator = 'CLA 08' AND period = '2019-04' ORDER BY id")
      .pluck()
      .all() as number[];
    stored.close();
    expect(values).toHaveLength(2);
    expect((values[1] ?? 0) - (values[0] ?? 0)).toBeCloseTo(1.4);
    backend = await workplace.open();
  });

  test("are recognised when the same workbook comes twice", async () => {
    const [first] = files as [Grant];
    await bringIn(backend, first);
    const again = await readReturn(backend, first);
    expect(again.acceptedBefore).toBe("2019-06-20");
    expect(await refusalOf(bringIn(backend, first))).toBe("return-already-accepted");
  });

  test("are not accepted when the workbook changed after it was looked at", async () => {
    const [first, second] = files as [Grant, Grant];
    const looked = await readReturn(backend, first);
    const accept = backend.handlers["returns.accept"](
      { file: second.id, sha256: looked.sha256, sender: "Head of Service", decisions: [] },
      noCall,
    );
    expect(await refusalOf(accept)).toBe("file-changed");
  });
});

describe("a return that is withdrawn", () => {
  async function withdrawn(file: Grant) {
    const { returnId } = (await bringIn(backend, file)).acceptance;
    return backend.handlers["returns.withdraw"]({ return: returnId }, noCall);
  }

  test("gives way to the figures that it had superseded", async () => {
    const before = await lineOf("CLA 08");
    expect((await withdrawn(files[0] as Grant)).readings).toBeGreaterThan(0);
    expect(await lineOf("CLA 08")).toEqual(before);
    const [summary] = await backend.handlers["returns.list"]({}, noCall);
    expect(summary).toMatchObject({ withdrawnOn: "2019-06-20" });
  });

  test("can be brought in again, and its revisions supersede as they did", async () => {
    await withdrawn(files[0] as Grant);
    await bringIn(backend, files[0] as Grant);
    expect((await lineOf("CLA 08")).revised).toBe(true);
  });

  test("is withdrawn once", async () => {
    const { returnId } = (await bringIn(backend, files[0] as Grant)).acceptance;
    await backend.handlers["returns.withdraw"]({ return: returnId }, noCall);
    const again = backend.handlers["returns.withdraw"]({ return: returnId }, noCall);
    expect(await refusalOf(again)).toBe("not-found");
  });

  test("stays where a printed scorecard shows its figures", async () => {
    await bringInAll();
    const place = backend.grant(join(workplace.folder, "scorecard.docx")).id;
    await backend.handlers["scorecards.print"]({ meeting, place }, noCall);
    const before = await lineOf("CLA 08");
    const [summary] = await backend.handlers["returns.list"]({}, noCall);
    const refused = backend.handlers["returns.withdraw"]({ return: summary?.id ?? "" }, noCall);
    expect(await refusalOf(refused)).toBe("return-in-a-paper");
    expect(await lineOf("CLA 08")).toEqual(before);
  });
});

describe("the scorecard of the example", () => {
  test("agrees with what the panel said of May 2019", async () => {
    await bringInAll();
    const scorecard = await backend.handlers["scorecards.show"]({ meeting }, noCall);
    expect(scorecard).toMatchObject({ asAt: "2019-05-31", ageInDays: 33, stale: false });
    expect((await lineOf("CLA 11")).current?.figure).toMatchObject({ value: 18 });
    for (const inDifficulty of ["CLA 11", "CLA 18", "CLA 25"])
      expect((await lineOf(inDifficulty)).rating.status).toBe("red");
    expect((await lineOf("CLA 19")).travel).toEqual({ travel: "better" });
    expect((await lineOf("CLA 12")).rating.status).toBe("green");
    expect((await lineOf("CLA 40")).rating.status).toBe("green");
  });

  test("reports on the latest month with a figure, not on one of which only blanks were sent", async () => {
    await bringInAll();
    const path = join(workplace.folder, "June.xlsx");
    const rows = [
      ["Ref", "Indicator", "Period", "Value"],
      ["CLA 21", "Substance misuse", "2019-06", "not due"],
    ];
    await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
    const { acceptance } = await bringIn(backend, backend.grant(path));
    expect(acceptance.added).toBe(1);
    expect(await backend.handlers["scorecards.show"]({ meeting }, noCall)).toMatchObject({
      asAt: "2019-05-31",
    });
  });

  test("knows for each figure its workbook, its sheet and its cell", async () => {
    await bringInAll();
    const { history } = await backend.handlers["figures.story"]({ indicator: "CLA 11", meeting }, noCall);
    expect(history[0]).toMatchObject({
      fileName: "Care planning and placements return May 2019.xlsx",
      sender: "Head of Service",
      acceptedOn: "2019-06-20",
      reading: { source: { sheet: "Monthly return", raw: "18" } },
    });
  });
});

describe("printing", () => {
  async function print(operation: "scorecards.print" | "minutes.print", path: string) {
    return backend.handlers[operation]({ meeting, place: backend.grant(path).id, twin: "public" }, noCall);
  }

  test("gives the same bytes twice, and the id of the figures that it froze", async () => {
    await bringInAll();
    const one = await print("scorecards.print", join(workplace.folder, "one.docx"));
    const two = await print("scorecards.print", join(workplace.folder, "two.docx"));
    expect(two.sha256).toBe(one.sha256);
    expect(one.snapshot).toMatch(/^[0-9a-f]{16}$/);
    const bytes = readFileSync(join(workplace.folder, "one.docx"));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(one.sha256);
  });

  test("puts every indicator, its figure and its status into the paper", async () => {
    await bringInAll();
    const path = join(workplace.folder, "scorecard.docx");
    await print("scorecards.print", path);
    const words = wordsOf(path).replaceAll("\u00a0", " ");
    for (const { name, reference } of shippedRegister().indicators) {
      expect(words).toContain(name);
      expect(words).toContain(reference);
    }
    expect(words).toContain("Data as at 31 May 2019, 33 days old at the meeting.");
    expect(words).toMatch(/CLA 11 Eligible young people with a pathway plan: 18\.0% \(target 85\.0%\)/);
  });

  test("refuses minutes that nobody has written", async () => {
    const path = join(workplace.folder, "minutes.docx");
    expect(await refusalOf(print("minutes.print", path))).toBe("no-minute");
    expect(existsSync(path)).toBe(false);
  });

  test("prints the minutes as they were saved, with the resolution", async () => {
    await writeMinute(backend, meeting, {
      paragraphs: ["The Panel heard of A & B."],
      wording: "to note the Children in Care Performance Scorecard, data as at 31 May 2019",
    });
    const path = join(workplace.folder, "minutes.docx");
    await print("minutes.print", path);
    expect(wordsOf(path)).toContain("The Panel heard of A & B.");
    expect(wordsOf(path)).toContain(
      "The Panel RESOLVED to note the Children in Care Performance Scorecard, data as at 31 May 2019.",
    );
    expect(wordsOf(path)).toContain("Draft");
  });

  test("into a folder that is gone refuses, and leaves nothing behind", async () => {
    await bringInAll();
    const gone = join(workplace.folder, "gone", "scorecard.docx");
    expect(await refusalOf(print("scorecards.print", gone))).toBe("place-not-writable");
  });

  test.skipIf(!smallDisk.isPossible)(
    "onto a full disk refuses, and keeps the paper that stood there",
    async () => {
      await bringInAll();
      await smallDisk.with(async (disk) => {
        const path = join(disk, "scorecard.docx");
        writeFileSync(path, "the paper of the month before");
        expect(await refusalOf(print("scorecards.print", path))).toBe("disk-full");
        expect(readFileSync(path, "utf8")).toBe("the paper of the month before");
        expect(readdirSync(disk)).toEqual(["scorecard.docx"]);
      });
    },
  );

  test("of a paper that cannot be recorded leaves the one that stood there", async () => {
    await bringInAll();
    await backend.close();
    const stored = new Database(workplace.storePath);
    stored.exec("CREATE TRIGGER no_paper BEFORE INSERT ON paper BEGIN SELECT RAISE (ABORT, 'no'); END");
    stored.close();
    backend = await workplace.open();
    const path = join(workplace.folder, "scorecard.docx");
    writeFileSync(path, "the paper of the month before");
    await expect(print("scorecards.print", path)).rejects.toThrow("no");
    expect(readFileSync(path, "utf8")).toBe("the paper of the month before");
    expect(readdirSync(workplace.folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  });

  test("over a folder of the paper's name refuses, and leaves no unfinished file", async () => {
    await bringInAll();
    const place = join(workplace.folder, "papers");
    mkdirSync(join(place, "scorecard.docx"), { recursive: true });
    writeFileSync(join(place, "scorecard.docx", "kept.txt"), "kept");
    expect(await refusalOf(print("scorecards.print", join(place, "scorecard.docx")))).toBe(
      "place-not-writable",
    );
    expect(readdirSync(place)).toEqual(["scorecard.docx"]);
  });
});

describe("minutes", () => {
  test("that were changed meanwhile are not overwritten", async () => {
    const { version } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const edit = (paragraph: string) => writeMinute(backend, meeting, { version, paragraphs: [paragraph] });
    await edit("The first.");
    expect(await refusalOf(edit("The second."))).toBe("conflict");
    const kept = await backend.handlers["meetings.show"]({ meeting }, noCall);
    expect(kept.items.at(-1)?.minute.paragraphs.map(({ text }) => text)).toEqual(["The first."]);
  });
});

describe("a meeting", () => {
  test("is not arranged twice for one day", async () => {
    expect(
      await refusalOf(backend.handlers["meetings.add"]({ date: "2019-07-03", time: "", venue: "" }, noCall)),
    ).toBe("conflict");
  });

  test("before any figure was reported has no scorecard", async () => {
    const early = await backend.handlers["meetings.add"]({ date: "2001-01-09", time: "", venue: "" }, noCall);
    expect(await refusalOf(backend.handlers["scorecards.show"](early, noCall))).toBe("no-figures");
  });
});

describe("the example", () => {
  test("is refused in a store that has records, which stay as they are", async () => {
    const before = await backend.handlers["store.status"]({}, noCall);
    expect(await refusalOf(backend.handlers["example.open"]({}, noCall))).toBe("store-not-empty");
    expect(await backend.handlers["store.status"]({}, noCall)).toEqual(before);
  });
});

describe("the audit trail", () => {
  test("of the minutes says only what changed", async () => {
    await writeMinute(backend, meeting, { paragraphs: ["One.", "Two."] });
    await writeMinute(backend, meeting, { paragraphs: ["One.", "Two, amended."] });
    await backend.close();
    const stored = new Database(workplace.storePath, { readonly: true });
    const last = stored.prepare("SELECT before, after FROM audit ORDER BY id DESC LIMIT 1").get() as {
      before: string;
      after: string;
    };
    stored.close();
    expect(Object.values(JSON.parse(last.before))).toEqual([expect.objectContaining({ text: "Two." })]);
    expect(Object.values(JSON.parse(last.after))).toEqual([
      expect.objectContaining({ text: "Two, amended." }),
    ]);
    backend = await workplace.open();
  });

  test("says who did what", async () => {
    await bringInAll();
    await backend.close();
    const stored = new Database(workplace.storePath, { readonly: true });
    const actions = stored.prepare("SELECT action FROM audit ORDER BY id").pluck().all();
    const who = stored.prepare("SELECT DISTINCT who FROM audit").pluck().all();
    stored.close();
    expect(actions).toEqual([
      "register set up",
      "return accepted",
      "example opened",
      "return accepted",
      "return accepted",
      "return accepted",
    ]);
    expect(who).toHaveLength(1);
    backend = await workplace.open();
  });
});
