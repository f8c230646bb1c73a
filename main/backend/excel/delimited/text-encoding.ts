// Which encoding a text file is in, which nothing in the file states.
import { TextDecoder } from "node:util";
import { Refused } from "../../../../shared/errors.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const MARKS: readonly (readonly [mark: string, encoding: Encoding])[] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];
/** Enough of a file to tell UTF-16 by. */
const SAMPLE_BYTES = 4096;
/** Of the bytes of Latin text in UTF-16, nearly one half are NUL, and all of them stand on one side. */
const LEAST_NULS = 0.4;
const MOST_NULS_ASTRAY = 0.02;
/** Control characters other than tabs and line ends. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;
/** An export can have some astray, as DOS ended a file with one; of the bytes of a picture or a program they are a tenth. */
const CHARACTERS_FOR_A_CONTROL = 500;

/**
 * The text without its byte order mark: UTF-8, UTF-16 (with a mark, or where every second byte is NUL) or else
 * Windows-1252. Null where the bytes are no text. Refuses `workbook-damaged` where a mark states what does not hold.
 */
export function textOf(bytes: Buffer): string | null {
  const start = bytes.toString("hex", 0, 3);
  const marked = MARKS.find(([mark]) => start.startsWith(mark))?.[1] ?? evidentUtf16(bytes);
  if (marked !== null) return proseOnly(decoded(bytes, marked) ?? refuse(marked));
  if (bytes.includes(0)) return null;
  return proseOnly(decoded(bytes, "utf-8") ?? decoded(bytes, "windows-1252") ?? "\0");
}

function refuse(encoding: Encoding): never {
  throw new Refused("workbook-damaged", { encoding });
}

function decoded(bytes: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function evidentUtf16(bytes: Buffer): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++)
    if (sample[at] === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  const least = sample.length * LEAST_NULS;
  const most = sample.length * MOST_NULS_ASTRAY;
  if (odd >= least && even <= most) return "utf-16le";
  return even >= least && odd <= most ? "utf-16be" : null;
}

function proseOnly(text: string): string | null {
  if (text.includes("\0")) return null;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return (controls - 1) * CHARACTERS_FOR_A_CONTROL > text.length ? null : text;
}
