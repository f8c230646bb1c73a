import type { RecordedItem } from "../../../meeting/record.ts";
import { foundIn, type MeetingCheck } from "../../meeting-check.ts";

const NO_BUSINESS = /\b(?:no|none|not\s+any|nothing|nil)\b/i;
const SAYS_WHY =
  /\b(?:urgen\w+\s+(?:because|as|since|by|due|in\s+that)|special\s+circumstances|by\s+reason\s+of|because|could\s+not\s+(?:wait|await|be\s+delayed))\b/i;

/** An item taken late whose minute does not give the special circumstances (LGA 1972, section 100B(4)(b)). */
export const urgentCircumstances: MeetingCheck = {
  name: "urgent-circumstances",
  severity: "error",
  look: ({ items }) =>
    items
      .filter(lacksCircumstances)
      .map(({ item }) =>
        foundIn(
          "agenda",
          item.id,
          item.title,
          "This item came after the agenda was out; give the special circumstances by reason of which it was taken.",
        ),
      ),
};

function lacksCircumstances({ item, minute }: RecordedItem): boolean {
  if (item.isWithdrawn) return false;
  if (item.lateness !== null) return item.lateness.circumstances.trim() === "";
  if (item.kind !== "urgent") return false;
  const said = minute.paragraphs
    .map(({ text }) => text)
    .join("\n")
    .trim();
  return (said !== "" || minute.resolution !== null) && !NO_BUSINESS.test(said) && !SAYS_WHY.test(said);
}
