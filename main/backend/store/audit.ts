// Who changed what, when, from what to what. Written in the same transaction as the change.
import type { Kysely } from "kysely";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import type { Tables } from "./schema.ts";

export interface AuditEntry {
  readonly at: IsoInstant;
  /** The name of the account on this machine under which the app ran. */
  readonly who: string;
  readonly action:
    | "register set up"
    | "example opened"
    | "meeting added"
    | "body saved"
    | "agenda saved"
    | "indicator added"
    | "indicator defined"
    | "return accepted"
    | "return withdrawn"
    | "meeting changed"
    | "agenda published"
    | "meeting opened"
    | "minutes saved"
    | "returned minutes taken in"
    | "minutes moved"
    | "old minutes brought in"
    | "correction made"
    | "correction taken back"
    | "action saved"
    | "action taken back"
    | "word learned"
    | "word unlearned"
    | "remark ignored"
    | "remark asked again"
    | "paper printed"
    | "file kept"
    | "files handed on"
    | "house style chosen"
    | "house style given up"
    | "small numbers set"
    | "template written";
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

export async function addToAudit(db: Kysely<Tables>, entry: AuditEntry): Promise<void> {
  await db
    .insertInto("audit")
    .values({ ...entry, before: jsonOrNull(entry.before), after: jsonOrNull(entry.after) })
    .execute();
}

function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
