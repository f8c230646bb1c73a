// Decimal figures are held as binary numbers, in which 0.1 + 0.2 is a little over 0.3: here they are compared and
// rounded as a person with paper would.

const SLACK = 1e-9;

/** Digits that a figure can be trusted to; what lies beyond them is left by binary arithmetic. */
const TRUSTED_DIGITS = 14;

/** Whether the value is no more than the limit, beyond what binary arithmetic may have added. */
export function atMost(value: number, limit: number): boolean {
  return value <= limit + SLACK * Math.max(1, Math.abs(value), Math.abs(limit));
}

/**
 * The value in plain decimal digits with so many places, half rounded away from zero: 1.005 to two places is `1.01`,
 * -0.04 to one place is `0.0`. Refuses what is not a finite number.
 */
export function toDecimalPlaces(value: number, places: number): string {
  if (!Number.isFinite(value)) throw new RangeError("Only a finite number has decimal digits");
  const trusted = Number(Math.abs(value).toPrecision(TRUSTED_DIGITS));
  const [whole = "0", fraction = ""] = plainDigits(trusted).split(".");
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
  const rounded = Number(fraction[places] ?? "0") >= 5 ? kept + 1n : kept;
  const digits = rounded.toString().padStart(places + 1, "0");
  const sign = value < 0 && rounded !== 0n ? "-" : "";
  const point = digits.length - places;
  return sign + digits.slice(0, point) + (places === 0 ? "" : `.${digits.slice(point)}`);
}

/** `1e-7` as `0.0000001`, `1.5e+21` as `1500000000000000000000`. */
function plainDigits(value: number): string {
  const [mantissa = "0", exponent] = String(value).split("e");
  if (exponent === undefined) return mantissa;
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = Number(exponent);
  if (places < 0) return `0.${"0".repeat(-places - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(places, "0");
}
