import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { type ExemptWords, exemptPlacesIn, namesAndNumbersIn } from "../../exempt-words.ts";
import { foundInField, foundInParagraph, type MeetingFound, type RecordField } from "../../meeting-check.ts";
import type { Span } from "../../minute-text.ts";
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
function inOtherParts(
  { interests, corrections, items, meeting }: MeetingRecord,
  exempt: readonly ExemptWords[],
): readonly MeetingFound[] {
  const inPrivate = items.filter(({ item }) => item.exemption !== null).map(({ item }) => item.id);
  const ofInterests = interests
    .filter(({ itemId }) => itemId === null || !inPrivate.includes(itemId))
    .flatMap(({ itemId, nature }) =>
      exemptPlacesIn(nature, exempt).map((place) =>
        foundInField(
          "interests",
          itemId,
          { name: "nature of an interest", text: nature },
          place,
          exemptMessage(place),
        ),
      ),
    );
  const ofCorrections = corrections
    .filter(({ madeAt, isExempt }) => madeAt.id === meeting.id && !isExempt)
    .flatMap(({ text }) =>
      exemptPlacesIn(text, exempt).map((place) =>
        foundInField("meeting", null, { name: "correction", text }, place, exemptMessage(place)),
      ),
    );
  return [...ofInterests, ...ofCorrections];
}

function inPublicItem(
  recorded: RecordedItem,
  { body }: MeetingRecord,
  exempt: readonly ExemptWords[],
): readonly MeetingFound[] {
  const { item, minute } = recorded;
  const fields: readonly Field[] = [
    { name: "title", text: item.title },
    { name: "purpose", text: item.purpose },
    { name: "recommendation", text: item.recommendation?.wording ?? "" },
    { name: "circumstances", text: item.lateness?.circumstances ?? "" },
    ...item.attachments.map(({ title }) => ({ name: "attachments", text: title }) as const),
    ...item.backgroundPapers.map((text) => ({ name: "background papers", text }) as const),
  ];
  const said = minute.paragraphs.flatMap((paragraph) =>
    exemptPlacesIn(paragraph.text, exempt).map((place) =>
      foundInParagraph(recorded, paragraph, place, exemptMessage(place)),
    ),
  );
  const resolved = minute.resolution ? printedResolution(body, minute.resolution) : "";
  return [
    ...fields.flatMap((field) => onAgenda(item.id, field, exemptPlacesIn(field.text, exempt))),
    ...said,
    ...exemptPlacesIn(resolved, exempt).map(
      (place): MeetingFound => ({
        ...place,
        itemId: item.id,
        part: "resolution",
        paragraph: null,
        message: exemptMessage(place),
      }),
    ),
  ];
}

/** The account of an exempt item may not even name what its title names. */
function inPublicAccount({ item }: RecordedItem, exempt: readonly ExemptWords[]): readonly MeetingFound[] {
  const { publicTitle = "", publicSummary = "", publicInterest = "" } = item.exemption ?? {};
  const own = exempt.find(({ itemId }) => itemId === item.id);
  const fields: readonly Field[] = [
    { name: "public title", text: publicTitle },
    { name: "public interest", text: publicInterest },
    { name: "public summary", text: publicSummary },
  ];
  return fields.flatMap((field) => {
    const repeated = exemptPlacesIn(field.text, exempt);
    const named = own && repeated.length === 0 ? namesAndNumbersIn(field.text, own) : [];
    return onAgenda(item.id, field, [...repeated, ...named]);
  });
}

interface Field {
  readonly name: RecordField;
  readonly text: string;
}

function onAgenda(itemId: string, field: Field, places: readonly Span[]): readonly MeetingFound[] {
  return places.map((place) => foundInField("agenda", itemId, field, place, exemptMessage(place)));
}

export function exemptMessage({ text }: Span): string {
  const short = text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(" ", 60))} …`;
  return `“${short}” stands in an exempt item and would be read by the public; leave it out here.`;
}
