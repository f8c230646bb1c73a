// "The Panel RESOLVED to note …", built from the item's exact title in the body's own form.
import { type IsoDate, longDate } from "../../dates.ts";
import type { Run } from "../../paper/blocks.ts";
import { type Period, periodName } from "../../period/period.ts";
import type { Body } from "../body.ts";
import type { ResolutionForm, ResolutionVerb } from "./resolution-form.ts";
import { numberingOfParts, partNumber, partsOfWording } from "./resolution-parts.ts";

/** What a wording no longer says after it was edited by hand. */
export type ResolutionDrift = "title" | "as-at date";

const BE_DONE: Readonly<Record<ResolutionVerb, string>> = {
  note: "be noted",
  receive: "be received",
  "consider and note": "be considered and noted",
  accept: "be accepted",
  agree: "be agreed",
  approve: "be approved",
  endorse: "be endorsed",
  recommend: "be recommended",
  request: "be requested",
  thank: "be thanked",
};

/**
 * The wording without the keyword and without its final stop: `to note the Children in Care Performance Scorecard, data
 * as at 31 May 2019`, or `That the …, data as at 31 May 2019, be noted`. The period is left out where the title has it.
 */
export function resolutionWording(
  form: Pick<ResolutionForm, "verbForm">,
  verb: ResolutionVerb,
  title: string,
  period: Period | null,
  asAt: IsoDate | null,
): string {
  const subject = withArticle(title.trim()) + forPeriod(title, period);
  const dated = asAt === null ? "" : `, data as at ${longDate(asAt)}`;
  if (form.verbForm === "to") return `to ${verb} ${subject}${dated}`;
  return `That ${subject}${dated}${dated && ","} ${BE_DONE[verb]}`;
}

/**
 * The whole sentence as it is printed, in runs so that the keyword can be bold; of a resolution with parts what leads into
 * them, and `resolutionParts` has the rest.
 */
export function resolutionSentence(
  body: Pick<Body, "callsItself" | "resolutionForm">,
  resolution: { readonly wording: string },
): readonly Run[] {
  const { keyword, bold, separator, finalStop } = body.resolutionForm;
  const named = [
    { text: `${withCapital(body.callsItself)} ` },
    bold ? { text: keyword, strong: true } : { text: keyword },
  ];
  const { lead, parts } = partsOfWording(resolution.wording);
  if (parts.length === 0) return [...named, { text: `${separator} ${ended(resolution.wording, finalStop)}` }];
  return [...named, { text: lead === "" ? separator || ":" : `${separator} ${lead}` }];
}

/** The parts as they are printed, but for their numbers: `the report be noted; and`. */
export function resolutionParts(
  { resolutionForm }: Pick<Body, "resolutionForm">,
  resolution: { readonly wording: string },
): readonly string[] {
  const { parts } = partsOfWording(resolution.wording);
  return parts.map((part, place) =>
    place === parts.length - 1 ? ended(part, resolutionForm.finalStop) : part,
  );
}

/** The same with the numbers of the body's form: `(1) the report be noted; and`. */
export function numberedParts(
  body: Pick<Body, "resolutionForm">,
  resolution: { readonly wording: string },
): readonly string[] {
  const numbering = numberingOfParts(body.resolutionForm);
  return resolutionParts(body, resolution).map(
    (part, place) => `${partNumber(numbering, place + 1)} ${part}`,
  );
}

/** The sentence and its parts, each a line. */
export function resolutionLines(
  body: Pick<Body, "callsItself" | "resolutionForm">,
  resolution: { readonly wording: string },
): readonly string[] {
  const sentence = resolutionSentence(body, resolution).map(({ text }) => text);
  return [sentence.join(""), ...numberedParts(body, resolution)];
}

function ended(words: string, finalStop: boolean): string {
  const wording = words.trim().replace(/\.$/, "");
  return `${wording}${finalStop && !/[.!?]$/.test(wording) ? "." : ""}`;
}

/** What the wording lost: the item's exact title, or the day on which its figures were true (null where there are none). */
export function resolutionDrifts(
  wording: string,
  title: string,
  asAt: IsoDate | null,
): readonly ResolutionDrift[] {
  const drifts: ResolutionDrift[] = [];
  if (!holdsWords(wording, title)) drifts.push("title");
  if (asAt !== null && !holdsWords(wording, longDate(asAt))) drifts.push("as-at date");
  return drifts;
}

function forPeriod(title: string, period: Period | null): string {
  return period === null || holdsWords(title, periodName(period)) ? "" : ` for ${periodName(period)}`;
}

function withArticle(title: string): string {
  return /^(?:the|an?)\s/i.test(title) ? title : `the ${title}`;
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether the words stand in the text whole, letter for letter: `1 May` does not stand in `31 May`. */
function holdsWords(text: string, words: string): boolean {
  const parts = withPlainSpaces(text).split(withPlainSpaces(words));
  return parts
    .slice(1)
    .some((after, place) => !/^[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]$/u.test(parts[place] ?? ""));
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
