// How the items of business are numbered: councils differ, and each keeps to its own.
import { type IsoDate, monthOf, yearOf } from "../dates.ts";
import type { Numbering } from "./body.ts";

/** The month in which a municipal year begins. */
const MAY = 5;

/**
 * The year in which the municipal year of the day began: 2022 for 30 April 2023. It runs from one annual meeting to the
 * next (Local Government Act 1972, Schedule 12), which councils hold on a day of May of their own; 1 May is taken for all.
 */
export function municipalYear(date: IsoDate): number {
  return monthOf(date) >= MAY ? yearOf(date) : yearOf(date) - 1;
}

/**
 * As many numbers as a meeting has items, as they are printed: `44/22`, `45/22` from `first` on; or `1`, `2`,
 * whatever `first` is, where each meeting begins afresh; or empty where the body gives none.
 */
export function itemNumbers(
  numbering: Numbering,
  meetingDate: IsoDate,
  first: number,
  count: number,
): readonly string[] {
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  switch (numbering) {
    case "year": {
      const year = String(municipalYear(meetingDate) % 100).padStart(2, "0");
      return numbers.map((number) => `${first + number - 1}/${year}`);
    }
    case "item":
    case "paragraph":
      return numbers.map(String);
    case "none":
      return numbers.map(() => "");
  }
}

/**
 * The number at which a meeting begins so that none is left out or given twice in its municipal year: behind all items
 * of the body's meetings of that year before it.
 */
export function firstNumber(
  meetingDate: IsoDate,
  others: readonly { readonly date: IsoDate; readonly items: number }[],
): number {
  return others
    .filter(({ date }) => date < meetingDate && municipalYear(date) === municipalYear(meetingDate))
    .reduce((next, { items }) => next + items, 1);
}

/** `7.1` for the first paragraph of item 7, counted from 1; empty where the body does not number its paragraphs. */
export function paragraphNumber(numbering: Numbering, itemNumber: string, paragraph: number): string {
  return numbering === "paragraph" && itemNumber !== "" ? `${itemNumber}.${paragraph}` : "";
}
