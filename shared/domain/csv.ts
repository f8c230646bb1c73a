// Text in which a separator stands between fields: RFC 4180, for any separator.

/** A quotation mark that is never closed, or that closes in the middle of a field. */
export class QuotationFault extends SyntaxError {
  /** Where its field begins, counted from 1. */
  readonly line: number;

  constructor(line: number) {
    super(`A quotation mark is out of place in line ${line}.`);
    this.line = line;
  }
}

/**
 * The fields of each record, blank ones included. Quotes around a field are taken off, and doubled quotes inside them
 * stand for one; a quote inside a field that does not begin with one is a letter like any other. Throws `QuotationFault`.
 * Of a record with more than `mostFields` one field more is given, and nothing behind it.
 */
export function* recordsOf(
  text: string,
  separator: string,
  mostFields = Number.POSITIVE_INFINITY,
): Generator<readonly string[]> {
  const fieldEnd = new RegExp(`[${separator === "\t" ? "\\t" : `\\${separator}`}\r\n]`, "g");
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  let fields: string[] = [];
  while (at < text.length || fields.length > 0) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closingQuote(text, at, line) + 1 : nextMatch(fieldEnd, text, at);
    const written = text.slice(at, end);
    fields.push(isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (fields.length > mostFields) {
      yield fields;
      return;
    }
    const follows = text[end];
    at = end + 1;
    if (follows === separator) {
      if (isQuoted) line += lineEndsIn(written);
      continue;
    }
    if (follows !== undefined && follows !== "\r" && follows !== "\n") throw new QuotationFault(line);
    if (follows === "\r" && text[at] === "\n") at++;
    line += 1 + (isQuoted ? lineEndsIn(written) : 0);
    yield fields;
    fields = [];
  }
}

/** Comma-separated lines, without those that are blank. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return [...recordsOf(text, ",")].filter((line) => line.some((value) => value.trim() !== ""));
}

function closingQuote(text: string, opening: number, line: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new QuotationFault(line);
  return at;
}

function nextMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
