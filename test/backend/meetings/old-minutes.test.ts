import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { unzipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import type { Input } from "../../../shared/contract.ts";
import { newWorkplace, noCall, refusalOf } from "../backend-in-a-folder.ts";
import { ignoreHere } from "../ignore-here.ts";
import { meetingWith, minuteItem } from "../minute-an-item.ts";
import { workplaceForEach } from "../workplace-for-each.ts";

const OLD = fileURLToPath(new URL("../../fixtures/old-minutes/combined-authority.docx", import.meta.url));
const BODY = "corporate-parenting-panel";

const at = workplaceForEach();

type Said = Partial<Omit<Input<"minutes.bringIn">, "file" | "sha256">>;

/** Reads the document and brings it in as a clerk who agrees with what was found. */
async function bringIn(path: string, said: Said = {}) {
  const file = at.backend.grant(path).id;
  const { minutes, sha256 } = await at.backend.handlers["minutes.readOld"]({ file }, noCall);
  const { date, time, venue } = minutes;
  const found = { body: BODY, date: date ?? "2019-01-01", time, venue, approved: false } as const;
  const asked = { file, sha256, ...found, roles: [], inPrivate: null, ...said };
  return at.backend.handlers["minutes.bringIn"](asked, noCall);
}

const show = (meeting: string) => at.backend.handlers["meetings.show"]({ meeting }, noCall);
const find = (words: string) => at.backend.handlers["search.find"]({ words, indicator: null }, noCall);
const meetings = () => at.backend.handlers["meetings.list"]({}, noCall);

async function printed(meeting: string, twin: "public" | "part B"): Promise<string> {
  const path = join(at.workplace.folder, "printed.docx");
  const place = at.backend.grant(path).id;
  await at.backend.handlers["minutes.print"]({ meeting, place, twin }, noCall);
  const xml = new TextDecoder().decode(unzipSync(readFileSync(path))["word/document.xml"]);
  return xml.replaceAll(/<[^>]+>/g, " ");
}

describe("a meeting from old minutes", () => {
  it("is the one whose minutes the next meeting has to approve, although that was arranged before", async () => {
    const facts = { date: "2023-05-18", time: "", venue: "" } as const;
    const { meeting: next } = await at.backend.handlers["meetings.add"](facts, noCall);
    await bringIn(OLD);
    const titles = (await show(next)).items.map(({ item }) => item.title);
    expect(titles).toContain("Minutes of the meeting held on 16 March 2023");
  });

  it("has its items, who was there, what was resolved and when it closed", async () => {
    const { meeting, items, unplaced } = await bringIn(OLD);
    expect({ items, unplaced }).toEqual({ items: 3, unplaced: 0 });
    const record = await show(meeting);
    expect(record.meeting).toMatchObject({
      date: "2023-03-16",
      time: "10.30 am",
      venue: "the Exchange Building, Marchester",
      closedAt: "12.05 pm",
      minutesState: "draft",
      openedOn: "2019-06-20T09:00:00.000Z",
    });
    expect(record.attendance.apologies).toEqual(["Councillor for Fell Side"]);
    expect(record.items.map(({ item }) => [item.kind, item.title])).toEqual([
      ["interests", "Declarations of interest"],
      ["report", "Adult education budget: “Getting On” programme"],
      ["next meeting", "Date of next meeting"],
    ]);
    expect(record.agendaAsOpened).toEqual(record.items.map(({ item }) => item));
    expect(record.items[1]?.minute).toMatchObject({
      resolution: { verb: "note", vote: null },
      paragraphs: [{ role: "narrative" }, {}, {}, { role: "question and answer" }],
    });
  });

  it("is found by what was said and resolved", async () => {
    const { meeting } = await bringIn(OLD);
    expect(await find("enrolments risen")).toMatchObject([{ meetingId: meeting, kind: "paragraph" }]);
    expect(await find("review of travel costs brought")).toMatchObject([{ kind: "resolution" }]);
  });

  it("takes the roles that a person put right", async () => {
    const file = at.backend.grant(OLD).id;
    const { minutes } = await at.backend.handlers["minutes.readOld"]({ file }, noCall);
    const line = minutes.lines.findIndex(({ text }) => text.startsWith("enrolments"));
    const { meeting } = await bringIn(OLD, { roles: [{ line, role: "oral update" }] });
    const { items } = await show(meeting);
    expect(items[1]?.minute.paragraphs[1]).toMatchObject({
      role: "oral update",
      text: expect.stringMatching(/^enrolments/),
    });
  });

  it("is a draft unless the clerk says that the body approved it; then it is kept as it stands and never altered", async () => {
    const { meeting } = await bringIn(OLD, { approved: true });
    const record = await show(meeting);
    expect(record.meeting.minutesState).toBe("approved");
    const [version] = await at.backend.handlers["minutes.versions"]({ meeting }, noCall);
    expect(version).toMatchObject({ state: "approved", at: "2019-06-20T09:00:00.000Z" });
    const asked = { meeting, from: version?.id ?? 0, to: null };
    expect(await at.backend.handlers["minutes.compare"](asked, noCall)).toEqual([]);
    const item = record.items[0]?.item.id ?? "";
    expect(await refusalOf(minuteItem(at.backend, meeting, item, ["Another."]))).toBe("minutes-approved");
    const draft = await bringIn(OLD, { date: "2023-03-17" });
    expect(await at.backend.handlers["minutes.versions"]({ meeting: draft.meeting }, noCall)).toEqual([]);
  });

  it("can be edited, as long as it is a draft", async () => {
    const { meeting } = await bringIn(OLD);
    const { items } = await show(meeting);
    await minuteItem(at.backend, meeting, items[0]?.item.id ?? "", ["One interest was declared."]);
    expect(await find("one interest")).toHaveLength(1);
  });

  it("leaves a line in the audit trail with the document it came from", async () => {
    const { meeting } = await bringIn(OLD);
    await at.backend.close();
    const stored = new Database(at.workplace.storePath);
    const sql = "SELECT after FROM audit WHERE action = 'old minutes brought in' AND subject = ?";
    const { after } = stored.prepare(sql).get(meeting) as { after: string };
    stored.close();
    at.backend = await at.workplace.open();
    expect(JSON.parse(after)).toMatchObject({ document: { name: "combined-authority.docx" }, roles: [] });
  });
});

test("minutes taken in private stand in Part B alone", async () => {
  const { meeting } = await bringIn(OLD, { inPrivate: { from: "first item", paragraph: 3 } });
  const { version, items, ...record } = await show(meeting);
  const publicInterest = "Tenders were being let";
  const explained = items.map(({ item }) =>
    item.exemption ? { ...item, exemption: { ...item.exemption, publicInterest } } : item,
  );
  await at.backend.handlers["agenda.save"]({ meeting, version, items: explained }, noCall);
  expect(items.map(({ item }) => item.exemption?.paragraph)).toEqual([3, 3, 3]);
  expect(await find("enrolments")).toMatchObject([{ isExempt: true }]);
  for (const remark of await at.backend.handlers["minutes.check"]({ meeting }, noCall))
    if (remark.severity === "error") await ignoreHere(at.backend, meeting, remark);
  const forAll = await printed(meeting, "public");
  expect(forAll).toContain(record.attendance.apologies[0]);
  expect(forAll).not.toMatch(/enrolments|Adult education|travel costs/);
  expect(await printed(meeting, "part B")).toMatch(/enrolments/);
});

test("minutes that we printed are brought into another store as they were", async () => {
  const RESOLVED = { verb: "note", wording: "to note the Visits to children", vote: null } as const;
  const meeting = await meetingWith(at.backend, "2019-04-24", [{ title: "Visits to children" }]);
  await minuteItem(at.backend, meeting, "2019-04-24 1", ["Giraffes were seen at all homes."], {
    resolution: RESOLVED,
  });
  const path = join(at.workplace.folder, "minutes.docx");
  await at.backend.handlers["minutes.print"](
    { meeting, place: at.backend.grant(path).id, twin: "public" },
    noCall,
  );
  await at.backend.close();

  const other = newWorkplace();
  at.backend = await other.open();
  const again = await bringIn(path);
  const { items } = await show(again.meeting);
  expect(items).toMatchObject([
    {
      item: { title: "Visits to children" },
      minute: { paragraphs: [{ text: "Giraffes were seen at all homes." }], resolution: RESOLVED },
    },
  ]);
  expect(await find("giraffe")).toMatchObject([{ date: "2019-04-24", itemTitle: "Visits to children" }]);
  await at.backend.close();
  other.clear();
  at.backend = await at.workplace.open();
});

describe("nothing is stored", () => {
  it("where the body has a meeting on that day already", async () => {
    const { meeting } = await bringIn(OLD);
    await expect(bringIn(OLD)).rejects.toMatchObject({ code: "conflict", details: { date: "2023-03-16" } });
    expect(await meetings()).toMatchObject([{ id: meeting }]);
  });

  it("where the document was changed after it was read", async () => {
    const path = join(at.workplace.folder, "old.docx");
    copyFileSync(OLD, path);
    const file = at.backend.grant(path).id;
    const { sha256 } = await at.backend.handlers["minutes.readOld"]({ file }, noCall);
    writeFileSync(path, readFileSync(OLD.replace("combined-authority", "typed-as-text")));
    const when = { date: "2023-03-16", time: "", venue: "" } as const;
    const asked = { file, sha256, body: BODY, ...when, approved: false, roles: [], inPrivate: null };
    const refused = at.backend.handlers["minutes.bringIn"](asked, noCall);
    await expect(refused).rejects.toMatchObject({ code: "file-changed", details: { name: "old.docx" } });
    expect(await meetings()).toEqual([]);
  });

  it("where the body or the document is unknown", async () => {
    expect(await refusalOf(bringIn(OLD, { body: "no body" }))).toBe("not-found");
    expect(await refusalOf(at.backend.handlers["minutes.readOld"]({ file: "no file" }, noCall))).toBe(
      "not-found",
    );
    expect(await refusalOf(bringIn(join(at.workplace.folder, "gone.docx")))).toBe("file-missing");
    expect(await meetings()).toEqual([]);
  });

  it("where no line is of any item", async () => {
    const file = at.backend.grant(OLD).id;
    const { minutes } = await at.backend.handlers["minutes.readOld"]({ file }, noCall);
    const roles = minutes.lines.map((_, line) => ({ line, role: "page furniture" as const }));
    expect(await refusalOf(bringIn(OLD, { roles }))).toBe("no-minute");
  });

  it("where the store fails halfway", async () => {
    await at.backend.close();
    const stored = new Database(at.workplace.storePath);
    stored.exec(
      "CREATE TRIGGER fails BEFORE INSERT ON minutes_version BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    stored.close();
    at.backend = await at.workplace.open();
    await expect(bringIn(OLD, { approved: true })).rejects.toThrow("full");
    expect(await meetings()).toEqual([]);
    expect(await find("enrolments")).toEqual([]);
  });
});
