import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  AgendaItem,
  Attachment,
  Exemption,
  KeptFile,
} from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { someItem } from "../../domain/meeting/some-meeting.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting } = await backend.handlers["example.open"]({}, noCall));
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const EXEMPT: Exemption = {
  paragraph: 3,
  publicInterest: "a fair tender would not be possible",
  publicTitle: "A contract",
  publicSummary: "",
};
const pdf = (says: string) => Buffer.from(`%PDF-1.7\n${says}`);
const at = (name: string) => join(workplace.folder, name);
const granted = (name: string) => backend.grant(at(name)).id;

async function keep(name: string, content: Uint8Array): Promise<KeptFile> {
  writeFileSync(at(name), content);
  return backend.handlers["files.keep"]({ file: granted(name) }, noCall);
}

function paper(title: string, file: KeptFile): Attachment {
  return { kind: "file", title, state: "attached", publishedOn: null, file };
}

async function addItems(...items: readonly AgendaItem[]): Promise<void> {
  const { version, items: before } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const agenda = [...before.map(({ item }) => item), ...items];
  await backend.handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
}

async function withStore<T>(work: (sqlite: Database.Database) => T): Promise<T> {
  await backend.close();
  const sqlite = new Database(workplace.storePath);
  const result = work(sqlite);
  sqlite.close();
  backend = await workplace.open();
  return result;
}

describe("a file that is kept", () => {
  test("comes back byte for byte, however it has changed where it came from", async () => {
    const content = Buffer.concat([pdf("report"), Buffer.alloc(3_000_000, 7)]);
    const file = await keep("Ofsted report.pdf", content);
    expect(file).toEqual({
      name: "Ofsted report.pdf",
      mediaType: "application/pdf",
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
    await addItems(someItem({ attachments: [paper("Ofsted report", file)] }));
    writeFileSync(at("Ofsted report.pdf"), pdf("another"));
    await backend.close();
    backend = await workplace.open();
    const { items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    expect(items.at(-1)?.item.attachments[0]?.file).toEqual(file);
    const saved = await backend.handlers["files.saveCopy"](
      { sha256: file.sha256, place: granted("copy.pdf") },
      noCall,
    );
    expect(saved).toEqual({ fileName: "copy.pdf" });
    expect(readFileSync(at("copy.pdf")).equals(content)).toBe(true);
  });

  test("is kept once, however often it is chosen", async () => {
    const first = await keep("a.pdf", pdf("same"));
    const second = await keep("b.pdf", pdf("same"));
    expect(second.sha256).toBe(first.sha256);
    const count = await withStore((sqlite) =>
      sqlite.prepare("SELECT count(*) FROM file_content").pluck().get(),
    );
    expect(count).toBe(1);
  });

  test("is neither changed nor removed, not even when its paper is taken out", async () => {
    const file = await keep("a.pdf", pdf("first"));
    await addItems(someItem({ attachments: [paper("Report", file)] }));
    const { version, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const without = items.map(({ item }) => ({ ...item, attachments: [] }));
    await backend.handlers["agenda.save"]({ meeting, version, items: without }, noCall);
    await backend.handlers["files.saveCopy"]({ sha256: file.sha256, place: granted("copy.pdf") }, noCall);
    expect(readFileSync(at("copy.pdf")).equals(pdf("first"))).toBe(true);
    const refused = await withStore((sqlite) =>
      ["DELETE FROM file_content", "UPDATE file_content SET content = x'00'"].map((change) => {
        try {
          return sqlite.prepare(change).run().changes;
        } catch (error) {
          return String(error);
        }
      }),
    );
    expect(refused).toEqual([
      expect.stringContaining("only ever added"),
      expect.stringContaining("only ever added"),
    ]);
  });

  test("that the disk has damaged is not saved, and what stood in the place stays", async () => {
    const file = await keep("a.pdf", pdf("first"));
    await addItems(someItem({ attachments: [paper("Report", file)] }));
    await withStore((sqlite) => {
      sqlite.exec("DROP TRIGGER file_content_is_never_changed");
      sqlite.prepare("UPDATE file_content SET content = ?").run(pdf("fir5t"));
    });
    writeFileSync(at("copy.pdf"), "before");
    const place = granted("copy.pdf");
    const copy = backend.handlers["files.saveCopy"]({ sha256: file.sha256, place }, noCall);
    expect(await refusalOf(copy)).toBe("kept-file-damaged");
    expect(await refusalOf(handOn("public", "copy.pdf"))).toBe("kept-file-damaged");
    expect(readFileSync(at("copy.pdf"), "utf8")).toBe("before");
    expect(readdirSync(workplace.folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  });

  test("has to be there before an agenda can name it", async () => {
    const file = { ...(await keep("a.pdf", pdf("first"))), sha256: "0".repeat(64) };
    const saving = addItems(someItem({ attachments: [paper("Report", file)] }));
    expect(await refusalOf(saving)).toBe("not-found");
  });
});

describe("a file is refused, and nothing is kept,", () => {
  async function refusalFor(name: string, content?: string | Uint8Array): Promise<string | null> {
    if (content !== undefined) writeFileSync(at(name), content);
    return refusalOf(backend.handlers["files.keep"]({ file: granted(name) }, noCall));
  }
  afterEach(async () => {
    const count = await withStore((sqlite) =>
      sqlite.prepare("SELECT count(*) FROM file_content").pluck().get(),
    );
    expect(count).toBe(0);
  });

  test.each([
    ["setup.exe", "MZ", "file-kind-refused"],
    ["macros.docm", "PK", "file-kind-refused"],
    ["report.pdf", "MZ", "file-not-its-kind"],
    ["empty.pdf", "", "file-empty"],
    ["~$report.docx", "x", "file-lock-mark"],
    ["gone.pdf", undefined, "file-missing"],
  ])("%s with %j: %s", async (name, content, code) => {
    expect(await refusalFor(name, content)).toBe(code);
  });

  test("where it is a folder", async () => {
    mkdirSync(at("folder.pdf"));
    expect(await refusalFor("folder.pdf")).toBe("file-kind-refused");
  });

  test("where it is bigger than 50 MB", async () => {
    writeFileSync(at("big.pdf"), "%PDF-1.7");
    truncateSync(at("big.pdf"), 50 * 1024 * 1024 + 1);
    expect(await refusalFor("big.pdf")).toBe("file-too-big");
  });
});

async function handOn(twin: Twin, name: string) {
  return backend.handlers["files.handOn"]({ meeting, twin, place: granted(name) }, noCall);
}

function unzipped(name: string): Readonly<Record<string, string>> {
  const files = unzipSync(readFileSync(at(name)));
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString("latin1")]),
  );
}

describe("the papers of a meeting in one zip", () => {
  const FEES = "Weekly fees of three providers";

  beforeEach(async () => {
    const open = await keep("open.pdf", pdf("for everybody"));
    const annex = await keep("annex.pdf", pdf("annex"));
    const secret = await keep("secret.pdf", pdf(FEES));
    await addItems(
      someItem({
        id: "report",
        title: "Report on pathway plans",
        attachments: [
          paper("Findings", open),
          paper("Fees in short", secret),
          { kind: "file", title: "To come", state: "to follow", publishedOn: null },
        ],
      }),
      someItem({ id: "later", title: "Another report", attachments: [paper("Annex", annex)] }),
      someItem({ id: "exclusion", kind: "exclusion", title: "Exclusion of the press and public" }),
      someItem({
        id: "tender",
        title: "Tender",
        exemption: EXEMPT,
        attachments: [paper("Schedule of fees", secret)],
      }),
    );
  });

  test("for the public have what is open in the order of the agenda, and nothing of an item in private", async () => {
    const handed = await handOn("public", "public.zip");
    expect(handed).toMatchObject({
      fileName: "public.zip",
      papers: ["6 - Findings.pdf", "7 - Annex.pdf"],
      notKept: ["To come"],
      heldBack: ["Fees in short"],
    });
    expect(unzipped("public.zip")).toEqual({
      "6 - Findings.pdf": pdf("for everybody").toString("latin1"),
      "7 - Annex.pdf": pdf("annex").toString("latin1"),
    });
    expect(readFileSync(at("public.zip")).includes("Schedule of fees")).toBe(false);
    const sha256 = createHash("sha256")
      .update(readFileSync(at("public.zip")))
      .digest("hex");
    expect(handed).toMatchObject({ sha256, bytes: readFileSync(at("public.zip")).length });
  });

  test("as Part B have what is taken in private alone", async () => {
    await handOn("part B", "b.zip");
    expect(unzipped("b.zip")).toEqual({ "9 Part B - Schedule of fees.pdf": pdf(FEES).toString("latin1") });
  });

  test("are recorded with what went out", async () => {
    const { sha256 } = await handOn("public", "public.zip");
    const after = await withStore((sqlite) =>
      sqlite.prepare("SELECT after FROM audit WHERE action = 'files handed on'").pluck().get(),
    );
    expect(JSON.parse(String(after))).toMatchObject({ twin: "public", sha256, papers: { length: 2 } });
  });

  test("are refused where there is none", async () => {
    const { version, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const open = items.map(({ item }) => item).filter(({ exemption }) => exemption === null);
    await backend.handlers["agenda.save"]({ meeting, version, items: open }, noCall);
    expect(await refusalOf(handOn("part B", "b.zip"))).toBe("no-files");
    expect(existsSync(at("b.zip"))).toBe(false);
  });

  test("are held while the title of one would tell in public what is exempt", async () => {
    const { version, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const title = "Contract with Northfield Homes for residential placements";
    const telling = items.map(({ item }) => {
      if (item.exemption !== null) return { ...item, title };
      if (item.id !== "later") return item;
      return { ...item, attachments: item.attachments.map((one) => ({ ...one, title })) };
    });
    await backend.handlers["agenda.save"]({ meeting, version, items: telling }, noCall);
    const { version: saved } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    expect(await refusalOf(handOn("public", "public.zip"))).toBe("desk-has-errors");
    await backend.handlers["meetings.open"]({ meeting, version: saved }, noCall);
    expect(await refusalOf(handOn("public", "public.zip"))).toBe("desk-has-errors");
  });
});

describe("an agenda that is out", () => {
  test("keeps in what was printed and opened the file that it had, whatever is attached later", async () => {
    const first = await keep("first.pdf", pdf("first"));
    await addItems(someItem({ id: "report", attachments: [paper("Report", first)] }));
    const { version } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    await backend.handlers["meetings.open"]({ meeting, version }, noCall);
    const second = await keep("second.pdf", pdf("second"));
    const { items, version: opened } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const changed = items.map(({ item }) =>
      item.id === "report" ? { ...item, attachments: [paper("Report", second)] } : item,
    );
    await backend.handlers["agenda.save"]({ meeting, version: opened, items: changed }, noCall);
    const record = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const before = record.agendaAsOpened?.find(({ id }) => id === "report")?.attachments[0]?.file;
    expect(before).toEqual(first);
    await backend.handlers["files.saveCopy"]({ sha256: first.sha256, place: granted("copy.pdf") }, noCall);
    expect(readFileSync(at("copy.pdf")).equals(pdf("first"))).toBe(true);
  });
});
