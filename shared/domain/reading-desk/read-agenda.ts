// The checks of a text over what the agenda says of one item, which is printed too.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Check, Facts } from "./check.ts";
import { identifiableChild } from "./checks/matter/identifiable-child.ts";
import { templateNote } from "./checks/matter/template-note.ts";
import { textChecks } from "./checks/text/text-checks.ts";
import type { MeetingFacts, MeetingRemark } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { remarksOf } from "./read.ts";

const OF_FIELDS: readonly Check[] = [...textChecks, templateNote];

/** Slips and template notes in title, purpose, recommendation and reasons; they have no place but the agenda. */
export function readAgenda(
  { body, meeting }: MeetingRecord,
  { item }: RecordedItem,
  { isWord, suggest }: MeetingFacts,
): readonly MeetingRemark[] {
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
  const { exemption, lateness } = item;
  const fields = [
    item.title,
    item.presenter,
    item.purpose,
    item.recommendation?.wording ?? "",
    exemption?.publicInterest ?? "",
    lateness?.circumstances ?? "",
  ];
  const ofPublic = [exemption?.publicTitle ?? "", exemption?.publicSummary ?? ""];
  const remarks = [
    ...fields.flatMap((text) => remarksOn(text, OF_FIELDS, facts)),
    ...ofPublic.flatMap((text) => remarksOn(text, [...OF_FIELDS, identifiableChild], facts)),
  ];
  return remarks.map((remark) => ({
    ...remark,
    from: 0,
    to: 0,
    itemId: item.id,
    part: "agenda",
    paragraph: null,
  }));
}

function remarksOn(text: string, checks: readonly Check[], facts: Facts) {
  const minute = readMinuteText(text);
  return checks.flatMap((check) => remarksOf(check, minute, facts));
}
