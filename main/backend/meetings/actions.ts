// Actions: what the minutes promise, what the clerk made of it, and what is still to do.

import type { Action } from "../../../shared/domain/meeting/action.ts";
import { proposeActions } from "../../../shared/domain/meeting/propose-actions.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { loadActions, saveAction } from "../store/meetings/actions.ts";
import { keepSpokenAction } from "../store/meetings/spoken.ts";
import { showMeeting } from "./meetings.ts";

export function actionHandlers(house: House): Pick<Handlers, "actions.list" | "actions.save"> {
  return {
    "actions.list": async ({ meeting }) => {
      const record = await showMeeting(house, meeting);
      const actions = await loadActions(house.store.db, record.body.id);
      return {
        open: record.actions,
        made: actions.filter(({ meetingId }) => meetingId === meeting),
        proposed: proposeActions(record, actions),
      };
    },
    "actions.save": async ({ action }) => {
      await save(house, action);
      return {};
    },
  };
}

async function save(house: House, action: Action): Promise<void> {
  const { body, items } = await showMeeting(house, action.meetingId);
  if (!items.some(({ item }) => item.id === action.itemId)) throw new Refused("not-found");
  const before = (await loadActions(house.store.db, body.id)).find(({ id }) => id === action.id) ?? null;
  await house.store.db.transaction().execute(async (transaction) => {
    await saveAction(transaction, action);
    await keepSpokenAction(transaction, action, before?.task ?? null);
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
