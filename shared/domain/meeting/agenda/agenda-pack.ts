// The files of an agenda as they are handed on: which of them, in which order, and under which names.
import { longDate } from "../../dates.ts";
import type { Twin } from "../../paper/meeting-blocks.ts";
import type { MeetingRecord, RecordedItem } from "../record.ts";
import type { AgendaItem, Attachment, KeptFile } from "./agenda.ts";
import { endingOf } from "./file-kinds.ts";

export interface AgendaPack {
  /** In the order of the agenda, no two under one name. */
  readonly papers: readonly { readonly name: string; readonly file: KeptFile }[];
  /** Titles of papers whose files are not kept, so that they cannot be handed on. */
  readonly notKept: readonly string[];
  /** Titles of papers left out for the public because the very same file belongs to an item in private as well. */
  readonly heldBack: readonly string[];
}

type PackedItem = Pick<RecordedItem, "number" | "item">;

interface PackedRecord extends Pick<MeetingRecord, "agendaAsOpened"> {
  readonly items: readonly PackedItem[];
}

/**
 * For the public the files of the items that are open, and were so when the meeting was opened; as Part B those of all
 * others, but for items that were withdrawn. No content that is attached to an item in private is among those for the public. The scorecard is printed on
 * its own and is in neither.
 */
export function agendaPack(record: PackedRecord, twin: Twin): AgendaPack {
  const inPrivate = exemptItems(record);
  const exemptIds = new Set(inPrivate.map(({ id }) => id));
  const exemptContent = new Set(
    inPrivate.flatMap(({ attachments }) => attachments.map(({ file }) => file?.sha256)),
  );
  const papers = record.items
    .filter(({ item }) => exemptIds.has(item.id) === (twin === "part B") && !item.isWithdrawn)
    .flatMap((recorded) => filesOf(recorded).map((paper) => ({ recorded, paper })));
  const isHeldBack = ({ file }: Attachment) =>
    twin === "public" && file !== undefined && exemptContent.has(file.sha256);
  const kept = papers.flatMap(({ recorded, paper }) =>
    paper.file === undefined || isHeldBack(paper)
      ? []
      : [{ name: paperFileName(recorded.number, paper, paper.file, twin), file: paper.file }],
  );
  const titles = (found: typeof papers) => found.map(({ paper }) => paper.title);
  return {
    papers: underNamesOfTheirOwn(kept),
    notKept: titles(papers.filter(({ paper }) => paper.file === undefined)),
    heldBack: titles(papers.filter(({ paper }) => isHeldBack(paper))),
  };
}

function exemptItems({ items, agendaAsOpened }: PackedRecord): readonly AgendaItem[] {
  const known = [...items.map(({ item }) => item), ...(agendaAsOpened ?? [])];
  const exemptIds = new Set(known.filter(({ exemption }) => exemption !== null).map(({ id }) => id));
  return known.filter(({ id }) => exemptIds.has(id));
}

function filesOf({ item }: PackedItem): readonly Attachment[] {
  return item.attachments.filter(({ kind }) => kind === "file");
}

/**
 * `5 - Ofsted report.pdf`, of a supplement `5 - Ofsted report, 27 June 2019.pdf`; every name of Part B says so. No system
 * refuses it, and it hides no ending.
 */
export function paperFileName(
  number: string,
  { title, publishedOn }: Pick<Attachment, "title" | "publishedOn">,
  file: KeptFile,
  twin: Twin,
): string {
  const ending = `.${endingOf(file.name)}`;
  const bare = title.toLowerCase().endsWith(ending) ? title.slice(0, -ending.length) : title;
  const called = `${bare.slice(0, 80)}${publishedOn === null ? "" : `, ${longDate(publishedOn)}`}`;
  const head = [number, twin === "part B" ? "Part B" : ""].filter(Boolean).join(" ");
  const name = `${head}${head === "" ? "" : " - "}${called}`
    .replaceAll(/[\\/:*?"<>|\p{C}]/gu, "-")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[.\s]+|[.\s]+$/g, "");
  return `${[...name].slice(0, 100).join("").trimEnd() || "Paper"}${ending}`;
}

/** A second paper of the same name is `… (2)`; upper and lower case are one, as on most disks. */
function underNamesOfTheirOwn(papers: AgendaPack["papers"]): AgendaPack["papers"] {
  const taken = new Set<string>();
  return papers.map(({ name, file }) => {
    let own = name;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1)
      own = name.replace(/(\.[^.]*)$/, ` (${count})$1`);
    taken.add(own.toLowerCase());
    return { name: own, file };
  });
}
