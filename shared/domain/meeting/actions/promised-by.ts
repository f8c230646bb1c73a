// By which day a promise is to be kept, as far as its sentence says.
import { type IsoDate, isoDate, lastDayOfMonth, MONTHS, monthOf, yearOf } from "../../dates.ts";
import type { Promised } from "../../reading-desk/promises.ts";
import { writtenDates } from "../../reading-desk/written-dates.ts";
import type { Body } from "../body.ts";

export interface PromisedWhen {
  /** The day on which it was promised. */
  readonly meeting: IsoDate;
  /** The body's next meeting; null where the store does not know it. */
  readonly next: IsoDate | null;
  readonly body: Pick<Body, "name" | "callsItself">;
}

interface Named {
  readonly place: number;
  readonly date: IsoDate | null;
}

const MONTH = MONTHS.join("|");
/** A month is a date only where the promise is said to be kept in it: "figures for June" are due on no day. */
const IN_MONTH = new RegExp(
  `\\b(?:[Ii]n|[Bb]y|[Bb]efore|[Dd]uring|[Uu]ntil|next|end of)\\s+(?:(?:early|late|mid)[ -])?(?:the (?:beginning|middle|end) of )?(${MONTH})\\b(?:,? (\\d{4}))?`,
  "g",
);
const NEXT_MEETING = /\bnext meeting\b(?: of (the [^,.;]+))?/gi;

/**
 * The first day that is named behind the words of the promise, or at the head of its sentence: `30 September 2019`; the
 * end of `September`, the first that is not before the meeting; the day of the next meeting. Null where none is named
 * that has a place in the calendar ("by the autumn"), or only a day that was past.
 */
export function dueIn({ text, from, words }: Promised, when: PromisedWhen): IsoDate | null {
  const promisedFrom = Math.max(0, words.from - from);
  const named = [...daysIn(text, when), ...monthsIn(text, when), ...nextMeetingsIn(text, when)]
    .filter(
      ({ date, place }) => (date === null || date >= when.meeting) && (place >= promisedFrom || place < 4),
    )
    .sort((left, right) => left.place - right.place);
  return (named.find(({ place }) => place >= promisedFrom) ?? named[0])?.date ?? null;
}

function daysIn(text: string, { meeting }: PromisedWhen): readonly Named[] {
  return writtenDates(text).flatMap(({ from, day, month, year }) => {
    const thisYear = yearOf(meeting);
    const date = isoDate(year ?? thisYear, month, day);
    const isPast = date !== null && year === null && date < meeting;
    const named = isPast ? isoDate(thisYear + 1, month, day) : date;
    return named === null ? [] : [{ place: from, date: named }];
  });
}

function monthsIn(text: string, { meeting }: PromisedWhen): readonly Named[] {
  return [...text.matchAll(IN_MONTH)].flatMap(({ index, 1: name = "", 2: year }) => {
    const month = MONTHS.indexOf(name as (typeof MONTHS)[number]) + 1;
    const passed = month < monthOf(meeting) ? 1 : 0;
    return [
      {
        place: index,
        date: lastDayOfMonth(year === undefined ? yearOf(meeting) + passed : Number(year), month),
      },
    ];
  });
}

/** The next meeting of another body is no day that this store knows. */
function nextMeetingsIn(text: string, { next, body }: PromisedWhen): readonly Named[] {
  const ours = [body.callsItself, `the ${body.name}`].map((name) => name.trim().toLowerCase());
  return [...text.matchAll(NEXT_MEETING)].flatMap(({ index, 1: whose }) =>
    whose === undefined || ours.some((name) => whose.toLowerCase().startsWith(name))
      ? [{ place: index, date: next }]
      : [],
  );
}
