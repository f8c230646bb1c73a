// Actions: what the minutes promise, what the clerk made of it, and what is still to do.

import type { ActionsAtMeeting } from "../../../shared/contract.ts";
import { dayOfInstant, type IsoDate } from "../../../shared/domain/dates.ts";
import type { Action } from "../../../shared/domain/meeting/actions/action.ts";
import { proposeActions } from "../../../shared/domain/meeting/actions/propose-actions.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { type AuditEntry, addToAudit } from "../store/audit.ts";
import { findAction, loadActions, removeAction, saveAction } from "../store/meetings/actions.ts";
import { listMeetings } from "../store/meetings/meetings.ts";
import { keepSpokenActions } from "../store/meetings/spoken.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { meetingWithBody, showMeeting } from "./meetings.ts";

export function actionHandlers(
  house: House,
): Pick<Handlers, "actions.list" | "actions.save" | "actions.takeBack"> {
  return {
    "actions.list": ({ meeting }) => listActions(house, meeting),
    "actions.save": async ({ action }) => {
      await save(house, action);
      return {};
    },
    "actions.takeBack": async ({ action }) => {
      await takeBack(house, action);
      return {};
    },
  };
}

async function listActions(house: House, id: string): Promise<ActionsAtMeeting> {
  const { db } = house.store;
  const record = await showMeeting(house, id);
  const { body, meeting } = record;
  const actions = await loadActions(db, body.id);
  const meetings = (await listMeetings(db)).filter(({ bodyId }) => bodyId === body.id);
  const earlier = new Set(meetings.filter(({ date }) => date < meeting.date).map((one) => one.id));
  const next = meetings.find(({ date }) => date > meeting.date);
  return {
    open: record.actions,
    closed: actions.filter(({ state, meetingId }) => isClosed(state) && earlier.has(meetingId)).toReversed(),
    made: actions.filter(({ meetingId }) => meetingId === id),
    proposed: proposeActions(record, actions, next?.date ?? null),
  };
}

function isClosed(state: Action["state"]): boolean {
  return state === "done" || state === "dropped";
}

/**
 * An action stays with the item at which it was promised, also once the minutes are approved. What minutes say of it is
 * changed in them alone, and the day on which it is closed is that on which the clerk says so.
 */
async function save(house: House, written: Action): Promise<void> {
  const { db } = house.store;
  const { items } = await meetingWithBody(house, written.meetingId);
  if (!items.some(({ item }) => item.id === written.itemId)) throw new Refused("not-found");
  const before = await findAction(db, written.id);
  if (before && before.itemId !== written.itemId) throw new Refused("not-found");
  const action = asKept(written, before, dayOfInstant(house.clock()));
  await change(house, "action saved", { before, after: action }, (transaction) =>
    saveAction(transaction, action),
  );
}

function asKept({ closedOn: given, ...written }: Action, before: Action | null, today: IsoDate): Action {
  const updates = written.updates.filter(({ isMinuted }) => !isMinuted);
  if (!isClosed(written.state)) return { ...written, updates };
  const closedOn = before && isClosed(before.state) ? before.closedOn : (given ?? today);
  return { ...written, updates, ...(closedOn === undefined ? {} : { closedOn }) };
}

async function takeBack(house: House, id: string): Promise<void> {
  const before = await findAction(house.store.db, id);
  if (!before) throw new Refused("not-found");
  if (before.updates.length > 0) throw new Refused("conflict");
  await change(house, "action taken back", { before, after: null }, (transaction) =>
    removeAction(transaction, id),
  );
}

interface Changed {
  readonly before: Action | null;
  readonly after: Action | null;
}

async function change(
  house: House,
  action: AuditEntry["action"],
  { before, after }: Changed,
  make: (transaction: StoreTransaction) => Promise<void>,
): Promise<void> {
  const changed = after ?? before;
  if (!changed) return;
  await house.store.db.transaction().execute(async (transaction) => {
    await make(transaction);
    await keepSpokenActions(transaction, changed.itemId);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action,
      subject: changed.id,
      before,
      after,
    });
  });
  house.announce(["actions", "meetings"]);
}
