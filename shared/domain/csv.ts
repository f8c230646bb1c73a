// Comma-separated text as RFC 4180 has it.

/** The fields of each line that is not blank; quotes are taken off, doubled quotes inside them stand for one. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|\r|$)/gy;
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  while (field.lastIndex < source.length) {
    const match = field.exec(source);
    if (!match) throw new SyntaxError(`A quotation mark is out of place in line ${lines.length + 1}.`);
    const [, written = "", end] = match;
    line.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ",") {
      if (field.lastIndex === source.length) line.push("");
      else continue;
    }
    if (line.some((value) => value.trim() !== "")) lines.push(line);
    line = [];
  }
  return lines;
}
