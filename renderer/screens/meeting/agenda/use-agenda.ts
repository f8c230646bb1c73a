// The agenda as it is arranged, kept in step with the store.
import { useCallback } from "react";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { useLine } from "../../../backend.ts";
import { type Saved, type Step, useSaving } from "../use-saving.ts";
import { type AgendaDraft, draftOf, savedItems, savedMinutes } from "./agenda-draft.ts";

export function useAgenda(record: MeetingRecord): Saved<AgendaDraft> {
  const line = useLine();
  const meeting = record.meeting.id;
  const send = useCallback(
    async (draft: AgendaDraft, saved: AgendaDraft, step: Step) => {
      if (draft.items !== saved.items)
        await step((version) => line.call("agenda.save", { meeting, version, items: savedItems(draft) }));
      if (draft.resolutions === saved.resolutions) return;
      const stored = await line.call("meetings.show", { meeting });
      const { attendance, interests } = stored;
      await step((version) =>
        line.call("minutes.save", {
          meeting,
          version,
          attendance,
          interests,
          closedAt: stored.meeting.closedAt,
          minutes: savedMinutes(draft, saved, stored),
        }),
      );
    },
    [line, meeting],
  );
  return useSaving(record, { draftOf, send });
}
