import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PaperAsked } from "../../../shared/contract.ts";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { MinutesState } from "../../../shared/domain/meeting/meeting.ts";
import { resolutionText } from "../../../shared/domain/paper/resolution-text.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, refusalOf, type Workplace } from "../backend-in-a-folder.ts";
import { editDocument, words } from "../edited-in-word.ts";
import { meetingWith } from "../minute-an-item.ts";
import { passOn } from "../papers/full-meeting.ts";
import { writeMinute } from "../write-minute.ts";

const APPROVED_ON: IsoDate = "2019-09-18";
const WORDING = "to note the Children in Care Performance Scorecard, data as at 30 April 2019";

let workplace: Workplace;
let backend: Backend;
let meeting: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting } = await backend.handlers["example.open"]({}, noCall));
  await changeBody({ numbering: "year" });
  await write("The Panel heard of the plans.");
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const show = (id = meeting) => backend.handlers["meetings.show"]({ meeting: id }, noCall);
const write = (text: string) => writeMinute(backend, meeting, { paragraphs: [text], wording: WORDING });

async function changeBody(change: Partial<Body>): Promise<void> {
  const [body] = await backend.handlers["bodies.list"]({}, noCall);
  if (body) await backend.handlers["bodies.save"]({ body: { ...body, ...change } }, noCall);
}

/** Every setting of the body that minutes show, as a council changes them after an election. */
const changeAllOfTheBody = () =>
  changeBody({
    name: "Children's Board",
    council: "Another Council",
    callsItself: "the Board",
    numbering: "paragraph",
    resolutionForm: { keyword: "AGREED", bold: false, separator: ":-", verbForm: "that", finalStop: false },
    roll: [],
    regime: "voluntary",
  });

const addEarlierMeeting = () =>
  meetingWith(backend, "2019-05-08", [{ title: "A" }, { title: "B" }, { title: "C" }]);

const PAPERS: readonly Omit<PaperAsked, "meeting">[] = [
  { kind: "minutes", twin: "public" },
  { kind: "minutes", twin: "part B" },
  { kind: "decision notice", twin: "public" },
];

async function papers() {
  const { items } = await show();
  const item = items.find((one) => one.item.kind === "scorecard")?.item.id ?? "";
  const asked = [...PAPERS, { kind: "minute extract", twin: "public", item } as const];
  return Promise.all(asked.map((one) => backend.handlers["papers.preview"]({ ...one, meeting }, noCall)));
}

async function printedAsWord(): Promise<string> {
  const path = join(workplace.folder, "minutes.docx");
  const place = backend.grant(path).id;
  await backend.handlers["minutes.print"]({ meeting, place, twin: "public" }, noCall);
  return new TextDecoder()
    .decode(unzipSync(readFileSync(path))["word/document.xml"])
    .replaceAll(/<[^>]+>/g, "");
}

async function move(to: MinutesState, approvedOn?: IsoDate): Promise<void> {
  const { version } = await show();
  await backend.handlers["minutes.move"]({ meeting, version, to, ...(approvedOn && { approvedOn }) }, noCall);
}

describe.each(["approved", "signed"] as const)("%s minutes", (state) => {
  beforeEach(() => passOn(backend, meeting, state));

  it("stay as they were when the settings of the body are changed, in every paper made of them", async () => {
    const before = await papers();
    await changeAllOfTheBody();
    expect(await papers()).toEqual(before);
    expect(await printedAsWord()).toContain(`The Panel RESOLVED ${WORDING}.`);
  });

  it("keep their numbers and what they say of themselves when an earlier meeting is added", async () => {
    const { version, ...before } = await show();
    await addEarlierMeeting();
    await changeAllOfTheBody();
    const { version: _, ...after } = await show();
    expect(after).toEqual(before);
    expect(after.items.map(({ number }) => number)).toEqual(
      before.items.map((_, place) => `${place + 1}/19`),
    );
  });

  it("give the resolution as it was printed, to be pasted elsewhere", async () => {
    await changeAllOfTheBody();
    const record = await show();
    const item = record.items.find((one) => one.item.kind === "scorecard")?.item.id ?? "";
    expect(resolutionText(record, item)?.plain).toBe(`The Panel RESOLVED ${WORDING}.`);
  });

  it("are what a document that comes back from Word is compared with", async () => {
    await printedAsWord();
    await addEarlierMeeting();
    await changeAllOfTheBody();
    const path = join(workplace.folder, "minutes.docx");
    editDocument(path, words("heard of the plans", "heard of nine plans"));
    const file = backend.grant(path).id;
    const { changes, isOlder } = await backend.handlers["minutes.returned"]({ meeting, file }, noCall);
    expect(changes).toHaveLength(1);
    expect(isOlder).toBe(false);
  });

  it("differ in nothing from the version that was kept", async () => {
    await changeAllOfTheBody();
    const versions = await backend.handlers["minutes.versions"]({ meeting }, noCall);
    const from = versions.find((one) => one.state === "approved")?.id ?? 0;
    expect(await backend.handlers["minutes.compare"]({ meeting, from, to: null }, noCall)).toEqual([]);
  });

  it("show the corrections that were made since beside them", async () => {
    const madeAt = await meetingWith(backend, APPROVED_ON, [{ kind: "previous minutes", title: "Minutes" }]);
    const text = "for “the plans” read “nine plans”";
    await backend.handlers["minutes.correct"]({ of: meeting, madeAt, isExempt: false, text }, noCall);
    expect(await printedAsWord()).toContain(`Corrected at the meeting held on 18 September 2019: ${text}.`);
    expect(await printedAsWord()).toContain("The Panel heard of the plans.");
  });

  it("say at which meeting they were approved", async () => {
    expect((await show()).approved).toEqual({ on: APPROVED_ON, meeting: null });
    expect(await printedAsWord()).toContain(
      "Approved as a correct record at the meeting held on 18 September 2019.",
    );
  });
});

describe("a published draft", () => {
  beforeEach(() => passOn(backend, meeting, "published draft"));

  it("is printed as it was published until it is published again", async () => {
    const published = await papers();
    await write("The Panel heard of other plans.");
    await changeBody({ callsItself: "the Board" });
    expect(await papers()).toEqual(published);
    await move("draft");
    await passOn(backend, meeting, "published draft");
    expect(await printedAsWord()).toContain("The Panel heard of other plans.");
  });

  it("is approved with the words that stand then", async () => {
    await write("The Panel heard of other plans.");
    await move("approved", APPROVED_ON);
    expect(await printedAsWord()).toContain("The Panel heard of other plans.");
  });
});

describe("the first number of a meeting", () => {
  const numbers = async () => (await show()).items.map(({ number }) => number).slice(0, 2);

  it("stays from the opening on, also where the agenda was never recorded as published", async () => {
    const { version } = await show();
    await backend.handlers["meetings.open"]({ meeting, version }, noCall);
    expect((await show()).meeting.firstNumber).toBe(1);
    await addEarlierMeeting();
    expect(await numbers()).toEqual(["1/19", "2/19"]);
  });

  it("is fixed when minutes move on of a meeting that was opened before numbers were kept", async () => {
    const { version } = await show();
    await backend.handlers["meetings.open"]({ meeting, version }, noCall);
    await inStore("UPDATE meeting SET first_number = NULL");
    await move("with officers");
    await addEarlierMeeting();
    expect(await numbers()).toEqual(["1/19", "2/19"]);
  });

  async function inStore(sql: string): Promise<void> {
    await backend.close();
    const stored = new Database(workplace.storePath);
    stored.exec(sql);
    stored.close();
    backend = await workplace.open();
  }
});

describe("the meeting that approves minutes", () => {
  const approvedBy = () => backend.handlers["minutes.approvedBy"]({ meeting }, noCall);

  it("is the one whose agenda names them, and is recorded where nobody names another", async () => {
    await passOn(backend, meeting, "published draft");
    expect(await approvedBy()).toBeNull();
    const facts = { date: "2019-09-04", time: "", venue: "" } as const;
    const { meeting: next } = await backend.handlers["meetings.add"](facts, noCall);
    expect(await approvedBy()).toEqual({ id: next, date: "2019-09-04" });
    await move("approved");
    expect((await show()).approved).toEqual({ on: "2019-09-04", meeting: next });
    await move("signed");
    expect((await show()).approved).toEqual({ on: "2019-09-04", meeting: next });
  });

  it("must be told where no agenda has them, and is later than theirs", async () => {
    await passOn(backend, meeting, "published draft");
    expect(await refusalOf(move("approved"))).toBe("approval-unknown");
    expect(await refusalOf(move("approved", "2019-07-03"))).toBe("approval-unknown");
    expect((await show()).meeting.minutesState).toBe("published draft");
    await move("approved", "2019-07-04");
    expect((await show()).approved).toEqual({ on: "2019-07-04", meeting: null });
  });
});
