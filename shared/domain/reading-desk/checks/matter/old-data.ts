import {
  addDays,
  daysBetween,
  type IsoDate,
  isoDate,
  longDate,
  MONTHS,
  monthOf,
  yearOf,
} from "../../../dates.ts";
import type { Check, Found } from "../../check.ts";
import type { MinuteText, Span } from "../../minute-text.ts";
import { narrativeSentences, placesIn } from "../../spans.ts";

const MONTH = `(?:${MONTHS.join("|")})`;
/** "There had not been an update since May". */
const NO_UPDATE =
  /\b(?:no|not|never)\b[^.;]{0,40}\b(?:updat\w*|new(?:er)?\s+(?:data|figures)|refreshed|revised)\b[^.;]{0,30}\bsince\s/i;
const SINCE = new RegExp(
  `\\bsince\\s+(?:(?:early|late|mid|the\\s+end\\s+of)[\\s-]+)?${MONTH}(?:\\s+20\\d\\d)?\\b`,
  "g",
);
const AS_AT = new RegExp(`\\bas\\s+at\\s+(?:the\\s+)?\\d{1,2}\\s+${MONTH}\\s+20\\d\\d\\b`, "gi");
const FIGURES = /\b(?:scorecard|dashboard|data|figures)\b/gi;

/** Figures that were older at the meeting than the body allows. */
export const oldData: Check = {
  name: "old-data",
  severity: "warning",
  look: (minute, { meeting, asAt, staleAfterDays }) => {
    if (meeting === null) return [];
    return [
      ...notUpdatedSince(minute, meeting, staleAfterDays),
      ...oldAsAt(minute, meeting, asAt, staleAfterDays),
    ];
  },
};

/** A month alone may mean its first day: the figures may be as old as that. */
function notUpdatedSince(minute: MinuteText, meeting: IsoDate, limit: number): readonly Found[] {
  return narrativeSentences(minute)
    .filter(({ text }) => NO_UPDATE.test(text))
    .flatMap((sentence) => placesIn(sentence, SINCE))
    .flatMap(({ from, to, text }) => {
      const days = daysBetween(firstDayNamed(text, meeting), meeting);
      if (days <= limit) return [];
      return [
        {
          from,
          to,
          message: `Figures not updated ${text} can be ${days} days old at the meeting, over the limit of ${limit}; name the day that they are as at.`,
        },
      ];
    });
}

/** The first day of the month, in the year before where it would lie behind the meeting. */
function firstDayNamed(since: string, meeting: IsoDate): IsoDate {
  const month = MONTHS.findIndex((name) => since.includes(name)) + 1;
  const named = /20\d\d/.exec(since)?.[0];
  const year = named ? Number(named) : month > monthOf(meeting) ? yearOf(meeting) - 1 : yearOf(meeting);
  return isoDate(year, month, 1) ?? meeting;
}

function oldAsAt(
  minute: MinuteText,
  meeting: IsoDate,
  known: IsoDate | null,
  limit: number,
): readonly Found[] {
  const [written] = minute.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => text.match(FIGURES))
    .flatMap((sentence) => placesIn(sentence, AS_AT));
  const asAt = known ?? (written && dayIn(written.text));
  if (!asAt || daysBetween(asAt, meeting) <= limit) return [];
  const place = written ?? firstMention(minute);
  if (!place) return [];
  const oldest = longDate(addDays(meeting, -limit));
  return [
    {
      from: place.from,
      to: place.to,
      message: `The figures are as at ${longDate(asAt)}, ${daysBetween(asAt, meeting)} days before the meeting; the limit of ${limit} days reaches back to ${oldest}.`,
    },
  ];
}

function dayIn(asAt: string): IsoDate | null {
  const [, day, month = "", year] = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(asAt) ?? [];
  return isoDate(
    Number(year),
    MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1,
    Number(day),
  );
}

function firstMention(minute: MinuteText): Span | undefined {
  const said = narrativeSentences(minute);
  return said.flatMap((sentence) => placesIn(sentence, FIGURES))[0] ?? said[0];
}
