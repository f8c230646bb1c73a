// Lists of children, which the app must never take in, are known by their columns.
import type { Cell, Sheet, Workbook } from "./workbook.ts";

/** Headings that only a list of single children has, each with the fixed words in which a refusal names it. */
const IDENTIFIERS: readonly (readonly [kind: string, heading: RegExp])[] = [
  ["UPN", /^(?:upn|unique pupil (?:number|no|id)|pupil (?:number|no|id|reference)|former upn)$/],
  ["ULN", /^(?:uln|unique learner (?:number|no))$/],
  [
    "Child ID",
    /^(?:childs?|young persons?|yp|lac|cla|case|client|person|pupil|service user)(?: (?:la|unique|system|lcs|mosaic))? ?(?:id|identifier|number|no|ref|reference|code)$/,
  ],
  [
    "Child ID",
    /^(?:lcs|mosaic|ics|carefirst|swift|liquid ?logic|eclipse|903|ssda903|framework ?i?) (?:id|number|no|child id|person id|ref)$/,
  ],
  ["Child ID", /^(?:unique (?:child )?(?:id|identifier)|la child id|child ?unique ?id)$/],
  [
    "Date of birth",
    /^(?:date of birth|dob|d o b|birth ?date|mc dob|childs? (?:date of birth|dob)|dob dd mm yyyy)$/,
  ],
  ["NHS number", /^nhs (?:number|no|num|id)$/],
  ["National Insurance number", /^(?:national insurance (?:number|no)|ni number|nino)$/],
  [
    "Name",
    /^(?:childs?|young persons?|pupils?|yp|care leavers?|service users?) (?:full |first |last |sur|fore)?names?$|^names? of (?:the )?(?:child|young person|pupil|care leaver)$/,
  ],
];

const NAMES =
  /^(?:fore ?names?|first ?names?|given ?names?|surnames?|last ?names?|family ?names?|full ?names?|initials)$/;
const FACTS_OF_A_PERSON =
  /^(?:gender|sex|ethnicity|ethnic(?: origin| code)?|legal status|post ?code|home (?:address|postcode)|age|age at .*|social worker|allocated worker|placement(?: type| address)?|school|date (?:of|became) .*|religion|disability|asylum status)$/;

const LONGEST_HEADING = 40;
/** Of all headings only those of the SSDA903 return have digits; most other cells do. */
const CANNOT_BE_A_HEADING = /^(?!.*903).*\d/;
/** A pupil's number: a check letter, eleven digits and a digit or a letter. */
const UPN_SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]$/;
const FEWEST_UPNS = 3;

interface Personal {
  /** The fixed words of the refusal, `name` and `fact` being personal only together. */
  readonly kind: string;
  readonly cell: Cell;
}

/**
 * The kinds of personal column that the workbook has, in fixed words and never in its own; empty for a return.
 * A heading counts only where something stands beneath it. Names alone do not: a list of officers has them too.
 */
export function childLevelColumns(workbook: Workbook): readonly string[] {
  const known = new Map<string, string | null>();
  const kindOf = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const kind = personalKind(text);
    known.set(text, kind);
    return kind;
  };
  return [...new Set(workbook.sheets.flatMap((sheet) => personalColumns(sheet, kindOf)))];
}

function personalColumns(sheet: Sheet, kindOf: (text: string) => string | null): readonly string[] {
  const headings: Personal[] = [];
  const lastRows = new Map<number, number>();
  let upns = 0;
  for (const cell of sheet.cells) {
    lastRows.set(cell.column, cell.row);
    if (cell.type !== "text" || cell.value.length > LONGEST_HEADING) continue;
    if (cell.value.length === 13 && UPN_SHAPE.test(cell.value)) upns++;
    const kind = CANNOT_BE_A_HEADING.test(cell.value) ? null : kindOf(cell.value);
    if (kind) headings.push({ cell, kind });
  }
  const headed = headings.filter(({ cell }) => (lastRows.get(cell.column) ?? 0) > cell.row);
  const found = headed.map(({ kind }) => kind).filter((kind) => kind !== "name" && kind !== "fact");
  if (upns >= FEWEST_UPNS) found.push("UPN");
  if (namesChildren(headed)) found.push("Name");
  return found;
}

/** Names beside ages, schools or legal statuses are of children. */
function namesChildren(headed: readonly Personal[]): boolean {
  const rowsOf = (kind: string) =>
    new Set(headed.filter((one) => one.kind === kind).map(({ cell }) => cell.row));
  const facts = rowsOf("fact");
  return [...rowsOf("name")].some((row) => facts.has(row));
}

function personalKind(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const identifier = IDENTIFIERS.find(([, heading]) => heading.test(words))?.[0];
  if (identifier) return identifier;
  if (NAMES.test(words)) return "name";
  return FACTS_OF_A_PERSON.test(words) ? "fact" : null;
}
