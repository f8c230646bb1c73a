// The checks of a text over what was declared and what was put right, which minutes print too.
import type { MeetingRecord } from "../meeting/record.ts";
import type { Check, Facts } from "./check.ts";
import { identifiableChild } from "./checks/matter/identifiable-child.ts";
import { templateNote } from "./checks/matter/template-note.ts";
import { hiddenFigure } from "./checks/meeting/hidden-figure.ts";
import { textChecks } from "./checks/text/text-checks.ts";
import { asSaid } from "./fields.ts";
import { type FoundRemark, foundInField, type MeetingFacts } from "./meeting-check.ts";
import { readMinuteText } from "./minute-text.ts";
import { type OtherField, otherFields } from "./other-fields.ts";
import { remarksOf } from "./read.ts";

/** Template notes in all of it, slips in what was declared, and in public what could make a child known. */
export function readOtherFields(record: MeetingRecord, facts: MeetingFacts): readonly FoundRemark[] {
  return otherFields(record).flatMap((other) => [
    ...inWords(other, record, facts),
    ...hiddenFigure.inOtherField(other, facts.hidden).map((found) => ({
      ...found,
      ...{ check: hiddenFigure.name, severity: hiddenFigure.severity },
    })),
  ]);
}

function inWords(
  other: OtherField,
  { body, meeting }: MeetingRecord,
  { isWord, suggest }: MeetingFacts,
): readonly FoundRemark[] {
  const facts: Facts = {
    ...{ title: null, meeting: meeting.date, asAt: null, period: null, scorecard: null },
    ...{ staleAfterDays: body.staleAfterDays, keyword: body.resolutionForm.keyword, isWord, suggest },
  };
  const { text } = other.field;
  const told = other.isPublic ? remarksOf(identifiableChild, readMinuteText(asSaid(text)), facts) : [];
  return checksOf(other)
    .flatMap((check) => remarksOf(check, readMinuteText(text), facts))
    .concat(told)
    .map((remark) => ({
      ...remark,
      ...foundInField(other.part, other.itemId, other.field, remark, remark.message),
    }));
}

/** A correction quotes the slips that it puts right, so that they are none of its own. */
function checksOf({ part }: OtherField): readonly Check[] {
  return part === "interests" ? [...textChecks, templateNote] : [templateNote];
}
