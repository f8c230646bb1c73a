// Which character stands between the fields of a text table.
import { QuotationFault, recordsOf } from "../../../../shared/domain/csv.ts";

/** A comma stands in sentences and in numbers too, so it comes last. */
const SEPARATORS = ["\t", ";", "|", ","] as const;
const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_RECORDS = 100;
/** Of the records that are not blank, so many have one and the same number of fields. */
const AGREEING = 0.6;

interface Division {
  readonly separator: string;
  /** How many fields most records have. */
  readonly width: number;
  /** Which share of the records has them; one that is cut within quotes counts half. */
  readonly share: number;
}

export interface SeparatorFound {
  readonly separator: string;
  /** Where the records begin: behind a first line `sep=;`, which only Excel and its likes understand. */
  readonly start: number;
}

/** Null where no line is divided by any of them, so that the text is no table. */
export function findSeparator(text: string): SeparatorFound | null {
  const stated = /^\uFEFF?"?sep=([^\r\n\w"])"?(?:\r\n?|\n|$)/i.exec(text);
  if (stated?.[1] !== undefined) return { separator: stated[1], start: stated[0].length };
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const divisions = SEPARATORS.map((separator) => divide(sample, separator)).filter(({ width }) => width > 1);
  const most = divisions.toSorted((a, b) => b.share * (b.width - 1) - a.share * (a.width - 1))[0];
  if (most === undefined) return null;
  // Of numbers with decimal commas a comma can cut as many fields as the separator itself.
  const steady = divisions.find(({ share, width }) => share >= AGREEING && 2 * width >= most.width);
  return { separator: (steady ?? most).separator, start: 0 };
}

function divide(sample: string, separator: string): Division {
  const counts = new Map<number, number>();
  let records = 0;
  let cuts = 0;
  for (const fields of soundRecords(sample, separator)) {
    if (fields.every((field) => field.trim() === "")) continue;
    records++;
    if (fields.some(isCutInQuotes)) cuts++;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    if (records === SAMPLE_RECORDS) break;
  }
  const [width = 1, times = 0] =
    [...counts].filter(([fields]) => fields > 1).toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { separator, width, share: records === 0 ? 0 : (times - cuts / 2) / records };
}

/** A wrong separator cuts fields that another separator has in quotes. */
function isCutInQuotes(field: string): boolean {
  return field.split('"').length % 2 === 0;
}

/** The records up to a quotation mark out of place: the sample can end within quotes, and a wrong separator makes faults. */
function* soundRecords(sample: string, separator: string): Generator<readonly string[]> {
  try {
    yield* recordsOf(sample, separator);
  } catch (error) {
    if (!(error instanceof QuotationFault)) throw error;
  }
}
