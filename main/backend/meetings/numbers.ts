// The numbers of items: worked out over the body's municipal year, and kept with the items once these are out.
import type { AgendaItem } from "../../../shared/domain/meeting/agenda/agenda.ts";
import {
  isOutInARow,
  type MeetingNumbers,
  municipalYear,
  numbersOfMeetings,
} from "../../../shared/domain/meeting/agenda/numbering.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Meeting } from "../../../shared/domain/meeting/meeting.ts";
import type { NumberElsewhere } from "../../../shared/domain/meeting/record.ts";
import type { House } from "../house.ts";
import {
  type KeptNumber,
  type ListedItem,
  type ListedMeeting,
  listItems,
} from "../store/meetings/item-numbers.ts";

interface YearOfMeetings {
  readonly meetings: readonly ListedMeeting[];
  readonly numbers: ReadonlyMap<string, MeetingNumbers>;
}

/** The meetings of the body in the municipal year of one, which has `items` in place of those that are stored. */
async function yearOf(
  { store }: House,
  body: Body,
  meeting: Meeting,
  items?: readonly AgendaItem[],
): Promise<YearOfMeetings> {
  const meetings = (await listItems(store.db, body.id, municipalYear(meeting.date))).map((one) =>
    one.id === meeting.id && items ? { ...one, items } : one,
  );
  return { meetings, numbers: numbersOfMeetings(body.numbering, meetings) };
}

/** The items with the numbers that they have at the meeting, in their order; and the numbers of the year's other meetings. */
export async function numbered<Item extends { readonly item: AgendaItem }>(
  house: House,
  body: Body,
  meeting: Meeting,
  items: readonly Item[],
): Promise<{
  readonly items: readonly (Item & { readonly number: string })[];
  readonly numbersElsewhere: readonly NumberElsewhere[];
}> {
  const { meetings, numbers } = await yearOf(
    house,
    body,
    meeting,
    items.map(({ item }) => item),
  );
  const own = numbers.get(meeting.id)?.numbers ?? [];
  const others = body.numbering === "year" ? meetings.filter(({ id }) => id !== meeting.id) : [];
  return {
    items: items.map((item, place) => ({ ...item, number: own[place] ?? "" })),
    numbersElsewhere: others.flatMap(({ id, date, firstNumber }) =>
      (numbers.get(id)?.numbers ?? []).map((number) => ({ number, date, isOut: firstNumber !== null })),
    ),
  };
}

/**
 * What is to be kept when a meeting's agenda goes out or the meeting opens: its first number and those of its items, and of
 * what was added to the year's meetings that are out already, because from now on these numbers have another behind them.
 */
export async function numbersGoingOut(
  house: House,
  body: Body,
  meeting: Meeting,
): Promise<{ readonly first: number; readonly kept: readonly KeptNumber[] }> {
  const { meetings, numbers } = await yearOf(house, body, meeting);
  const out = meetings.filter(({ id, firstNumber }) => id === meeting.id || firstNumber !== null);
  return {
    first: meeting.firstNumber ?? numbers.get(meeting.id)?.first ?? 1,
    kept: out.flatMap(({ id, items }) => keptOf(items, numbers.get(id)?.numbers ?? [])),
  };
}

/** The numbers that stay with the items of a meeting, by their ids; of an agenda that went out before they were kept, too. */
export async function numbersOut(
  house: House,
  body: Body,
  meeting: Meeting,
): Promise<ReadonlyMap<string, string>> {
  const { meetings, numbers } = await yearOf(house, body, meeting);
  const items = meetings.find(({ id }) => id === meeting.id)?.items ?? [];
  const shown = isOutInARow({ ...meeting, items }) ? (numbers.get(meeting.id)?.numbers ?? []) : [];
  return new Map(
    items.flatMap(({ id, keptNumber }, place) => {
      const number = keptNumber ?? shown[place];
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
}

function keptOf(items: readonly ListedItem[], numbers: readonly string[]): readonly KeptNumber[] {
  return items.flatMap(({ id, keptNumber }, place) =>
    keptNumber === undefined ? [{ item: id, number: numbers[place] ?? "" }] : [],
  );
}
