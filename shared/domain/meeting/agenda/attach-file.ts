// Puts a file with the papers of an item. What went out with the agenda stays beside what comes in its place.
import { dayOfInstant, type IsoDate } from "../../dates.ts";
import type { Meeting } from "../meeting.ts";
import type { Attachment, KeptFile } from "./agenda.ts";

export interface Attaching {
  /** The paper that the file is of; null, or one that is not among them, for a new one. */
  readonly paper: Attachment | null;
  /** What a new paper is called. */
  readonly title: string;
  readonly file: KeptFile;
  /** The day on which it comes, where the agenda is out by then; null while it is not. */
  readonly outSince: IsoDate | null;
}

/**
 * The papers with the file. Behind the agenda's publication a new paper is a late one, one that was to follow has come,
 * and a file in the place of another is a paper of its own behind the one that went out: each as published that day,
 * and so in a supplement.
 */
export function withFile(
  papers: readonly Attachment[],
  { paper, title, file, outSince }: Attaching,
): readonly Attachment[] {
  const place = paper === null ? -1 : papers.indexOf(paper);
  if (paper === null || place < 0) {
    const state = outSince === null ? "attached" : "late";
    return [...papers, { kind: "file", title, state, publishedOn: outSince, file }];
  }
  if (paper.file === undefined) return papers.toSpliced(place, 1, arrived(paper, title, file, outSince));
  if (outSince === null || paper.file.sha256 === file.sha256)
    return papers.toSpliced(place, 1, { ...paper, file });
  return papers.toSpliced(place + 1, 0, { ...paper, state: "attached", publishedOn: outSince, file });
}

function arrived(paper: Attachment, title: string, file: KeptFile, outSince: IsoDate | null): Attachment {
  const wasListed = paper.state === "attached";
  return {
    ...paper,
    title: paper.title.trim() === "" ? title : paper.title,
    state: paper.state === "to follow" ? "attached" : paper.state,
    publishedOn: paper.publishedOn ?? (wasListed ? null : outSince),
    file,
  };
}

/** `today` where the agenda of the meeting is out by then, published or opened; null while it is not. */
export function outSince(
  { agendaPublishedOn, openedOn }: Pick<Meeting, "agendaPublishedOn" | "openedOn">,
  today: IsoDate,
): IsoDate | null {
  const outOn = agendaPublishedOn ?? (openedOn === null ? null : dayOfInstant(openedOn));
  return outOn !== null && outOn <= today ? today : null;
}

/** `Ofsted report` for `Ofsted_report.pdf`. */
export function titleOfFile(name: string): string {
  const title = name
    .replace(/\.[a-z\d]+$/i, "")
    .replaceAll("_", " ")
    .trim();
  return (title || name).slice(0, 300);
}
