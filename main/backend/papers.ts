// From a paper in blocks to a file in the place that the user chose, with a record of what was printed.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PrintedPaper } from "../../shared/contract.ts";
import type { Paper } from "../../shared/domain/paper/blocks.ts";
import type { PaperKind } from "../../shared/domain/paper/kinds.ts";
import { Refused } from "../../shared/errors.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { addPaper } from "./store/papers.ts";
import { writeWhole } from "./write-whole.ts";

/** A paper as it is made of the records, before it has a form. */
export interface MadeOf<Frozen> {
  readonly kind: PaperKind;
  readonly meetingId: string;
  readonly paper: Omit<Paper, "snapshot">;
  /** The values that are printed, kept as they stood. */
  readonly frozen: Frozen;
}

export interface PrintOrder extends MadeOf<unknown> {
  readonly path: string;
}

/** The bytes of a file that holds the paper. */
export type Form = (paper: Paper) => Promise<Uint8Array>;

/**
 * Prints, writes and records a paper, as Word unless it is given another form. Refuses what the form refuses,
 * `place-not-writable` and `disk-full`; then nothing is recorded and a file that stood in the place before stands there
 * still. Nor is a paper put there that could not be recorded.
 */
export async function publish(house: House, order: PrintOrder, form: Form = asWord): Promise<PrintedPaper> {
  const snapshot = sha256(JSON.stringify(order.paper)).slice(0, 16);
  const bytes = await form({ ...order.paper, snapshot });
  const printed = { fileName: basename(order.path), sha256: sha256(bytes), bytes: bytes.length, snapshot };
  await writeWhole(order.path, bytes, (putInPlace) => record(house, order, printed, putInPlace));
  house.announce(["papers"]);
  return printed;
}

/** Refuses `paper-has-faults` where not everybody could read the document, or Word not open it. */
export async function asWord(paper: Paper): Promise<Uint8Array> {
  // The Word library takes longer to load than the store to open, so it is loaded with the first paper.
  const { printPaper } = await import("./word/print.ts");
  const { checkDocument } = await import("./word/check.ts");
  const bytes = await printPaper(paper);
  const [fault] = checkDocument(bytes);
  if (fault) throw new Refused("paper-has-faults", { rule: fault.rule, message: fault.message });
  return bytes;
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
