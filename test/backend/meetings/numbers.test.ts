// Numbers that run on over the municipal year: what went out keeps its number, and no number is given twice.
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgendaItem } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";

let workplace: Workplace;
let backend: Backend;
let july: string;
let september: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting: july } = await backend.handlers["example.open"]({}, noCall));
  const [body] = await backend.handlers["bodies.list"]({}, noCall);
  if (body) await backend.handlers["bodies.save"]({ body: { ...body, numbering: "year" } }, noCall);
  const added = await backend.handlers["meetings.add"]({ date: "2019-09-04", time: "", venue: "" }, noCall);
  september = added.meeting;
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const show = (meeting: string) => backend.handlers["meetings.show"]({ meeting }, noCall);
const numbersOf = async (meeting: string) => (await show(meeting)).items.map(({ number }) => number);
const itemsOf = async (meeting: string) => (await show(meeting)).items.map(({ item }) => item);

const LATE: AgendaItem = {
  id: "late",
  kind: "report",
  title: "Closure of a home",
  presenter: "",
  purpose: "",
  recommendation: null,
  attachments: [],
  backgroundPapers: [],
  exemption: null,
  lateness: { addedOn: "2019-06-28", circumstances: "The home closes before the next meeting." },
};

async function save(meeting: string, items: readonly AgendaItem[]): Promise<void> {
  const { version } = await show(meeting);
  await backend.handlers["agenda.save"]({ meeting, version, items }, noCall);
}

async function publish(meeting: string, on: `${number}-${number}-${number}`): Promise<void> {
  const { version } = await show(meeting);
  await backend.handlers["agenda.publish"]({ meeting, version, on }, noCall);
}

async function brokenNumbers(meeting: string): Promise<readonly string[]> {
  const remarks = await backend.handlers["minutes.check"]({ meeting }, noCall);
  return remarks.filter(({ check }) => check === "unbroken-numbers").map(({ message }) => message);
}

describe("an item that is added to an agenda that is out", () => {
  test("does not take a number of a later meeting that is out", async () => {
    await publish(july, "2019-06-25");
    await publish(september, "2019-08-27");
    await save(july, [...(await itemsOf(july)), LATE]);
    expect(await numbersOf(july)).toEqual(["1/19", "2/19", "3/19", "4/19", "5/19", "5A/19"]);
    expect((await numbersOf(september))[0]).toBe("6/19");
    expect(await brokenNumbers(july)).toEqual([]);
    expect(await brokenNumbers(september)).toEqual([]);
  });

  test("takes the next number while it is free, and keeps it once a later agenda is out", async () => {
    await publish(july, "2019-06-25");
    await save(july, [...(await itemsOf(july)), LATE]);
    expect((await numbersOf(july)).at(-1)).toBe("6/19");
    await publish(september, "2019-08-27");
    expect((await numbersOf(september))[0]).toBe("7/19");
    const [first, ...others] = await itemsOf(july);
    const late = others.at(-1);
    if (first && late) await save(july, [late, first, ...others.slice(0, -1)]);
    expect(await numbersOf(july)).toEqual(["6/19", "1/19", "2/19", "3/19", "4/19", "5/19"]);
  });

  test("leaves those that are out under their numbers wherever it is put", async () => {
    await publish(july, "2019-06-25");
    await save(july, (await itemsOf(july)).toSpliced(2, 0, LATE));
    expect(await numbersOf(july)).toEqual(["1/19", "2/19", "2A/19", "3/19", "4/19", "5/19"]);
  });
});

describe("an item that is out", () => {
  test("is not taken off, but withdrawn, and keeps its number", async () => {
    await publish(july, "2019-06-25");
    const items = await itemsOf(july);
    expect(await refusalOf(save(july, items.slice(0, -1)))).toBe("item-is-out");
    await save(
      july,
      items.map((item, place) => (place === 3 ? { ...item, isWithdrawn: true } : item)),
    );
    const { paper } = await backend.handlers["papers.preview"](
      { meeting: july, kind: "agenda", twin: "public" },
      noCall,
    );
    expect(JSON.stringify(paper)).toContain("4/19 Update on actions – withdrawn");
    expect(await numbersOf(july)).toEqual(["1/19", "2/19", "3/19", "4/19", "5/19"]);
    await save(july, items);
    expect((await itemsOf(july))[3]?.isWithdrawn).toBeUndefined();
  });

  test("keeps its number whatever number a caller gives it, and before it is out none is kept", async () => {
    const withNumbers = async () => (await itemsOf(july)).map((item) => ({ ...item, keptNumber: "99/19" }));
    await save(july, await withNumbers());
    expect((await itemsOf(july)).map(({ keptNumber }) => keptNumber)).toEqual(Array(5).fill(undefined));
    await publish(july, "2019-06-25");
    await save(july, await withNumbers());
    expect(await numbersOf(july)).toEqual(["1/19", "2/19", "3/19", "4/19", "5/19"]);
  });

  test("cannot be withdrawn before it is out, because it can be taken off", async () => {
    await save(
      july,
      (await itemsOf(july)).map((item) => ({ ...item, isWithdrawn: true })),
    );
    expect((await itemsOf(july)).filter(({ isWithdrawn }) => isWithdrawn)).toEqual([]);
  });

  test("keeps its number in the agenda of a meeting that was opened, too", async () => {
    const { version } = await show(july);
    await backend.handlers["meetings.open"]({ meeting: july, version }, noCall);
    await save(july, (await itemsOf(july)).toReversed());
    expect(await numbersOf(july)).toEqual(["5/19", "4/19", "3/19", "2/19", "1/19"]);
    const { agendaAsOpened } = await show(july);
    expect(agendaAsOpened?.map(({ keptNumber }) => keptNumber)).toEqual([
      "1/19",
      "2/19",
      "3/19",
      "4/19",
      "5/19",
    ]);
  });
});

test("an agenda that shrank after a later one was out leaves a number out, which both meetings are told", async () => {
  await publish(september, "2019-08-27");
  await save(july, (await itemsOf(july)).slice(0, -1));
  expect(await brokenNumbers(july)).toEqual(["This item has the number 4/19; 5/19 is given to no item."]);
  expect(await brokenNumbers(september)).toEqual([
    "This item has the number 6/19; 5/19 is given to no item.",
  ]);
});

test("an agenda that went out before numbers were kept keeps them from its next change on", async () => {
  await publish(july, "2019-06-25");
  await backend.close();
  const store = new Database(workplace.storePath);
  store.prepare("UPDATE agenda_item SET details = json_remove(details, '$.keptNumber')").run();
  store.close();
  backend = await workplace.open();
  expect((await numbersOf(july)).at(-1)).toBe("5/19");
  const items = await itemsOf(july);
  expect(await refusalOf(save(july, items.slice(0, -1)))).toBe("item-is-out");
  await save(july, items.toReversed());
  expect(await numbersOf(july)).toEqual(["5/19", "4/19", "3/19", "2/19", "1/19"]);
});
