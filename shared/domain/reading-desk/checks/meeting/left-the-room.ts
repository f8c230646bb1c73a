import type { Interest } from "../../../meeting/meeting.ts";
import type { MeetingRecord } from "../../../meeting/record.ts";
import { actingAt } from "../../acting.ts";
import { spanOf } from "../../fields.ts";
import { foundInField, isUnderWay, type MeetingCheck, type MeetingFound } from "../../meeting-check.ts";
import { isSameOn } from "../../people.ts";

/**
 * An interest of which the minutes do not say whether the member left the room. Who has a disclosable pecuniary interest
 * takes no part without a dispensation (Localism Act 2011, sections 31 and 33).
 */
export const leftTheRoom: MeetingCheck = {
  name: "left-the-room",
  severity: "warning",
  look: (record) =>
    isUnderWay(record)
      ? record.interests.flatMap((interest, line) => openQuestion(interest, line, record))
      : [],
};

function openQuestion(interest: Interest, line: number, record: MeetingRecord): readonly MeetingFound[] {
  const { who, itemId } = interest;
  const message = questionOn(interest, record);
  if (message === null) return [];
  return [
    foundInField("interests", itemId, { field: "declared by", line, text: who }, spanOf(who, who), message),
  ];
}

function questionOn(interest: Interest, { items, body }: MeetingRecord): string | null {
  const { who, kind, nature, itemId } = interest;
  const recorded = items.find(({ item }) => item.id === itemId);
  const roll = body.roll.map(({ name }) => name);
  const isSelf = (name: string) => isSameOn(roll, name, who);
  const went = recorded?.minute.movements.some((one) => one.moved === "left for the item" && isSelf(one.who));
  const left = went ? true : interest.leftTheRoom;
  const title = recorded ? `“${recorded.item.title}”` : "the item";
  if (left === true) {
    const took = recorded && actingAt(recorded).find(({ name }) => isSelf(name));
    return took
      ? `${who} left the room for ${title}, and ${took.did}; put right the one that is wrong.`
      : null;
  }
  const isPecuniary = kind === "disclosable pecuniary interest";
  if (left === false)
    return isPecuniary && !/\bdispensation\b/i.test(nature)
      ? `${who} has a disclosable pecuniary interest in ${title} and stayed; say that a dispensation was granted.`
      : null;
  // What is declared of no one item ("is a foster carer") has no moment to leave at.
  if (!recorded && kind === "non-registrable interest") return null;
  return `${who} declared an interest in ${title}; say whether they left the room while it was taken.`;
}
