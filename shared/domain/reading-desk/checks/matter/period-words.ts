import { type IsoDate, longDate, MONTHS } from "../../../dates.ts";
import {
  firstDay,
  lastDay,
  monthPeriod,
  type Period,
  periodContaining,
  periodKind,
  periodName,
} from "../../../period/period.ts";
import { periodsIn } from "../../../period/periods-in-text.ts";
import type { Check, Facts } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { narrativeSentences } from "../../spans.ts";

const NUMBER_WORDS = ["one", "two", "three", "four"];
const QUARTER = "(?:quarter\\s+(?:[1-4]|one|two|three|four)|Q[1-4]|(?:first|second|third|fourth)\\s+quarter)";
const MONTH = `(?:(?:\\d{1,2}\\s+)?(?:${MONTHS.join("|")})\\s+20\\d\\d)`;
/** What the minute says that the figures are of: "the scorecard of May 2019", "data as at the end of quarter four". */
const FIGURES_OF = new RegExp(
  `\\b(?:scorecard|dashboard|data|figures)\\s+(?:(?:was|were|is|are)\\s+)?(?:presented\\s+)?(?:of|for|as\\s+at|at|from)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:the\\s+)?(?<period>${QUARTER}|${MONTH})(?!\\s*(?:to|and|or|–|-)\\s)`,
  "gi",
);
/** A sentence on the paper before the body; figures of other months may stand in any other. */
const OF_THE_PAPER = /\b(?:present|introduc|receiv|consider|attach|scorecard|dashboard|as\s+at)/i;
/** A sentence that looks to another time than the paper's own. */
const ANOTHER_TIME =
  /\b(?:previous|last|earlier|next|compar|against|than|since|had been|would|will|later|then)\b|\bcompared\b/i;

/** Words for a period that the figures are not of: Quarter 4 said of a Quarter 1 report. */
export const periodWords: Check = {
  name: "period-words",
  severity: "error",
  look: (minute, facts) => {
    const ofFigures = periodOfFigures(facts);
    if (!ofFigures) return [];
    return narrativeSentences(minute)
      .filter(({ text }) => OF_THE_PAPER.test(text) && !ANOTHER_TIME.test(text))
      .flatMap(periodsSaid)
      .filter((place) => !agrees(place, ofFigures))
      .map(({ from, to, text }) => ({
        from,
        to,
        message: `The minute says “${text}”; the figures are ${inWords(ofFigures)}.`,
      }));
  },
};

function periodsSaid({ text, from }: Span): readonly Span[] {
  return [...text.matchAll(FIGURES_OF)].map(({ 0: phrase, index, groups }) => {
    const period = groups?.period ?? "";
    const to = from + index + phrase.length;
    return { from: to - period.length, to, text: period };
  });
}

interface OfFigures {
  readonly period: Period;
  readonly asAt: IsoDate | null;
}

/** As the facts say, else as the title names it. */
function periodOfFigures({ period, asAt, title }: Facts): OfFigures | null {
  if (period) return { period, asAt };
  if (asAt) return { period: periodContaining("month", asAt), asAt };
  const named = title === null ? [] : periodsIn(title);
  const [only] = named;
  return only && named.length === 1 ? { period: only.period, asAt: only.asAt } : null;
}

function inWords({ period, asAt }: OfFigures): string {
  return asAt ? `as at ${longDate(asAt)}` : `of ${periodName(period)}`;
}

function agrees({ text }: Span, { period, asAt }: OfFigures): boolean {
  const end = asAt ?? lastDay(period);
  const quarter = quarterSaid(text);
  if (quarter !== null) {
    if (asAt === null && periodKind(period) !== "quarter" && periodKind(period) !== "month") return true;
    return periodContaining("quarter", end).endsWith(`Q${quarter}`);
  }
  const [, day, month = "", year] = /^(?:(\d{1,2})\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text) ?? [];
  const place = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
  if (place < 0) return true;
  const said = monthPeriod(Number(year), place + 1);
  const isWithin = firstDay(said) <= end && firstDay(period) <= lastDay(said);
  return isWithin && (day === undefined || asAt === null || Number(day) === Number(asAt.slice(8)));
}

function quarterSaid(text: string): number | null {
  const word = /(?:quarter\s+(\w+)|Q(\d)|(first|second|third|fourth))/i.exec(text);
  if (!word) return null;
  const said = (word[1] ?? word[2] ?? word[3] ?? "").toLowerCase();
  if (/^[1-4]$/.test(said)) return Number(said);
  return 1 + Math.max(NUMBER_WORDS.indexOf(said), ["first", "second", "third", "fourth"].indexOf(said));
}
