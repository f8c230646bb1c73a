import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { type ExemptWords, exemptPlacesIn, namesAndNumbersIn } from "../../exempt-words.ts";
import { accountFields, type FieldText, publicFields } from "../../fields.ts";
import { foundInField, foundInParagraph, foundInResolution, type MeetingFound } from "../../meeting-check.ts";
import type { Span } from "../../minute-text.ts";
import { otherFields } from "../../other-fields.ts";
import { printedResolution } from "../../text-of-minute.ts";

/**
 * What an exempt item says, in words that the public will read. It takes longer than the other checks of a meeting, so
 * that it is asked of one item at a time.
 */
export const exemptInPublic = {
  name: "exempt-in-public",
  severity: "error",
  inItem: (
    recorded: RecordedItem,
    record: MeetingRecord,
    exempt: readonly ExemptWords[],
  ): readonly MeetingFound[] =>
    recorded.item.exemption === null
      ? inPublicItem(recorded, record, exempt)
      : inPublicAccount(recorded, exempt),
  inOtherParts,
} as const;

/** Interests in public items or in none, and corrections that are printed for all to read. */
function inOtherParts(record: MeetingRecord, exempt: readonly ExemptWords[]): readonly MeetingFound[] {
  return otherFields(record)
    .filter(({ isPublic }) => isPublic)
    .flatMap(({ part, itemId, field }) => inField(part, itemId, field, exempt));
}

function inPublicItem(
  recorded: RecordedItem,
  { body }: MeetingRecord,
  exempt: readonly ExemptWords[],
): readonly MeetingFound[] {
  const { item, minute } = recorded;
  const said = minute.paragraphs.flatMap((paragraph) =>
    exemptPlacesIn(paragraph.text, exempt).map((place) =>
      foundInParagraph(recorded, paragraph, place, exemptMessage(place)),
    ),
  );
  const resolved = minute.resolution ? printedResolution(body, minute.resolution) : "";
  return [
    ...publicFields(item).flatMap((field) => inField("agenda", item.id, field, exempt)),
    ...said,
    ...exemptPlacesIn(resolved, exempt).map((place) =>
      foundInResolution(recorded, place, exemptMessage(place)),
    ),
  ];
}

/** The account of an exempt item may not even name what its title names. */
function inPublicAccount({ item }: RecordedItem, exempt: readonly ExemptWords[]): readonly MeetingFound[] {
  const own = exempt.find(({ itemId }) => itemId === item.id);
  return accountFields(item).flatMap((field) => {
    const repeated = inField("agenda", item.id, field, exempt);
    const named = own && repeated.length === 0 ? namesAndNumbersIn(field.text, own) : [];
    return [
      ...repeated,
      ...named.map((place) => foundInField("agenda", item.id, field, place, exemptMessage(place))),
    ];
  });
}

function inField(
  part: MeetingFound["part"],
  itemId: string | null,
  field: FieldText,
  exempt: readonly ExemptWords[],
): readonly MeetingFound[] {
  return exemptPlacesIn(field.text, exempt).map((place) =>
    foundInField(part, itemId, field, place, exemptMessage(place)),
  );
}

export function exemptMessage({ text }: Span): string {
  const short = text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(" ", 60))} …`;
  return `“${short}” stands in an exempt item and would be read by the public; leave it out here.`;
}
