// resolved clear-days
import { HOLIDAY_YEARS } from "../../../shared/domain/clear-days/bank-holidays.ts";
import {
  type ClearDays,
  clearDaysBetween,
  clearDays as countClearDays,
  dayOfPublication,
  lawful,
} from "../../../shared/domain/clear-days/clear-days.ts";
import { proofLines } from "../../../shared/domain/clear-days/proof.ts";
import { isRegime, NOTICE_RULES, REGIMES, type Regime } from "../../../shared/domain/clear-days/regime.ts";
import { type IsoDate, longDate, weekday, yearOf } from "../../../shared/domain/dates.ts";
import { type Command, columns, dateFrom, type Given, required, UsageError } from "../command.ts";

export const clearDays: Command = {
  help: `resolved clear-days --meeting 2019-07-03 [--days N] [--regime part-va|executive|voluntary]
                    [--published DATE] [--closed DATE,DATE] [--json]

Says by which day papers must be published before a meeting, with the proof. Clear days are working days: Monday to
Friday, no bank holiday in England and Wales, none of the days on which the council is --closed. Neither the day of
publication nor the day of the meeting counts.
The regime says how many: part-va, the default, and voluntary 5; executive 28, for its notices. For the agenda of an
executive add --days 5. Under voluntary no law asks for them, and late papers are still lawful.
With --published: whether papers put out on that day are in time. What is put out while the offices are shut is
published when they open again.

--json gives { latestPublication, counted, skipped }: every day between publication and meeting is in one of the two,
and neither end is in any; both go back from the meeting, the latest day first. The reason of a skipped day is
"Saturday", "Sunday", the name of the bank holiday or "closure day of the council". --published adds
{ lawful, clearDays }.
It ends with 0, and with 1 when the papers were published too late.
`,
  values: ["meeting", "days", "regime", "published", "closed"],
  flags: [],
  positionals: { least: 0, most: 0 },
  run: async (given) => {
    const asked = askedBy(given);
    const found = countClearDays(asked.meeting, asked.days, asked.closureDays);
    const written = given.value("published");
    if (written === null) return { exit: 0, json: found, text: proof(asked, found) };
    const published = dayOfKnownYear(written);
    const had = clearDaysBetween(published, asked.meeting, asked.closureDays);
    return {
      exit: had >= asked.days ? 0 : 1,
      json: { ...found, lawful: lawful(published, asked.meeting, asked), clearDays: had },
      text: `${proof(asked, found)}\n\n${judgement(asked, published, had)}`,
    };
  },
};

interface Asked {
  readonly meeting: IsoDate;
  readonly regime: Regime;
  readonly days: number;
  readonly closureDays: readonly IsoDate[];
}

function askedBy(given: Given): Asked {
  const regime = regimeGiven(given);
  const { agendaDays, noticeDays } = NOTICE_RULES[regime];
  return {
    meeting: dayOfKnownYear(required(given, "meeting")),
    regime,
    days: daysGiven(given) ?? noticeDays ?? agendaDays,
    closureDays:
      given
        .value("closed")
        ?.split(",")
        .map((date) => dateFrom(date.trim())) ?? [],
  };
}

function dayOfKnownYear(written: string): IsoDate {
  const date = dateFrom(written);
  const { first, last } = HOLIDAY_YEARS;
  if (yearOf(date) >= first && yearOf(date) <= last) return date;
  throw new UsageError(
    `Bank holidays are known from ${first} to ${last}, which leaves out ${longDate(date)}.`,
  );
}

function regimeGiven(given: Given): Regime {
  const written = given.value("regime") ?? "part-va";
  if (isRegime(written)) return written;
  throw new UsageError(`"${written}" is not a regime; the regimes are ${REGIMES.join(", ")}.`);
}

function daysGiven(given: Given): number | null {
  const written = given.value("days");
  if (written === null) return null;
  if (/^[1-9]\d?$/.test(written)) return Number(written);
  throw new UsageError(`"${written}" is not a number of days from 1 to 99.`);
}

function proof({ meeting, regime, days }: Asked, found: ClearDays): string {
  const heading = columns([
    ["Meeting", inFull(meeting)],
    ["Notice", `${clearDaysInWords(days)} (${NOTICE_RULES[regime].source})`],
    ["Publish by", inFull(found.latestPublication)],
  ]);
  const lines = proofLines(meeting, found).map(({ date, number, reason }) => [
    `  ${weekday(date)}`,
    longDate(date),
    number === null ? `not counted: ${reason}` : String(number),
  ]);
  return `${heading}

Counted back from the meeting:

${columns(lines)}

Clear days are working days, and neither the day of publication nor the day of the meeting counts
(R v Swansea City Council, ex parte Elitestone Ltd, Court of Appeal 1993).`;
}

function judgement(asked: Asked, putOut: IsoDate, had: number): string {
  const published = dayOfPublication(putOut, asked.closureDays);
  const opened =
    published === putOut ? "" : `, when the offices were shut, and so published on ${inFull(published)}`;
  const stands = `Put out on ${inFull(putOut)}${opened}: ${clearDaysInWords(had)}.`;
  if (had >= asked.days) return `${stands} In time.`;
  if (NOTICE_RULES[asked.regime].isBinding) return `${stands} Too late.`;
  return `${stands} Too late by the body’s own rule; no law is broken.`;
}

function clearDaysInWords(days: number): string {
  return days === 1 ? "1 clear day" : `${days} clear days`;
}

function inFull(date: IsoDate): string {
  return `${weekday(date)} ${longDate(date)}`;
}
