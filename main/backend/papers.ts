// From a paper in blocks to a checked Word file in the place that the user chose, with a record of what was printed.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PrintedPaper } from "../../shared/contract.ts";
import type { Paper } from "../../shared/domain/paper/blocks.ts";
import { Refused } from "../../shared/errors.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { addPaper, type PaperKind } from "./store/papers.ts";
import { writeWhole } from "./write-whole.ts";

export interface PrintOrder {
  readonly kind: PaperKind;
  readonly meetingId: string;
  readonly paper: Omit<Paper, "snapshot">;
  /** The values that were printed, kept as they stood. */
  readonly frozen: unknown;
  readonly path: string;
}

/**
 * Prints, checks, writes and records a paper. Refuses `paper-has-faults`, `place-not-writable` and `disk-full`;
 * then nothing is recorded and a file that stood in the place before stands there still. Nor is a paper put there that
 * could not be recorded.
 */
export async function publish(house: House, order: PrintOrder): Promise<PrintedPaper> {
  // The Word library takes longer to load than the store to open, so it is loaded with the first paper.
  const { printPaper } = await import("./word/print.ts");
  const { checkDocument } = await import("./word/check.ts");
  const snapshot = sha256(JSON.stringify(order.paper)).slice(0, 16);
  const bytes = await printPaper({ ...order.paper, snapshot });
  const [fault] = checkDocument(bytes);
  if (fault) throw new Refused("paper-has-faults", { rule: fault.rule, message: fault.message });
  const printed = { fileName: basename(order.path), sha256: sha256(bytes), bytes: bytes.length, snapshot };
  await writeWhole(order.path, bytes, (putInPlace) => record(house, order, printed, putInPlace));
  house.announce(["papers"]);
  return printed;
}

async function record(
  house: House,
  { kind, meetingId, frozen }: PrintOrder,
  { fileName, sha256, snapshot }: PrintedPaper,
  putInPlace: () => Promise<void>,
): Promise<void> {
  const printedAt = house.clock();
  await house.store.db.transaction().execute(async (transaction) => {
    await addPaper(transaction, { meetingId, kind, printedAt, snapshot, frozen, fileName, sha256 });
    await addToAudit(transaction, {
      at: printedAt,
      who: house.who,
      action: "paper printed",
      subject: meetingId,
      before: null,
      after: { kind, snapshot, fileName, sha256 },
    });
    await putInPlace();
  });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
