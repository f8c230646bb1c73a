// Puts the desk's fixes into the agenda and the resolutions; those of a paragraph are put in where it is written.
import type { AgendaItem } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { areApproved } from "../../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import type { MeetingRemark } from "../../../../shared/domain/reading-desk/meeting-check.ts";
import { useLine } from "../../../backend.ts";
import { asRefusal } from "../../../line.ts";
import { useNotice } from "../../../parts/notices.tsx";
import type { Saved } from "../use-saving.ts";
import { type Draft, minuteOf, withMinute } from "./draft.ts";
import { type Fixed, fixedIn } from "./fixing.ts";

/** What puts the fix of a remark in; null where there is none, and in approved minutes. */
export function useFixes(
  record: MeetingRecord,
  { draft, change, saveAnd }: Saved<Draft>,
): (remark: MeetingRemark) => (() => void) | null {
  const line = useLine();
  const say = useNotice();
  const { meeting, items } = record;

  async function put(item: AgendaItem, fixed: Fixed): Promise<void> {
    say(null);
    if (fixed.minute !== minuteOf(draft, item.id)) change(withMinute(draft, item.id, fixed.minute));
    if (fixed.item === item) return;
    const agenda = items.map((one) => (one.item === item ? fixed.item : one.item));
    try {
      await saveAnd((version) => line.call("agenda.save", { meeting: meeting.id, version, items: agenda }));
    } catch (error) {
      say({ notice: "refused", refusal: asRefusal(error) });
    }
  }

  return (remark) => {
    const item = items.find((one) => one.item.id === remark.itemId)?.item;
    if (!item || areApproved(meeting.minutesState)) return null;
    const fixed = fixedIn(item, minuteOf(draft, item.id), remark, record);
    return fixed && (() => void put(item, fixed));
  };
}
