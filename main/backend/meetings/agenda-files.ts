// The files of an agenda: kept in the store, given back byte for byte, and handed on in one zip.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { FilesHandedOn, Input } from "../../../shared/contract.ts";
import type { KeptFile } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { type AgendaPack, agendaPack } from "../../../shared/domain/meeting/agenda/agenda-pack.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { keepContent, loadContent } from "../store/file-contents.ts";
import { writeWhole } from "../write-whole.ts";
import { showMeeting } from "./meetings.ts";
import { refuseErrors } from "./minutes.ts";
import { readPaperFile } from "./read-paper-file.ts";
import { remarksOn } from "./reading-desk.ts";

export function agendaFileHandlers(
  house: House,
): Pick<Handlers, "files.keep" | "files.saveCopy" | "files.handOn"> {
  return {
    "files.keep": async ({ file }) => keep(house, house.grants.pathOf(file)),
    "files.saveCopy": async ({ sha256, place }) => {
      const path = house.grants.pathOf(place);
      const fileName = basename(path);
      await writeWhole(path, await contentOf(house, sha256, fileName), (putInPlace) => putInPlace());
      return { fileName };
    },
    "files.handOn": (asked) => handOn(house, asked),
  };
}

async function keep(house: House, path: string): Promise<KeptFile> {
  const { content, mediaType } = await readPaperFile(path);
  const file = { name: basename(path), mediaType, bytes: content.length, sha256: sha256Of(content) };
  const keptAt = house.clock();
  await house.store.db.transaction().execute(async (transaction) => {
    await keepContent(transaction, { sha256: file.sha256, content, keptAt });
    await addToAudit(transaction, {
      at: keptAt,
      who: house.who,
      action: "file kept",
      subject: file.sha256,
      before: null,
      after: file,
    });
  });
  return file;
}

/**
 * What went out, and when, stands in the audit trail; what could not be recorded is not put in its place. Refuses, beside
 * what its parts refuse, `no-files`, and `desk-has-errors` while there is one of the agenda that nobody has answered: the
 * title of a paper, which names its file, may tell what is exempt.
 */
async function handOn(house: House, { meeting, twin, place }: Input<"files.handOn">): Promise<FilesHandedOn> {
  const path = house.grants.pathOf(place);
  const record = await showMeeting(house, meeting);
  const { papers, notKept, heldBack } = agendaPack(record, twin);
  if (papers.length === 0) throw new Refused("no-files");
  refuseErrors((await remarksOn(house, record)).filter(({ part }) => part === "agenda"));
  const { zipped } = await import("./zipped.ts");
  const { pieces, writtenSoFar } = counted(zipped(contentsOf(house, papers)));
  await writeWhole(path, pieces, async (putInPlace) => {
    await house.store.db.transaction().execute(async (transaction) => {
      await addToAudit(transaction, {
        at: house.clock(),
        who: house.who,
        action: "files handed on",
        subject: meeting,
        before: null,
        after: { twin, fileName: basename(path), ...writtenSoFar(), papers, heldBack },
      });
      await putInPlace();
    });
  });
  const names = papers.map(({ name }) => name);
  return { fileName: basename(path), ...writtenSoFar(), papers: names, notKept, heldBack };
}

/** The same pieces, and what has passed of them. */
function counted(pieces: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* passing() {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  return {
    pieces: passing(),
    writtenSoFar: () => ({ bytes, sha256: hash.copy().digest("hex") }),
  };
}

/** One at a time, so that no more than one of them is held in memory. */
async function* contentsOf(house: House, papers: AgendaPack["papers"]) {
  for (const { name, file } of papers) yield { name, content: await contentOf(house, file.sha256, name) };
}

/** As it was put in. Refuses `not-found`, and `kept-file-damaged` where its bytes are others now. */
async function contentOf(house: House, sha256: string, name: string): Promise<Buffer> {
  const content = await loadContent(house.store.db, sha256);
  if (content === null) throw new Refused("not-found");
  if (sha256Of(content) !== sha256) throw new Refused("kept-file-damaged", { name });
  return content;
}

function sha256Of(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
