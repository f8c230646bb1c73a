// What minutes print beside their items and is written by hand: the nature of interests, and what was put right.
import type { MeetingRecord } from "../meeting/record.ts";
import type { FieldText } from "./fields.ts";
import type { MeetingPlace } from "./meeting-check.ts";

export interface OtherField extends Pick<MeetingPlace, "itemId"> {
  readonly part: "interests" | "meeting";
  readonly field: FieldText;
  /** False where Part B alone prints it. */
  readonly isPublic: boolean;
}

/** Corrections are those that were made at this meeting; of those made later, the later one is asked. */
export function otherFields({
  interests,
  corrections,
  items,
  meeting,
}: Pick<MeetingRecord, "interests" | "corrections" | "items" | "meeting">): readonly OtherField[] {
  const inPrivate = items.filter(({ item }) => item.exemption !== null).map(({ item }) => item.id);
  const natures = interests.map(({ itemId, nature }, line): OtherField => {
    const isPublic = itemId === null || !inPrivate.includes(itemId);
    return { part: "interests", itemId, field: { field: "nature", line, text: nature }, isPublic };
  });
  const putRight = corrections.flatMap(({ madeAt, isExempt, text }, line): readonly OtherField[] =>
    madeAt.id === meeting.id
      ? [
          {
            ...{ part: "meeting", itemId: null, isPublic: !isExempt },
            field: { field: "correction", line, text },
          },
        ]
      : [],
  );
  return [...natures, ...putRight];
}
