// A body, an item and a record of a meeting for tests, each ordinary until the test says otherwise.
import type { AgendaItem } from "../../../shared/domain/meeting/agenda/agenda.ts";
import {
  DEFAULT_PHRASES,
  DEFAULT_STANDING_ITEMS,
} from "../../../shared/domain/meeting/agenda/standing-items.ts";
import type { Body, RollEntry } from "../../../shared/domain/meeting/body.ts";
import { type Minute, NOTHING_MINUTED, narrative } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";

export function someBody(settings: Partial<Body> = {}): Body {
  return {
    id: "body",
    council: "Example Council",
    name: "Corporate Parenting Panel",
    callsItself: "the Panel",
    resolutionForm: { keyword: "RESOLVED", bold: true, separator: "", verbForm: "to", finalStop: true },
    staleAfterDays: 45,
    returnsDueDays: 15,
    regime: "part-va",
    numbering: "item",
    standingItems: DEFAULT_STANDING_ITEMS,
    closureDays: [],
    quorum: null,
    phrases: DEFAULT_PHRASES,
    roll: [],
    ...settings,
  };
}

/** A councillor in office without end. */
export function onTheRoll(name: string, entry: Partial<RollEntry> = {}): RollEntry {
  return {
    id: name,
    kind: "councillor",
    name,
    office: null,
    isSubstitute: false,
    from: null,
    until: null,
    ...entry,
  };
}

export function someItem(item: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: "item",
    kind: "report",
    title: "Report on placements",
    presenter: "",
    purpose: "",
    recommendation: null,
    attachments: [],
    backgroundPapers: [],
    exemption: null,
    lateness: null,
    ...item,
  };
}

export function someMinute(paragraphs: readonly string[], minute: Partial<Minute> = {}): Minute {
  return {
    ...NOTHING_MINUTED,
    paragraphs: paragraphs.map((text, place) => narrative(`paragraph ${place + 1}`, text)),
    ...minute,
  };
}

/** Numbered from 1, with an id for each, in the order given. */
export function recorded(
  ...items: readonly (Partial<AgendaItem> & { readonly minute?: Minute })[]
): readonly RecordedItem[] {
  return items.map(({ minute = NOTHING_MINUTED, ...item }, place) => ({
    number: String(place + 1),
    item: someItem({ id: `item ${place + 1}`, ...item }),
    minute,
  }));
}

export function someRecord(record: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    body: someBody(),
    meeting: {
      id: "meeting",
      bodyId: "body",
      date: "2019-07-03",
      time: "5.00 pm",
      venue: "the Council Chamber",
      closedAt: "",
      agendaPublishedOn: "2019-06-25",
      firstNumber: null,
      openedOn: null,
      minutesState: "draft",
    },
    attendance: { present: [], alsoPresent: [], apologies: [], substitutes: [] },
    interests: [],
    items: [],
    agendaAsOpened: null,
    actions: [],
    arising: null,
    period: "2019-05",
    asAt: "2019-05-31",
    previous: { id: "previous", date: "2019-06-05" },
    corrections: [],
    numbersElsewhere: [],
    version: 1,
    ...record,
  };
}
