// How each sender's returns looked and what was said of them, one row for each layout of a sender.
import type { Kysely } from "kysely";
import type { Period } from "../../../shared/domain/period/period.ts";
import { recognise } from "../../../shared/domain/return/memory/layout-seen.ts";
import type { LayoutSeen, Memory, RememberedReturn } from "../../../shared/domain/return/memory/memory.ts";
import type { Tables } from "./schema.ts";

interface RememberedRow extends RememberedReturn {
  readonly id: number;
}

export async function loadRemembered(db: Kysely<Tables>): Promise<readonly RememberedRow[]> {
  const rows = await db
    .selectFrom("sender_layout")
    .innerJoin("return", "return.id", "sender_layout.return_id")
    .select(["sender_layout.id", "sender_layout.sender", "layout", "memory", "return.period"])
    .orderBy("sender_layout.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sender: row.sender,
    layout: JSON.parse(row.layout) as LayoutSeen,
    memory: JSON.parse(row.memory) as Memory,
    period: row.period as Period | null,
  }));
}

export interface SeenReturn {
  readonly sender: string;
  readonly layout: LayoutSeen;
  /** All that holds for it: what was remembered, and what was said now. */
  readonly memory: Memory;
  readonly returnId: string;
}

/** Takes the place of the sender's layout that it is like, or stands beside those that it is not like. */
export async function rememberReturn(db: Kysely<Tables>, seen: SeenReturn): Promise<void> {
  const { sender, layout, memory, returnId } = seen;
  const known = await loadRemembered(db);
  const before = recognise(layout, known, sender);
  const same = known.find((row) => row === before);
  if (same) await db.deleteFrom("sender_layout").where("id", "=", same.id).execute();
  await db
    .insertInto("sender_layout")
    .values({ sender, layout: JSON.stringify(layout), memory: JSON.stringify(memory), return_id: returnId })
    .execute();
}
