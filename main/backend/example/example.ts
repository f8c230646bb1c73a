// The example: a council with a year of figures, a meeting on 3 July 2019, and three May returns to bring in.
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReturnReading } from "../../../shared/contract.ts";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { standingAgenda } from "../../../shared/domain/meeting/agenda/standing-items.ts";
import { NOTHING_SAID } from "../../../shared/domain/return/memory/memory.ts";
import type { RagRule } from "../../../shared/domain/scorecard/target.ts";
import { Refused } from "../../../shared/errors.ts";
import type { CallContext, Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { newMeeting } from "../meetings/meetings.ts";
import { storeReturn } from "../returns/accept.ts";
import { lookAt } from "../returns/look-at.ts";
import { addToAudit } from "../store/audit.ts";
import { countRecords } from "../store/counts.ts";
import { loadBodies, saveBody } from "../store/meetings/bodies.ts";
import { addMeeting } from "../store/meetings/meetings.ts";
import { loadRegister, setRule } from "../store/register.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { EXAMPLE_ATTENDANCE, EXAMPLE_ROLL } from "./minute.ts";
import { mayReturns, OPENING_SENDER, openingReturn, writeReturn } from "./returns.ts";

const COUNCIL = "Example Borough Council";
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

const OPENING = { sender: OPENING_SENDER, answers: NOTHING_SAID, decisions: [] };

export function exampleHandlers(house: House): Pick<Handlers, "example.open"> {
  return {
    "example.open": async (_, call) => {
      const { returns, meetings } = await countRecords(house.store.db);
      if (returns > 0 || meetings > 0) throw new Refused("store-not-empty");
      const folder = join(dirname(house.store.path), "Example returns");
      mkdirSync(folder, { recursive: true });
      const register = await loadRegister(house.store.db);
      const paths = await Promise.all(mayReturns(register).map((sent) => writeReturn(folder, sent)));
      const meeting = await storeExample(house, await readOpening(house, folder, register, call));
      house.announce(["store", "meetings", "returns", "scorecard"]);
      return { meeting, returns: paths.map((path) => house.grants.grant(path)) };
    },
  };
}

/** The figures up to April come in as a return, so that each of them knows its workbook and its cell. */
async function readOpening(
  house: House,
  folder: string,
  register: readonly Indicator[],
  call: CallContext,
): Promise<ReturnReading> {
  const file = house.grants.grant(await writeReturn(folder, openingReturn(register)));
  return (await lookAt(house, { file: file.id, decisions: [] }, call)).reading;
}

/** All of the example or nothing of it: half of one could neither be used nor opened again. */
async function storeExample(house: House, opening: ReturnReading): Promise<string> {
  const meeting = randomUUID();
  await house.store.db.transaction().execute(async (transaction) => {
    await storeReturn(transaction, house, opening, OPENING);
    await setTheScene(transaction, meeting);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "example opened",
      subject: meeting,
      before: null,
      after: { council: COUNCIL, rules: Object.keys(RULES) },
    });
  });
  return meeting;
}

async function setTheScene(transaction: StoreTransaction, id: string): Promise<void> {
  const [body] = await loadBodies(transaction);
  if (!body) throw new Refused("not-found");
  await saveBody(transaction, { ...body, council: COUNCIL, quorum: 3, roll: EXAMPLE_ROLL });
  for (const [indicator, rag] of Object.entries(RULES)) await setRule(transaction, indicator, rag);
  await addMeeting(transaction, {
    meeting: newMeeting({
      id,
      bodyId: body.id,
      date: MEETING_DATE,
      time: "5.00 pm",
      venue: "the Council Chamber",
    }),
    attendance: EXAMPLE_ATTENDANCE,
    items: standingAgenda(body, null, countedIds()),
  });
}

/** The same each time, because the printed minutes carry them. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `example item ${count}`;
  };
}
