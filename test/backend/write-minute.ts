// Writes the minute of the scorecard item, as the window saves it.
import { randomUUID } from "node:crypto";
import { EXAMPLE_OPENING } from "../../main/backend/example/minute.ts";
import type { Input } from "../../shared/contract.ts";
import { narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../shared/domain/meeting/record.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { noCall } from "./backend-in-a-folder.ts";

export interface Written {
  readonly paragraphs: readonly string[];
  readonly wording?: string;
  readonly present?: readonly string[];
  /** Where it is not that of the record now. */
  readonly version?: number;
}

export async function writeMinute(
  { handlers }: Backend,
  meeting: string,
  { paragraphs, wording, present, version }: Written,
): Promise<number> {
  const record = await handlers["meetings.show"]({ meeting }, noCall);
  const recorded = record.items.find(({ item }) => item.kind === "scorecard");
  const saved: Input<"minutes.save"> = {
    meeting,
    version: version ?? record.version,
    attendance: { ...record.attendance, ...(present && { present }) },
    interests: record.interests,
    closedAt: record.meeting.closedAt,
    minutes: [
      ...openingMinutes(record),
      {
        item: recorded?.item.id ?? "",
        minute: {
          paragraphs: paragraphs.map((text, place) =>
            narrative(recorded?.minute.paragraphs[place]?.id ?? randomUUID(), text),
          ),
          resolution: wording === undefined ? null : { verb: "note", wording, vote: null },
          isWithoutResolution: false,
          movements: [],
        },
      },
    ],
  };
  return (await handlers["minutes.save"](saved, noCall)).version;
}

/** What is not written yet of the items before the scorecard. */
function openingMinutes({ items }: MeetingRecord): Input<"minutes.save">["minutes"] {
  return items.flatMap(({ item, minute }) => {
    const text = EXAMPLE_OPENING[item.kind];
    if (text === undefined || minute.paragraphs.length > 0) return [];
    return [{ item: item.id, minute: { ...minute, paragraphs: [narrative(randomUUID(), text)] } }];
  });
}
