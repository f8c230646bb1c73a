// What is said of one figure: what it could not be read as, and what does not fit.
import type { IsoDate } from "../../dates.ts";
import type { Unit } from "../../indicator.ts";
import { firstDay, periodName } from "../../period/period.ts";
import type { Candidate, Understood } from "../candidate.ts";
import { tidyNumber } from "../figure/percent.ts";
import { ratioSaid } from "../figure/read-figure.ts";
import { withUnit } from "../figure/with-unit.ts";
import type { Finding } from "../finding.ts";
import { clashesIn, decimalsOf } from "../same-period.ts";

type Said = Pick<Finding, "severity" | "code" | "message" | "action">;

/** Children in England are twelve million, so no authority counts more than a million of anything. */
const MOST_CREDIBLE: Readonly<Partial<Record<Unit, number>>> = {
  number: 1_000_000,
  "rate per 10,000": 10_000,
};

const SAY_WHICH = "Not taken until you say what it means.";

export function figureFindings(
  { candidate, figure, indicator }: Understood,
  today: IsoDate,
): readonly Finding[] {
  if (!indicator) return [];
  const { sheet, cell } = candidate;
  const said = [how(candidate, figure.how), ...(candidate.kind === "value" ? valueChecks(candidate) : [])];
  if (candidate.period && firstDay(candidate.period) > today && candidate.kind !== "not supplied")
    said.push({
      severity: "warning",
      code: "period-future",
      message: `${subject(candidate)} is of a period that has not begun.`,
      action: "Taken as it stands. Check the period.",
    });
  return said.filter((one) => one !== null).map((one) => ({ ...one, sheet, cell }));
}

/** Different figures for one indicator and period, said once where the second of them stands. */
export function clashFindings(candidates: readonly Candidate[]): readonly Finding[] {
  return clashesIn(candidates).flatMap(({ candidates: group }) => {
    const [first, ...others] = group;
    const second = others.find((other) => other.value !== first?.value || other.kind !== first.kind);
    if (!first || !second) return [];
    const more = others.length > 1 ? `, and is given ${group.length} times in all` : "";
    return [
      {
        severity: "warning",
        code: "same-period-twice",
        sheet: second.sheet,
        cell: second.cell,
        message: `${subject(second)} is “${second.raw}” here and “${first.raw}” in ${first.sheet}, cell ${first.cell}${more}.`,
        action:
          others.length > 1
            ? "None is taken until you leave all but one of them out."
            : "Neither is taken until you leave one of them out.",
      },
    ];
  });
}

function how(candidate: Candidate, read: Understood["figure"]["how"]): Said | null {
  const raw = candidate.raw;
  switch (read) {
    case "as written":
      return candidate.kind === "not supplied" && raw === "" ? missing(candidate) : null;
    case "fraction read as percent":
      return null;
    case "as told":
      return {
        severity: "note",
        code: "figure-as-told",
        message: `${subject(candidate)} is “${raw.slice(0, 60)}”.`,
        action: `Taken as ${candidate.kind === "value" ? withUnit(candidate.value ?? 0, candidate.unit) : candidate.kind}, as you said.`,
      };
    case "percent or fraction":
      return {
        severity: "warning",
        code: "percent-unclear",
        message: `${subject(candidate)} is “${raw}”, which may be ${tidyNumber(Number(raw) * 100)}% or ${raw}%.`,
        action: SAY_WHICH,
      };
    case "worked out":
      return {
        severity: "note",
        code: "value-worked-out",
        message: `${subject(candidate)} has a numerator and a denominator and no value.`,
        action: `Worked out as ${withUnit(candidate.value ?? 0, candidate.unit)}.`,
      };
    case "nothing to divide":
      return {
        severity: "note",
        code: "nothing-to-divide",
        message: `${subject(candidate)} has a denominator of 0.`,
        action: "Taken as not applicable.",
      };
    case "nil read as nought":
      return {
        severity: "note",
        code: "nil-read-as-zero",
        message: `${subject(candidate)} is “${raw}”.`,
        action: "Taken as 0.",
      };
    case "numerator or denominator alone":
      return {
        severity: "warning",
        code: "part-alone",
        message: `${subject(candidate)} has ${candidate.numerator === null ? "a denominator" : "a numerator"}, “${raw}”, and no value.`,
        action: SAY_WHICH,
      };
    case "two figures":
      return {
        severity: "warning",
        code: "two-figures",
        message: `${subject(candidate)} is “${raw}” here, and another column beside it says otherwise.`,
        action: SAY_WHICH,
      };
    case "several periods":
      return {
        severity: "warning",
        code: "several-periods",
        message: `${candidate.indicator ?? candidate.label} is “${candidate.raw}” in one cell over the columns of several periods.`,
        action: "Not taken. Ask the sender which period it is of.",
      };
    case "words of something else":
      return null;
    case "percent where a number is due":
      return {
        severity: "warning",
        code: "unit-differs",
        message: `${subject(candidate)} is a percentage, “${raw}”, where the register has ${candidate.unit}.`,
        action: SAY_WHICH,
      };
    default:
      return unclear(candidate, read);
  }
}

function missing(candidate: Candidate): Said {
  return {
    severity: "note",
    code: "value-missing",
    message: `${subject(candidate)} is blank.`,
    action: "Taken as not supplied.",
  };
}

function unclear(
  candidate: Candidate,
  read: "nil or blank" | "placeholder" | "text" | "date" | "boolean" | "error" | "uncalculated",
): Said {
  const found = `${subject(candidate)} is “${candidate.raw.slice(0, 60)}”`;
  const asked = { severity: "warning", action: SAY_WHICH } as const;
  switch (read) {
    case "nil or blank":
    case "placeholder":
      return {
        ...asked,
        code: "placeholder-unclear",
        message: `${found}, which may mean nil, none due, not applicable, not supplied or hidden.`,
      };
    case "text":
      return { ...asked, code: "figure-unclear", message: `${found}, which is not a number.` };
    case "date":
      return {
        ...asked,
        code: "date-for-number",
        message: `${subject(candidate)} is a date, ${candidate.raw}: Excel turns “1/2” into one.`,
      };
    case "boolean":
      return { ...asked, code: "figure-unclear", message: `${found}, where a number is due.` };
    case "error":
      return { ...asked, code: "cell-error", message: `${found}: the formula in it failed.` };
    case "uncalculated":
      return {
        severity: "error",
        code: "no-cached-result",
        message: `${subject(candidate)} is a formula that was never calculated.`,
        action: "Not taken. Open the workbook in Excel, save it, and bring it in again.",
      };
  }
}

function valueChecks(candidate: Candidate): readonly Said[] {
  return [outOfRange(candidate), numeratorOver(candidate), disagrees(candidate)].filter(
    (one) => one !== null,
  );
}

function outOfRange(candidate: Candidate): Said | null {
  const { value, unit } = candidate;
  const why = value === null ? null : whyOutOfRange(value, unit);
  if (value === null || why === null) return null;
  return {
    severity: "warning",
    code: "value-out-of-range",
    message: `${subject(candidate)} is ${withUnit(value, unit)}, which is ${why}.`,
    action: "Taken as it stands. Ask the sender.",
  };
}

function whyOutOfRange(value: number, unit: Unit | null): string | null {
  const most = MOST_CREDIBLE[unit ?? "%"];
  if (value < 0) return "below 0";
  if (unit === "%" && value > 100) return "over 100%";
  if (most !== undefined && value > most) return `more than the ${withUnit(most, unit)} that can be`;
  return unit === "number" && !Number.isInteger(value) ? "not a whole number" : null;
}

function numeratorOver(candidate: Candidate): Said | null {
  const { numerator, denominator, unit } = candidate;
  if (unit !== "%" || numerator === null || denominator === null || numerator <= denominator) return null;
  return {
    severity: "warning",
    code: "numerator-over-denominator",
    message: `${subject(candidate)} has a numerator of ${withUnit(numerator, null)} and a denominator of ${withUnit(denominator, null)}.`,
    action: "Taken as it stands. Ask the sender.",
  };
}

/** Beyond what rounding to the places in which the value was written explains. */
function disagrees(candidate: Candidate): Said | null {
  const { value, numerator, denominator, unit } = candidate;
  const ratio = ratioSaid(unit, numerator, denominator);
  if (value === null || ratio === null || numeratorOver(candidate)) return null;
  const rounding = 0.5 * 10 ** -Math.min(6, decimalsOf(value));
  if (Math.abs(value - ratio) <= rounding + 1e-6) return null;
  return {
    severity: "warning",
    code: "value-disagrees",
    message: `${subject(candidate)} is ${withUnit(value, unit)}, but ${withUnit(numerator ?? 0, null)} of ${withUnit(denominator ?? 0, null)} is ${withUnit(ratio, unit)}.`,
    action: "The value was taken as it stands. Ask the sender which is right.",
  };
}

/** What a finding about the figure is about: `CLA 11 for May 2019`. */
export function subject({ indicator, label, period }: Candidate): string {
  return `${indicator ?? label}${period ? ` for ${periodName(period)}` : ""}`;
}
