// The checks of a text over what the agenda says of one item, which is printed too.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Check, Facts } from "./check.ts";
import { identifiableChild } from "./checks/matter/identifiable-child.ts";
import { templateNote } from "./checks/matter/template-note.ts";
import { textChecks } from "./checks/text/text-checks.ts";
import { accountFields, asSaid, fieldOf } from "./fields.ts";
import { type FoundRemark, foundInField, type MeetingFacts } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { remarksOf } from "./read.ts";

const OF_FIELDS: readonly Check[] = [...textChecks, templateNote];

/**
 * Slips and template notes in title, purpose, recommendation and reasons. What is told of an exempt item is told to
 * everybody, so that it may make no child known.
 */
export function readAgenda(
  { body, meeting }: MeetingRecord,
  { item }: RecordedItem,
  { isWord, suggest }: MeetingFacts,
): readonly FoundRemark[] {
  const facts: Facts = {
    title: item.title,
    meeting: meeting.date,
    asAt: null,
    period: null,
    staleAfterDays: body.staleAfterDays,
    scorecard: null,
    keyword: body.resolutionForm.keyword,
    isWord,
    suggest,
  };
  const ofAgenda = [
    fieldOf("title", item.title),
    fieldOf("presenter", item.presenter),
    fieldOf("purpose", item.purpose),
    fieldOf("recommendation", item.recommendation?.wording ?? ""),
    fieldOf("circumstances", item.lateness?.circumstances ?? ""),
  ];
  return [...ofAgenda, ...accountFields(item)].flatMap((field) => {
    const minute = readMinuteText(field.text);
    const isAccount = field.field === "public title" || field.field === "public summary";
    const told = isAccount ? remarksOf(identifiableChild, readMinuteText(asSaid(field.text)), facts) : [];
    return OF_FIELDS.flatMap((check) => remarksOf(check, minute, facts))
      .concat(told)
      .map((remark) => ({
        ...remark,
        ...foundInField("agenda", item.id, field, remark, remark.message),
      }));
  });
}
