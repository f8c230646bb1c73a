// The checks of a text over what the agenda says of one item, which is printed too.
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Check, Facts } from "./check.ts";
import { identifiableChild } from "./checks/matter/identifiable-child.ts";
import { templateNote } from "./checks/matter/template-note.ts";
import { textChecks } from "./checks/text/text-checks.ts";
import type { FoundRemark, MeetingFacts, RecordField } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { remarksOf } from "./read.ts";

const OF_FIELDS: readonly Check[] = [...textChecks, templateNote];
const OF_PUBLIC_ACCOUNT: readonly RecordField[] = ["public title", "public summary"];

/** Slips and template notes in title, purpose, recommendation and reasons; they have no place but the agenda. */
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
  const { exemption, lateness } = item;
  const fields: readonly (readonly [RecordField, string])[] = [
    ["title", item.title],
    ["presenter", item.presenter],
    ["purpose", item.purpose],
    ["recommendation", item.recommendation?.wording ?? ""],
    ["public interest", exemption?.publicInterest ?? ""],
    ["circumstances", lateness?.circumstances ?? ""],
    ["public title", exemption?.publicTitle ?? ""],
    ["public summary", exemption?.publicSummary ?? ""],
  ];
  return fields.flatMap(([name, text]) => {
    const checks = OF_PUBLIC_ACCOUNT.includes(name) ? [...OF_FIELDS, identifiableChild] : OF_FIELDS;
    const minute = readMinuteText(text);
    return checks
      .flatMap((check) => remarksOf(check, minute, facts))
      .map((remark) => ({
        ...remark,
        from: 0,
        to: 0,
        itemId: item.id,
        part: "agenda" as const,
        paragraph: null,
        inField: { name, text, from: remark.from },
      }));
  });
}
