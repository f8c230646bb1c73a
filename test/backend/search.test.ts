import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { Spoken } from "../../shared/contract.ts";
import type { AgendaItem } from "../../shared/domain/meeting/agenda/agenda.ts";
import { type MinuteParagraph, narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, type Workplace } from "./backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "./minute-an-item.ts";

const SCORECARD_ITEM = readFileSync(
  new URL("../fixtures/minutes/scorecard-item.txt", import.meta.url),
  "utf8",
).split(/\r?\n/);

/** A sentence as minutes put it, and the indicators of which it speaks. */
const SAID: readonly (readonly [sentence: string, ...spokenOf: string[]])[] = [
  ["Of eligible young people 18% had a pathway plan.", "CLA 11", "CLA 12"],
  ["Pathway planning had improved since the spring.", "CLA 11", "CLA 12"],
  ["IHAs were late because consent came late.", "CLA 17", "CLA 18"],
  ["Two thirds of initial health assessments were done in 20 working days.", "CLA 17", "CLA 18"],
  ["Reviewing of health assessments had gone well.", "CLA 19"],
  ["The Panel asked why PEPs stood at 80%.", "CLA 24", "CLA 25", "CLA 26"],
  ["Foster carers’ annual reviews were on course.", "CLA 40"],
  ["The annual review of the policy was due; foster carers had been told of it by letter.", ""],
  ["Social workers saw young people every six weeks.", ""],
  ["Child visits were at 97%.", "CLA 07"],
  ["The mean SDQ had fallen to 14.", "CLA 22", "CLA 23"],
  ["Half of the UASC came from one country.", "CLA 05", "CLA 06"],
  ["Eleven care leavers were NEET.", "CLA 28"],
  ["Care leavers in education, employment or training were fewer than last year.", "CLA 51"],
  ["Children who went missing were spoken to on their return.", "CLA 34"],
  ["Data were missing from the report.", ""],
  ["Placement stability was good.", "CLA 30", "CLA 31"],
  ["The Panel took part in a visit to the new library.", ""],
  ["Nine children had been adopted since April.", "CLA 43"],
  ["The Panel adopted the policy.", ""],
  ["Most care leavers lived in suitable accommodation.", "CLA 50"],
  ["More dentists took young patients.", "CLA 20"],
  ["Caseloads of social workers were high.", ""],
  ["IROs had caseloads of 70.", "CLA 54"],
  ["The team was in touch with 94% of its care leavers.", "CLA 52"],
  ["Members had been in touch with the school.", ""],
  ["Care leavers who were not in touch had been written to.", "CLA 52"],
  ["Reviews were held in time in nine of ten cases.", "CLA 08"],
  ["The number of children looked after had risen to 412.", "CLA 01", "CLA 02"],
  ["The forum of looked after children had met twice.", ""],
  ["A child placed more than 20 miles from home was visited by the Chair.", "CLA 32"],
];

let workplace: Workplace;
let backend: Backend;

beforeAll(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  const july = await meetingWith(backend, "2019-07-03", [
    { title: "Children in Care Performance Scorecard" },
    {
      title: "A placement",
      exemption: { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" },
    },
  ]);
  await minuteItem(backend, july, "2019-07-03 1", SCORECARD_ITEM, {
    resolution: { verb: "note", wording: "to note the Children’s Performance Dashboard", vote: null },
  });
  await minuteItem(backend, july, "2019-07-03 2", ["The giraffe was moved to another home."]);
  const june = await meetingWith(backend, "2019-06-05", [{ title: "What was said" }]);
  await minuteItem(
    backend,
    june,
    "2019-06-05 1",
    SAID.map(([sentence]) => sentence),
  );
});
afterAll(async () => {
  await backend.close();
  workplace.clear();
});

async function find(words: string, indicator: string | null = null): Promise<readonly Spoken[]> {
  return backend.handlers["search.find"]({ words, indicator }, noCall);
}

const marked = ({ text, marks }: Spoken) => marks.map(({ from, to }) => text.slice(from, to));

describe("words", () => {
  it("are found in whatever form they stand, each of them, with their places", async () => {
    const found = await find("auditing reviewers");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: "paragraph",
      date: "2019-07-03",
      itemTitle: "Children in Care Performance Scorecard",
      isExempt: false,
    });
    expect(found.flatMap(marked)).toEqual(
      expect.arrayContaining(["audit", "auditing", "reviewer", "reviewed"]),
    );
  });

  it("are found while the last of them is still being typed", async () => {
    for (const typed of ["giraf", "moved gira", "improveme", "improvem", "reviewi"])
      expect(await find(typed), typed).not.toEqual([]);
  });

  it("are found in resolutions too, the newest meeting first", async () => {
    const kinds = (await find("dashboard")).map(({ kind }) => kind);
    expect(kinds).toEqual(["paragraph", "resolution"]);
    const dates = (await find("pathway plan")).map(({ date }) => date);
    expect(dates).toContain("2019-06-05");
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it("in quotation marks are found only as they stand", async () => {
    expect(await find("monthly pathway")).not.toEqual([]);
    expect(await find('"monthly pathway"')).toEqual([]);
    expect(await find("“pathway plans”")).not.toEqual([]);
  });

  it("that hang together are found together", async () => {
    expect(await find("monthly six")).toHaveLength(1);
    expect(await find("six-monthly")).toHaveLength(1);
    expect(await find("monthly-six")).toEqual([]);
    expect(await find("leaver’s")).toHaveLength(1);
  });

  it("find nothing where one of them is nowhere", async () => {
    expect(await find("pathway xylophone")).toEqual([]);
  });

  it("of an item that was taken in private are found with a mark", async () => {
    expect(await find("giraffe")).toMatchObject([{ isExempt: true, itemTitle: "A placement" }]);
  });

  it("are not asked for where none is typed", async () => {
    for (const typed of ["", "  ", '"', "🙂", "?!", '""']) expect(await find(typed)).toEqual([]);
  });
});

test("no input is refused, whatever its marks, operators and letters", async () => {
  const anyTyped = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          ...['"', "'", "(", ")", "*", "^", ":", "-", "+", "{", "}", "NEAR", "AND", "OR", "NOT", "text:"],
          ...["“plan", "pathway", "🙂", "18%", "20.5", "\u0000", "e\u0301", "نص", ",", "NEAR(a b, 2)"],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(anyTyped, fc.constantFrom(null, "CLA 11", "none"), async (typed, indicator) => {
      const found = await find(typed, indicator);
      for (const { text, marks } of found)
        for (const { from, to } of marks) expect(0 <= from && from < to && to <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe("an indicator", () => {
  const references = [...new Set(SAID.flatMap(([, ...spokenOf]) => spokenOf))].filter(Boolean);

  it.each(references)(
    "%s is found wherever minutes speak of it in passing, and nowhere else",
    async (one) => {
      const found = (await find("", one)).filter(({ date }) => date === "2019-06-05").map(({ text }) => text);
      const expected = SAID.filter(([, ...spokenOf]) => spokenOf.includes(one)).map(([sentence]) => sentence);
      expect(found).toEqual(expected);
    },
  );

  it("is found in the minutes of a real meeting: pathway plans in three paragraphs", async () => {
    const found = (await find("", "CLA 11")).filter(({ date }) => date === "2019-07-03");
    expect(found).toHaveLength(3);
    expect(found.flatMap(marked).every((words) => /^pathway plans?$/i.test(words))).toBe(true);
  });

  it("is asked for together with words", async () => {
    const found = await find("eligible statutory", "CLA 11");
    expect(found).toHaveLength(1);
    expect(found.flatMap(marked)).toEqual(expect.arrayContaining(["pathway plans", "statutory", "eligible"]));
  });

  it("that is linked is found though the words do not name it, until the link goes", async () => {
    const meeting = await meetingWith(backend, "2019-09-18", [{ title: "Linked" }]);
    const text = "It stood at 18.0%.";
    const link = { from: 12, to: 17, indicator: "CLA 11", period: "2019-05" as const };
    const linked: MinuteParagraph = { ...narrative("linked", text), links: [link] };
    await minuteItem(backend, meeting, "2019-09-18 1", [linked]);
    const texts = async () => (await find("", "CLA 11")).map((found) => found.text);
    expect(await texts()).toContain(text);
    await minuteItem(backend, meeting, "2019-09-18 1", [{ ...linked, links: [] }]);
    expect(await texts()).not.toContain(text);
  });

  it("of which an oral update gave a figure is found", async () => {
    const meeting = await meetingWith(backend, "2019-10-02", [{ title: "Oral" }]);
    const oral = { indicator: "CLA 20", period: "2019-08" as const, value: 81, givenBy: "Director" };
    const told: MinuteParagraph = { ...narrative("oral", "It was 81% now."), role: "oral update", oral };
    await minuteItem(backend, meeting, "2019-10-02 1", [told]);
    expect((await find("", "CLA 20")).map(({ text }) => text)).toContain("It was 81% now.");
  });

  it("that the register does not have keeps no minute from being saved, and is found nowhere", async () => {
    const meeting = await meetingWith(backend, "2019-11-13", [{ title: "Gone" }]);
    const link = { from: 0, to: 2, indicator: "OLD 1", period: null };
    await minuteItem(backend, meeting, "2019-11-13 1", [
      { ...narrative("gone", "A walnut fell."), links: [link] },
    ]);
    expect(await find("", "OLD 1")).toEqual([]);
    expect(await find("walnut")).toHaveLength(1);
  });
});

describe("the title of an item", () => {
  it("is found though nothing was minuted of it, by its words of today, until the item is taken off", async () => {
    const meeting = await meetingWith(backend, "2020-01-08", [
      { title: "Kinship care strategy" },
      { title: "Urgent business", kind: "urgent" },
    ]);
    expect(await find("kinship strategy")).toMatchObject([
      { kind: "title", text: "Kinship care strategy", meetingId: meeting },
    ]);
    await changeAgenda(meeting, (items) =>
      items.map((item) => (item.kind === "report" ? { ...item, title: "Staying put policy" } : item)),
    );
    expect(await find("kinship strategy")).toEqual([]);
    expect(await find("staying put")).toHaveLength(1);
    await changeAgenda(meeting, (items) => items.filter(({ kind }) => kind !== "report"));
    expect(await find("staying put")).toEqual([]);
  });

  it("is not found where it stands on each agenda", async () => {
    const meeting = await meetingWith(backend, "2020-01-15", [
      { title: "Zebra crossings", kind: "apologies" },
    ]);
    expect(await find("zebra")).toEqual([]);
    await changeAgenda(meeting, (items) => items.map((item) => ({ ...item, kind: "report" })));
    expect(await find("zebra")).toHaveLength(1);
  });

  async function changeAgenda(
    meeting: string,
    change: (items: readonly AgendaItem[]) => readonly AgendaItem[],
  ): Promise<void> {
    const { version, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
    const changed = [...change(items.map(({ item }) => item))];
    await backend.handlers["agenda.save"]({ meeting, version, items: changed }, noCall);
  }
});

test("what is no longer minuted is no longer found", async () => {
  const meeting = await meetingWith(backend, "2019-12-04", [{ title: "Rewritten" }]);
  await minuteItem(backend, meeting, "2019-12-04 1", ["A walrus came."]);
  expect(await find("walrus")).toHaveLength(1);
  await minuteItem(backend, meeting, "2019-12-04 1", ["A whale came."]);
  expect(await find("walrus")).toEqual([]);
  expect(await find("whale")).toHaveLength(1);
});
