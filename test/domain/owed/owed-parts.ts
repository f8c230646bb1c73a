// A small register, and readings of it, for tests of who owes what.
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { type OwedParts, owedForMonth } from "../../../shared/domain/owed/owed-for-month.ts";
import { lastDay, type Period } from "../../../shared/domain/period/period.ts";
import type { Figure, Reading } from "../../../shared/domain/reading.ts";
import type { Target } from "../../../shared/domain/scorecard/target.ts";

export function indicator(reference: string, more: Partial<Indicator> = {}): Indicator {
  return {
    reference,
    section: "Health",
    name: `Name of ${reference}`,
    numerator: "",
    denominator: "",
    unit: "%",
    decimalPlaces: 1,
    polarity: "high",
    dataPeriod: "snapshot",
    frequency: "month",
    basis: "",
    ...more,
  };
}

export function target(reference: string, value: number, financialYear = 2019): Target {
  const rag = { rule: "percent of target", green: 0, amber: 10 } as const;
  return { indicator: reference, financialYear, value, rag };
}

export function reading(
  reference: string,
  period: Period,
  figure: number | Exclude<Figure["kind"], "value">,
  comment: string | null = null,
): Reading {
  const told: Figure =
    typeof figure === "number"
      ? { kind: "value", value: figure, numerator: null, denominator: null }
      : { kind: figure };
  return {
    id: `${reference} ${period}`,
    indicator: reference,
    period,
    asAt: lastDay(period),
    figure: told,
    provisional: false,
    comment,
    source: { returnId: "june return", sheet: "Sheet1", cell: "C4", raw: String(figure) },
    supersedes: null,
  };
}

/** June 2019, due on 15 July, seen on 3 July, of one sender who sends every indicator of the register. */
export function june(parts: Partial<OwedParts> = {}) {
  const register = parts.register ?? [indicator("A"), indicator("B")];
  return owedForMonth({
    month: "2019-06",
    today: "2019-07-03",
    dueDays: 15,
    register,
    targets: [],
    suppliers: new Map([["Head of Health", register.map(({ reference }) => reference)]]),
    readings: [],
    acceptedOn: new Map([["june return", "2019-07-02"]]),
    ...parts,
  });
}
