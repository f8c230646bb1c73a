// From a paper in blocks to a file in the place that the user chose, with a record of what was printed.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PrintedPaper } from "../../shared/contract.ts";
import type { Paper } from "../../shared/domain/paper/blocks.ts";
import type { PaperKind } from "../../shared/domain/paper/kinds.ts";
import { Refused } from "../../shared/errors.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { type KeptHouseStyle, loadHouseStyle } from "./store/house-style.ts";
import { addPaper } from "./store/papers.ts";
import type { HouseStyle } from "./word/house-style/house-style.ts";
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
export type Form = (paper: Paper, house: House) => Promise<Uint8Array>;

/**
 * Prints, writes and records a paper, as Word unless it is given another form. Refuses what the form refuses,
 * `place-not-writable` and `disk-full`; then nothing is recorded and a file that stood in the place before stands there
 * still. Nor is a paper put there that could not be recorded.
 */
export async function publish(house: House, order: PrintOrder, form: Form = asWord): Promise<PrintedPaper> {
  const snapshot = sha256(JSON.stringify(order.paper)).slice(0, 16);
  const bytes = await form({ ...order.paper, snapshot }, house);
  const printed = { fileName: basename(order.path), sha256: sha256(bytes), bytes: bytes.length, snapshot };
  await writeWhole(order.path, bytes, (putInPlace) => record(house, order, printed, putInPlace));
  house.announce(["papers"]);
  return printed;
}

/**
 * In the council's house style where one is chosen. Refuses `paper-has-faults` where not everybody could read the
 * document, or Word not open it; `house-style-unfit` where that comes of the house style.
 */
export async function asWord(paper: Paper, house: House): Promise<Uint8Array> {
  // The Word library takes longer to load than the store to open, so it is loaded with the first paper.
  const { printPaper } = await import("./word/print.ts");
  const { checkDocument } = await import("./word/check.ts");
  const kept = await loadHouseStyle(house.store.db);
  const bytes = await printPaper(paper, kept && (await houseStyleOf(kept)));
  const [fault] = checkDocument(bytes);
  if (fault && kept) throw new Refused("house-style-unfit", { name: kept.name, why: fault.message });
  if (fault) throw new Refused("paper-has-faults", { rule: fault.rule, message: fault.message });
  return bytes;
}

async function houseStyleOf({ template, roles }: KeptHouseStyle): Promise<HouseStyle> {
  const { readHouseStyle } = await import("./word/house-style/house-style.ts");
  return (await readHouseStyle(template, roles)).house;
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
