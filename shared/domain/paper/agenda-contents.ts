// The contents of an agenda pack: each item with its papers in their order, and how each of them stands.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { type PaperInWords, papersOf } from "./agenda-paper.ts";
import type { Table, TableCell } from "./blocks.ts";
import { head, textCell, type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import { isExempt, meetingInWords, type Twin } from "./meeting-blocks.ts";

/** The public twin has an exempt item under its public title, without its papers; the Part B twin has those alone. */
export function agendaContents(record: MeetingRecord, twin: Twin): UnprintedPaper {
  const items = record.items.filter((recorded) => twin === "public" || isExempt(recorded));
  return uprightPaper(record, "contents of the agenda pack", twin, [
    ...head(record, `Agenda pack for the meeting to be held on ${meetingInWords(record.meeting)}`, twin),
    { block: "heading", level: twin === "public" ? 1 : 2, text: "Contents" },
    contentsOf(items, papersOf(record, twin), twin),
  ]);
}

/** The items with their papers, in the table that a contents page has. */
export function contentsOf(items: readonly RecordedItem[], papers: PaperInWords, twin: Twin): Table {
  const rows = items.flatMap((recorded) => rowsOf(recorded, papers, twin));
  return {
    block: "table",
    title: "Items and their papers",
    description: "One row for each paper in the order of the agenda: the item, the paper, and how it stands.",
    columns: [
      { heading: "Item", width: 40, align: "left" },
      { heading: "Paper", width: 40, align: "left" },
      { heading: "How it stands", width: 20, align: "left" },
    ],
    rows: rows.length > 0 ? rows : [[textCell("No item"), textCell("No paper"), textCell("–")]],
  };
}

function rowsOf(recorded: RecordedItem, papers: PaperInWords, twin: Twin): readonly (readonly TableCell[])[] {
  if (twin === "public" && isExempt(recorded)) {
    const { paragraph, publicTitle } = recorded.item.exemption;
    const item = textCell(`${recorded.number} ${publicTitle.trim() || "Exempt item"}`.trim());
    if (recorded.item.isWithdrawn) return [withdrawnRow(item)];
    return [[item, textCell("Not for publication"), textCell(`Exempt, paragraph ${paragraph}`, true)]];
  }
  const item = textCell(`${recorded.number} ${recorded.item.title.trim() || "Item without a title"}`.trim());
  const { attachments, isWithdrawn } = recorded.item;
  if (isWithdrawn) return [withdrawnRow(item)];
  if (attachments.length === 0) return [[item, textCell("No paper"), textCell("–")]];
  return attachments.map((attachment) => {
    const { label, text } = papers(attachment);
    return [item, textCell(text), textCell(label, attachment.state !== "attached")];
  });
}

function withdrawnRow(item: TableCell): readonly TableCell[] {
  return [item, textCell("No paper"), textCell("Withdrawn", true)];
}
