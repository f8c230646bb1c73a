import { toDecimalPlaces } from "../../../decimal.ts";
import { type NamedNumber, numbersIn } from "../../../disclosure/comments.ts";
import type { HiddenValue } from "../../../disclosure/hidden-values.ts";
import { isOfReading } from "../../../disclosure/public-scorecard.ts";
import type { MinuteParagraph } from "../../../meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../meeting/record.ts";
import { periodName } from "../../../period/period.ts";
import { accountFields, publicFields } from "../../fields.ts";
import { foundInField, foundInParagraph, foundInResolution, type MeetingFound } from "../../meeting-check.ts";
import { readMinuteText, type Span } from "../../minute-text.ts";
import type { OtherField } from "../../other-fields.ts";
import { printedResolution } from "../../text-of-minute.ts";
import { isNamedIn } from "./named-indicator.ts";

/**
 * A figure that the public scorecard of the meeting hides, in words that the public will read: quoted by its link, or
 * said where its indicator is named (`domain.md`, small numbers). Exempt items may say it.
 */
export const hiddenFigure = {
  name: "hidden-figure",
  severity: "error",
  inItem: (
    recorded: RecordedItem,
    record: MeetingRecord,
    hidden: readonly HiddenValue[],
  ): readonly MeetingFound[] => {
    const { item } = recorded;
    if (hidden.length === 0) return [];
    const fields = item.exemption ? accountFields(item) : publicFields(item);
    const onAgenda = fields.flatMap((field) =>
      toldIn(field, hidden).map(({ place, message }) =>
        foundInField("agenda", item.id, field, place, message),
      ),
    );
    return item.exemption ? onAgenda : [...onAgenda, ...inMinute(recorded, record, hidden)];
  },
  inOtherField: (
    { part, itemId, field, isPublic }: OtherField,
    hidden: readonly HiddenValue[],
  ): readonly MeetingFound[] =>
    isPublic
      ? toldIn(field, hidden).map(({ place, message }) => foundInField(part, itemId, field, place, message))
      : [],
} as const;

function inMinute(
  recorded: RecordedItem,
  { body }: MeetingRecord,
  hidden: readonly HiddenValue[],
): readonly MeetingFound[] {
  const { minute } = recorded;
  const said = minute.paragraphs.flatMap((paragraph) =>
    toldIn(paragraph, hidden).map(({ place, message }) =>
      foundInParagraph(recorded, paragraph, place, message),
    ),
  );
  const text = minute.resolution ? printedResolution(body, minute.resolution) : "";
  const resolved = toldIn({ text }, hidden).map(({ place, message }) =>
    foundInResolution(recorded, place, message),
  );
  return [...said, ...resolved];
}

interface Told {
  readonly place: Span;
  readonly message: string;
}

type Written = Pick<MinuteParagraph, "text"> & Partial<Pick<MinuteParagraph, "links" | "oral">>;

function toldIn(written: Written, hidden: readonly HiddenValue[]): readonly Told[] {
  const { text, links = [] } = written;
  const quoted = links.flatMap(({ from, to, indicator, period }) => {
    const figure = hidden.find(
      (one) => isOfReading(one.place) && one.indicator.reference === indicator && one.period === period,
    );
    return figure ? [told({ from, to, text: text.slice(from, to) }, figure)] : [];
  });
  const isQuoted = ({ from }: NamedNumber) =>
    links.some((link) => link.period !== null && link.from <= from && from < link.to);
  const said = numbersIn(text)
    .filter((number) => !isQuoted(number) && !isPartOfReference(text, number))
    .flatMap((number) => {
      const figure = figureMeant(number, written, hidden);
      const { from, to } = number;
      return figure ? [told({ from, to, text: text.slice(from, to) }, figure)] : [];
    });
  return [...quoted, ...said];
}

/** `CLA 04` names an indicator and counts nothing. */
function isPartOfReference(text: string, { from }: NamedNumber): boolean {
  return /\b\p{Lu}{2,5} ?$/u.test(text.slice(0, from));
}

/** Of the indicators that its sentence names, or else of those that its paragraph names. */
function figureMeant(
  number: NamedNumber,
  written: Written,
  hidden: readonly HiddenValue[],
): HiddenValue | undefined {
  const matching = hidden.filter((figure) => isToldBy(number, figure, written.text));
  if (matching.length === 0) return undefined;
  const sentence = readMinuteText(written.text)
    .paragraphs.flatMap(({ sentences }) => sentences)
    .find(({ from, to }) => from <= number.from && number.from < to);
  const inSentence = matching.find(({ indicator }) => sentence && isNamedIn(sentence.text, indicator));
  return inSentence ?? matching.find(({ indicator }) => isSpokenOf(indicator, written));
}

function isSpokenOf(
  indicator: HiddenValue["indicator"],
  { text, links = [], oral = null }: Written,
): boolean {
  const { reference } = indicator;
  return (
    oral?.indicator === reference ||
    links.some((link) => link.indicator === reference) ||
    isNamedIn(text, indicator)
  );
}

/** A figure may be said with fewer decimal places than it has: "14%" tells 13.8. */
function isToldBy(said: NamedNumber, { indicator, value, counts }: HiddenValue, text: string): boolean {
  const places = /\.(\d+)/.exec(text.slice(said.from, said.to))?.[1]?.length ?? 0;
  const isValue = toDecimalPlaces(value, places) === toDecimalPlaces(said.number, places);
  if (said.isPercentage) return indicator.unit === "%" && isValue;
  if (indicator.unit === "%") return counts.includes(said.number) || (places > 0 && isValue);
  return isValue || counts.includes(said.number);
}

function told(place: Span, { indicator, period, place: where, reason }: HiddenValue): Told {
  const what =
    where === "oral update" ? "an oral update on " : where === "year to date" ? "the year to date of " : "";
  return {
    place,
    message: `“${place.text}” tells ${what}${indicator.reference} for ${periodName(period)}, which the public scorecard hides (${reason}); leave it out here, or say it in an exempt item.`,
  };
}
