import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../main/backend/store/migrations/migrations.ts";
import type { MeetingRemark } from "../../shared/domain/reading-desk/meeting-check.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";
import { ignoreHere } from "./ignore-here.ts";
import { meetingWith, minuteItem } from "./minute-an-item.ts";
import { writeMinute } from "./write-minute.ts";

const WORDING = "to note the Children in Care Performance Scorecard, data as at 30 April 2019";
const DOUBLED = "The Panel heard of the the plans.";

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

const write = (...paragraphs: readonly string[]) =>
  writeMinute(backend, meeting, { paragraphs, wording: WORDING });
const ignoredHere = () => backend.handlers["desk.ignoredHere"]({ meeting }, noCall);
const taught = () => backend.handlers["desk.taught"]({}, noCall);
const ignoreAlways = (check: string, text: string) =>
  backend.handlers["desk.ignore"]({ check, text, here: null }, noCall);
const askAgain = (...ignored: number[]) => backend.handlers["desk.askAgain"]({ ignored }, noCall);

async function heard(check = "doubled-word"): Promise<readonly MeetingRemark[]> {
  const remarks = await backend.handlers["minutes.check"]({ meeting }, noCall);
  return remarks.filter((remark) => remark.check === check);
}

async function ignoreFirst(check?: string): Promise<void> {
  const [first] = await heard(check);
  if (!first) throw new Error("There is nothing to ignore.");
  await ignoreHere(backend, meeting, first);
}

describe("a remark that is ignored here", () => {
  test("is left out at its place alone, and heard of again when its sentence is another", async () => {
    await write(DOUBLED, DOUBLED);
    await ignoreFirst();
    expect(await heard()).toHaveLength(1);
    await write(`${DOUBLED} Members welcomed them.`, "It was noted.");
    expect(await heard()).toEqual([]);
    await write("The Panel heard much of the the plans.", "It was noted.");
    expect(await heard()).toHaveLength(1);
  });

  test("is listed with its place while it is left out, and asked again on request", async () => {
    await write(DOUBLED, DOUBLED);
    expect(await ignoredHere()).toEqual([]);
    const [first] = await heard();
    await ignoreFirst();
    const [listed, ...others] = await ignoredHere();
    expect(others).toEqual([]);
    expect(listed?.remark).toEqual(first);
    await askAgain(...(listed?.ignored ?? []));
    expect(await heard()).toHaveLength(2);
    expect(await ignoredHere()).toEqual([]);
  });

  test("is not listed once its sentence is another, nor while it is ignored always", async () => {
    await write(DOUBLED);
    await ignoreFirst();
    await write("It was noted.");
    expect(await ignoredHere()).toEqual([]);
    await write(DOUBLED);
    expect(await ignoredHere()).toHaveLength(1);
    await ignoreAlways("doubled-word", "the the");
    expect(await ignoredHere()).toEqual([]);
  });

  test("is kept once, however often it is said", async () => {
    await write(DOUBLED);
    const [first] = await heard();
    if (!first) throw new Error("There is nothing to ignore.");
    await ignoreHere(backend, meeting, first);
    await ignoreHere(backend, meeting, first);
    expect(await ignoredHere()).toMatchObject([{ ignored: [expect.any(Number)] }]);
  });

  test("may be one that protects a child", async () => {
    await write("Three children lived there.");
    expect(await heard("identifiable-child")).toHaveLength(1);
    await ignoreFirst("identifiable-child");
    expect(await heard("identifiable-child")).toEqual([]);
    expect(await ignoredHere()).toHaveLength(1);
  });

  test("is refused at a meeting that is not there", async () => {
    await write(DOUBLED);
    const [first] = await heard();
    if (!first) throw new Error("There is nothing to ignore.");
    expect(await refusalOf(ignoreHere(backend, "none", first))).toBe("not-found");
    expect(await refusalOf(backend.handlers["desk.ignoredHere"]({ meeting: "none" }, noCall))).toBe(
      "not-found",
    );
  });
});

describe("what is ignored always", () => {
  test("is listed with its day, and asked again on request", async () => {
    await write(DOUBLED, DOUBLED);
    await ignoreAlways("doubled-word", "the the");
    expect(await heard()).toEqual([]);
    const { ignored } = await taught();
    expect(ignored).toMatchObject([
      { check: "doubled-word", text: "the the", ignoredAt: expect.any(String) },
    ]);
    await askAgain(ignored[0]?.id ?? 0);
    expect(await heard()).toHaveLength(2);
    expect((await taught()).ignored).toEqual([]);
  });

  test.each([
    "exemption-reason",
    "exempt-in-public",
    "identifiable-child",
    "hidden-figure",
    "urgent-circumstances",
  ])("is never a check that protects people or the law: %s", async (check) => {
    expect(await refusalOf(ignoreAlways(check, "Three children"))).toBe("check-protects");
    expect((await taught()).ignored).toEqual([]);
  });

  test("is taken back whole or not at all", async () => {
    await ignoreAlways("doubled-word", "the the");
    const [one] = (await taught()).ignored;
    expect(await refusalOf(askAgain(one?.id ?? 0, 4711))).toBe("not-found");
    expect((await taught()).ignored).toHaveLength(1);
  });
});

describe("a learnt word", () => {
  test("is listed with its day, and forgotten on request", async () => {
    const misspelt = () => heard("dictionary-miss");
    await write("The Panel heard of Schoole.");
    expect(await misspelt()).toHaveLength(1);
    await backend.handlers["desk.learn"]({ word: "Schoole" }, noCall);
    expect(await misspelt()).toEqual([]);
    expect((await taught()).learned).toMatchObject([{ word: "Schoole", learnedAt: expect.any(String) }]);
    await backend.handlers["desk.unlearn"]({ word: "Schoole" }, noCall);
    expect(await misspelt()).toHaveLength(1);
    expect(await refusalOf(backend.handlers["desk.unlearn"]({ word: "Schoole" }, noCall))).toBe("not-found");
  });
});

test("what was ignored, learnt and taken back stands in the audit trail", async () => {
  await write(DOUBLED);
  await ignoreFirst();
  const [listed] = await ignoredHere();
  await askAgain(...(listed?.ignored ?? []));
  await backend.handlers["desk.learn"]({ word: "Schoole" }, noCall);
  await backend.handlers["desk.unlearn"]({ word: "Schoole" }, noCall);
  await backend.close();
  const sqlite = new Database(workplace.storePath, { readonly: true });
  const trail = sqlite
    .prepare("SELECT action, subject, before, after FROM audit ORDER BY id DESC LIMIT 4")
    .all() as { action: string; subject: string; before: string | null; after: string | null }[];
  sqlite.close();
  backend = await workplace.open();
  expect(trail.map(({ action, subject }) => `${action}: ${subject}`).reverse()).toEqual([
    "remark ignored: doubled-word",
    "remark asked again: doubled-word",
    "word learned: Schoole",
    "word unlearned: Schoole",
  ]);
  expect(JSON.parse(trail[3]?.after ?? "")).toMatchObject({ text: "the the", place: { passage: DOUBLED } });
  expect(JSON.parse(trail[2]?.before ?? "")).toMatchObject({ text: "the the", place: { passage: DOUBLED } });
});

describe("a public paper of a meeting with exempt business", () => {
  const SECRET = "The owner of Larchwood House had asked for £450,000.";
  const [PUBLIC, PRIVATE] = ["2019-07-24 1", "2019-07-24 3"];

  beforeEach(async () => {
    const exemption = {
      paragraph: 3,
      publicInterest: "The council would lose its place in the bargaining.",
      publicTitle: "Exempt report",
      publicSummary: "",
    };
    meeting = await meetingWith(backend, "2019-07-24", [
      { title: "Fostering Strategy" },
      { kind: "exclusion", title: "Exclusion of the press and public" },
      { title: "Purchase of Larchwood House", exemption },
    ]);
    await minuteItem(backend, meeting, PRIVATE, [SECRET]);
  });

  async function ignoreErrors(): Promise<void> {
    for (const remark of await backend.handlers["minutes.check"]({ meeting }, noCall))
      if (remark.severity === "error") await ignoreHere(backend, meeting, remark);
  }
  const print = () => {
    const place = backend.grant(join(workplace.folder, "minutes.docx")).id;
    return backend.handlers["minutes.print"]({ meeting, place, twin: "public" }, noCall);
  };

  test("is printed with what was ignored at its place, and no longer once that sentence is another", async () => {
    await minuteItem(backend, meeting, PUBLIC, [`It was late. ${SECRET}`]);
    expect(await refusalOf(print())).toBe("desk-has-errors");
    await ignoreErrors();
    expect(await refusalOf(print())).toBeNull();
    await minuteItem(backend, meeting, PUBLIC, [`It was over. ${SECRET}`]);
    expect(await refusalOf(print())).toBeNull();
    await minuteItem(backend, meeting, PUBLIC, [`Late, it was said: ${SECRET}`]);
    expect(await refusalOf(print())).toBe("desk-has-errors");
  });

  test("is not printed with the same words in a paragraph where they were not ignored", async () => {
    await minuteItem(backend, meeting, PUBLIC, [SECRET]);
    await ignoreErrors();
    await minuteItem(backend, meeting, PUBLIC, [SECRET, SECRET]);
    expect(await refusalOf(print())).toBe("desk-has-errors");
  });

  test("is held back by a name of the exempt title though the name was learnt", async () => {
    const named = () => heard("exempt-in-public");
    const { version, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const agenda = items.map(({ item }) =>
      item.exemption === null
        ? item
        : {
            ...item,
            title: "Purchase of Larchwoode House",
            exemption: { ...item.exemption, publicSummary: "A price for Larchwoode was given." },
          },
    );
    await backend.handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
    expect(await named()).toMatchObject([{ text: "Larchwoode", field: "public summary" }]);
    await backend.handlers["desk.learn"]({ word: "Larchwoode" }, noCall);
    expect(await named()).toHaveLength(1);
  });
});

/** The migration that gave places to what is ignored, whatever its number. */
const PLACES = migrations.findIndex(({ sql }) => sql.includes("ADD COLUMN place"));

describe("a store from before places were kept", () => {
  /** The store of the first release as the version before that migration left it, with what a clerk said in it. */
  async function openOldStore(said: (meeting: string) => string): Promise<void> {
    await backend.close();
    copyFileSync(
      fileURLToPath(new URL("../fixtures/stores/0.1.0.resolved", import.meta.url)),
      workplace.storePath,
    );
    const sqlite = new Database(workplace.storePath);
    const version = sqlite.pragma("user_version", { simple: true }) as number;
    for (const migration of migrations.slice(0, PLACES))
      if (migration.version > version) sqlite.exec(migration.sql);
    ({ id: meeting } = sqlite.prepare("SELECT id FROM meeting").get() as { id: string });
    sqlite.exec(said(meeting));
    sqlite.pragma(`user_version = ${migrations[PLACES - 1]?.version}`);
    sqlite.close();
    backend = await workplace.open();
  }

  test("goes on ignoring at the whole meeting what was ignored there, lists it, and asks again", async () => {
    await openOldStore(
      (old) => `
        INSERT INTO ignored_remark (check_name, text, meeting_id) VALUES ('doubled-word', 'the the', '${old}');
        INSERT INTO ignored_remark (check_name, text, meeting_id) VALUES ('doubled-word', 'the the', '${old}');`,
    );
    await write(DOUBLED, DOUBLED);
    expect(await heard()).toEqual([]);
    const listed = await ignoredHere();
    expect(listed.map(({ remark }) => remark.text)).toEqual(["the the", "the the"]);
    const [first, second] = listed;
    expect(first?.ignored).toEqual(second?.ignored);
    await askAgain(...(first?.ignored ?? []));
    expect(await heard()).toHaveLength(2);
  });

  test("keeps what was ignored always and learnt, with its day where the trail has it", async () => {
    await openOldStore(
      () => `
        INSERT INTO learned_word VALUES ('Netherby'), ('Schoole');
        INSERT INTO audit (at, who, action, subject)
          VALUES ('2019-06-01T09:00:00.000Z', 'Clerk', 'word learned', 'Schoole');
        INSERT INTO ignored_remark (check_name, text)
          VALUES ('long-sentence', 'It was so.'), ('identifiable-child', 'Three children');`,
    );
    expect(await taught()).toEqual({
      ignored: [
        { id: 2, check: "identifiable-child", text: "Three children", ignoredAt: null },
        { id: 1, check: "long-sentence", text: "It was so.", ignoredAt: null },
      ],
      learned: [
        { word: "Netherby", learnedAt: null },
        { word: "Schoole", learnedAt: "2019-06-01T09:00:00.000Z" },
      ],
    });
  });

  test("does not go on ignoring always what protects a child", async () => {
    await openOldStore(
      () => "INSERT INTO ignored_remark (check_name, text) VALUES ('identifiable-child', 'Three children')",
    );
    await write("Three children lived there.");
    const [remark] = await heard("identifiable-child");
    expect((await taught()).ignored).toMatchObject([{ text: remark?.text }]);
  });
});
