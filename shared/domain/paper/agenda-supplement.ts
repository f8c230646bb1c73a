// One supplement to an agenda: the reports that came late, and the items that were added, with their circumstances.
import { longDate } from "../dates.ts";
import { supplementsOf } from "../meeting/agenda/supplements.ts";
import type { MeetingRecord } from "../meeting/record.ts";
import { contentsOf } from "./agenda-contents.ts";
import { itemInFull, papersOf } from "./agenda-paper.ts";
import { head, type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import { labelled, meetingInWords, type Twin } from "./meeting-blocks.ts";

/** Null where there is no such supplement. */
export function agendaSupplement(record: MeetingRecord, number: number, twin: Twin): UnprintedPaper | null {
  const supplement = supplementsOf(record, twin).find((one) => one.number === number);
  if (!supplement) return null;
  const papers = papersOf(record, twin);
  const part = twin === "public" ? "Supplement" : "Part B supplement";
  return uprightPaper(record, `supplement ${number} to the agenda`, twin, [
    ...head(
      record,
      `${part} ${number} to the agenda for the meeting to be held on ${meetingInWords(record.meeting)}`,
      twin,
    ),
    labelled("Issued", longDate(supplement.issuedOn)),
    { block: "heading", level: twin === "public" ? 1 : 2, text: "Contents" },
    contentsOf(supplement.items, papers, twin),
    ...supplement.items
      .filter(({ isAdded }) => isAdded)
      .flatMap((recorded) => itemInFull(record, recorded, papers)),
  ]);
}
