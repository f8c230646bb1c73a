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
  /^(?:gender|sex|ethnicity|ethnic(?: origin| code)?|legal status|post ?code|home (?:address|postcode)|age|age at .*|social worker|allocated worker|placement(?: type| address)?|school|(?:date )?(?:came|coming|taken|entered|received) into care(?: date)?|date (?:of (?!approval|sign|meeting|submission|completion|report|return|update|data|issue)|became |came |entered |taken |placed |accommodated ).*|religion|disability|asylum status)$/;

/** Columns of anything, which are of children where most cells are names of persons: "Name" only beside a fact. */
const PERHAPS_NAMES = /^names?$/;
const PERHAPS_CHILDREN = /^(?:child|young person|yp|pupil|care leaver|service user)$/;

/** `Given Family`, `Family, Given`, or initials. */
const PERSON =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+$|^(?:\p{Lu}\.? ?){2,3}$/u;

/** A date of birth within the words of a cell: "(dob 3/4/2010)". */
const BIRTH_IN_WORDS =
  /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[\s:.,–-]{0,3}\d{1,2}(?:[/. -]\d{1,2}[/. -]|(?:st|nd|rd|th)? ?[a-z]{3,9} ?)\d{2,4}\b/i;
const LONGEST_WORDS = 300;

const LONGEST_HEADING = 40;
/** Of all headings only those of the SSDA903 return have digits; most other cells do. */
const CANNOT_BE_A_HEADING = /^(?!.*903).*\d/;
/** A pupil's number: a check letter, eleven digits and a digit or a letter. */
const UPN_SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]$/;
const FEWEST_UPNS = 3;

interface Personal {
  /** The fixed words of the refusal, or what is personal only together with something else. */
  readonly kind: string;
  readonly cell: Cell;
  /** Of the cells beneath. */
  readonly texts: Texts;
}

interface Texts {
  all: number;
  persons: number;
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
  const found: string[] = [];
  const textsBelow = new Map<number, Texts>();
  let upns = 0;
  for (const cell of sheet.cells) {
    lastRows.set(cell.column, cell.row);
    if (cell.type !== "text") continue;
    const texts = textsBelow.get(cell.column);
    if (texts) count(texts, cell.value);
    if (cell.value.length <= LONGEST_WORDS && BIRTH_IN_WORDS.test(cell.value)) found.push("Date of birth");
    if (cell.value.length > LONGEST_HEADING) continue;
    if (cell.value.length === 13 && UPN_SHAPE.test(cell.value)) upns++;
    const kind = CANNOT_BE_A_HEADING.test(cell.value) ? null : kindOf(cell.value);
    if (!kind) continue;
    const beneath = { all: 0, persons: 0 };
    if (kind.startsWith("perhaps")) textsBelow.set(cell.column, beneath);
    headings.push({ cell, kind, texts: beneath });
  }
  const headed = headings.filter(({ cell }) => (lastRows.get(cell.column) ?? 0) > cell.row);
  const together = ["name", "fact", "perhaps names", "perhaps children"];
  found.push(...headed.map(({ kind }) => kind).filter((kind) => !together.includes(kind)));
  if (upns >= FEWEST_UPNS) found.push("UPN");
  if (namesChildren(headed)) found.push("Name");
  return found;
}

/** Names beside ages, schools or legal statuses are of children, and so are names of persons under "Child". */
function namesChildren(headed: readonly Personal[]): boolean {
  const facts = new Set(headed.filter(({ kind }) => kind === "fact").map(({ cell }) => cell.row));
  return headed.some(({ kind, cell, texts }) => {
    if (kind === "name") return facts.has(cell.row);
    const holdsPersons = texts.persons * 2 > texts.all;
    return holdsPersons && (kind === "perhaps children" || (kind === "perhaps names" && facts.has(cell.row)));
  });
}

function count(texts: Texts, text: string): void {
  texts.all++;
  if (text.length <= LONGEST_HEADING && PERSON.test(text.trim())) texts.persons++;
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
  if (PERHAPS_NAMES.test(words)) return "perhaps names";
  if (PERHAPS_CHILDREN.test(words)) return "perhaps children";
  return FACTS_OF_A_PERSON.test(words) ? "fact" : null;
}
