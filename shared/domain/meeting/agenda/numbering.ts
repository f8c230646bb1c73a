// How the items of business are numbered: councils differ, and each keeps to its own.
import { type IsoDate, monthOf, yearOf } from "../../dates.ts";
import type { Numbering } from "../body.ts";

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
 * As many numbers as asked, as they are printed: `44/22`, `45/22` from `first` on; or `1`, `2`, whatever `first` is, where
 * each meeting begins afresh; or empty where the body gives none.
 */
export function itemNumbers(
  numbering: Numbering,
  meetingDate: IsoDate,
  first: number,
  count: number,
): readonly string[] {
  const places = Array.from({ length: count }, (_, place) => place);
  if (numbering === "none") return places.map(() => "");
  const form = formOf(numbering, meetingDate);
  return places.map((place) => form(place + (numbering === "year" ? first : 1)));
}

/** How a count is printed: `44/22` in a municipal year, `7` where each meeting begins afresh, `5A` behind 5. */
type Form = (count: number, letters?: string) => string;

function formOf(numbering: Exclude<Numbering, "none">, meetingDate: IsoDate): Form {
  const year = String(municipalYear(meetingDate) % 100).padStart(2, "0");
  const behind = numbering === "year" ? `/${year}` : "";
  return (count, letters = "") => `${count}${letters}${behind}`;
}

/** What a printed number is made of: `{ count: 5, letters: "A", year: "/19" }`; null for what is none of ours. */
export function numberParts(
  number: string,
): { readonly count: number; readonly letters: string; readonly year: string } | null {
  const [, count, letters = "", year = ""] = /^(\d{1,5})([A-Z]{0,2})(\/\d\d)?$/.exec(number) ?? [];
  return count === undefined ? null : { count: Number(count), letters, year };
}

/** An item as far as its number goes: `keptNumber` is the one under which it is out already. */
interface ItemToNumber {
  readonly keptNumber?: string;
}

/** A meeting of a body as far as its numbers go. */
export interface MeetingToNumber {
  readonly id: string;
  readonly date: IsoDate;
  /** As `Meeting` has it: null until the agenda is out. */
  readonly firstNumber: number | null;
  /** In the order of the agenda. */
  readonly items: readonly ItemToNumber[];
}

export interface MeetingNumbers {
  /** The count at which the meeting begins. */
  readonly first: number;
  /** One for each item, in the order of the agenda; empty where the body gives none. */
  readonly numbers: readonly string[];
}

/**
 * The numbers of the body's meetings, by their ids. Those that are out stay. Numbers of a municipal year run on from
 * meeting to meeting as long as the next is free; what has no room before the numbers of a later meeting that is out is
 * lettered behind the item before it, `5A/19`, as is what is put between two items that are out.
 */
export function numbersOfMeetings(
  numbering: Numbering,
  meetings: readonly MeetingToNumber[],
): ReadonlyMap<string, MeetingNumbers> {
  if (numbering === "year") return new Map(yearsOf(meetings).flatMap((year) => [...numbersOfYear(year)]));
  const afresh = { first: 1, taken: new Set<string>() };
  return new Map(
    meetings.map(({ id, date, items }) => [
      id,
      { first: 1, numbers: numbersOfItems(numbering, date, items, afresh) },
    ]),
  );
}

function yearsOf(meetings: readonly MeetingToNumber[]): readonly (readonly MeetingToNumber[])[] {
  const years = [...new Set(meetings.map(({ date }) => municipalYear(date)))];
  return years.map((year) =>
    meetings
      .filter(({ date }) => municipalYear(date) === year)
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  );
}

/** Of one year, in the order of its days. What was added to a meeting that is out comes ahead of meetings that are not. */
function numbersOfYear(meetings: readonly MeetingToNumber[]): ReadonlyMap<string, MeetingNumbers> {
  const isOut = ({ firstNumber }: MeetingToNumber) => firstNumber !== null;
  const taken = new Set(meetings.flatMap(numbersOut));
  const numbered = new Map<string, MeetingNumbers>();
  for (const meeting of [...meetings.filter(isOut), ...meetings.filter((one) => !isOut(one))]) {
    const { id, date, firstNumber, items } = meeting;
    const earlier = meetings.filter((one) => one.date < date);
    const next = highestOf(earlier.flatMap((one) => numbered.get(one.id)?.numbers ?? [])) + 1;
    const isFree = !taken.has(formOf("year", date)(next));
    const first = firstNumber ?? (isFree ? next : highestOf([...taken]) + 1);
    const numbers = isOutInARow(meeting)
      ? numbersOut(meeting)
      : numbersOfItems("year", date, items, { first, taken });
    numbered.set(id, { first, numbers });
    for (const number of numbers) taken.add(number);
  }
  return numbered;
}

/** An agenda that went out before numbers were kept with its items has them in a row. */
export function isOutInARow({ firstNumber, items }: Pick<MeetingToNumber, "firstNumber" | "items">): boolean {
  return firstNumber !== null && items.every(({ keptNumber }) => keptNumber === undefined);
}

function numbersOut(meeting: MeetingToNumber): readonly string[] {
  const { date, firstNumber, items } = meeting;
  if (firstNumber === null || !isOutInARow(meeting))
    return items.flatMap(({ keptNumber }) => keptNumber ?? []);
  return itemNumbers("year", date, firstNumber, items.length);
}

function highestOf(numbers: readonly string[]): number {
  return Math.max(0, ...numbers.map((number) => numberParts(number)?.count ?? 0));
}

export interface Row {
  /** The count at which the meeting begins. */
  readonly first: number;
  /** Numbers of other meetings that must not be given again. */
  readonly taken: ReadonlySet<string>;
}

/** The numbers of one meeting's items, in their order. */
export function numbersOfItems(
  numbering: Numbering,
  meetingDate: IsoDate,
  items: readonly ItemToNumber[],
  { first, taken }: Row,
): readonly string[] {
  if (numbering === "none") return items.map(({ keptNumber }) => keptNumber ?? "");
  const form = formOf(numbering, meetingDate);
  const kept = items.flatMap(({ keptNumber }) => keptNumber ?? []);
  const given = new Set([...taken, ...kept]);
  const numbers: string[] = [];
  for (const [place, { keptNumber }] of items.entries()) {
    const highest = highestOf([...kept, ...numbers]);
    const before = numberParts(numbers.at(-1) ?? "")?.count;
    const isBehindAll = items.slice(place).every((item) => item.keptNumber === undefined);
    const next = form(highest === 0 ? first : highest + 1);
    const isNext = (isBehindAll || before === undefined) && !given.has(next);
    const fresh = isNext ? next : lettered(form, before ?? Math.max(highest, first - 1, 1), given);
    const number = keptNumber ?? fresh;
    given.add(number);
    numbers.push(number);
  }
  return numbers;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** `5A`, `5B`, … `5AA`: the first that is free. */
function lettered(form: Form, count: number, given: ReadonlySet<string>): string {
  const all = ["", ...LETTERS].flatMap((ahead) => LETTERS.map((letter) => form(count, `${ahead}${letter}`)));
  return all.find((number) => !given.has(number)) ?? form(count, "ZZ");
}

/** `7.1` for the first paragraph of item 7, counted from 1; empty where the body does not number its paragraphs. */
export function paragraphNumber(numbering: Numbering, itemNumber: string, paragraph: number): string {
  return numbering === "paragraph" && itemNumber !== "" ? `${itemNumber}.${paragraph}` : "";
}
