import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { AgendaItem } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { writeMinute } from "../write-minute.ts";

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

const show = (id = meeting) => backend.handlers["meetings.show"]({ meeting: id }, noCall);
const itemsOf = ({ items }: MeetingRecord) => items.map(({ item }) => item);
const titlesOf = (record: MeetingRecord) => itemsOf(record).map(({ title }) => title);

const REPORT: AgendaItem = {
  id: "report",
  kind: "report",
  title: "Placements of unaccompanied children",
  presenter: "Head of Service",
  purpose: "",
  recommendation: null,
  attachments: [],
  backgroundPapers: [],
  exemption: null,
  lateness: null,
};

async function saveAgenda(items: readonly AgendaItem[]): Promise<void> {
  const { version } = await show();
  await backend.handlers["agenda.save"]({ meeting, version, items }, noCall);
}

describe("an agenda that is saved", () => {
  test("keeps its order, and the minutes of the items that stay", async () => {
    await writeMinute(backend, meeting, { paragraphs: ["The Panel heard of the plans."] });
    const items = itemsOf(await show());
    await saveAgenda([REPORT, ...items.toReversed()]);
    const saved = await show();
    expect(titlesOf(saved)).toEqual([REPORT.title, ...items.map(({ title }) => title).toReversed()]);
    expect(saved.items.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6"]);
    const scorecard = saved.items.find(({ item }) => item.kind === "scorecard");
    expect(scorecard?.minute.paragraphs[0]?.text).toBe("The Panel heard of the plans.");
  });

  test("forgets the interests in an item that went, so that they are not printed as of no item", async () => {
    await saveAgenda([...itemsOf(await show()), REPORT]);
    const { attendance, version } = await show();
    const interest = {
      who: "Member for North Ward",
      kind: "other registrable interest",
      itemId: "report",
      nature: "a governor of the school",
      leftTheRoom: true,
    } as const;
    await backend.handlers["minutes.save"](
      { meeting, version, attendance, interests: [interest], closedAt: "", minutes: [] },
      noCall,
    );
    expect((await show()).interests).toHaveLength(1);
    await saveAgenda(itemsOf(await show()).filter(({ id }) => id !== "report"));
    expect((await show()).interests).toEqual([]);
  });

  test("is refused to a caller who has not seen the last change, and stays as it was", async () => {
    const before = await show();
    const stale = { meeting, version: before.version + 1, items: [] };
    expect(await refusalOf(backend.handlers["agenda.save"](stale, noCall))).toBe("conflict");
    expect(await show()).toEqual(before);
  });
});

test("numbers run on over the municipal year, and stay once the agenda is out", async () => {
  const [body] = await backend.handlers["bodies.list"]({}, noCall);
  if (body) await backend.handlers["bodies.save"]({ body: { ...body, numbering: "year" } }, noCall);
  const next = await backend.handlers["meetings.add"]({ date: "2019-09-04", time: "", venue: "" }, noCall);
  const firstOf = async (id: string) => (await show(id)).items[0]?.number;
  expect([await firstOf(meeting), await firstOf(next.meeting)]).toEqual(["1/19", "6/19"]);
  const { version } = await show(next.meeting);
  await backend.handlers["agenda.publish"]({ meeting: next.meeting, version, on: "2019-08-27" }, noCall);
  await saveAgenda([...itemsOf(await show()), REPORT]);
  expect(await firstOf(next.meeting)).toBe("6/19");
});

describe("a meeting that opens", () => {
  test("keeps its agenda as it stood, whatever is changed later", async () => {
    const { version } = await show();
    await backend.handlers["meetings.open"]({ meeting, version }, noCall);
    const asOpened = titlesOf(await show());
    await saveAgenda([...itemsOf(await show()), REPORT]);
    const now = await show();
    expect(now.agendaAsOpened?.map(({ title }) => title)).toEqual(asOpened);
    expect(titlesOf(now)).toEqual([...asOpened, REPORT.title]);
    expect(now.meeting.openedOn).toBe("2019-06-20T09:00:00.000Z");
    const path = join(workplace.folder, "agenda.docx");
    await backend.handlers["agenda.print"](
      { meeting, place: backend.grant(path).id, twin: "public" },
      noCall,
    );
    const printed = new TextDecoder().decode(unzipSync(readFileSync(path))["word/document.xml"]);
    expect(printed).toContain(asOpened[0]);
    expect(printed).not.toContain(REPORT.title);
  });

  test("has a paragraph ready for each action that is open", async () => {
    const { items } = await show();
    await backend.handlers["actions.save"](
      {
        action: {
          id: "forum",
          meetingId: meeting,
          itemId: items.at(-1)?.item.id ?? "",
          sentence: "Officers undertook to bring the design to the forum.",
          task: "Bring the design to the forum",
          owner: "Head of Service",
          due: "2019-08-31",
          state: "open",
          updates: [],
        },
      },
      noCall,
    );
    const next = await backend.handlers["meetings.add"]({ date: "2019-09-04", time: "", venue: "" }, noCall);
    const { version, actions } = await show(next.meeting);
    expect(actions).toEqual([expect.objectContaining({ id: "forum", isOverdue: true, silentFor: 0 })]);
    await backend.handlers["meetings.open"]({ meeting: next.meeting, version }, noCall);
    const update = (await show(next.meeting)).items.find(({ item }) => item.kind === "actions");
    expect(update?.minute.paragraphs.map(({ text }) => text)).toEqual([
      expect.stringContaining("Head of Service: Bring the design to the forum"),
    ]);
    expect(update?.minute.paragraphs[0]?.text).toContain("[update]");
  });
});

describe("when and where a meeting is held", () => {
  test("can be changed, but not to a day on which the body meets already", async () => {
    const other = await backend.handlers["meetings.add"]({ date: "2019-09-04", time: "", venue: "" }, noCall);
    const { version } = await show();
    const facts = { meeting, version, time: "6.00 pm", venue: "Room 2" };
    expect(
      await refusalOf(backend.handlers["meetings.change"]({ ...facts, date: "2019-09-04" }, noCall)),
    ).toBe("conflict");
    await backend.handlers["meetings.change"]({ ...facts, date: "2019-07-10" }, noCall);
    expect((await show()).meeting).toMatchObject({ date: "2019-07-10", time: "6.00 pm", venue: "Room 2" });
    expect((await show(other.meeting)).previous?.date).toBe("2019-07-10");
    const { version: now } = await show();
    await backend.handlers["agenda.publish"]({ meeting, version: now, on: "2019-07-02" }, noCall);
    const out = { ...facts, version: now + 1 };
    expect(await refusalOf(backend.handlers["meetings.change"]({ ...out, date: "2019-07-17" }, noCall))).toBe(
      "agenda-is-out",
    );
    await backend.handlers["meetings.change"]({ ...out, date: "2019-07-10", venue: "Room 3" }, noCall);
    expect((await show()).meeting.venue).toBe("Room 3");
  });
});

test("an agenda that would tell in public what is exempt is not printed until that is answered", async () => {
  const exempt: AgendaItem = {
    ...REPORT,
    title: "Contract with Northfield Homes for residential placements",
    exemption: {
      paragraph: 3,
      publicInterest: "prices are still being negotiated",
      publicTitle: "Contract with Northfield Homes for residential placements",
      publicSummary: "",
    },
  };
  await saveAgenda([...itemsOf(await show()), exempt]);
  const place = () => backend.grant(join(workplace.folder, "agenda.docx")).id;
  const print = () => backend.handlers["agenda.print"]({ meeting, place: place(), twin: "public" }, noCall);
  expect(await refusalOf(print())).toBe("desk-has-errors");
  await saveAgenda([
    ...itemsOf(await show()).slice(0, -1),
    { ...REPORT, id: "exclusion", kind: "exclusion", title: "Exclusion of the press and public" },
    { ...exempt, exemption: { ...exempt.exemption, publicTitle: "A contract" } as AgendaItem["exemption"] },
  ]);
  expect(await refusalOf(print())).toBeNull();
});

describe("an agenda that is recorded as published", () => {
  const print = (name: string) => {
    const place = backend.grant(join(workplace.folder, name)).id;
    return backend.handlers["agenda.print"]({ meeting, place, twin: "public" }, noCall);
  };
  const publish = async (on: IsoDate) => {
    const { version } = await show();
    return backend.handlers["agenda.publish"]({ meeting, version, on }, noCall);
  };

  test("has no error that nobody answered, and was published on the day of the meeting at the latest", async () => {
    await saveAgenda([...itemsOf(await show()), { ...REPORT, title: "Report on the the placements" }]);
    expect(await refusalOf(publish("2019-06-25"))).toBe("desk-has-errors");
    const exempt = { paragraph: 3, publicInterest: "", publicTitle: "A contract", publicSummary: "" };
    await saveAgenda([...itemsOf(await show()).slice(0, -1), { ...REPORT, exemption: exempt }]);
    expect(await refusalOf(publish("2019-06-25"))).toBe("desk-has-errors");
    await saveAgenda([...itemsOf(await show()).slice(0, -1), REPORT]);
    expect(await refusalOf(publish("2019-07-04"))).toBe("published-after-meeting");
    expect((await show()).meeting.agendaPublishedOn).toBeNull();
    await publish("2019-07-03");
    expect((await show()).meeting.agendaPublishedOn).toBe("2019-07-03");
  });

  test("need not have been printed; where it was printed with other words that is said", async () => {
    expect((await publish("2019-06-25")).printedOtherwise).toEqual([]);
    await print("agenda.docx");
    expect((await publish("2019-06-24")).printedOtherwise).toEqual([]);
    await saveAgenda([...itemsOf(await show()), REPORT]);
    expect((await publish("2019-06-25")).printedOtherwise).toEqual(["public"]);
    await print("agenda again.docx");
    expect((await publish("2019-06-25")).printedOtherwise).toEqual([]);
  });
});
