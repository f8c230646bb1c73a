// The example: a council with a year of figures, a meeting on 3 July 2019, and three May returns to bring in.
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import type { RagRule } from "../../../shared/domain/scorecard/target.ts";
import { Refused } from "../../../shared/errors.ts";
import type { CallContext, Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { SCORECARD_ITEM } from "../meetings.ts";
import { acceptReturn, readReturn } from "../returns.ts";
import { countRecords } from "../store/counts.ts";
import { addMeeting, loadBodies, renameCouncil } from "../store/meetings.ts";
import { loadRegister, setRule } from "../store/register.ts";
import { EXAMPLE_ATTENDANCE } from "./minute.ts";
import { mayReturns, openingReturn, writeReturn } from "./returns.ts";

const MEETING_DATE: IsoDate = "2019-07-03";

/** Rules other than the one that a new store starts with, so that the example shows all five. */
const RULES: Readonly<Record<string, RagRule>> = {
  "CLA 07": { rule: "floor and target", floor: 90 },
  "CLA 11": { rule: "points", green: 0, amber: 5 },
  "CLA 30": {
    rule: "bands",
    green: { from: null, to: 10 },
    amber: { from: 10.1, to: 12 },
    red: { from: 12.1, to: null },
  },
  "CLA 40": { rule: "floor and target", floor: 90 },
  "CLA 50": { rule: "target and last year", tolerance: 1 },
  "CLA 54": { rule: "points", green: 10, amber: 15 },
};

export function exampleHandlers(house: House): Pick<Handlers, "example.open"> {
  return {
    "example.open": async (_, call) => {
      const { returns, meetings } = await countRecords(house.store.db);
      if (returns > 0 || meetings > 0) throw new Refused("store-not-empty");
      const folder = join(dirname(house.store.path), "Example returns");
      mkdirSync(folder, { recursive: true });
      const register = await loadRegister(house.store.db);
      const paths = await Promise.all(mayReturns(register).map((sent) => writeReturn(folder, sent)));
      await bringInOpening(house, folder, register, call);
      const meeting = await setTheScene(house);
      house.announce(["store", "meetings", "returns", "scorecard"]);
      return { meeting, returns: paths.map((path) => house.grants.grant(path)) };
    },
  };
}

/** The figures up to April come in as a return, so that each of them knows its workbook and its cell. */
async function bringInOpening(
  house: House,
  folder: string,
  register: readonly Indicator[],
  call: CallContext,
): Promise<void> {
  const opening = openingReturn(register);
  const { id: file } = house.grants.grant(await writeReturn(folder, opening));
  const { sha256 } = await readReturn(house, file, [], call);
  await acceptReturn(house, { file, sha256, sender: opening.sender, decisions: [] }, call);
}

async function setTheScene({ store }: House): Promise<string> {
  const id = randomUUID();
  await store.db.transaction().execute(async (transaction) => {
    const [body] = await loadBodies(transaction);
    if (!body) throw new Refused("not-found");
    await renameCouncil(transaction, body.id, "Example Borough Council");
    for (const [indicator, rag] of Object.entries(RULES)) await setRule(transaction, indicator, rag);
    await addMeeting(transaction, {
      meeting: { id, bodyId: body.id, date: MEETING_DATE, time: "5.00 pm", venue: "the Council Chamber" },
      attendance: EXAMPLE_ATTENDANCE,
      item: SCORECARD_ITEM,
    });
  });
  return id;
}
