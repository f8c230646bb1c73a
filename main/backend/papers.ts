// From a paper in blocks to a checked Word file in the place that the user chose, with a record of what was printed.
import { createHash, randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PrintedPaper } from "../../shared/contract.ts";
import type { Paper } from "../../shared/domain/paper/blocks.ts";
import { Refused } from "../../shared/errors.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { addPaper } from "./store/papers.ts";

export interface PrintOrder {
  readonly kind: "scorecard" | "minutes";
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

/** Writes beside the place and renames, so that the place never holds half a file; `finish` says when to rename. */
async function writeWhole(
  path: string,
  bytes: Uint8Array,
  finish: (putInPlace: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`);
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await finish(() => rename(unfinished, path));
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw writeRefusal(error, path);
  }
}

function writeRefusal(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const name = basename(path);
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) return new Refused("disk-full", { name });
  const unwritable = ["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "EBUSY", "ENAMETOOLONG"];
  if (unwritable.includes(code)) return new Refused("place-not-writable", { name });
  return error;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
