import type { MinutesState } from "../../../meeting/meeting.ts";
import { areApproved } from "../../../meeting/minutes/minutes-way.ts";
import type { Paper } from "../../../paper/blocks.ts";
import { foundIn, type MeetingFound } from "../../meeting-check.ts";

/** Minutes as they will be printed without the Draft mark before they were approved, or with it afterwards. */
export const draftMark = {
  name: "draft-mark",
  severity: "error",
  look: (
    { title, sections }: Pick<Paper, "title" | "sections">,
    state: MinutesState,
  ): readonly MeetingFound[] => {
    const isMarked = sections.some(({ blocks }) =>
      blocks.some((block) => block.block === "paragraph" && block.role === "draft"),
    );
    if (isMarked !== areApproved(state)) return [];
    const message = isMarked
      ? "These minutes were approved and still bear the Draft mark."
      : "These minutes were not approved and bear no Draft mark.";
    return [foundIn("meeting", null, title, message)];
  },
} as const;
