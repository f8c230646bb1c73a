// The agenda as it stands in the window, and what of it is to be saved.
import type { Input } from "../../../../shared/contract.ts";
import type { AgendaItem, ItemKind } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import { type Attaching, withFile } from "../../../../shared/domain/meeting/agenda/attach-file.ts";
import { retitled, type WordedFor } from "../../../../shared/domain/meeting/agenda/item-title.ts";
import { numbersOfItems } from "../../../../shared/domain/meeting/agenda/numbering.ts";
import { standingAgenda } from "../../../../shared/domain/meeting/agenda/standing-items.ts";
import {
  type MinutedResolution,
  NOTHING_MINUTED,
} from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";

export interface AgendaDraft {
  /** In the order of the agenda. */
  readonly items: readonly AgendaItem[];
  /** What was resolved, by the id of the item, because a resolution follows its item's title. */
  readonly resolutions: Readonly<Record<string, MinutedResolution>>;
}

export function draftOf({ items }: Pick<MeetingRecord, "items">): AgendaDraft {
  return {
    items: items.map(({ item }) => item),
    resolutions: Object.fromEntries(
      items.flatMap(({ item, minute }) => (minute.resolution ? [[item.id, minute.resolution]] : [])),
    ),
  };
}

/** To a place counted from 0, and to the nearest one where there is none such. */
export function moved(draft: AgendaDraft, id: string, to: number): AgendaDraft {
  const item = draft.items.find((one) => one.id === id);
  if (!item) return draft;
  const others = draft.items.filter((one) => one !== item);
  const items = others.toSpliced(Math.max(0, to), 0, item);
  return items.every((one, place) => one === draft.items[place]) ? draft : { ...draft, items };
}

export function takenOut(draft: AgendaDraft, id: string): AgendaDraft {
  return { ...draft, items: draft.items.filter((item) => item.id !== id) };
}

export function putIn(draft: AgendaDraft, item: AgendaItem, place: number): AgendaDraft {
  return { ...draft, items: draft.items.toSpliced(place, 0, item) };
}

export function withItem(draft: AgendaDraft, changed: AgendaItem): AgendaDraft {
  return { ...draft, items: draft.items.map((item) => (item.id === changed.id ? changed : item)) };
}

/** The file with the papers of the item; an item that has gone meanwhile takes none. */
export function withPaperFile(draft: AgendaDraft, id: string, attaching: Attaching): AgendaDraft {
  const item = draft.items.find((one) => one.id === id);
  return item ? withItem(draft, { ...item, attachments: withFile(item.attachments, attaching) }) : draft;
}

/** Recommendation, scorecard and what was resolved follow the title, unless a hand has worded them otherwise. */
export function renamed(
  draft: AgendaDraft,
  item: AgendaItem,
  title: string,
  wordedFor: WordedFor,
): AgendaDraft {
  const before = draft.resolutions[item.id] ?? null;
  const under = retitled(item, { ...NOTHING_MINUTED, resolution: before }, title, wordedFor);
  const next = withItem(draft, under.item);
  const after = under.minute.resolution;
  if (after === null || after.wording === before?.wording) return next;
  return { ...next, resolutions: { ...next.resolutions, [item.id]: after } };
}

/** A new item as it begins; one for an agenda that is out already is a late one. */
export function newItem(
  { body, meeting }: Pick<MeetingRecord, "body" | "meeting">,
  { id, kind, title }: Pick<AgendaItem, "id" | "kind" | "title">,
): AgendaItem {
  const presenter = body.standingItems.find((standing) => standing.kind === kind)?.presenter ?? "";
  const standingItems = [{ kind, title: title.trim(), presenter }];
  const [item] = standingAgenda({ ...body, standingItems }, null, () => id);
  if (!item) throw new Error("A standing item gave no item of the agenda.");
  const isOut = meeting.agendaPublishedOn !== null || meeting.openedOn !== null;
  return isOut ? { ...item, lateness: { addedOn: null, circumstances: "" } } : item;
}

/** What is saved: trimmed, and without what is still empty and there only to be written in. */
export function savedItems({ items }: AgendaDraft): readonly AgendaItem[] {
  return items.map((item) => ({
    ...item,
    title: item.title.trim(),
    presenter: item.presenter.trim(),
    purpose: item.purpose.trim(),
    recommendation:
      item.recommendation === null || item.recommendation.wording.trim() === ""
        ? null
        : { ...item.recommendation, wording: item.recommendation.wording.trim() },
    attachments: item.attachments
      .map((attachment) => ({ ...attachment, title: attachment.title.trim() }))
      .filter(({ title }) => title !== ""),
    backgroundPapers: item.backgroundPapers.map((paper) => paper.trim()).filter(Boolean),
  }));
}

/** The minutes of those items whose resolution was built anew, as the store has them but for that resolution. */
export function savedMinutes(
  draft: AgendaDraft,
  saved: AgendaDraft,
  stored: Pick<MeetingRecord, "items">,
): Input<"minutes.save">["minutes"] {
  return stored.items.flatMap(({ item: { id }, minute }) => {
    const resolution = draft.resolutions[id];
    const isAsBefore = !resolution || resolution === saved.resolutions[id];
    return isAsBefore ? [] : [{ item: id, minute: { ...minute, resolution } }];
  });
}

/** As they will be printed, in the order of the draft; those that are out stay with their items. */
export function numbersOf(
  record: Pick<MeetingRecord, "body" | "meeting" | "items" | "numbersElsewhere">,
  items: readonly Pick<AgendaItem, "id">[],
): readonly string[] {
  const { body, meeting } = record;
  const first = meeting.firstNumber ?? Number.parseInt(record.items[0]?.number ?? "", 10);
  const taken = record.numbersElsewhere.filter(({ isOut }) => isOut).map(({ number }) => number);
  const toNumber = items.map(({ id }) => {
    const keptNumber = numberOut(record, id);
    return keptNumber === null ? {} : { keptNumber };
  });
  const row = { first: first || 1, taken: new Set(taken) };
  return numbersOfItems(body.numbering, meeting.date, toNumber, row);
}

/** The number under which the item is out; null while it is not, so that it can still be taken off. */
export function numberOut({ items }: Pick<MeetingRecord, "items">, id: string): string | null {
  return items.find(({ item }) => item.id === id)?.item.keptNumber ?? null;
}

/** Withdrawn, or back on the agenda. */
export function withdrawn(draft: AgendaDraft, id: string, isWithdrawn: boolean): AgendaDraft {
  const item = draft.items.find((one) => one.id === id);
  if (!item) return draft;
  const { isWithdrawn: _, ...standing } = item;
  return withItem(draft, isWithdrawn ? { ...standing, isWithdrawn } : standing);
}

/** Why an item cannot be taken off the agenda: something hangs on it. Null where nothing does. */
export function whyItStays(
  { items, interests }: Pick<MeetingRecord, "items" | "interests">,
  id: string,
): "minuted" | "interest" | null {
  const minute = items.find(({ item }) => item.id === id)?.minute ?? NOTHING_MINUTED;
  const { paragraphs, resolution, isWithoutResolution, movements } = minute;
  const isWritten = paragraphs.some(({ text }) => text.trim() !== "");
  if (isWritten || resolution || isWithoutResolution || movements.length > 0) return "minuted";
  return interests.some(({ itemId }) => itemId === id) ? "interest" : null;
}

/** True for an exempt item before which the public has not been excluded. */
export function isBeforeExclusion(items: readonly AgendaItem[], id: string): boolean {
  const place = items.findIndex((item) => item.id === id);
  return items[place]?.exemption != null && !items.slice(0, place).some(({ kind }) => kind === "exclusion");
}

/** The title under which the body has such an item on each agenda; null where it has none. */
export function standingTitle({ body }: Pick<MeetingRecord, "body">, kind: ItemKind): string | null {
  return body.standingItems.find((standing) => standing.kind === kind)?.title ?? null;
}
