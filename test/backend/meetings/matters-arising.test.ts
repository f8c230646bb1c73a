// Over two meetings: what the minutes of one left open stands on the agenda of the next.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { matterLines } from "../../../shared/domain/meeting/actions/matters-in-words.ts";
import type { AgendaItem, Exemption } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { lines } from "../../domain/paper/lines.ts";
import { newWorkplace, noCall, type Workplace } from "../backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "../minute-an-item.ts";

const PRIVATE: Exemption = {
  ...{ paragraph: 3, publicInterest: "the price would be known", publicTitle: "A contract" },
  publicSummary: "",
};
const MATTERS = { kind: "matters arising", title: "Matters arising" } as const;
const ACTIONS = { kind: "actions", title: "Update on actions" } as const;
const PROMISE = "Officers undertook to bring the audit of visits to the next meeting.";

const DEFERRED =
  "Item 1 of 3 July 2019, Report on placements (deferred): “The report was deferred to the next meeting.”";
const PROMISED = `Item 2 of 3 July 2019, Visits (promised, not answered): “${PROMISE}”`;
const IN_PRIVATE =
  "Item 3 of 3 July 2019, Tender of zebras (deferred): “Consideration of the zebras was postponed.”";

let workplace: Workplace;
let backend: Backend;
let july: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  july = await meetingWith(backend, "2019-07-03", [
    { title: "Report on placements" },
    { title: "Visits" },
    { title: "Tender of zebras", exemption: PRIVATE },
  ]);
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const show = (meeting: string) => backend.handlers["meetings.show"]({ meeting }, noCall);
const ahead = (...items: readonly Partial<AgendaItem>[]) =>
  meetingWith(backend, "2019-09-18", items.length === 0 ? [MATTERS, ACTIONS] : items);
const minute = (place: number, ...texts: readonly string[]) =>
  minuteItem(backend, july, `2019-07-03 ${place}`, texts);

async function minuteJuly(): Promise<void> {
  await minute(1, "The Head of Service was away. The report was deferred to the next meeting.");
  await minute(2, PROMISE);
  await minute(3, "Consideration of the zebras was postponed.");
}

async function agendaOf(meeting: string, twin: Twin = "public"): Promise<readonly string[]> {
  const { paper } = await backend.handlers["papers.preview"]({ meeting, kind: "agenda", twin }, noCall);
  return lines(paper);
}

async function open(meeting: string): Promise<void> {
  const { version } = await show(meeting);
  await backend.handlers["meetings.open"]({ meeting, version }, noCall);
}

async function minutedAt(meeting: string, place = 0): Promise<readonly string[]> {
  return (await show(meeting)).items[place]?.minute.paragraphs.map(({ text }) => text) ?? [];
}

const accept = (state: "open" | "refused" = "open") =>
  backend.handlers["actions.save"](
    {
      action: {
        ...{ id: "audit", meetingId: july, itemId: "2019-07-03 2", sentence: PROMISE, due: null },
        ...{ task: "Bring the audit", owner: "Head of Service", state, updates: [] },
      },
    },
    noCall,
  );

describe("the agenda of the next meeting", () => {
  test("has what the draft minutes left open, by number and title, with the sentence; Part B the rest", async () => {
    await minuteJuly();
    const september = await ahead();
    const agenda = await agendaOf(september);
    expect(agenda.filter((line) => line.startsWith("• Item"))).toEqual([`• ${DEFERRED}`, `• ${PROMISED}`]);
    expect(agenda.join()).not.toContain("zebra");
    const partB = await agendaOf(september, "part B");
    expect(partB.slice(partB.indexOf("# Matters arising in private"))).toEqual([
      "# Matters arising in private",
      `• ${IN_PRIVATE}`,
    ]);
  });

  test("follows the earlier minutes while they are written", async () => {
    const september = await ahead();
    expect(await agendaOf(september)).toContain("body: The minutes of 3 July 2019 are not written yet.");
    await minute(2, "The visits were noted.");
    expect(await agendaOf(september)).toContain(
      "body: No matters arise from the public minutes of 3 July 2019.",
    );
    await minuteJuly();
    expect(await agendaOf(september)).toContain(`• ${DEFERRED}`);
    await minute(1, "The report was noted.");
    expect(await agendaOf(september)).not.toContain(`• ${DEFERRED}`);
  });

  test("hears of a promise once: as a matter until it is accepted, then as an action; refused as neither", async () => {
    await minuteJuly();
    const september = await ahead();
    await accept();
    const heard = (await agendaOf(september)).filter((line) => line.includes("audit"));
    expect(heard).toEqual(["• Head of Service: Bring the audit (promised on 3 July 2019; no date given)."]);
    await accept("refused");
    expect((await agendaOf(september)).join()).not.toContain("audit");
  });

  test("without an update on actions hears of the accepted promise among the matters", async () => {
    await minuteJuly();
    await accept();
    expect(await agendaOf(await ahead(MATTERS))).toContain(`• ${PROMISED}`);
  });

  test("without an item for them has none, not even in Part B", async () => {
    await minuteJuly();
    const september = await ahead(ACTIONS);
    expect((await show(september)).arising).toBeNull();
    expect((await agendaOf(september, "part B")).join()).not.toContain("zebra");
  });

  test("has nothing of another body, and the first meeting of a body has no earlier minutes", async () => {
    await minuteJuly();
    const [body] = await backend.handlers["bodies.list"]({}, noCall);
    if (!body) throw new Error("A new store has a body");
    const other = { ...body, id: "other", name: "Scrutiny Committee", standingItems: [STANDING] };
    await backend.handlers["bodies.save"]({ body: other }, noCall);
    const asked = { date: "2019-10-01", time: "", venue: "", body: "other" } as const;
    const { meeting } = await backend.handlers["meetings.add"](asked, noCall);
    expect((await show(meeting)).items.map(({ item }) => item.kind)).toEqual(["matters arising"]);
    expect((await show(meeting)).arising).toBeNull();
    expect((await agendaOf(meeting)).join()).not.toContain("3 July");
  });

  const STANDING = { ...MATTERS, presenter: "" };

  test("is printed as a page for the web with them, and nothing of a private item is in its file", async () => {
    await minuteJuly();
    const meeting = await ahead();
    const path = join(workplace.folder, "agenda.html");
    const place = backend.grant(path).id;
    await backend.handlers["papers.html"]({ meeting, kind: "agenda", twin: "public", place }, noCall);
    const page = readFileSync(path, "utf8");
    expect(page).toContain("The report was deferred to the next meeting.");
    expect(page).not.toContain("zebra");
  });
});

describe("the minutes of the next meeting", () => {
  test("begin with a paragraph for each matter, which the desk asks to be filled in and takes for no promise", async () => {
    await minuteJuly();
    const september = await ahead();
    await open(september);
    expect(await minutedAt(september)).toEqual(
      [DEFERRED, PROMISED].map((line) => `${line} [add what was said]`),
    );
    const remarks = await backend.handlers["minutes.check"]({ meeting: september }, noCall);
    expect(
      remarks.filter(({ itemId }) => itemId === "2019-09-18 1").map(({ check, text }) => [check, text]),
    ).toEqual([1, 2].map(() => ["template-note", "[add what was said]"]));
    expect((await backend.handlers["actions.list"]({ meeting: september }, noCall)).proposed).toEqual([]);
  });

  test("have all of them where the item is taken in private, and its public agenda none", async () => {
    await minuteJuly();
    const september = await ahead({ ...MATTERS, exemption: PRIVATE });
    await open(september);
    expect(await minutedAt(september)).toEqual(
      [DEFERRED, PROMISED, IN_PRIVATE].map((line) => `${line} [add what was said]`),
    );
    expect((await agendaOf(september)).join()).not.toContain("3 July 2019,");
  });

  test("say that nothing arose, and the desk misses nothing there", async () => {
    const [placements, visits, tender] = (await show(july)).items;
    if (!placements || !visits || !tender) throw new Error("July has three items");
    const { version } = await show(july);
    const items = [placements.item, visits.item];
    await backend.handlers["agenda.save"]({ meeting: july, version, items }, noCall);
    await minute(1, "The report was noted.");
    const september = await ahead();
    await open(september);
    expect(await minutedAt(september)).toEqual(["No matters arose from the minutes of 3 July 2019."]);
    const remarks = await backend.handlers["minutes.check"]({ meeting: september }, noCall);
    expect(remarks.filter(({ itemId }) => itemId === "2019-09-18 1")).toEqual([]);
  });

  test("that somebody has begun are left alone", async () => {
    await minuteJuly();
    const september = await ahead();
    await minuteItem(backend, september, "2019-09-18 1", ["The Chair spoke of July."]);
    await open(september);
    expect(await minutedAt(september)).toEqual(["The Chair spoke of July."]);
  });
});

describe("once the meeting is open", () => {
  async function openThenChange(): Promise<string> {
    await minuteJuly();
    const september = await ahead();
    await open(september);
    await minute(1, "The report was noted.");
    await accept();
    return september;
  }

  test("its matters stay as they were, on the agenda and in the minutes", async () => {
    const september = await openThenChange();
    expect(await agendaOf(september)).toEqual(expect.arrayContaining([`• ${DEFERRED}`, `• ${PROMISED}`]));
    expect(await minutedAt(september)).toHaveLength(2);
    expect(matterLines((await show(september)).arising ?? NONE, "members")).toHaveLength(3);
  });

  const NONE = {
    of: { id: "", date: "2019-07-03" },
    isUnwritten: true,
    hasPrivatePart: false,
    matters: [],
  } as const;

  test("what is made private afterwards leaves its public agenda", async () => {
    const september = await openThenChange();
    const { version, items } = await show(july);
    const changed = items.map(({ item }) => ({ ...item, exemption: PRIVATE }));
    await backend.handlers["agenda.save"]({ meeting: july, version, items: changed }, noCall);
    const agenda = await agendaOf(september);
    expect(agenda.join()).not.toContain("placements");
    expect(await agendaOf(september, "part B")).toContain(`• ${DEFERRED}`);
  });

  test("as is one whose minutes were passed on without opening it", async () => {
    await minuteJuly();
    const september = await ahead();
    await minuteItem(backend, september, "2019-09-18 1", ["The Panel heard of July."]);
    const { version } = await show(september);
    await backend.handlers["minutes.move"]({ meeting: september, version, to: "with officers" }, noCall);
    await minute(1, "The report was noted.");
    expect(await agendaOf(september)).toContain(`• ${DEFERRED}`);
  });
});
