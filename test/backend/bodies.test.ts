import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import type { Body } from "../../shared/domain/meeting/body.ts";
import { noCall, refusalOf } from "./backend-in-a-folder.ts";
import { workplaceForEach } from "./workplace-for-each.ts";

const FORUM: Body = {
  id: "schools-forum",
  council: "Example Borough Council",
  name: "Schools Forum",
  callsItself: "the Forum",
  resolutionForm: { keyword: "AGREED", bold: false, separator: ":-", verbForm: "that", finalStop: false },
  staleAfterDays: 60,
  returnsDueDays: 10,
  regime: "voluntary",
  numbering: "year",
  standingItems: [
    { kind: "apologies", title: "Apologies", presenter: "" },
    { kind: "report", title: "Budget monitoring", presenter: "Head of Schools Finance" },
  ],
  closureDays: ["2019-12-27", "2019-12-30"],
  quorum: 4,
  phrases: [{ name: "Noted", text: "The Forum noted that [add what]." }],
  roll: [
    {
      id: "1",
      kind: "co-opted member",
      name: "Governor for North Ward",
      office: "chair",
      isSubstitute: false,
      from: "2018-05-16",
      until: null,
    },
    {
      id: "2",
      kind: "officer",
      name: "Head of Schools Finance",
      office: null,
      isSubstitute: false,
      from: null,
      until: "2020-03-31",
    },
  ],
};

const at = workplaceForEach();

const save = (body: Body) => at.backend.handlers["bodies.save"]({ body }, noCall);
const bodies = () => at.backend.handlers["bodies.list"]({}, noCall);
const addMeeting = (body: string, date: Body["closureDays"][number]) =>
  at.backend.handlers["meetings.add"]({ date, time: "5.00 pm", venue: "", body }, noCall);

async function openAgain(): Promise<void> {
  await at.backend.close();
  at.backend = await at.workplace.open();
}

/** What a statement finds in the store, with the backend closed meanwhile. */
async function inTheStore<T>(look: (store: Database.Database) => T): Promise<T> {
  await at.backend.close();
  const store = new Database(at.workplace.storePath);
  try {
    return look(store);
  } finally {
    store.close();
    at.backend = await at.workplace.open();
  }
}

describe("a body", () => {
  test("is kept whole, beside the one that was there", async () => {
    await save(FORUM);
    await openAgain();
    expect((await bodies()).map(({ name }) => name)).toEqual(["Corporate Parenting Panel", "Schools Forum"]);
    expect((await bodies())[1]).toEqual(FORUM);
  });

  test("is put in the place of the one with its id", async () => {
    await save(FORUM);
    const changed = { ...FORUM, quorum: null, roll: [], closureDays: [] };
    await save(changed);
    expect((await bodies()).slice(1)).toEqual([changed]);
  });

  test("leaves in the audit trail what it was and what it became", async () => {
    await save(FORUM);
    await save({ ...FORUM, callsItself: "the Schools Forum" });
    const entries = await inTheStore((store) =>
      store.prepare("SELECT subject, before, after FROM audit WHERE action = 'body saved' ORDER BY id").all(),
    );
    expect(entries).toEqual([
      { subject: "Schools Forum", before: null, after: expect.any(String) },
      { subject: "Schools Forum", before: expect.any(String), after: expect.any(String) },
    ]);
    const { before, after } = entries[1] as { before: string; after: string };
    expect(JSON.parse(before)).toMatchObject({ callsItself: "the Forum" });
    expect(JSON.parse(after)).toMatchObject({ callsItself: "the Schools Forum" });
  });

  test("of a store from before says that returns are due 15 days after the month", async () => {
    await save(FORUM);
    await inTheStore((store) =>
      store.prepare("UPDATE body SET settings = json_remove(settings, '$.returnsDueDays')").run(),
    );
    expect((await bodies()).map(({ returnsDueDays }) => returnsDueDays)).toEqual([15, 15]);
  });
});

describe("the meetings of two bodies", () => {
  const panel = async () => (await bodies())[0]?.id ?? "";

  test("may be on one day, and each says whose it is", async () => {
    await save(FORUM);
    await addMeeting(await panel(), "2019-07-03");
    await addMeeting(FORUM.id, "2019-07-03");
    const listed = await at.backend.handlers["meetings.list"]({}, noCall);
    expect(listed.map(({ bodyId, body }) => [bodyId, body]).sort()).toEqual([
      [await panel(), "Corporate Parenting Panel"],
      [FORUM.id, "Schools Forum"],
    ]);
  });

  test("of one body are not on one day", async () => {
    await save(FORUM);
    await addMeeting(FORUM.id, "2019-07-03");
    expect(await refusalOf(addMeeting(FORUM.id, "2019-07-03"))).toBe("conflict");
  });

  test("of a body that is not there are not added", async () => {
    expect(await refusalOf(addMeeting("no such body", "2019-07-03"))).toBe("not-found");
  });

  test("begin with the standing items of their own body", async () => {
    await save(FORUM);
    const { meeting } = await addMeeting(FORUM.id, "2019-07-03");
    const { body, items } = await at.backend.handlers["meetings.show"]({ meeting }, noCall);
    expect(body).toEqual(FORUM);
    expect(items.map(({ number, item }) => [number, item.title, item.presenter])).toEqual([
      ["1/19", "Apologies", ""],
      ["2/19", "Budget monitoring", "Head of Schools Finance"],
    ]);
  });
});

describe("returns", () => {
  const due = async (dueDays?: number) =>
    (await at.backend.handlers["returns.owed"]({ period: "2019-05", dueDays }, noCall)).due;

  test("are due when the first of the bodies needs them", async () => {
    expect(await due()).toBe("2019-06-15");
    await save(FORUM);
    expect(await due()).toBe("2019-06-10");
  });

  test("are due as the asker says, where it says so", async () => {
    await save(FORUM);
    expect(await due(20)).toBe("2019-06-20");
  });
});
