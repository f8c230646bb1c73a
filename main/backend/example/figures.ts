// The example council's figures: made up, plausible, and the same each time they are reckoned.
import type { Frequency, Indicator } from "../../../shared/domain/indicator.ts";
import { type Period, periodsBack } from "../../../shared/domain/period/period.ts";

export interface ExampleFigure {
  readonly indicator: Indicator;
  readonly period: Period;
  /** In the indicator's unit, rounded to its decimal places. */
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** How one indicator moved: from its first figure to its last, with a swing about the line between them. */
type Course =
  /** A number as it is. */
  | { readonly of: "number"; readonly from: number; readonly to: number; readonly swing: number }
  /** A share in per cent of so many people. */
  | {
      readonly of: "share";
      readonly people: readonly [from: number, to: number];
      readonly from: number;
      readonly to: number;
      readonly swing: number;
    };

const number = (from: number, to: number, swing: number): Course => ({ of: "number", from, to, swing });
const share = (people: readonly [number, number], from: number, to: number, swing: number): Course => ({
  of: "share",
  people,
  from,
  to,
  swing,
});

const COURSES: Readonly<Record<string, Course>> = {
  "CLA 01": number(771, 812, 4),
  "CLA 02": number(81, 85, 0.5),
  "CLA 03": number(36, 31, 6),
  "CLA 04": number(30, 29, 5),
  "CLA 05": number(281, 268, 3),
  "CLA 06": number(0.29, 0.28, 0.004),
  "CLA 07": share([752, 790], 89, 95.4, 1.2),
  "CLA 08": share([690, 735], 93.5, 91.6, 0.8),
  "CLA 09": share([610, 640], 94, 96.1, 0.7),
  "CLA 10": share([498, 520], 91.2, 95.4, 0.6),
  "CLA 11": share([143, 150], 27, 18, 1.5),
  "CLA 12": share([402, 431], 74, 86.1, 1.4),
  "CLA 13": share([505, 530], 24, 21, 1),
  "CLA 17": share([36, 31], 58, 51.6, 6),
  "CLA 18": share([34, 29], 55, 44.8, 7),
  "CLA 19": share([506, 534], 78, 92.1, 0.3),
  "CLA 20": share([506, 534], 83, 86.7, 0.8),
  "CLA 21": share([506, 534], 86, 91, 0.7),
  "CLA 22": share([372, 391], 76, 79, 1.2),
  "CLA 23": number(14.6, 14.2, 0.2),
  "CLA 24": share([22, 19], 61, 68.4, 7),
  "CLA 25": share([468, 482], 71, 79.5, 2),
  "CLA 26": share([120, 130], 66, 73.1, 2),
  "CLA 27": share([410, 424], 12.4, 11.6, 0.5),
  "CLA 28": share([248, 241], 19.8, 16.2, 0.8),
  "CLA 30": share([771, 812], 11.8, 9.8, 0.4),
  "CLA 31": share([212, 221], 66, 68.3, 0.9),
  "CLA 32": share([771, 812], 17.2, 15.6, 0.4),
  "CLA 33": share([771, 812], 82.6, 85, 0.5),
  "CLA 34": share([771, 812], 7.4, 6.5, 0.6),
  "CLA 35": share([64, 58], 78, 84.5, 3),
  "CLA 40": share([231, 238], 90, 96.2, 0.9),
  "CLA 41": share([244, 249], 92.5, 95.6, 1),
  "CLA 42": number(236, 241, 1.5),
  "CLA 43": share([340, 352], 11, 13.8, 0.6),
  "CLA 44": number(498, 452, 9),
  "CLA 45": number(171, 131, 7),
  "CLA 50": share([362, 385], 82, 84.9, 1),
  "CLA 51": share([362, 385], 54, 60.3, 0.8),
  "CLA 52": share([362, 385], 8.2, 5.4, 0.5),
  "CLA 53": share([48, 52], 27, 28.8, 2),
  "CLA 54": number(71, 66, 1.2),
};

/** How many periods of each frequency the example reaches back. */
const PERIODS: Readonly<Record<Frequency, { readonly last: Period; readonly count: number }>> = {
  month: { last: "2019-05", count: 13 },
  quarter: { last: "FY2018-Q4", count: 8 },
  term: { last: "2019-spring", count: 5 },
  year: { last: "FY2018", count: 3 },
};

/** A wave that is nought at both ends, so that a course starts and ends where it says. */
const WAVE = [0, 0.6, -0.5, 0.4, -0.9, 0.3, 0.8, -0.4, 0.5, -0.7, 0.2, -0.3, 0];

/** Every figure of the indicators that the example follows, the oldest first. */
export function exampleFigures(register: readonly Indicator[]): readonly ExampleFigure[] {
  return register.flatMap((indicator, place) => {
    const course = COURSES[indicator.reference];
    if (!course) return [];
    const { last, count } = PERIODS[indicator.frequency];
    return periodsBack(last, count).map((period, step) =>
      figureAt(indicator, period, course, step / (count - 1), waveAt(place, step, count)),
    );
  });
}

function waveAt(place: number, step: number, count: number): number {
  const isEnd = step === 0 || step === count - 1;
  return isEnd ? 0 : (WAVE[1 + ((place + step) % (WAVE.length - 2))] ?? 0);
}

function figureAt(
  indicator: Indicator,
  period: Period,
  course: Course,
  along: number,
  wave: number,
): ExampleFigure {
  const level = course.from + (course.to - course.from) * along + course.swing * wave;
  if (course.of === "number")
    return {
      indicator,
      period,
      value: round(level, indicator.decimalPlaces),
      numerator: null,
      denominator: null,
    };
  const [fromPeople, toPeople] = course.people;
  const denominator = Math.round(fromPeople + (toPeople - fromPeople) * along);
  const numerator = Math.round((level / 100) * denominator);
  const value = round((numerator / denominator) * 100, indicator.decimalPlaces);
  return { indicator, period, value, numerator, denominator };
}

function round(value: number, decimalPlaces: number): number {
  return Number(value.toFixed(decimalPlaces));
}
