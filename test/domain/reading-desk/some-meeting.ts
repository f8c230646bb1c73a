// A meeting of a few items on which no check has anything to say, to be broken in tests.
import type { Exemption, ItemKind } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { Body } from "../../../shared/domain/meeting/body.ts";
import {
  type MinuteParagraph,
  NOTHING_MINUTED,
  narrative,
} from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";
import type { MeetingFacts } from "../../../shared/domain/reading-desk/meeting-check.ts";

export const SOME_FACTS: MeetingFacts = {
  scorecard: null,
  isWord: null,
  suggest: () => [],
  actions: [],
  hidden: [],
  isUntaughtWord: null,
  ignored: [],
};

interface SomeItem {
  readonly id?: string;
  readonly number?: string;
  readonly kind?: ItemKind;
  readonly title?: string;
  /** Its paragraphs have the ids `p1`, `p2`, … behind the item’s id. */
  readonly said?: readonly (string | Partial<MinuteParagraph>)[];
  /** The wording of a resolution to note. */
  readonly resolved?: string | null;
  readonly item?: Partial<RecordedItem["item"]>;
  readonly minute?: Partial<RecordedItem["minute"]>;
}

export function someItem(place: number, some: SomeItem = {}): RecordedItem {
  const { id = `i${place}`, title = `Report ${place}`, kind = "report" } = some;
  const { said = ["The report was presented."], resolved = `to note the ${title}` } = some;
  return {
    number: some.number ?? String(place),
    item: {
      id,
      kind,
      title,
      presenter: "",
      purpose: "",
      recommendation: null,
      attachments: [],
      backgroundPapers: [],
      exemption: null,
      lateness: null,
      ...some.item,
    },
    minute: {
      ...NOTHING_MINUTED,
      paragraphs: said.map((one, at) => ({
        ...narrative(`${id}p${at + 1}`, ""),
        ...(typeof one === "string" ? { text: one } : one),
      })),
      resolution: resolved === null ? null : { verb: "note", wording: resolved, vote: null },
      ...some.minute,
    },
  };
}

export const SOME_BODY: Body = {
  id: "body",
  council: "Example Borough Council",
  name: "Corporate Parenting Panel",
  callsItself: "the Panel",
  resolutionForm: { keyword: "RESOLVED", bold: true, separator: "", verbForm: "to", finalStop: true },
  staleAfterDays: 45,
  returnsDueDays: 15,
  regime: "part-va",
  numbering: "item",
  standingItems: [],
  closureDays: [],
  quorum: null,
  phrases: [],
  roll: [],
};

export function someMeeting(
  some: Partial<Omit<MeetingRecord, "body">> & { readonly body?: Partial<Body> },
): MeetingRecord {
  return {
    meeting: {
      id: "meeting",
      bodyId: "body",
      date: "2019-07-03",
      time: "5.00 pm",
      venue: "Council Chamber",
      closedAt: "",
      agendaPublishedOn: "2019-06-25",
      firstNumber: null,
      openedOn: "2019-07-03T16:00:00.000Z",
      minutesState: "draft",
    },
    attendance: { present: [], alsoPresent: [], apologies: [], substitutes: [] },
    interests: [],
    items: [someItem(1), someItem(2)],
    period: null,
    asAt: null,
    previous: null,
    corrections: [],
    numbersElsewhere: [],
    actions: [],
    arising: null,
    agendaAsOpened: null,
    version: 1,
    ...some,
    body: { ...SOME_BODY, ...some.body },
  };
}

export const EXEMPTION: Exemption = {
  paragraph: 3,
  publicInterest: "The council would lose its place in the bargaining.",
  publicTitle: "Exempt report",
  publicSummary: "",
};
