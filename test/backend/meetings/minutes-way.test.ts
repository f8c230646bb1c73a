import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { MinutesState } from "../../../shared/domain/meeting/meeting.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { ignoreHere } from "../ignore-here.ts";
import { minuteItem } from "../minute-an-item.ts";
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

const WORDING = "to note the Children in Care Performance Scorecard, data as at 30 April 2019";
const write = (paragraphs: readonly string[]) =>
  writeMinute(backend, meeting, { paragraphs, wording: WORDING });
const show = (id = meeting) => backend.handlers["meetings.show"]({ meeting: id }, noCall);

const APPROVED_ON = "2019-09-04";

async function move(to: MinutesState): Promise<void> {
  const { version } = await show();
  await backend.handlers["minutes.move"]({ meeting, version, to, approvedOn: APPROVED_ON }, noCall);
}

async function moveAll(...states: readonly MinutesState[]): Promise<void> {
  for (const state of states) await move(state);
}

const TO_APPROVED = ["with officers", "with the chair", "published draft", "approved"] as const;

async function laterMeeting(): Promise<string> {
  const facts = { date: "2019-09-04", time: "5.00 pm", venue: "the Council Chamber" } as const;
  return (await backend.handlers["meetings.add"](facts, noCall)).meeting;
}

describe("the way of the minutes", () => {
  test("leads from draft to signed, and each step is kept as it stood", async () => {
    await write(["The Panel heard of the plans."]);
    await moveAll(...TO_APPROVED, "signed");
    const versions = await backend.handlers["minutes.versions"]({ meeting }, noCall);
    expect(versions.map(({ state }) => state)).toEqual([...TO_APPROVED, "signed"]);
    expect((await show()).meeting.minutesState).toBe("signed");
  });

  test("leaves out no step but may go back until the body has approved them", async () => {
    await write(["The Panel heard of the plans."]);
    expect(await refusalOf(move("approved"))).toBe("not-the-next-state");
    await moveAll("with officers", "with the chair", "draft", ...TO_APPROVED);
    expect(await refusalOf(move("draft"))).toBe("not-the-next-state");
  });

  test("keeps approved minutes as they were approved, whatever is set or added later", async () => {
    const { bodyId } = (await show()).meeting;
    const body = { ...(await show()).body, numbering: "year" } as const;
    await backend.handlers["bodies.save"]({ body }, noCall);
    await write(["The Panel heard of the plans."]);
    await moveAll(...TO_APPROVED);
    const approved = await show();
    await backend.handlers["bodies.save"](
      { body: { ...approved.body, name: "Childrens Board", callsItself: "the Board", roll: [] } },
      noCall,
    );
    const earlier = {
      date: "2019-06-05",
      time: "5.00 pm",
      venue: "the Council Chamber",
      body: bodyId,
    } as const;
    await backend.handlers["meetings.add"](earlier, noCall);
    await move("signed");
    const signed = await show();
    expect(signed.body).toEqual(approved.body);
    expect(signed.items).toEqual(approved.items);
    expect(signed.meeting).toMatchObject({ minutesState: "signed", openedOn: approved.meeting.openedOn });
    expect(approved.meeting.openedOn).not.toBeNull();
    expect(signed.agendaAsOpened?.map(({ id }) => id)).toEqual(approved.items.map(({ item }) => item.id));
  });

  test("does not begin before something is minuted", async () => {
    expect(await refusalOf(move("with officers"))).toBe("no-minute");
  });

  test("does not lead into public past an error that nobody has answered", async () => {
    await write(["The Panel heard of the the plans."]);
    await moveAll("with officers", "with the chair");
    expect(await refusalOf(move("published draft"))).toBe("desk-has-errors");
    const remarks = await backend.handlers["minutes.check"]({ meeting }, noCall);
    for (const remark of remarks)
      if (remark.check === "doubled-word") await ignoreHere(backend, meeting, remark);
    await move("published draft");
    expect((await show()).meeting.minutesState).toBe("published draft");
  });

  test("refuses a caller who has not seen the last change", async () => {
    await write(["The Panel heard of the plans."]);
    const stale = { meeting, version: 0, to: "with officers" } as const;
    expect(await refusalOf(backend.handlers["minutes.move"](stale, noCall))).toBe("conflict");
    expect(await backend.handlers["minutes.versions"]({ meeting }, noCall)).toEqual([]);
  });
});

test("versions are compared paragraph by paragraph, with each other and with what stands now", async () => {
  await write(["The Panel heard of the plans.", "Members welcomed them."]);
  await move("with officers");
  await write(["The Panel heard of the new plans.", "Members welcomed them."]);
  await move("with the chair");
  const [first, second] = await backend.handlers["minutes.versions"]({ meeting }, noCall);
  const changes = await backend.handlers["minutes.compare"](
    { meeting, from: first?.id ?? 0, to: second?.id ?? 0 },
    noCall,
  );
  expect(changes).toEqual([
    {
      item: "Children in Care Performance Scorecard",
      what: "paragraph",
      before: "The Panel heard of the plans.",
      after: "The Panel heard of the new plans.",
    },
  ]);
  expect(
    await backend.handlers["minutes.compare"]({ meeting, from: second?.id ?? 0, to: null }, noCall),
  ).toEqual([]);
  expect(await refusalOf(backend.handlers["minutes.compare"]({ meeting, from: 999, to: null }, noCall))).toBe(
    "not-found",
  );
});

describe("approved minutes", () => {
  test("cannot be changed, nor can their agenda, nor the versions in the store", async () => {
    await write(["The Panel heard of the plans."]);
    await moveAll(...TO_APPROVED);
    expect(await refusalOf(write(["The Panel heard of other plans."]))).toBe("minutes-approved");
    const { version, items } = await show();
    const agenda = { meeting, version, items: items.map(({ item }) => item) };
    expect(await refusalOf(backend.handlers["agenda.save"](agenda, noCall))).toBe("minutes-approved");
    await backend.close();
    const stored = new Database(workplace.storePath);
    expect(() => stored.exec("UPDATE minutes_version SET state = 'draft'")).toThrow("only ever added");
    expect(() => stored.exec("DELETE FROM minutes_version")).toThrow("only ever added");
    stored.close();
    backend = await workplace.open();
  });

  test("are put right at a later meeting, and the correction is linked both ways and printed in both", async () => {
    await write(["The Panel heard of eight plans."]);
    await moveAll(...TO_APPROVED);
    const later = await laterMeeting();
    const text = "for “eight plans” read “nine plans”";
    await backend.handlers["minutes.correct"]({ of: meeting, madeAt: later, isExempt: false, text }, noCall);
    const link = {
      of: { id: meeting, date: "2019-07-03" },
      madeAt: { id: later, date: "2019-09-04" },
      isExempt: false,
      text,
    };
    expect((await show()).corrections).toEqual([expect.objectContaining(link)]);
    expect((await show(later)).corrections).toEqual([expect.objectContaining(link)]);
    const path = join(workplace.folder, "minutes.docx");
    await backend.handlers["minutes.print"](
      { meeting, place: backend.grant(path).id, twin: "public" },
      noCall,
    );
    const printed = new TextDecoder().decode(unzipSync(readFileSync(path))["word/document.xml"]);
    expect(printed.replaceAll(/<[^>]+>/g, "")).toContain(
      "Corrected at the meeting held on 4 September 2019: for “eight plans” read “nine plans”.",
    );
  });

  test("are put right in other words once a correction is taken back, until the later minutes are approved", async () => {
    await write(["The Panel heard of eight plans."]);
    await moveAll(...TO_APPROVED);
    const later = await laterMeeting();
    const link = { of: meeting, madeAt: later, isExempt: false };
    const correct = (text: string) => backend.handlers["minutes.correct"]({ ...link, text }, noCall);
    const takeBack = (correction: string) =>
      backend.handlers["minutes.takeBackCorrection"]({ correction }, noCall);
    const { correction } = await correct("for “eight” read “nein”");
    await takeBack(correction);
    expect((await show()).corrections).toEqual([]);
    expect((await show(later)).corrections).toEqual([]);
    expect(await refusalOf(takeBack(correction))).toBe("not-found");

    const { correction: stays } = await correct("for “eight” read “nine”");
    await minuteItem(backend, later, (await show(later)).items[0]?.item.id ?? "", ["None were received."]);
    for (const to of TO_APPROVED) {
      const record = await show(later);
      for (const remark of await backend.handlers["minutes.check"]({ meeting: later }, noCall))
        await ignoreHere(backend, later, remark);
      const { version } = record;
      await backend.handlers["minutes.move"](
        { meeting: later, version, to, approvedOn: "2019-11-06" },
        noCall,
      );
    }
    expect(await refusalOf(takeBack(stays))).toBe("minutes-approved");
    expect((await show()).corrections).toHaveLength(1);
  });

  test("of another body are none of its business", async () => {
    await write(["The Panel heard of eight plans."]);
    await moveAll(...TO_APPROVED);
    const { body } = await show();
    await backend.handlers["bodies.save"]({ body: { ...body, id: "other", name: "Housing Board" } }, noCall);
    const facts = { date: "2019-09-04", time: "", venue: "", body: "other" } as const;
    const { meeting: madeAt } = await backend.handlers["meetings.add"](facts, noCall);
    const asked = { of: meeting, madeAt, isExempt: false, text: "x" };
    expect(await refusalOf(backend.handlers["minutes.correct"](asked, noCall))).toBe("not-found");
  });

  test("are the only ones that are put right so", async () => {
    await write(["The Panel heard of eight plans."]);
    const later = await laterMeeting();
    const correct = (of: string, madeAt: string) =>
      refusalOf(backend.handlers["minutes.correct"]({ of, madeAt, isExempt: false, text: "x" }, noCall));
    expect(await correct(meeting, later)).toBe("minutes-not-approved");
    await moveAll(...TO_APPROVED);
    expect(await correct(meeting, meeting)).toBe("minutes-approved");
  });

  test("are named by their date at the next meeting, which asks to approve them", async () => {
    const { items } = await show(await laterMeeting());
    const item = items.find((one) => one.item.kind === "previous minutes")?.item;
    expect(item).toMatchObject({
      title: "Minutes of the meeting held on 3 July 2019",
      recommendation: {
        verb: "approve",
        wording: "to approve the Minutes of the meeting held on 3 July 2019 as a correct record",
      },
    });
  });
});
