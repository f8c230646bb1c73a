import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mayReturns } from "../../main/backend/example/returns.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";
import type { Grant } from "../../shared/contract.ts";
import type { Month } from "../../shared/domain/period/period.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, readReturn, type Workplace } from "./backend-in-a-folder.ts";

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

async function bringIn(place: number) {
  const { sender = "", decisions = [] } = sent[place] ?? {};
  const file = files[place] as Grant;
  const { sha256 } = await readReturn(backend, file, decisions);
  const accepted = { file: file.id, sha256, sender, decisions: [...decisions] };
  return backend.handlers["returns.accept"](accepted, noCall);
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
    for (const place of sent.keys()) await bringIn(place);
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
    for (const place of sent.keys()) await bringIn(place);
    expect(await states("2019-06")).toHaveProperty("Performance Manager", "owed");
    expect(await states("2019-05")).not.toHaveProperty("Performance Manager");
  });

  test("is owed again when the return is withdrawn", async () => {
    const { returnId } = await bringIn(1);
    expect(await states("2019-05")).toHaveProperty("Head of the Virtual School", "sent");
    await backend.handlers["returns.withdraw"]({ return: returnId }, noCall);
    expect(await states("2019-05")).toEqual({ "Performance Manager": "late" });
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
