// Works out who owes which figures for a month, and who has sent them.
import type { IsoDate } from "../dates.ts";
import type { Indicator } from "../indicator.ts";
import { lastDay, type Month, previousPeriod } from "../period/period.ts";
import { figureKey, type Reading } from "../reading.ts";
import { scorecardLines } from "../scorecard/build-scorecard.ts";
import type { Target } from "../scorecard/target.ts";
import { chaseNote } from "./chase-note.ts";
import { type CommentaryDue, commentaryDue } from "./commentary.ts";
import { returnsDueOn } from "./due.ts";
import {
  type IndicatorOwed,
  type IndicatorState,
  isOutstanding,
  type OwedForMonth,
  periodOwed,
  type SenderOwes,
  type SenderState,
} from "./owed.ts";

export interface OwedParts {
  readonly month: Month;
  readonly today: IsoDate;
  /** How many days after the month's end returns are due. */
  readonly dueDays: number;
  readonly register: readonly Indicator[];
  readonly targets: readonly Target[];
  /** For each post the references of the indicators that it was the last to send. */
  readonly suppliers: ReadonlyMap<string, readonly string[]>;
  /** The readings that stand in the periods on a scorecard of the month. */
  readonly readings: readonly Reading[];
  /** By the id of a return the day on which it was accepted. */
  readonly acceptedOn: ReadonlyMap<string, IsoDate>;
}

const MOST_URGENT_FIRST: readonly SenderState[] = ["late", "incomplete", "owed", "sent"];

export function owedForMonth(parts: OwedParts): OwedForMonth {
  const { month, dueDays, suppliers } = parts;
  const due = returnsDueOn(month, dueDays);
  const standing = new Map(
    parts.readings.map((reading) => [figureKey(reading.indicator, reading.period), reading]),
  );
  const commentary = commentaryByIndicator(parts);
  const senders = [...suppliers].flatMap(([sender, references]) =>
    senderOwes(sender, new Set(references), parts, due, standing, commentary),
  );
  const urgency = ({ state }: SenderOwes) => MOST_URGENT_FIRST.indexOf(state);
  return { period: month, due, senders: senders.sort((one, other) => urgency(one) - urgency(other)) };
}

function senderOwes(
  sender: string,
  supplies: ReadonlySet<string>,
  { register, month, today, acceptedOn }: OwedParts,
  due: IsoDate,
  standing: ReadonlyMap<string, Reading>,
  commentary: ReadonlyMap<string, CommentaryDue>,
): readonly SenderOwes[] {
  const owed = register
    .filter(({ reference }) => supplies.has(reference))
    .flatMap(({ reference, name, frequency }) => {
      const period = periodOwed({ frequency }, month);
      return period ? [{ reference, name, period, reading: standing.get(figureKey(reference, period)) }] : [];
    });
  if (owed.length === 0) return [];
  const indicators = owed.map(
    ({ reading, ...indicator }): IndicatorOwed => ({ ...indicator, state: stateOf(reading) }),
  );
  const days = owed.flatMap(({ reading }) =>
    reading ? (acceptedOn.get(reading.source.returnId) ?? []) : [],
  );
  const asked = {
    sender,
    state: senderState(indicators, due, today),
    indicators,
    commentary: owed.flatMap(({ reference }) => commentary.get(reference) ?? []),
  };
  return [{ ...asked, sentOn: days.sort().at(-1) ?? null, chase: chaseNote(asked, { month, due, today }) }];
}

function stateOf(reading: Reading | undefined): IndicatorState {
  if (!reading) return "missing";
  return reading.figure.kind === "value" ? "figure" : reading.figure.kind;
}

function senderState(indicators: readonly IndicatorOwed[], due: IsoDate, today: IsoDate): SenderState {
  if (indicators.every(({ state }) => state === "missing")) return today > due ? "late" : "owed";
  return indicators.some(isOutstanding) ? "incomplete" : "sent";
}

/** Of the month's figures; where those are not in yet, of the figures of the period before. */
function commentaryByIndicator(parts: OwedParts): ReadonlyMap<string, CommentaryDue> {
  const before = scorecardLines(parts, lastDay(previousPeriod(parts.month)));
  const lines = scorecardLines(parts, lastDay(parts.month)).map((line, place) =>
    line.current ? line : (before[place] ?? line),
  );
  return new Map(
    lines.flatMap((line) => {
      const commentary = commentaryDue(line);
      return commentary ? [[commentary.reference, commentary] as const] : [];
    }),
  );
}
