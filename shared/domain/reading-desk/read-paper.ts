// The checks of a paper that is about to be printed, in the blocks that the printer will get.
import type { MeetingRecord } from "../meeting/record.ts";
import type { Block, Paper, Run } from "../paper/blocks.ts";
import type { Facts } from "./check.ts";
import { draftMark } from "./checks/meeting/draft-mark.ts";
import { exemptInPublic, exemptMessage } from "./checks/meeting/exempt-in-public.ts";
import { exemptPlacesIn, exemptWordsOf } from "./exempt-words.ts";
import { foundIn, type MeetingRemark } from "./meeting-check.ts";
import { placed } from "./placed.ts";

type Printed = Pick<Paper, "title" | "sections">;

/** Minutes bear the Draft mark until they are approved, and not afterwards. */
export function readMinutesPaper(paper: Printed, record: MeetingRecord): readonly MeetingRemark[] {
  const { name, severity } = draftMark;
  return draftMark
    .look(paper, record.meeting.minutesState)
    .map((found) => placed({ ...found, check: name, severity }, record));
}

/**
 * Exempt text in the public twin of an agenda or of minutes, whichever way it came there. The passage of a remark is all of
 * the text that is printed around it, because nothing tells there in which field of the record it stands.
 */
export function readPublicPaper(
  paper: Printed,
  record: MeetingRecord,
  { isWord }: Pick<Facts, "isWord">,
): readonly MeetingRemark[] {
  const { name, severity } = exemptInPublic;
  const exempt = exemptWordsOf(record, isWord);
  const texts = [paper.title, ...paper.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))];
  return texts.flatMap((text) =>
    exemptPlacesIn(text, exempt).map((place) => ({
      ...foundIn("paper", null, place.text, exemptMessage(place)),
      check: name,
      severity,
      field: null,
      passage: text,
      at: place.from,
    })),
  );
}

function textsOf(block: Block): readonly string[] {
  switch (block.block) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return [wordsOf(block.runs)];
    case "list":
      return block.items.map(wordsOf);
    case "chart":
      return [block.picture.alt];
    case "table":
      return [
        block.title,
        block.description,
        ...block.rows.flatMap((cells) =>
          cells.map((cell) => {
            if (cell.cell === "picture") return cell.picture.alt;
            return cell.cell === "status" ? cell.text : wordsOf(cell.runs);
          }),
        ),
      ];
  }
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
