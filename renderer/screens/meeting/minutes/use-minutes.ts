// The minutes as they are written, kept in step with the store.
import { useCallback } from "react";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { useLine } from "../../../backend.ts";
import { type Saved, type Step, useSaving } from "../use-saving.ts";
import { type Draft, draftOf, savedForm } from "./draft.ts";

export function useMinutes(record: MeetingRecord): Saved<Draft> {
  const line = useLine();
  const meeting = record.meeting.id;
  const send = useCallback(
    (draft: Draft, saved: Draft, step: Step) =>
      step((version) => line.call("minutes.save", { meeting, version, ...savedForm(draft, saved) })),
    [line, meeting],
  );
  return useSaving(record, { draftOf, send });
}
