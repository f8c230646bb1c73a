// Meetings with items that are minuted as the window saves them.
import type { IsoDate } from "../../shared/domain/dates.ts";
import type { AgendaItem } from "../../shared/domain/meeting/agenda/agenda.ts";
import { type Minute, type MinuteParagraph, narrative } from "../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { someItem } from "../domain/meeting/some-meeting.ts";
import { noCall } from "./backend-in-a-folder.ts";

/** Adds a meeting of the first body with this agenda and gives its id. */
export async function meetingWith(
  { handlers }: Backend,
  date: IsoDate,
  items: readonly Partial<AgendaItem>[],
): Promise<string> {
  const { meeting } = await handlers["meetings.add"]({ date, time: "", venue: "" }, noCall);
  const { version } = await handlers["meetings.show"]({ meeting }, noCall);
  const agenda = items.map((item, place) => someItem({ id: `${date} ${place + 1}`, ...item }));
  await handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
  return meeting;
}

/** Minutes the item with these paragraphs in place of what was there. */
export async function minuteItem(
  { handlers }: Backend,
  meeting: string,
  item: string,
  paragraphs: readonly (string | MinuteParagraph)[],
  facts: Partial<Minute> = {},
): Promise<void> {
  const record = await handlers["meetings.show"]({ meeting }, noCall);
  const minute: Minute = {
    paragraphs: paragraphs.map((one, place) =>
      typeof one === "string" ? narrative(`${item} paragraph ${place + 1}`, one) : one,
    ),
    resolution: null,
    isWithoutResolution: false,
    movements: [],
    ...facts,
  };
  const { version, attendance, interests } = record;
  await handlers["minutes.save"](
    { meeting, version, attendance, interests, closedAt: "", minutes: [{ item, minute }] },
    noCall,
  );
}
