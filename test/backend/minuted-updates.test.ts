import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../shared/domain/meeting/actions/action.ts";
import type { Exemption } from "../../shared/domain/meeting/agenda/agenda.ts";
import type { MinuteParagraph } from "../../shared/domain/meeting/minutes/minutes.ts";
import { agendaPaper } from "../../shared/domain/paper/agenda-paper.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { lines } from "../domain/paper/lines.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "./backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "./minute-an-item.ts";

const PRIVATE: Exemption = { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" };
const ACTIONS = { kind: "actions", title: "Update on actions" } as const;

let workplace: Workplace;
let backend: Backend;
let july: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  july = await meetingWith(backend, "2019-07-03", [{ title: "Visits" }]);
  await save({});
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

function save(action: Partial<Action>) {
  const audit: Action = {
    ...{ id: "audit", meetingId: july, itemId: "2019-07-03 1", sentence: "", due: null, state: "open" },
    ...{ task: "Bring the audit", owner: "Head of Service", updates: [], ...action },
  };
  return backend.handlers["actions.save"]({ action: audit }, noCall);
}

const show = (meeting: string) => backend.handlers["meetings.show"]({ meeting }, noCall);
const list = (meeting: string) => backend.handlers["actions.list"]({ meeting }, noCall);

async function opened(date: "2019-09-18" | "2019-11-13", item: object = ACTIONS) {
  const meeting = await meetingWith(backend, date, [{ ...ACTIONS, ...item }]);
  const { version } = await show(meeting);
  await backend.handlers["meetings.open"]({ meeting, version }, noCall);
  const { items } = await show(meeting);
  const paragraph = items[0]?.minute.paragraphs[0];
  if (!paragraph) throw new Error("Nothing was begun for the action");
  return { meeting, paragraph };
}

function minute(meeting: string, date: string, ...paragraphs: readonly MinuteParagraph[]): Promise<void> {
  return minuteItem(backend, meeting, `${date} 1`, paragraphs);
}

function filledIn(paragraph: MinuteParagraph, said: string): MinuteParagraph {
  return { ...paragraph, text: paragraph.text.replace("[update]", said) };
}

async function reported(date: "2019-09-18" | "2019-11-13", said: string, item: object = ACTIONS) {
  const { meeting, paragraph } = await opened(date, item);
  await minute(meeting, date, filledIn(paragraph, said));
  return { meeting, paragraph };
}

async function agendaOfJanuary(): Promise<readonly string[]> {
  const january = await meetingWith(backend, "2020-01-15", [ACTIONS]);
  return lines(agendaPaper(await show(january), "public"));
}

describe("what the minutes say of an action", () => {
  test("at two meetings running breaks its silence, and the next agenda has the newest of it", async () => {
    const { meeting: september } = await reported("2019-09-18", "The terms were agreed.");
    const { meeting: november } = await reported("2019-11-13", "Half of the files were read.");
    const agenda = await agendaOfJanuary();
    expect(agenda).toContain(
      "• Head of Service: Bring the audit (promised on 3 July 2019; no date given; on 13 November 2019: Half of the files were read).",
    );
    expect(agenda.join()).not.toContain("not spoken of");
    expect((await list(november)).open).toMatchObject([
      {
        silentFor: 0,
        updates: [
          { meetingId: september, on: "2019-09-18", text: "The terms were agreed.", isMinuted: true },
          { meetingId: november, on: "2019-11-13", text: "Half of the files were read.", isMinuted: true },
        ],
      },
    ]);
  });

  test("is nothing while the place to write at stands there untouched, or nothing stands in it", async () => {
    const { meeting, paragraph } = await opened("2019-09-18");
    await minute(meeting, "2019-09-18", paragraph);
    expect((await list(meeting)).open[0]?.updates).toEqual([]);
    await minute(meeting, "2019-09-18", filledIn(paragraph, ""));
    expect((await list(meeting)).open[0]?.updates).toEqual([]);
  });

  test("changes with the minute and goes with its paragraph", async () => {
    const { meeting, paragraph } = await reported("2019-09-18", "It was begun.");
    await minute(meeting, "2019-09-18", filledIn(paragraph, "It was half done."));
    expect((await list(meeting)).open[0]?.updates).toMatchObject([{ text: "It was half done." }]);
    await minute(meeting, "2019-09-18");
    expect((await list(meeting)).open[0]?.updates).toEqual([]);
  });

  test("is all that was written, over more paragraphs and with the words ahead edited", async () => {
    const { meeting, paragraph } = await opened("2019-09-18");
    const edited = filledIn(paragraph, "It was begun.").text.replace(
      "Bring the audit",
      "Bring the whole audit",
    );
    await minute(
      meeting,
      "2019-09-18",
      { ...paragraph, text: edited },
      { ...paragraph, id: "second", text: "Members asked for more." },
    );
    expect((await list(meeting)).open[0]?.updates).toMatchObject([
      { text: "It was begun. Members asked for more." },
    ]);
  });

  test("stands beside what the clerk noted, which the minutes leave alone, and is not saved with it", async () => {
    const { meeting } = await reported("2019-09-18", "It was begun.");
    const noted = { meetingId: null, on: "2019-08-01", text: "Officers met." } as const;
    const [action] = (await list(meeting)).open;
    await save({ updates: [noted, ...(action?.updates ?? [])] });
    await save({ updates: [noted] });
    expect((await list(meeting)).open[0]?.updates).toMatchObject([noted, { text: "It was begun." }]);
    expect((await list(meeting)).open[0]?.updates).toHaveLength(2);
    const takenBack = backend.handlers["actions.takeBack"]({ action: "audit" }, noCall);
    expect(await refusalOf(takenBack)).toBe("conflict");
  });

  test("in private counts as spoken of, and no public paper tells it", async () => {
    const { meeting } = await reported("2019-09-18", "The zebra was moved.", { exemption: PRIVATE });
    expect((await list(meeting)).open).toMatchObject([{ updates: [{ isExempt: true }] }]);
    const agenda = await agendaOfJanuary();
    expect(agenda.join()).not.toContain("zebra");
    const { items } = await show(meeting);
    expect(JSON.stringify(items)).toContain("zebra");
  });

  test("in private is not written into the public minutes of the next meeting", async () => {
    await reported("2019-09-18", "The zebra was moved.", { exemption: PRIVATE });
    const { paragraph } = await opened("2019-11-13");
    expect(paragraph.text).not.toContain("zebra");
  });
});

describe("the day on which an action was closed", () => {
  test("is that on which the clerk said so, stays through later changes, and goes when it is opened again", async () => {
    await save({ state: "done" });
    const { meeting } = await meetingLater();
    expect((await list(meeting)).closed).toMatchObject([{ closedOn: "2019-06-20" }]);
    await save({ state: "dropped", task: "Bring an audit", closedOn: "2019-01-01" });
    expect((await list(meeting)).closed).toMatchObject([{ closedOn: "2019-06-20" }]);
    await save({ closedOn: "2019-06-20" });
    expect((await list(meeting)).open[0]).not.toHaveProperty("closedOn");
  });

  async function meetingLater() {
    return { meeting: await meetingWith(backend, "2019-09-18", [ACTIONS]) };
  }
});
