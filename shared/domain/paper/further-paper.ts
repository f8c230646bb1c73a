// What the further papers of a meeting have in common: their title, their head, and lines to write on.
import { longDate } from "../dates.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import type { Block, Paper, Run, Table, TableCell } from "./blocks.ts";
import { notForPublication, type Twin } from "./meeting-blocks.ts";

/** A paper before its content is named by a snapshot. */
export type UnprintedPaper = Omit<Paper, "snapshot">;

/** `Corporate Parenting Panel: decision notice, 3 July 2019`, on upright pages. */
export function uprightPaper(
  { body, meeting }: Pick<MeetingRecord, "body" | "meeting">,
  name: string,
  twin: Twin,
  blocks: readonly Block[],
): UnprintedPaper {
  const part = twin === "public" ? "" : ", Part B, not for publication";
  return {
    title: `${body.name}: ${name}${part}, ${longDate(meeting.date)}`,
    author: body.council,
    date: meeting.date,
    sections: [{ orientation: "portrait", blocks }],
  };
}

/** The name of the body, what the paper is, and in Part B that it is not for the public. */
export function head({ body }: Pick<MeetingRecord, "body">, whatItIs: string, twin: Twin): readonly Block[] {
  return [
    { block: "title", text: body.name },
    { block: "paragraph", role: "body", runs: [{ text: whatItIs }] },
    ...(twin === "public" ? [] : notForPublication()),
  ];
}

/**
 * Rows with room to write by hand: each says what belongs there, so that none is blank for a screen reader. What is known
 * already stands in the first ones.
 */
export function linesToWriteOn(
  title: string,
  heading: string,
  rows: readonly string[],
  known: readonly (readonly Run[])[] = [],
): Table {
  return {
    block: "table",
    title,
    description:
      "One column of rows to write in by hand. Each row begins with its number or with what belongs there.",
    columns: [{ heading, width: 1, align: "left" }],
    rows: [
      ...known.map((runs): TableCell[] => [{ cell: "text", runs }]),
      ...rows.map((row) => [textCell(row)]),
    ],
    hasRoomToWrite: true,
  };
}

export function textCell(text: string, strong = false): TableCell {
  return { cell: "text", runs: [strong ? { text, strong } : { text }] };
}
