// Minutes and note sheets that come back from Word: compared with the record, and taken in as far as they are accepted.
import { createHash, randomUUID } from "node:crypto";
import { basename } from "node:path";
import { contract, type Input, type ReturnedMinutes } from "../../../shared/contract.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { kindParts } from "../../../shared/domain/paper/kinds.ts";
import { compareReturned } from "../../../shared/domain/returned-minutes/compare-returned.ts";
import { paperNamedIn } from "../../../shared/domain/returned-minutes/paper-named-in.ts";
import type { Comparison, PaperOut } from "../../../shared/domain/returned-minutes/returned-change.ts";
import { takeReturned } from "../../../shared/domain/returned-minutes/take-returned.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import { readBytes } from "../excel/open-file.ts";
import type { House } from "../house.ts";
import { asDocument, readReturnedDocument } from "../old-minutes/read-word.ts";
import { frozenOf, listPapers, type StoredPaper } from "../store/papers.ts";
import { snapshotIn } from "../word/snapshot-in.ts";
import { showMeeting } from "./meetings.ts";
import { keepMinutes } from "./minutes.ts";

export function returnedMinutesHandlers(
  house: House,
): Pick<Handlers, "minutes.returned" | "minutes.takeReturned"> {
  return {
    "minutes.returned": async ({ meeting, file }) => {
      const { record, comparison, ...facts } = await compare(house, meeting, house.grants.pathOf(file));
      const { changes, comments, isOlder } = comparison;
      return { ...facts, changes, comments, isOlder, version: record.version };
    },
    "minutes.takeReturned": (asked) => take(house, asked),
  };
}

async function take(house: House, { meeting, version, file, sha256, accept }: Input<"minutes.takeReturned">) {
  const path = house.grants.pathOf(file);
  const compared = await compare(house, meeting, path);
  const { record, comparison } = compared;
  if (compared.sha256 !== sha256) throw new Refused("file-changed", { name: basename(path) });
  if (record.version !== version) throw new Refused("conflict");
  const canBeTaken = new Set(comparison.changes.filter((one) => one.canBeTaken).map(({ id }) => id));
  if (!accept.every((id) => canBeTaken.has(id))) throw new Refused("not-found");
  const edited = contract["minutes.save"].input.safeParse({
    meeting,
    version,
    interests: record.interests,
    closedAt: record.meeting.closedAt,
    ...takeReturned(record, comparison, accept, randomUUID),
  });
  // More paragraphs than an item of business takes, say.
  if (!edited.success) throw new Refused("bad-input");
  return keepMinutes(house, edited.data, "returned minutes taken in", { name: basename(path), sha256 });
}

interface Compared extends Pick<ReturnedMinutes, "out" | "sha256" | "basedOn" | "footnotes" | "hidden"> {
  readonly record: MeetingRecord;
  readonly comparison: Comparison;
}

async function compare(house: House, meeting: string, path: string): Promise<Compared> {
  const record = await showMeeting(house, meeting);
  try {
    const bytes = await readBytes(path);
    const { footnotes, hidden, ...document } = await readReturnedDocument(bytes);
    const paper = await printedPaper(house, await snapshotIn(bytes));
    const out = paper === null ? paperNamedIn(document) : paperOut(paper, meeting);
    const printed = paper && ((await frozenOf(house.store.db, paper.id)) as MeetingRecord);
    return {
      record,
      comparison: compareReturned({ record, printed, out, document }),
      out,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      basedOn: paper && printed && { printedAt: paper.printedAt, version: printed.version },
      footnotes,
      hidden,
    };
  } catch (error) {
    const refused = asDocument(error);
    if (!(refused instanceof Refused)) throw refused;
    throw new Refused(refused.code, { name: basename(path), ...refused.details });
  }
}

/** The paper that the file says it is, as it was last printed. */
async function printedPaper({ store }: House, snapshot: string | null): Promise<StoredPaper | null> {
  if (snapshot === null) return null;
  return (await listPapers(store.db)).findLast((paper) => paper.snapshot === snapshot) ?? null;
}

/** Refuses `not-these-minutes` for a paper of another meeting, and for one of another kind. */
function paperOut({ kind, meetingId }: StoredPaper, meeting: string): PaperOut {
  const { name, twin } = kindParts(kind);
  if (meetingId !== meeting || (name !== "minutes" && name !== "note sheet"))
    throw new Refused("not-these-minutes");
  return { paper: name, twin };
}
