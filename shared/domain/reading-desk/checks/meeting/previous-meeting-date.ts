import { type IsoDate, isoDate, longDate, MONTHS, weekday } from "../../../dates.ts";
import type { MeetingRecord, PreviousMeeting, RecordedItem } from "../../../meeting/record.ts";
import { type Field, publicFields } from "../../fields.ts";
import {
  foundInField,
  foundInParagraph,
  foundInResolution,
  type MeetingCheck,
  type MeetingFound,
} from "../../meeting-check.ts";
import type { Span } from "../../minute-text.ts";
import { printedResolution } from "../../text-of-minute.ts";
import { type WrittenDate, writtenDates } from "../../written-dates.ts";

const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const MONTH = MONTHS.join("|");
const UP_TO_DATE = `(?:\\(|(?:held\\s+)?(?:on|of|dated|from)\\s+)(?:the\\s+)?(?:${DAY},?\\s+(?:the\\s+)?)?$`;
/** The earlier days of a list: "22 May 2019 and". */
const DAYS_BEFORE = new RegExp(
  `(?:(?:${DAY},?\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+(?:${MONTH}))?(?:\\s+\\d{4})?(?:,|\\s+and|,\\s+and)\\s+)+(?=(?:${DAY},?\\s+)?$)`,
);
/** Ahead of a date: "the minutes of the meeting held on", "minutes dated". */
const MINUTES_OF = new RegExp(
  `\\bminutes(?:\\s+of\\s+(?:the\\s+)?[^.;,]{0,60}?\\bmeetings?(?:\\s+of\\s+the\\s+[^.;,]{2,40}?)?)?,?\\s+${UP_TO_DATE}`,
  "i",
);
/** "The last meeting, held on", "the previous meeting of the Panel on". */
const LAST_MEETING = new RegExp(
  `\\b(?:last|previous)\\s+meeting,?\\s+(?:of\\s+the\\s+(?<body>[\\p{Lu}][^.;,]{2,60}?),?\\s+)?\\(?(?:which\\s+(?:was|had\\s+been)\\s+)?${UP_TO_DATE}`,
  "iu",
);
/** No words that tell what a date is stand farther from it. */
const FARTHEST_AHEAD = 300;
const DAY_BEFORE = new RegExp(`(${DAY}),?\\s+(?:the\\s+)?$`);

/** A day of the previous meeting on which the body did not meet: minutes have approved their own date. */
export const previousMeetingDate: MeetingCheck = {
  name: "previous-meeting-date",
  severity: "error",
  look: (record) => {
    const { previous } = record;
    return previous === null ? [] : record.items.flatMap((item) => wrongDates(item, record, previous));
  },
};

function wrongDates(
  recorded: RecordedItem,
  record: MeetingRecord,
  previous: PreviousMeeting,
): readonly MeetingFound[] {
  const { item, minute } = recorded;
  const isApproval = item.kind === "previous minutes";
  const wrong = (text: string) => wrongDateIn(text, isApproval, record, previous);
  const said = minute.paragraphs.flatMap((paragraph) =>
    wrong(paragraph.text).map(({ place, message, fix }) => ({
      ...foundInParagraph(recorded, paragraph, place, message),
      fix,
    })),
  );
  const resolution = minute.resolution ? printedResolution(record.body, minute.resolution) : "";
  const resolved = wrong(resolution).map(({ place, message, fix }) => ({
    ...foundInResolution(recorded, place, message),
    fix,
  }));
  if (!isApproval) return [...said, ...resolved];
  const onAgenda = publicFields(item)
    .filter(({ field }) => NAMING.includes(field))
    .flatMap((field) => {
      const opening = field.field === "title" ? OPENING : "";
      return wrong(opening + field.text).map(({ place: { from, to, text }, message, fix }) => {
        const place = { from: from - opening.length, to: to - opening.length, text };
        return { ...foundInField("agenda", item.id, field, place, message), fix };
      });
    });
  return [...onAgenda, ...said, ...resolved];
}

/** Papers with the item may be the minutes of other meetings too. */
const NAMING: readonly Field[] = ["title", "purpose", "recommendation"];
/** A title may be no more than a date: "Meeting on 5 June 2019". */
const OPENING = "Minutes of ";

interface Wrong {
  readonly place: Span;
  readonly message: string;
  readonly fix: string;
}

/** Minutes of an extra meeting may be approved as well, as long as the real day is among those named. */
function wrongDateIn(
  text: string,
  isApproval: boolean,
  { body, meeting }: MeetingRecord,
  previous: PreviousMeeting,
): readonly Wrong[] {
  const named = writtenDates(text).filter((date) =>
    isOfPrevious(text.slice(Math.max(0, date.from - FARTHEST_AHEAD), date.from), isApproval, body),
  );
  const days = named.map((date) => dayOf(date, previous.date));
  const namesReal = days.includes(previous.date);
  return named
    .filter((_, place) => days[place] === meeting.date || (!namesReal && days[place] !== previous.date))
    .slice(0, 1)
    .map((date) => wrongDate(text, date, previous.date));
}

function isOfPrevious(ahead: string, isApproval: boolean, body: MeetingRecord["body"]): boolean {
  const firstOfList = ahead.replace(DAYS_BEFORE, "");
  if (isApproval && MINUTES_OF.test(firstOfList)) return true;
  const last = LAST_MEETING.exec(firstOfList);
  if (!last) return false;
  const ofBody = last.groups?.body;
  return ofBody === undefined || isOurs(ofBody, body);
}

function isOurs(named: string, { name, callsItself }: MeetingRecord["body"]): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the\s+/, "")
      .trim();
  return [name, callsItself].some((own) => plain(own) === plain(named));
}

/** A date without its year is of the year in which the previous meeting was. */
function dayOf({ day, month, year }: WrittenDate, previous: IsoDate): IsoDate | null {
  return isoDate(year ?? Number(previous.slice(0, 4)), month, day);
}

function wrongDate(text: string, date: WrittenDate, previous: IsoDate): Wrong {
  const said = DAY_BEFORE.exec(text.slice(0, date.from));
  const from = said?.index ?? date.from;
  const right = longDate(previous);
  return {
    place: { from, to: date.to, text: text.slice(from, date.to) },
    message: `The previous meeting was on ${right}, not on ${text.slice(from, date.to)}.`,
    fix: said ? `${weekday(previous)} ${right}` : right,
  };
}
