// The paragraphs of a document as lines: breaks part them, and a number that stands alone goes to what it numbers.
import { plainColumns } from "./plain-words.ts";
import type { WordParagraph } from "./word-paragraph.ts";

export interface SourceLine {
  readonly paragraph: number;
  readonly label: string;
  readonly text: string;
  readonly look: Look;
}

/** What sets a line apart from others. */
export interface Look {
  readonly outlineLevel: number | null;
  readonly isBold: boolean;
  /** How much of the text is bold from its start on. */
  readonly boldLength: number;
  readonly isCapitals: boolean;
  readonly isListed: boolean;
  readonly cell: WordParagraph["cell"];
}

/** A number of an item with nothing behind it: `5.`, `44/22`, `Minute 12`. */
const ONLY_NUMBER =
  /^(?:(?:minute|item|agenda item)\s+(?:no\.?\s*)?)?(?:\d{1,3}|\d{1,4}[A-Z]?\/\d{1,4}(?:[-/]\d{2,4})?|[A-Z]{1,4}[./]?\d{1,4}(?:[./]\d{1,4})*)[.):]?$/i;

const COLUMN_TITLE =
  /^(?:names?|members?|councillors?|attendees?|representing|representatives? of|organisations?|agency|roles?|titles?|job titles?|positions?|posts?|designations?|wards?)$/i;

const LONGEST_CAPITALS = 240;
/** No shorter line was broken because it was full. */
const LEAST_BROKEN = 50;

/** In the order of the document; lines without words are left out. */
export function sourceLines(paragraphs: readonly WordParagraph[]): readonly SourceLine[] {
  return withNumbersJoined(withRowsJoined(paragraphs.flatMap(linesOf)), paragraphs);
}

/** Whether a line goes on with the sentence of the line before, which a break cut or a typist. */
export function goesOn(before: RawLine, line: RawLine): boolean {
  if (before.paragraph === line.paragraph) return true;
  const isCut = before.text.length >= LEAST_BROKEN && !/[.:;!?]["”’)]*$/.test(before.text);
  return isCut && line.label === "" && /^\p{Ll}/u.test(line.text);
}

type RawLine = Pick<SourceLine, "paragraph" | "label" | "text">;

/** The titles of a table's columns, one behind the other: `Member, Representing`. */
export function areColumnTitles(text: string): boolean {
  const titles = text.split(", ");
  return titles.length > 1 && titles.every((title) => COLUMN_TITLE.test(title));
}

function linesOf(paragraph: WordParagraph, place: number): readonly SourceLine[] {
  let from = 0;
  let label = paragraph.list?.label ?? "";
  return paragraph.text.split("\n").flatMap((raw) => {
    const start = from + raw.length - raw.trimStart().length;
    from += raw.length + 1;
    const text = plainColumns(raw);
    if (text === "") return [];
    const line = { paragraph: place, label, text, look: lookOf(paragraph, text, start) };
    label = "";
    return [line];
  });
}

function lookOf(paragraph: WordParagraph, text: string, start: number): Look {
  const boldLength = Math.max(0, Math.min(text.length, paragraph.boldLength - start));
  return {
    outlineLevel: paragraph.outlineLevel,
    isBold: boldLength >= text.length - 1,
    boldLength,
    isCapitals: text.length <= LONGEST_CAPITALS && /(?:\p{Lu}.*){4}/u.test(text) && !/\p{Ll}{2}/u.test(text),
    isListed: paragraph.list !== null,
    cell: paragraph.cell,
  };
}

/** Where the columns of a table have titles, such as name and post, each row is one line. */
function withRowsJoined(lines: readonly SourceLine[]): readonly SourceLine[] {
  const titled = new Set<number>();
  for (const table of new Set(lines.flatMap(({ look }) => look.cell?.table ?? []))) {
    const titles = lines.filter(({ look }) => look.cell?.table === table && look.cell.row === 1);
    if (titles.length > 1 && titles.every(({ text }) => COLUMN_TITLE.test(text))) titled.add(table);
  }
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const { cell } = line.look;
    const before = joined.at(-1);
    const isOfRow =
      cell !== null &&
      titled.has(cell.table) &&
      before?.look.cell?.table === cell.table &&
      before.look.cell.row === cell.row;
    if (isOfRow) joined[joined.length - 1] = { ...before, text: `${before.text}, ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** A number in a cell or a line of its own becomes the label of the title that follows it. */
function withNumbersJoined(
  lines: readonly SourceLine[],
  paragraphs: readonly WordParagraph[],
): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  let number: SourceLine | null = null;
  for (const line of lines) {
    if (number !== null && !numbers(number, line, paragraphs)) joined.push(number);
    const isNumbered: boolean = number !== null && numbers(number, line, paragraphs);
    const labelled: SourceLine = isNumbered ? { ...line, label: number?.text ?? "" } : line;
    number = null;
    if (!isNumbered && line.label === "" && ONLY_NUMBER.test(line.text)) number = line;
    else joined.push(labelled);
  }
  if (number !== null) joined.push(number);
  return joined;
}

/** In a table the next cell of the row; else a title, which looks like one. */
function numbers(number: SourceLine, next: SourceLine, paragraphs: readonly WordParagraph[]): boolean {
  if (next.label !== "" || ONLY_NUMBER.test(next.text)) return false;
  const { cell } = number.look;
  if (cell !== null)
    return (
      next.look.cell?.table === cell.table &&
      next.look.cell.row === cell.row &&
      next.look.cell.column > cell.column
    );
  const isTitle = next.look.isBold || next.look.isCapitals || next.look.outlineLevel !== null;
  return isTitle && paragraphs[number.paragraph]?.alignment !== "centre" && !/^page\b/i.test(next.text);
}
