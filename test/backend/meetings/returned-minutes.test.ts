import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReturnedMinutes } from "../../../shared/contract.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import {
  addComment,
  editDocument,
  PEN,
  paragraphBehind,
  tracked,
  withoutParagraph,
  words,
} from "../edited-in-word.ts";
import { minuteItem } from "../minute-an-item.ts";
import { exampleMeeting, printPaper } from "../papers/example-meeting.ts";
import { passOn } from "../papers/full-meeting.ts";

const HEARD = "The Panel heard of an audit of the plans.";
const PRICES = "Members heard the prices of three providers.";
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

let place: Workplace;
let backend: Backend;
let meeting: string;
let path: string;
beforeEach(async () => {
  place = newWorkplace();
  backend = await place.open();
  meeting = await exampleMeeting(backend);
  path = join(place.folder, "Minutes.docx");
});
afterEach(async () => {
  await backend.close();
  place.clear();
});

const show = () => backend.handlers["meetings.show"]({ meeting }, noCall);

async function print(twin: Twin = "public"): Promise<void> {
  await backend.handlers["minutes.print"]({ meeting, place: backend.grant(path).id, twin }, noCall);
}

const returned = (): Promise<ReturnedMinutes> =>
  backend.handlers["minutes.returned"]({ meeting, file: backend.grant(path).id }, noCall);

async function take(
  { sha256, version, changes }: ReturnedMinutes,
  accept = changes.filter(({ canBeTaken }) => canBeTaken).map(({ id }) => id),
): Promise<number> {
  const file = backend.grant(path).id;
  const asked = { meeting, version, file, sha256, accept };
  return (await backend.handlers["minutes.takeReturned"](asked, noCall)).version;
}

/** The file as LibreOffice writes it anew. */
function savedByOffice(): string {
  const out = join(place.folder, "office");
  const profile = `-env:UserInstallation=file://${place.folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", out, path], {
    stdio: "ignore",
  });
  return join(out, "Minutes.docx");
}

async function minutesOf(item: string) {
  const { items } = await show();
  return items.find((one) => one.item.id === item)?.minute;
}

const textsOf = async (item: string) => (await minutesOf(item))?.paragraphs.map(({ text }) => text);

describe("minutes that come back from Word", () => {
  it.each(["public", "part B"] as const)("change nothing while they are as printed (%s)", async (twin) => {
    await print(twin);
    const { changes, comments, basedOn, isOlder, out } = await returned();
    expect({ changes, comments, isOlder, out }).toEqual({
      changes: [],
      comments: [],
      isOlder: false,
      out: { paper: "minutes", twin },
    });
    expect(basedOn).toEqual({ printedAt: "2019-06-20T09:00:00.000Z", version: (await show()).version });
  });

  it("are told change by change, with who tracked it and what was remarked beside it", async () => {
    await print();
    editDocument(
      path,
      paragraphBehind(HEARD, "A third was to follow."),
      tracked("heard of an audit", "heard of two audits"),
    );
    addComment(path, "two audits", "There were two, see the report.");
    const { changes, comments } = await returned();
    expect(changes).toMatchObject([
      {
        what: "changed",
        itemId: "report",
        before: HEARD,
        after: "The Panel heard of two audits of the plans.",
        canBeTaken: true,
        tracked: [
          { tracked: "deleted", text: "heard of an audit", author: PEN.author, on: "2019-07-08" },
          { tracked: "inserted", text: "heard of two audits", author: PEN.author, on: "2019-07-08" },
        ],
      },
      { what: "added", after: "A third was to follow.", canBeTaken: true },
    ]);
    expect(comments).toMatchObject([
      {
        author: PEN.author,
        on: "2019-07-08",
        text: "There were two, see the report.",
        anchor: "The Panel heard of two audits of the plans.",
        change: changes[0]?.id,
      },
    ]);
  });

  it("are taken in with what was accepted alone, in one step that the audit trail has", async () => {
    await print();
    editDocument(
      path,
      paragraphBehind(HEARD, "A third was to follow."),
      words("heard of an audit", "heard of two audits"),
    );
    const looked = await returned();
    const before = await minutesOf("report");
    expect(await take(looked, [looked.changes[1]?.id ?? ""])).toBe(looked.version + 1);
    expect(await textsOf("report")).toEqual([HEARD, "A third was to follow."]);
    expect((await minutesOf("report"))?.resolution).toEqual(before?.resolution);
    const left = await returned();
    expect(left.changes.map(({ what }) => what)).toEqual(["changed"]);
    await take(left);
    expect(await textsOf("report")).toEqual([
      "The Panel heard of two audits of the plans.",
      "A third was to follow.",
    ]);
    expect((await returned()).changes).toEqual([]);
    await backend.close();
    const sqlite = new Database(place.storePath, { readonly: true });
    const trail = sqlite.prepare("SELECT after FROM audit WHERE action = 'returned minutes taken in'").all();
    sqlite.close();
    backend = await place.open();
    expect(trail).toHaveLength(2);
    expect(JSON.stringify(trail)).toContain("two audits");
    expect(JSON.stringify(trail)).toContain("Minutes.docx");
  });

  it("leave what the record changed since, and say that they are older", async () => {
    await print();
    editDocument(path, words("heard of an audit", "heard of two audits"));
    await minuteItem(backend, meeting, "exclusion", ["The public left."], {
      resolution: (await minutesOf("exclusion"))?.resolution ?? null,
    });
    const looked = await returned();
    expect(looked.isOlder).toBe(true);
    expect(looked.changes.map(({ what, isChangedSince }) => [what, isChangedSince])).toEqual([
      ["changed", false],
    ]);
    await take(looked);
    expect(await textsOf("exclusion")).toEqual(["The public left."]);
  });

  it("touch in public nothing that is private, and in Part B nothing else", async () => {
    await print();
    editDocument(
      path,
      words("The Panel considered a report and made a decision.", `${PRICES} They were high.`),
      paragraphBehind("They were high.", "The lowest was chosen."),
    );
    const open = await returned();
    expect(open.changes.filter(({ canBeTaken }) => canBeTaken)).toEqual([]);
    expect(open.changes.map(({ after }) => after)).toContain("The lowest was chosen.");
    expect(
      await refusalOf(
        take(
          open,
          open.changes.map(({ id }) => id),
        ),
      ),
    ).toBe("not-found");
    await print("part B");
    editDocument(path, words(PRICES, "Members heard four prices."));
    await take(await returned());
    expect(await textsOf("tender")).toEqual(["Members heard four prices."]);
    expect(await textsOf("report")).toEqual([HEARD]);
  });

  it("are known by their words where Word's properties and marks are gone", async () => {
    await print("part B");
    editDocument(
      path,
      (xml) => xml.replaceAll(/<w:bookmark(Start|End)[^>]*\/>/g, ""),
      words(PRICES, "Members heard the prices of four providers."),
    );
    const { basedOn, changes } = await returned();
    expect(basedOn).not.toBeNull();
    expect(changes.map(({ what, itemId }) => [what, itemId])).toEqual([["changed", "tender"]]);
  });

  it("are refused when the file or the record was changed after they were looked at", async () => {
    await print();
    editDocument(path, words("heard of an audit", "heard of two audits"));
    const looked = await returned();
    editDocument(path, words("two audits", "three audits"));
    expect(await refusalOf(take(looked))).toBe("file-changed");
    const again = await returned();
    await minuteItem(backend, meeting, "exclusion", ["The public left."]);
    expect(await refusalOf(take(again))).toBe("conflict");
    expect(await textsOf("report")).toEqual([HEARD]);
  });

  it("are refused once the minutes are approved, and are not compared with another meeting's", async () => {
    await print();
    editDocument(path, words("heard of an audit", "heard of two audits"));
    const { meeting: another } = await backend.handlers["meetings.add"](
      { date: "2019-09-04", time: "", venue: "" },
      noCall,
    );
    const file = backend.grant(path).id;
    const elsewhere = backend.handlers["minutes.returned"]({ meeting: another, file }, noCall);
    expect(await refusalOf(elsewhere)).toBe("not-these-minutes");
    await passOn(backend, meeting, "approved");
    expect(await refusalOf(take(await returned()))).toBe("minutes-approved");
  });

  it("lose a paragraph and a resolution only when that is accepted", async () => {
    await print();
    editDocument(
      path,
      withoutParagraph(HEARD),
      withoutParagraph('RESOLVED</w:t></w:r><w:r><w:t xml:space="preserve"> to note the Report'),
    );
    const looked = await returned();
    expect(looked.changes.map(({ what }) => what)).toEqual(["removed", "resolution"]);
    await take(looked);
    expect(await minutesOf("report")).toMatchObject({ paragraphs: [], resolution: null });
  });

  it.skipIf(!hasOffice)(
    "come back from LibreOffice with what was edited alone",
    { timeout: 120_000 },
    async () => {
      await print();
      editDocument(path, words("heard of an audit", "heard of two audits"));
      path = savedByOffice();
      const { changes, basedOn } = await returned();
      expect(basedOn).not.toBeNull();
      expect(changes.map(({ what, after }) => [what, after])).toEqual([
        ["changed", "The Panel heard of two audits of the plans."],
      ]);
    },
  );
});

describe("the parts of a resolution that come back from Word", () => {
  const PARTS = ["note the Report;", "thank the auditors; and", "ask for a second audit"];
  const wordingOf = async () => (await minutesOf("report"))?.resolution?.wording;

  beforeEach(async () => {
    const wording = ["That the Panel:", ...PARTS].join("\n");
    await minuteItem(backend, meeting, "report", [HEARD], {
      resolution: { verb: "note", wording, vote: null },
    });
    await print();
  });

  it("change nothing as they were printed, nor where Word numbers them in another form", async () => {
    expect((await returned()).changes).toEqual([]);
    const parts = unzipSync(new Uint8Array(readFileSync(path)));
    const numbering = strFromU8(parts["word/numbering.xml"] ?? new Uint8Array());
    const renumbered = numbering.replaceAll('w:val="(%1)"', 'w:val="%1."');
    expect(renumbered).not.toBe(numbering);
    writeFileSync(path, zipSync({ ...parts, "word/numbering.xml": strToU8(renumbered) }));
    expect((await returned()).changes).toEqual([]);
  });

  it("are reworded, added and taken out, each as it is accepted, with changes that were tracked", async () => {
    editDocument(
      path,
      tracked("thank the", "thank all the"),
      // As Word goes on with the list where a new paragraph is begun behind its last one.
      (xml) => {
        const last = /<w:p>(?:(?!<\/w:p>).)*ask for a second audit.*?<\/w:p>/s.exec(xml)?.[0] ?? "";
        const next = last.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, "");
        return xml.replace(last, last + next.replace("ask for a second audit", "hear of it in September"));
      },
      withoutParagraph("note the Report;"),
    );
    const looked = await returned();
    expect(looked.changes).toMatchObject([
      { what: "part", before: "note the Report;", after: null, canBeTaken: true },
      {
        what: "part",
        before: "thank the auditors; and",
        after: "thank all the auditors; and",
        tracked: [{ tracked: "deleted" }, { tracked: "inserted", text: "thank all the", author: PEN.author }],
      },
      { what: "part", before: null, after: "hear of it in September", behind: "ask for a second audit." },
    ]);
    await take(looked, [looked.changes[1]?.id ?? ""]);
    const reworded = ["That the Panel:", "note the Report;", "thank all the auditors; and"];
    expect(await wordingOf()).toBe([...reworded, "ask for a second audit"].join("\n"));
    const left = await returned();
    expect(left.changes.map(({ before, after }) => [before, after])).toEqual([
      ["note the Report;", null],
      [null, "hear of it in September"],
    ]);
    await take(left);
    expect(await wordingOf()).toBe(
      "That the Panel:\nthank all the auditors; and\nask for a second audit\nhear of it in September",
    );
    expect((await returned()).changes).toEqual([]);
    expect(await textsOf("report")).toEqual([HEARD]);
  });

  it.skipIf(!hasOffice)("come back from LibreOffice as they were", { timeout: 120_000 }, async () => {
    editDocument(path, words("thank the auditors", "thank all the auditors"));
    path = savedByOffice();
    expect((await returned()).changes.map(({ what, after }) => [what, after])).toEqual([
      ["part", "thank all the auditors; and"],
    ]);
  });
});

describe("a note sheet that comes back from Word", () => {
  it("gives what was written in its rows to its items, and tells what cannot be placed", async () => {
    await printPaper(backend, path, { meeting, kind: "note sheet" });
    expect((await returned()).changes).toEqual([]);
    editDocument(path, (xml) => {
      const at = xml.indexOf("Notes on item 6");
      const row = xml.indexOf(">1</w:t>", at);
      return `${xml.slice(0, row)}>1 The auditor was thanked.</w:t>${xml.slice(row + 8)}`;
    });
    const looked = await returned();
    expect(looked.out).toEqual({ paper: "note sheet", twin: "public" });
    expect(looked.changes).toMatchObject([{ what: "added", after: "The auditor was thanked." }]);
    const { items } = await show();
    const sixth = items.find(({ number }) => number === "6")?.item.id ?? "";
    const before = (await textsOf(sixth)) ?? [];
    await take(looked);
    expect(await textsOf(sixth)).toContain("The auditor was thanked.");
    expect(await textsOf(sixth)).toHaveLength(before.length + 1);
  });
});
