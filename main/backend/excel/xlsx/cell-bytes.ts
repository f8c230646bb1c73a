// Small values read straight from bytes, because a sheet has millions of them.

const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
const CAPITALS = 0x40;
const TEN_TO = Float64Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A whole number of at most seven digits, or -1. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 1 || end - start > 7) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A decimal number, exactly as `Number` would read it, or `NaN` where it needs `numberFrom`.
 * Up to 15 digits over a power of ten below 10^16 are both exact, so that one division rounds rightly.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 17) return Number.NaN;
  const isNegative = bytes[start] === MINUS;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  if (decimals > 0) value /= TEN_TO[decimals] as number;
  return isNegative ? -value : value;
}

/** Any other spelling of a number, or null. */
export function numberFrom(text: string): number | null {
  if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Where the letters of an address such as `AB28` end; an address that has none, or more than three, is no address. */
export function lettersEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && letterAt(bytes, at) > 0) at++;
  return at;
}

/** The column that letters stand for, from 1, or -1; whether Excel's grid has it is the caller's to ask. */
export function columnNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 3) return -1;
  let column = 0;
  for (let at = start; at < end; at++) column = column * 26 + letterAt(bytes, at);
  return column;
}

/** 1 for A to 26 for Z, small or capital, or 0. */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  const letter = (byte & 0xdf) - CAPITALS;
  return byte < CAPITALS || letter > 26 ? 0 : letter;
}
