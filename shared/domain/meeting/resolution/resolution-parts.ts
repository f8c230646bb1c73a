// A resolution or a recommendation of several lines: what leads into its parts, the parts, and the wording of them again.
import { inLetters, inRoman } from "../../list-numbers.ts";
import type { PartNumbering, ResolutionForm } from "./resolution-form.ts";

export interface WordingInParts {
  /** Empty where nothing leads into them. */
  readonly lead: string;
  /** Without their numbers; two or more, or none. */
  readonly parts: readonly string[];
}

const OWN_NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|[•–-])\s+/i;
const LEADS_ON =
  /(?:[:–-]|\b(?:that|to|panel|committee|board|cabinet|council|executive|commission|forum|members|councillors))$/i;

/**
 * A wording of several lines has parts where they are numbered, where the first line leads into them (`That the Panel:`),
 * where each begins as a resolution does, or where each but the last ends in a semicolon.
 */
export function partsOfWording(wording: string): WordingInParts {
  const lines = linesOf(wording);
  const [first = "", ...rest] = lines;
  const leads =
    !hasOwnNumber(first) && (LEADS_ON.test(first) || (rest.length > 1 && rest.every(hasOwnNumber)));
  const parts = leads ? rest : lines;
  const areParts = leads || lines.every(hasOwnNumber) || lines.every(beginsAnew) || areListed(lines);
  if (parts.length < 2 || !areParts) return { lead: "", parts: [] };
  return { lead: leads ? first : "", parts: parts.map(withoutOwnNumber) };
}

function linesOf(wording: string): readonly string[] {
  return wording
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `(a) the report be noted`, `2. officers be thanked`. */
export function hasOwnNumber(line: string): boolean {
  return OWN_NUMBER.test(line);
}

function beginsAnew(line: string): boolean {
  return /^(?:to|that)\b/i.test(line);
}

function areListed(lines: readonly string[]): boolean {
  return lines.slice(0, -1).every((line) => /;(?:\s+(?:and|or))?$/i.test(line));
}

/** Numbers that were typed are set anew. */
export function withoutOwnNumber(line: string): string {
  return line.replace(OWN_NUMBER, "");
}

/** How the body numbers parts; forms of before say nothing of it. */
export function numberingOfParts({ parts }: Pick<ResolutionForm, "parts">): PartNumbering {
  return parts ?? "(1)";
}

/** `(b)` for the second. */
export function partNumber(numbering: PartNumbering, number: number): string {
  if (numbering === "(1)") return `(${number})`;
  if (numbering === "(i)") return `(${inRoman(number)})`;
  return `(${inLetters(number)})`;
}

/**
 * The wording of which these are the parts. They are numbered where those of `before` were, and where they would not be
 * known as parts otherwise; a single one goes on from what leads into it.
 */
export function wordingOfParts(
  { lead, parts }: WordingInParts,
  before: string,
  form: Pick<ResolutionForm, "parts">,
): string {
  if (parts.length < 2)
    return [parts.length === 0 ? lead : lead.replace(/\s*[:–-]$/, ""), ...parts].join(" ").trim();
  const plain = [lead, ...parts].filter((line) => line !== "").join("\n");
  const wereNumbered = linesOf(before).slice(1).some(hasOwnNumber);
  if (!wereNumbered && isSame(partsOfWording(plain), { lead, parts })) return plain;
  const numbered = parts.map((part, place) => `${partNumber(numberingOfParts(form), place + 1)} ${part}`);
  return [...(lead === "" ? [] : [lead]), ...numbered].join("\n");
}

function isSame(one: WordingInParts, other: WordingInParts): boolean {
  return one.lead === other.lead && one.parts.join("\n") === other.parts.join("\n");
}
