// The supplements to an agenda: what went out after it, one supplement for each day.
import type { IsoDate } from "../../dates.ts";
import { isExempt, type Twin } from "../../paper/meeting-blocks.ts";
import type { MeetingRecord, RecordedItem } from "../record.ts";

export interface Supplement {
  /** From 1, counted within its twin. */
  readonly number: number;
  readonly issuedOn: IsoDate;
  /** In the order of the agenda, each with those of its papers alone that went out on the day. */
  readonly items: readonly SupplementedItem[];
}

export interface SupplementedItem extends RecordedItem {
  /** True where the item itself was added on the day. */
  readonly isAdded: boolean;
}

/**
 * In the order of their days; none while the agenda is not out. Those of Part B have what is exempt, the public ones all
 * else: nobody can tell by the count of the public ones that something came late in private.
 */
export function supplementsOf(
  { meeting: { agendaPublishedOn }, items }: Pick<MeetingRecord, "meeting" | "items">,
  twin: Twin,
): readonly Supplement[] {
  if (agendaPublishedOn === null) return [];
  const shown = items.filter((recorded) => isExempt(recorded) === (twin === "part B"));
  const isLater = (day: IsoDate | null): day is IsoDate => day !== null && day > agendaPublishedOn;
  const days = shown
    .flatMap((recorded) => [
      recorded.item.lateness?.addedOn ?? null,
      ...recorded.item.attachments.map(({ publishedOn }) => publishedOn),
    ])
    .filter(isLater);
  return [...new Set(days)].sort().map((issuedOn, place) => ({
    number: place + 1,
    issuedOn,
    items: shown.flatMap((recorded) => partOn(issuedOn, recorded)),
  }));
}

/** A paper without a day of its own goes out with the item that it belongs to. */
function partOn(day: IsoDate, recorded: RecordedItem): readonly SupplementedItem[] {
  const isAdded = recorded.item.lateness?.addedOn === day;
  const attachments = recorded.item.attachments.filter(
    ({ publishedOn }) => publishedOn === day || (isAdded && publishedOn === null),
  );
  if (!isAdded && attachments.length === 0) return [];
  return [{ ...recorded, item: { ...recorded.item, attachments }, isAdded }];
}
