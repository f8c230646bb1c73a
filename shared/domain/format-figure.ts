// Figures as they are printed, on the screen and on paper.
import { toDecimalPlaces } from "./decimal.ts";
import type { Indicator } from "./indicator.ts";
import type { ShownFigure } from "./reading.ts";

type ShownBlank = Exclude<ShownFigure["kind"], "value">;

const BLANK_WORDS: Readonly<Record<ShownBlank, string>> = {
  "not supplied": "Not supplied",
  "not due": "Not due",
  "not applicable": "Not applicable",
  suppressed: "Hidden by the sender",
  "suppressed by us": "Hidden to protect confidentiality",
};

type Printing = Pick<Indicator, "unit" | "decimalPlaces">;

/** The figure, or in words why there is none; the kinds of blank are told apart. */
export function figureText(indicator: Printing, figure: ShownFigure): string {
  return figure.kind === "value" ? valueText(indicator, figure.value) : blankWords(figure.kind);
}

/**
 * A value in the indicator's unit and decimal places: `18.0%`, `1,234`, `14.9`, `2:06` for 30 months. Half is rounded
 * away from zero, and what rounds to zero has no sign.
 */
export function valueText({ unit, decimalPlaces }: Printing, value: number): string {
  if (unit === "years:months") return yearsAndMonths(value);
  const digits = withThousands(toDecimalPlaces(value, decimalPlaces));
  return unit === "%" ? `${digits}%` : digits;
}

export function blankWords(blank: ShownBlank): string {
  return BLANK_WORDS[blank];
}

function yearsAndMonths(months: number): string {
  const whole = BigInt(toDecimalPlaces(months, 0));
  const sign = whole < 0n ? "-" : "";
  const count = whole < 0n ? -whole : whole;
  return `${sign}${count / 12n}:${String(count % 12n).padStart(2, "0")}`;
}

function withThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
