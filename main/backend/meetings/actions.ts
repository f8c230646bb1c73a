// Actions: what the minutes promise, what the clerk made of it, and what is still to do.

import type { ActionsAtMeeting } from "../../../shared/contract.ts";
import type { Action } from "../../../shared/domain/meeting/action.ts";
import { proposeActions } from "../../../shared/domain/meeting/propose-actions.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { findAction, loadActions, saveAction } from "../store/meetings/actions.ts";
import { listMeetings } from "../store/meetings/meetings.ts";
import { keepSpokenActions } from "../store/meetings/spoken.ts";
import { meetingWithBody, showMeeting } from "./meetings.ts";

export function actionHandlers(house: House): Pick<Handlers, "actions.list" | "actions.save"> {
  return {
    "actions.list": ({ meeting }) => listActions(house, meeting),
    "actions.save": async ({ action }) => {
      await save(house, action);
      return {};
    },
  };
}

async function listActions(house: House, id: string): Promise<ActionsAtMeeting> {
  const { db } = house.store;
  const record = await showMeeting(house, id);
  const { body, meeting } = record;
  const actions = await loadActions(db, body.id);
  const next = (await listMeetings(db)).find(({ bodyId, date }) => bodyId === body.id && date > meeting.date);
  return {
    open: record.actions,
    made: actions.filter(({ meetingId }) => meetingId === id),
    proposed: proposeActions(record, actions, next?.date ?? null),
  };
}

/** An action stays with the item at which it was promised, also once the minutes are approved. */
async function save(house: House, action: Action): Promise<void> {
  const { db } = house.store;
  const { items } = await meetingWithBody(house, action.meetingId);
  if (!items.some(({ item }) => item.id === action.itemId)) throw new Refused("not-found");
  const before = await findAction(db, action.id);
  if (before && before.itemId !== action.itemId) throw new Refused("not-found");
  await db.transaction().execute(async (transaction) => {
    await saveAction(transaction, action);
    await keepSpokenActions(transaction, action.itemId);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "action saved",
      subject: action.id,
      before,
      after: action,
    });
  });
  house.announce(["actions", "meetings"]);
}
