import { addDays, type IsoDate, longDate, MONTHS, monthOf, yearOf } from "../../../dates.ts";
import type { Check } from "../../check.ts";
import { placesOf, toldSentences } from "../../told.ts";

/** "the next week" and "over the last month" are stretches of time, and "last year" is how scorecards compare. */
const RELATIVE =
  /(?<!\bthe )\b(?:(?:today|tomorrow|yesterday|tonight)(?!-)|(?:next|last) (?:week|month)(?! of\b)|this (?:week|morning|afternoon|evening)|last night)\b/g;
const AT_THE_START = /^(?:Today|Tomorrow|Yesterday|Tonight|(?:Next|Last) (?:week|month))\b(?! \p{Lu})/gu;

/** A day told from the day of the meeting, which a reader years later cannot know: "tomorrow", "next week". */
export const relativeDay: Check = {
  name: "relative-day",
  severity: "warning",
  look: (minute, { meeting }) => {
    const told = toldSentences(minute);
    return [RELATIVE, AT_THE_START].flatMap((form) =>
      placesOf(form, told).map(({ from, to, text }) => ({
        from,
        to,
        message: `“${text}” means nothing to a later reader: write the date${meantBy(text.toLowerCase(), meeting)}.`,
      })),
    );
  },
};

/** ` (4 July 2019)`, or nothing where the day of the meeting is not known or the words do not name one day or month. */
function meantBy(words: string, meeting: IsoDate | null): string {
  const date = meeting && dateMeant(words, meeting);
  return date ? ` (${date})` : "";
}

function dateMeant(words: string, meeting: IsoDate): string | null {
  if (words === "tomorrow") return longDate(addDays(meeting, 1));
  if (words === "yesterday" || words === "last night") return longDate(addDays(meeting, -1));
  if (words === "next month") return monthBeside(meeting, 1);
  if (words === "last month") return monthBeside(meeting, -1);
  return words.endsWith("week") ? null : longDate(meeting);
}

function monthBeside(day: IsoDate, step: 1 | -1): string {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + step;
  return `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;
}
