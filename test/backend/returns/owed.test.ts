import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReturns } from "../../../main/backend/example/returns.ts";
import { writeWorkbook } from "../../../main/backend/excel/write/write-workbook.ts";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { openStore } from "../../../main/backend/store/open.ts";
import { publishedFigures } from "../../../main/backend/store/papers.ts";
import type { Grant } from "../../../shared/contract.ts";
import type { Month } from "../../../shared/domain/period/period.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { bringIn, newWorkplace, noCall, type Workplace } from "../backend-in-a-folder.ts";

let workplace: Workplace;
let backend: Backend;
let files: readonly Grant[];
const sent = mayReturns(shippedRegister().indicators);

beforeEach(async () => {
  workplace = newWorkplace();
  backend = await workplace.open();
  ({ returns: files } = await backend.handlers["example.open"]({}, noCall));
});
afterEach(async () => {
  await backend.close();
  workplace.clear();
});

async function bringInReturn(place: number) {
  const { sender, decisions } = sent[place] ?? {};
  return (await bringIn(backend, files[place] as Grant, decisions, sender)).acceptance;
}

const owed = (period: Month | null, dueDays = 15) =>
  backend.handlers["returns.owed"]({ period, dueDays }, noCall);
const states = async (period: Month) =>
  Object.fromEntries((await owed(period)).senders.map(({ sender, state }) => [sender, state]));

describe("who owes what in the example council", () => {
  test("is asked of the one who sent all figures so far, for the month after the newest", async () => {
    const { period, due, senders } = await owed(null);
    expect({ period, due }).toEqual({ period: "2019-05", due: "2019-06-15" });
    expect(senders.map(({ sender, state }) => [sender, state])).toEqual([["Performance Manager", "late"]]);
    expect((await owed("2019-05", 20)).senders[0]?.state).toBe("owed");
  });

  test("changes with each return that comes in, and a dash that nobody could explain is still to come", async () => {
    for (const place of sent.keys()) await bringInReturn(place);
    expect((await owed(null)).period).toBe("2019-06");
    expect(await states("2019-05")).toEqual({
      "Head of Social Work with Children in Care": "incomplete",
      "Head of the Virtual School": "sent",
      "Head of Corporate Parenting": "sent",
    });
    const [first] = (await owed("2019-05")).senders;
    expect(first?.indicators.find(({ reference }) => reference === "CLA 34")?.state).toBe("not supplied");
    expect(first?.commentary).toMatchObject([{ reference: "CLA 11", why: "red", period: "2019-05" }]);
    expect(first?.sentOn).toBe("2019-06-20");
    expect(first?.chase).toMatch(/^Dear Head of Social Work with Children in Care\n/);
  });

  test("names the quarter's sender when the quarter ends, and not in the month before", async () => {
    for (const place of sent.keys()) await bringInReturn(place);
    expect(await states("2019-06")).toHaveProperty("Performance Manager", "owed");
    expect(await states("2019-05")).not.toHaveProperty("Performance Manager");
  });

  test("is owed again when the return is withdrawn", async () => {
    const { returnId } = await bringInReturn(1);
    expect(await states("2019-05")).toHaveProperty("Head of the Virtual School", "sent");
    await backend.handlers["returns.withdraw"]({ return: returnId }, noCall);
    expect(await states("2019-05")).toEqual({ "Performance Manager": "late" });
  });
});

describe("a figure that was published", () => {
  test("is known by the paper that shows it, as the latest figure and as the one before", async () => {
    for (const place of sent.keys()) await bringInReturn(place);
    const [meeting] = await backend.handlers["meetings.list"]({}, noCall);
    const place = backend.grant(join(workplace.folder, "scorecard.docx")).id;
    await backend.handlers["scorecards.print"]({ meeting: meeting?.id ?? "", place }, noCall);
    await backend.close();
    const store = await openStore(workplace.storePath, { mustExist: true });
    const published = await publishedFigures(store.db, "2019-07-03");
    const later = await publishedFigures(store.db, "2019-07-04");
    await store.close();
    backend = await workplace.open();
    expect(published.get("CLA 11|2019-05")).toEqual({ value: 18, meeting: "2019-07-03" });
    expect(published.get("CLA 11|2019-04")?.meeting).toBe("2019-07-03");
    expect(published.has("CLA 11|2019-03")).toBe(false);
    expect(published.has("CLA 34|2019-05")).toBe(false);
    expect(later.size).toBe(0);
  });
});

describe("words that come for a figure that is in", () => {
  test("end the reminder and leave the figure unrevised", async () => {
    await bringInReturn(0);
    const rows = [
      ["Ref", "Indicator", "Period", "Value", "Comment"],
      ["CLA 11", "Eligible young people with a pathway plan", "2019-05", 18, "An audit has begun."],
    ];
    const path = join(workplace.folder, "Again.xlsx");
    await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
    const file = backend.grant(path).id;
    const { sha256, plan } = await backend.handlers["returns.read"]({ file, decisions: [] }, noCall);
    expect(plan).toMatchObject([{ change: "commented" }]);
    const sender = "Head of Social Work with Children in Care";
    const accepted = await backend.handlers["returns.accept"](
      { file, sha256, sender, decisions: [] },
      noCall,
    );
    expect(accepted).toMatchObject({ added: 0, revised: 0 });
    expect((await owed("2019-05")).senders.find((one) => one.sender === sender)?.commentary).toEqual([]);
    const [meeting] = await backend.handlers["meetings.list"]({}, noCall);
    const asked = { indicator: "CLA 11", meeting: meeting?.id ?? "" };
    const { line } = await backend.handlers["figures.story"](asked, noCall);
    expect(line).toMatchObject({ revised: false, current: { comment: "An audit has begun." } });
  });
});

test("in a store without figures nobody owes anything", async () => {
  const empty = newWorkplace();
  const other = await empty.open();
  const found = await other.handlers["returns.owed"]({ period: null, dueDays: 15 }, noCall);
  expect(found).toEqual({ period: "2019-05", due: "2019-06-15", senders: [] });
  await other.close();
  empty.clear();
});
