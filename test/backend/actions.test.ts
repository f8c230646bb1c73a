import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Area } from "../../shared/contract.ts";
import type { Action } from "../../shared/domain/meeting/actions/action.ts";
import type { Exemption } from "../../shared/domain/meeting/agenda/agenda.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "./minute-an-item.ts";

const PROMISE = "Officers undertook to bring the audit to the next meeting.";
const PRIVATE: Exemption = { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" };

let workplace: Workplace;
let backend: Backend;
let july: string;
let september: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  july = await meetingWith(backend, "2019-07-03", [
    { title: "Visits" },
    { title: "A placement", exemption: PRIVATE },
  ]);
  september = await meetingWith(backend, "2019-09-18", [{ kind: "actions", title: "Update on actions" }]);
  await minuteItem(backend, july, "2019-07-03 1", [PROMISE]);
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

function someAction(action: Partial<Action> = {}): Action {
  return {
    ...{ id: "action", meetingId: july, itemId: "2019-07-03 1", sentence: PROMISE },
    ...{ task: "Bring the audit", owner: "Head of Service", due: null, state: "open", updates: [] },
    ...action,
  };
}

const save = (action: Action) => backend.handlers["actions.save"]({ action }, noCall);
const list = (meeting: string) => backend.handlers["actions.list"]({ meeting }, noCall);
const find = (words: string) => backend.handlers["search.find"]({ words, indicator: null }, noCall);

describe("what the minutes of a meeting promise", () => {
  test("is proposed, due at the next meeting of which the store knows", async () => {
    expect(await list(july)).toMatchObject({
      open: [],
      made: [],
      proposed: [
        {
          sentence: PROMISE,
          itemTitle: "Visits",
          due: "2019-09-18",
          task: "Bring the audit to the next meeting",
        },
      ],
    });
  });

  test("is proposed no more once it is accepted, and is to do at the next meeting", async () => {
    await save(someAction());
    expect(await list(july)).toMatchObject({ open: [], made: [{ id: "action" }], proposed: [] });
    expect(await list(september)).toMatchObject({
      open: [{ id: "action", promisedOn: "2019-07-03", itemTitle: "Visits", isExempt: false }],
      made: [],
    });
  });

  test("is proposed no more once it was refused, and is to do nowhere", async () => {
    await save(someAction({ state: "refused" }));
    expect(await list(july)).toMatchObject({ made: [{ state: "refused" }], proposed: [] });
    expect((await list(september)).open).toEqual([]);
  });

  test("of another body is no business of this one", async () => {
    const [body] = await backend.handlers["bodies.list"]({}, noCall);
    if (!body) throw new Error("A new store has a body");
    const other = { ...body, id: "other", name: "Scrutiny Committee" };
    await backend.handlers["bodies.save"]({ body: other }, noCall);
    await save(someAction());
    const asked = { date: "2019-10-01", time: "", venue: "", body: "other" } as const;
    const { meeting } = await backend.handlers["meetings.add"](asked, noCall);
    expect((await list(meeting)).open).toEqual([]);
  });
});

describe("an action that is saved", () => {
  test("again takes the place of what it was, with its updates", async () => {
    await save(someAction());
    const updates = [{ meetingId: september, on: "2019-09-18", text: "Half of it is done." }] as const;
    await save(someAction({ owner: "Director", updates }));
    expect((await list(september)).open).toMatchObject([{ owner: "Director", updates, silentFor: 0 }]);
  });

  test("done is to do no more", async () => {
    await save(someAction({ state: "done" }));
    expect((await list(september)).open).toEqual([]);
  });

  test("done or dropped stays in sight at later meetings, to be opened again", async () => {
    await save(someAction({ state: "done" }));
    await save(someAction({ id: "second", state: "dropped" }));
    await save(someAction({ id: "third", state: "refused" }));
    expect((await list(september)).closed.map(({ id }) => id)).toEqual(["second", "action"]);
    expect((await list(july)).closed).toEqual([]);
  });

  test("can be searched by its task, as it is now and no longer as it was", async () => {
    await save(someAction({ task: "Bring the zebra" }));
    await save(someAction({ task: "Bring the giraffe" }));
    expect(await find("zebra")).toEqual([]);
    expect(await find("giraffe")).toMatchObject([{ kind: "action", itemTitle: "Visits" }]);
  });

  test("beside one with the same task leaves that one to be found", async () => {
    await save(someAction({ task: "Bring the zebra" }));
    await save(someAction({ id: "second", task: "Bring the zebra" }));
    await save(someAction({ id: "second", task: "Bring the giraffe" }));
    expect(await find("zebra")).toHaveLength(1);
  });

  test("as refused is not found, because it is none", async () => {
    await save(someAction({ task: "Bring the zebra", state: "refused" }));
    expect(await find("zebra")).toEqual([]);
    await save(someAction({ task: "Bring the zebra", state: "open" }));
    expect(await find("zebra")).toHaveLength(1);
  });

  test("is told to the screens and stands in the audit trail, before and after", async () => {
    const told: (readonly Area[])[] = [];
    backend.onChanged((areas) => told.push(areas));
    await save(someAction());
    await save(someAction({ state: "done" }));
    expect(told).toEqual([
      ["actions", "meetings"],
      ["actions", "meetings"],
    ]);
    await backend.close();
    const sqlite = new Database(workplace.storePath, { readonly: true });
    const trail = sqlite.prepare("SELECT before, after FROM audit WHERE action = 'action saved'").all();
    sqlite.close();
    backend = await workplace.open();
    expect(trail).toMatchObject([
      { before: null, after: expect.stringContaining('"state":"open"') },
      {
        before: expect.stringContaining('"state":"open"'),
        after: expect.stringContaining('"state":"done"'),
      },
    ]);
  });

  test("goes with the item at which it was promised when that is taken off the agenda", async () => {
    await save(someAction({ task: "Bring the zebra" }));
    const { items, version } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
    const left = items.slice(1).map(({ item }) => item);
    await backend.handlers["agenda.save"]({ meeting: july, version, items: left }, noCall);
    expect((await list(september)).open).toEqual([]);
    expect(await find("zebra")).toEqual([]);
  });

  test("is refused where its meeting or its item is not known", async () => {
    expect(await refusalOf(save(someAction({ meetingId: "none" })))).toBe("not-found");
    expect(await refusalOf(save(someAction({ itemId: "none" })))).toBe("not-found");
    expect(await refusalOf(save(someAction({ itemId: "2019-09-18 1" })))).toBe("not-found");
  });

  test("is refused where it would leave the item at which it was promised", async () => {
    await save(someAction());
    const moved = someAction({ meetingId: september, itemId: "2019-09-18 1" });
    expect(await refusalOf(save(moved))).toBe("not-found");
    expect((await list(september)).open).toMatchObject([{ id: "action" }]);
  });
});

describe("an answer that is taken back", () => {
  const takeBack = (action: string) => backend.handlers["actions.takeBack"]({ action }, noCall);

  test.each(["open", "refused"] as const)(
    "leaves the sentence proposed as before, from %s",
    async (state) => {
      await save(someAction({ state, task: "Bring the zebra" }));
      await takeBack("action");
      expect(await list(july)).toMatchObject({ made: [], proposed: [{ sentence: PROMISE }] });
      expect(await find("zebra")).toEqual([]);
    },
  );

  test("is refused once something was said of the action, and where there is none", async () => {
    await save(someAction({ updates: [{ meetingId: null, on: "2019-08-01", text: "Begun." }] }));
    expect(await refusalOf(takeBack("action"))).toBe("conflict");
    expect(await refusalOf(takeBack("none"))).toBe("not-found");
    expect((await list(september)).open).toHaveLength(1);
  });
});

describe("what was promised in private", () => {
  beforeEach(async () => {
    await minuteItem(backend, july, "2019-07-03 2", ["Officers undertook to move the zebra."]);
    await save(someAction());
  });

  test("is proposed and followed with a mark", async () => {
    expect((await list(july)).proposed).toMatchObject([{ itemTitle: "A placement", isExempt: true }]);
    await save(someAction({ id: "private", itemId: "2019-07-03 2", task: "Move the zebra" }));
    expect((await list(september)).open).toMatchObject([{ isExempt: false }, { isExempt: true }]);
  });

  test("is not written into the public update on actions when the meeting opens, and what is can be searched", async () => {
    await save(someAction({ id: "private", itemId: "2019-07-03 2", task: "Move the zebra" }));
    const { version } = await backend.handlers["meetings.show"]({ meeting: september }, noCall);
    await backend.handlers["meetings.open"]({ meeting: september, version }, noCall);
    const { items } = await backend.handlers["meetings.show"]({ meeting: september }, noCall);
    expect(items[0]?.minute.paragraphs.map(({ text }) => text)).toEqual([
      "Head of Service: Bring the audit (promised on 3 July 2019; no date given). [update]",
    ]);
    expect(await find("audit promised")).toMatchObject([{ kind: "paragraph", date: "2019-09-18" }]);
  });

  test("is written into an update on actions that is itself taken in private", async () => {
    await save(someAction({ id: "private", itemId: "2019-07-03 2", task: "Move the zebra" }));
    const meeting = await meetingWith(backend, "2019-10-02", [{ kind: "actions", exemption: PRIVATE }]);
    const { version } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    await backend.handlers["meetings.open"]({ meeting, version }, noCall);
    const { items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    expect(JSON.stringify(items)).toContain("Move the zebra");
  });
});
