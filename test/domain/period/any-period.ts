// Periods and days for property tests, from 1972 to 2067, where years of two digits are not in doubt.
import fc from "fast-check";
import { addDays, type IsoDate } from "../../../shared/domain/dates.ts";
import type { Frequency } from "../../../shared/domain/indicator.ts";
import { type Period, periodContaining } from "../../../shared/domain/period/period.ts";

export const anyFrequency = fc.constantFrom<Frequency>("month", "quarter", "term", "year");

export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 95 * 365 })
  .map((days) => addDays("1972-01-01", days));

export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyFrequency, anyDay)
  .map(([frequency, day]) => periodContaining(frequency, day));
