// A list of people as it comes out of Word, Excel or a mail: one to a line, what else is known beside the name.
import { longDate } from "../../../../shared/domain/dates.ts";
import type { RollEntry } from "../../../../shared/domain/meeting/body.ts";
import { readDay } from "../../../parts/day.ts";
import type { RollFields } from "../body-draft.ts";

export interface PastedNames {
  readonly people: readonly RollFields[];
  /** What stood beside the names and has no place on the roll, such as a ward or a party; each once. */
  readonly notUsed: readonly string[];
}

const NAME_HEADING =
  /^(?:name|full name|member|members|councillor|councillors|post|job title|title|forename|first name|surname|last name)$/i;
const OTHER_HEADING =
  /^(?:office|role|position|from|start|until|to|end|term.*|substitute|ward|party|group)$/i;
const LAST_DAY_HEADING = /^(?:until|to|end.*|term ends?)$/i;
const BULLET = /^(?:[•·▪◦*–-]|o|\d{1,3}[.)]?)$/;
const BULLET_BEFORE = /^(?:[•·▪◦*–-]\s*|\d{1,3}[.)]\s+)/;

/** Cells are parted by tabs; a first row of headings says which hold the name, else it is the first that is nothing else. */
export function pastedNames(text: string): PastedNames {
  const rows = linesOf(text).map(cellsOf).filter(holdsWords);
  const [first = []] = rows;
  const isHeaded = first.every((cell) => cell === "" || NAME_HEADING.test(cell) || OTHER_HEADING.test(cell));
  const headings = isHeaded && first.some((cell) => NAME_HEADING.test(cell)) ? first : [];
  const notUsed = new Set<string>();
  const people = rows
    .slice(headings.length > 0 ? 1 : 0)
    .map((cells) => personIn(cells, headings, notUsed))
    .filter(({ name }) => name !== "");
  return { people: eachOnce(people), notUsed: [...notUsed] };
}

function eachOnce(people: readonly RollFields[]): readonly RollFields[] {
  return people.filter(({ name }, place) => people.findIndex((one) => one.name === name) === place);
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length === 1 ? (lines[0] ?? "").split(";") : lines;
}

function cellsOf(line: string): readonly string[] {
  const [first = "", ...rest] = line.split("\t").map((cell) =>
    cell
      .replace(/^\s*"(.*)"\s*$/, "$1")
      .replace(/\s+/g, " ")
      .trim(),
  );
  if (BULLET.test(first) && rest.length > 0) return rest;
  return [first.replace(BULLET_BEFORE, ""), ...rest];
}

function holdsWords(cells: readonly string[]): boolean {
  return cells.some((cell) => /\p{L}/u.test(cell));
}

function personIn(cells: readonly string[], headings: readonly string[], notUsed: Set<string>): RollFields {
  let person: RollFields = { name: "", office: null, isSubstitute: false, from: "", until: "" };
  for (const [place, cell] of cells.entries()) {
    const heading = headings[place] ?? "";
    const known = fieldsIn(cell, person, heading);
    if (cell === "") continue;
    if (NAME_HEADING.test(heading)) person = withName(person, cell);
    else if (known) person = { ...person, ...known };
    else if (headings.length === 0 && person.name === "") person = withName(person, cell);
    else notUsed.add(cell);
  }
  return person;
}

/** What a cell says beside the name; null where it says nothing that the roll holds. */
function fieldsIn(cell: string, { from }: RollFields, heading: string): Partial<RollFields> | null {
  const office = officeIn(cell);
  if (office !== null) return { office };
  if (isSubstitute(cell) || (/^substitute$/i.test(heading) && /^(?:yes|y|x|✓)$/i.test(cell)))
    return { isSubstitute: true };
  const day = readDay(cell);
  if (day === null) return null;
  return from !== "" || LAST_DAY_HEADING.test(heading) ? { until: longDate(day) } : { from: longDate(day) };
}

/** The name without the office behind it: `Councillor A (Chair)`, `Councillor A, Vice-Chair`. */
function withName(person: RollFields, cell: string): RollFields {
  const behind = /^(.*?)\s*(?:\(([^)]*)\)|[,–]\s*([^,]*))$/.exec(cell);
  const aside = (behind?.[2] ?? behind?.[3] ?? "").trim();
  const known = fieldsIn(aside, person, "");
  const name = known && behind ? (behind[1] ?? "") : cell;
  return { ...person, ...known, name: [person.name, name].filter(Boolean).join(" ") };
}

function officeIn(text: string): RollEntry["office"] {
  if (/^(?:the )?(?:vice|deputy)[ -]?chair(?:man|woman|person)?$/i.test(text)) return "vice-chair";
  return /^(?:the )?chair(?:man|woman|person)?$/i.test(text) ? "chair" : null;
}

function isSubstitute(text: string): boolean {
  return /^(?:substitute|sub|named substitute|substitute member)$/i.test(text);
}
