// How a meeting is changed: against the version that was seen, in one transaction, with a line in the audit trail.
import { Refused } from "../../../shared/errors.ts";
import type { House } from "../house.ts";
import { type AuditEntry, addToAudit } from "../store/audit.ts";
import { raiseVersion } from "../store/meetings/meetings.ts";
import type { StoreTransaction } from "../store/schema.ts";

export interface Change extends Pick<AuditEntry, "action" | "before" | "after"> {
  readonly meeting: string;
  /** As the caller saw it. */
  readonly version: number;
  readonly make: (transaction: StoreTransaction) => Promise<void>;
}

/** Gives the new version; refuses `conflict` where the meeting had moved on, and then nothing is changed. */
export async function changeMeeting(house: House, change: Change): Promise<{ readonly version: number }> {
  const { meeting, action, before, after } = change;
  const version = await house.store.db.transaction().execute(async (transaction) => {
    const raised = await raiseVersion(transaction, meeting, change.version);
    if (raised === null) throw new Refused("conflict");
    await change.make(transaction);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action,
      subject: meeting,
      before,
      after,
    });
    return raised;
  });
  house.announce(["meetings"]);
  return { version };
}
