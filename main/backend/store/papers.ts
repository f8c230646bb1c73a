// What was printed, frozen with the values that it printed.
import { type Kysely, sql } from "kysely";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import type { Tables } from "./schema.ts";

export interface PrintedRecord {
  readonly meetingId: string;
  readonly kind: "scorecard" | "minutes";
  readonly printedAt: IsoInstant;
  /** Names the content; the same content has the same snapshot. */
  readonly snapshot: string;
  readonly frozen: unknown;
  readonly fileName: string;
  readonly sha256: string;
}

export async function addPaper(db: Kysely<Tables>, paper: PrintedRecord): Promise<void> {
  await db
    .insertInto("paper")
    .values({
      meeting_id: paper.meetingId,
      kind: paper.kind,
      printed_at: paper.printedAt,
      snapshot: paper.snapshot,
      frozen: JSON.stringify(paper.frozen),
      file_name: paper.fileName,
      sha256: paper.sha256,
    })
    .execute();
}

/** Whether a printed paper shows a figure of the return. */
export async function isInPaper(db: Kysely<Tables>, returnId: string): Promise<boolean> {
  const found = await db
    .selectFrom("paper")
    .select("id")
    .where(sql<boolean>`instr(frozen, ${`"returnId":"${returnId}"`})`)
    .executeTakeFirst();
  return found !== undefined;
}
