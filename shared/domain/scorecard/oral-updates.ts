// Newer figures that were given at meetings, beside the printed ones until a return brings the reading.
import { type IsoDate, longDate } from "../dates.ts";
import { toDecimalPlaces } from "../decimal.ts";
import { valueText } from "../format-figure.ts";
import type { Indicator } from "../indicator.ts";
import type { OralFigure } from "../meeting/minutes/minutes.ts";
import { lastDay, periodName } from "../period/period.ts";
import { figureKey, figureValue, type Reading } from "../reading.ts";
import type { OralUpdate, ScorecardLine } from "./scorecard.ts";

/** A reading that stands, with the day on which its return was accepted. */
export interface AcceptedReading extends Pick<Reading, "indicator" | "period" | "figure"> {
  readonly acceptedOn: IsoDate;
}

export interface OralUpdatesAsked {
  /** Those that the body has heard. */
  readonly updates: readonly OralUpdate[];
  /** The lines of the scorecard, in its order. */
  readonly lines: readonly Pick<ScorecardLine, "indicator" | "period" | "current">[];
  /** Of the indicators of which something was said. */
  readonly readings: readonly AcceptedReading[];
  /** For whose meeting the scorecard is. */
  readonly meeting: IsoDate;
}

/**
 * Those that are still news on a scorecard, in its order: heard at its meeting or before, the last one of each indicator
 * and period, and the last one that the public heard. One is news no more once a reading of its period was accepted after it was heard, or is the same, or the
 * line itself shows a figure of a later period.
 */
export function standingOralUpdates({
  updates,
  lines,
  readings,
  meeting,
}: OralUpdatesAsked): readonly OralUpdate[] {
  const sofar = updates.filter((update) => update.meeting <= meeting);
  const heardByPublic = lastHeard(sofar.filter(({ isExempt }) => !isExempt));
  const heard = [...new Set([...heardByPublic.values(), ...lastHeard(sofar).values()])];
  const byKey = new Map(readings.map((reading) => [figureKey(reading.indicator, reading.period), reading]));
  return lines.flatMap((line) =>
    heard
      .filter(({ indicator }) => indicator === line.indicator.reference)
      .filter((update) => !isOvertaken(update, line))
      .filter((update) => !isBroughtBy(byKey.get(keyOf(update)), update, line.indicator))
      .sort((one, other) => lastDay(one.period).localeCompare(lastDay(other.period))),
  );
}

/** By indicator and period, `CLA 11|2019-06`, the one of the latest meeting. */
export function lastHeard(updates: readonly OralUpdate[]): ReadonlyMap<string, OralUpdate> {
  const inOrder = updates.toSorted((one, other) => one.meeting.localeCompare(other.meeting));
  return new Map(inOrder.map((update) => [keyOf(update), update]));
}

function keyOf({ indicator, period }: OralFigure): string {
  return figureKey(indicator, period);
}

function isOvertaken({ period }: OralUpdate, line: Pick<ScorecardLine, "period" | "current">): boolean {
  return figureValue(line.current?.figure) !== null && lastDay(line.period) > lastDay(period);
}

function isBroughtBy(
  reading: AcceptedReading | undefined,
  update: OralUpdate,
  indicator: Indicator,
): boolean {
  const value = figureValue(reading?.figure);
  if (reading === undefined || value === null) return false;
  return reading.acceptedOn > update.meeting || isSameAsPrinted(indicator, value, update.value);
}

/** Whether both print as one figure. */
export function isSameAsPrinted(
  { decimalPlaces }: Pick<Indicator, "decimalPlaces">,
  one: number,
  other: number,
): boolean {
  return toDecimalPlaces(one, decimalPlaces) === toDecimalPlaces(other, decimalPlaces);
}

/** As it was said, `21%`, in no more decimal places than the indicator has. */
export function toldValue(
  { unit, decimalPlaces }: Pick<Indicator, "unit" | "decimalPlaces">,
  value: number,
): string {
  const places =
    [0, 1, 2, 3, 4].find((count) => Number(toDecimalPlaces(value, count)) === value) ?? decimalPlaces;
  return valueText({ unit, decimalPlaces: Math.min(places, decimalPlaces) }, value);
}

/** `Oral update at the meeting on 3 July 2019: 21% (June 2019), Head of Service`. */
export function oralUpdateWords(indicator: Indicator, update: OralUpdate): string {
  const { meeting, value, period, givenBy } = update;
  const told = `Oral update at the meeting on ${longDate(meeting)}: ${toldValue(indicator, value)} (${periodName(period)})`;
  return givenBy.trim() === "" ? told : `${told}, ${givenBy.trim()}`;
}
