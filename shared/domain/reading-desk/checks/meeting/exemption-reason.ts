import { EXEMPT_PARAGRAPHS } from "../../../meeting/agenda/agenda.ts";
import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { foundIn, type MeetingCheck } from "../../meeting-check.ts";

/** An item taken in private without the paragraph of Schedule 12A, the public-interest words, or the exclusion ahead. */
export const exemptionReason: MeetingCheck = {
  name: "exemption-reason",
  severity: "error",
  look: (record) =>
    record.items.flatMap((recorded) =>
      reasonsLacking(recorded, record).map((message) =>
        foundIn("agenda", recorded.item.id, recorded.item.title, message),
      ),
    ),
};

function reasonsLacking(recorded: RecordedItem, { items }: MeetingRecord): readonly string[] {
  const { exemption, kind, isWithdrawn } = recorded.item;
  if (isWithdrawn) return [];
  const exclusion = items.findIndex(({ item }) => item.kind === "exclusion");
  const isBehind = exclusion >= 0 && items.indexOf(recorded) > exclusion;
  if (exemption === null)
    return isBehind && (kind === "report" || kind === "scorecard")
      ? [
          "This item stands behind the exclusion of press and public; name the paragraph that makes it exempt, or move it ahead.",
        ]
      : [];
  return [
    EXEMPT_PARAGRAPHS[exemption.paragraph] === undefined
      ? "This item is exempt; name the paragraph of Schedule 12A, 1 to 7."
      : "",
    exemption.publicInterest.trim() === ""
      ? "This item is exempt; say why the public interest in keeping it private outweighs that in disclosing it."
      : "",
    isBehind ? "" : "This item is exempt and no exclusion of press and public stands ahead of it.",
  ].filter((message) => message !== "");
}
