import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import type { Area, Grant } from "../../shared/contract.ts";
import {
  type MinuteParagraph,
  narrative,
  type OralFigure,
} from "../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { bringIn, newWorkplace, noCall, readReturn, type Workplace } from "./backend-in-a-folder.ts";
import { minuteItem } from "./minute-an-item.ts";

const ORAL: OralFigure = { indicator: "CLA 11", period: "2019-06", value: 21, givenBy: "Head of Service" };
const TOLD: MinuteParagraph = {
  ...narrative("told", "The Head of Service gave an oral update: 21% in June."),
  role: "oral update",
  oral: ORAL,
};

let workplace: Workplace;
let backend: Backend;
let july: string;
let scorecard: string;

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ meeting: july } = await backend.handlers["example.open"]({}, noCall));
  const { items } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
  scorecard = items.find(({ item }) => item.kind === "scorecard")?.item.id ?? "";
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

const show = (meeting: string) => backend.handlers["scorecards.show"]({ meeting }, noCall);

async function returnOf(value: number): Promise<Grant> {
  const path = join(workplace.folder, `June ${value}.xlsx`);
  const rows = [
    ["Ref", "Indicator", "Period", "Value", "Comment"],
    ["CLA 11", "", "2019-06", value, "Well."],
  ];
  await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
  return backend.grant(path);
}

describe("a figure that is given at a meeting", () => {
  beforeEach(() => minuteItem(backend, july, scorecard, [TOLD]));

  test("stands on the scorecard of that meeting and in the figure's story, and on that of the next", async () => {
    const update = { ...ORAL, meeting: "2019-07-03", heardBy: "the Panel", isExempt: false };
    expect((await show(july)).oralUpdates).toMatchObject([update]);
    const story = (indicator: string) =>
      backend.handlers["figures.story"]({ indicator, meeting: july }, noCall);
    expect((await story("CLA 11")).oralUpdates).toMatchObject([update]);
    expect((await story("CLA 12")).oralUpdates).toEqual([]);
    const asked = { date: "2019-07-24", time: "", venue: "" } as const;
    const { meeting } = await backend.handlers["meetings.add"](asked, noCall);
    expect((await show(meeting)).oralUpdates).toMatchObject([update]);
  });

  test("is no business of another body", async () => {
    const [body] = await backend.handlers["bodies.list"]({}, noCall);
    if (!body) throw new Error("A new store has a body");
    await backend.handlers["bodies.save"]({ body: { ...body, id: "board", name: "Board" } }, noCall);
    const asked = { date: "2019-07-24", time: "", venue: "", body: "board" } as const;
    const { meeting } = await backend.handlers["meetings.add"](asked, noCall);
    expect((await show(meeting)).oralUpdates).toEqual([]);
  });

  test("is reconciled when the return comes, in one finding", async () => {
    const said = async (value: number) =>
      (await readReturn(backend, await returnOf(value))).findings
        .filter(({ code }) => code.startsWith("oral-update"))
        .map(({ severity, message }) => `${severity}: ${message}`);
    expect(await said(20.5)).toEqual([
      "warning: CLA 11 for June 2019: the Panel was told 21% on 3 July 2019 by the Head of Service; the return says 20.5%.",
    ]);
    expect(await said(21)).toEqual([
      "note: CLA 11 for June 2019: the Panel was told 21% on 3 July 2019 by the Head of Service; the return says the same.",
    ]);
  });

  test("stands no more once the return is accepted that says the same", async () => {
    await bringIn(backend, await returnOf(21));
    expect((await show(july)).oralUpdates).toEqual([]);
  });

  test("prints with the scorecard", async () => {
    const place = backend.grant(join(workplace.folder, "scorecard.docx")).id;
    const printed = await backend.handlers["scorecards.print"]({ meeting: july, place }, noCall);
    expect(printed.bytes).toBeGreaterThan(10_000);
  });

  test("is told to the scorecard's screens when it changes, and not when other words do", async () => {
    const told: Area[] = [];
    backend.onChanged((areas) => told.push(...areas));
    await minuteItem(backend, july, scorecard, [TOLD, "Members asked why."]);
    expect(told).not.toContain("scorecard");
    await minuteItem(backend, july, scorecard, [{ ...TOLD, oral: { ...ORAL, value: 22 } }]);
    expect(told).toContain("scorecard");
    expect((await show(july)).oralUpdates).toMatchObject([{ value: 22 }]);
  });
});

test("a figure that is given in private bears a mark", async () => {
  const { items, version } = await backend.handlers["meetings.show"]({ meeting: july }, noCall);
  const exemption = { paragraph: 1, publicInterest: "", publicTitle: "A matter", publicSummary: "" };
  const agenda = items.map(({ item }) => (item.kind === "actions" ? { ...item, exemption } : item));
  await backend.handlers["agenda.save"]({ meeting: july, version, items: agenda }, noCall);
  const inPrivate = items.find(({ item }) => item.kind === "actions")?.item.id ?? "";
  await minuteItem(backend, july, inPrivate, [TOLD]);
  expect((await show(july)).oralUpdates).toMatchObject([{ isExempt: true }]);
});
