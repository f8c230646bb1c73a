// The note sheet for the room: who is there to tick, and each item of business with space to write.
import type { ItemKind } from "../meeting/agenda/agenda.ts";
import type { RollEntry } from "../meeting/body.ts";
import { isInOffice } from "../meeting/quorum.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { partNumber } from "../meeting/resolution/resolution-parts.ts";
import { memberInWords, membersInOrder, recommended } from "./agenda-paper.ts";
import { type Block, isParts, type Run } from "./blocks.ts";
import { head, linesToWriteOn, textCell, type UnprintedPaper, uprightPaper } from "./further-paper.ts";
import {
  asSentence,
  exemptInPublic,
  exemptReasons,
  isExempt,
  itemHeading,
  labelled,
  lateWords,
  meetingInWords,
  paragraph,
  type Twin,
} from "./meeting-blocks.ts";

/**
 * The public twin can be left lying about: it has exempt items under their public titles, with no line to write on. The
 * Part B twin has them in full, and who is there is ticked on the other.
 */
export function noteSheet(record: MeetingRecord, twin: Twin): UnprintedPaper {
  const blocks = twin === "public" ? openItems(record) : exemptItems(record);
  return uprightPaper(record, "note sheet", twin, [
    ...head(record, `Note sheet for the meeting on ${meetingInWords(record.meeting)}`, twin),
    ...blocks,
  ]);
}

function openItems(record: MeetingRecord): readonly Block[] {
  return [
    { block: "heading", level: 1, text: "Who is there" },
    ...toTick(record),
    linesToWriteOn("Others in the room", "Name or post", numbers(3)),
    ...record.items.flatMap((recorded) =>
      isExempt(recorded)
        ? [...exemptInPublic(recorded), ...(recorded.item.isWithdrawn ? [] : [NOTED_IN_PART_B])]
        : itemToNote(record, recorded),
    ),
    { block: "heading", level: 1, text: "Close of the meeting" },
    linesToWriteOn("When and how it closed", "Said by the Chair", ["Closed at:", "Next meeting:"]),
  ];
}

const NOTED_IN_PART_B = paragraph("note", "Notes of this item belong on the sheet of Part B.");

function exemptItems(record: MeetingRecord): readonly Block[] {
  const exempt = record.items.filter(isExempt);
  if (exempt.length === 0) return [paragraph("body", "No item is to be taken in private.")];
  return exempt.flatMap((recorded) => itemToNote(record, recorded));
}

/** Boxes on paper, each with its word, for members, substitutes and officers on the roll. */
function toTick({ body, meeting }: MeetingRecord): readonly Block[] {
  const inOffice = body.roll.filter((entry) => isInOffice(entry, meeting.date));
  const named = [
    ...membersInOrder(body, meeting.date).map(memberInWords),
    ...inOffice.filter(isSubstitute).map(({ name }) => `${name.trim()} (substitute)`),
    ...inOffice.filter(({ kind }) => kind === "officer").map(({ name }) => name),
  ].filter((name) => name.trim() !== "");
  if (named.length === 0) return [linesToWriteOn("Members and officers", "Name or post", numbers(8))];
  return [
    {
      block: "table",
      title: "Members and officers on the roll",
      description:
        "One row for each person on the roll, with a box to tick for present and one for apologies.",
      columns: [
        { heading: "Name or post", width: 56, align: "left" },
        { heading: "Here", width: 22, align: "left" },
        { heading: "Away", width: 22, align: "left" },
      ],
      rows: named.map((name) => [textCell(name.trim()), textCell("□ Present"), textCell("□ Apologies")]),
    },
  ];
}

function isSubstitute({ isSubstitute: mayStandIn, kind }: RollEntry): boolean {
  return mayStandIn && kind !== "officer";
}

function itemToNote(record: MeetingRecord, recorded: RecordedItem): readonly Block[] {
  const { number, item } = recorded;
  if (item.isWithdrawn) return [itemHeading(recorded)];
  const title = number === "" ? item.title.trim() || "this item" : `item ${number}`;
  const known: readonly Block[] = [
    ...(item.exemption === null ? [] : exemptReasons(item.exemption)),
    ...(item.presenter.trim() === "" ? [] : [labelled("Presented by", item.presenter.trim())]),
    ...(item.purpose.trim() === "" ? [] : [paragraph("body", asSentence(item.purpose))]),
    ...(item.lateness === null
      ? []
      : [lateWords("to be taken if the Chair agrees that it is urgent", item.lateness, record.body)]),
    ...recommended(record, item),
  ];
  // In the table, so that no page has them without a line to write on.
  const rows = known.flatMap(rowsOf);
  const heading = rows.length > 0 ? "On the agenda, and said in the room" : "Said in the room";
  return [itemHeading(recorded), linesToWriteOn(`Notes on ${title}`, heading, linesFor(item.kind), rows)];
}

/** A cell holds no list, so a part has its number before it. */
function rowsOf(block: Block): readonly (readonly Run[])[] {
  if (block.block === "paragraph") return [block.runs];
  if (!isParts(block)) return [];
  return block.items.map((runs, place) => [{ text: `${partNumber(block.ordered, place + 1)} ` }, ...runs]);
}

const BRIEF: readonly ItemKind[] = ["apologies", "interests", "next meeting"];

function linesFor(kind: ItemKind): readonly string[] {
  if (BRIEF.includes(kind)) return numbers(3);
  return [...numbers(6), "Promised, by whom and by when:", "Resolved, proposed, seconded, vote:"];
}

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => String(place + 1));
}
