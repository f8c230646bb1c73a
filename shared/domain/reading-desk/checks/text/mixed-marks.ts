import type { Check, Found } from "../../check.ts";
import type { MinuteText } from "../../minute-text.ts";
import { placesIn } from "../../spans.ts";

/** One way to write something. */
interface Way {
  readonly name: string;
  readonly pattern: RegExp;
  /** What stands at a place, written this way. */
  readonly write: (text: string) => string;
}

const inMarks = (open: string, close: string) => (text: string) => `${open}${text.slice(1, -1)}${close}`;

/** A text keeps to one way of each row: to that which it has most of, and on a tie to the first. */
const CHOICES: readonly (readonly Way[])[] = [
  [
    { name: "curly apostrophes", pattern: /(?<=\p{L})’(?=\p{L})/gu, write: () => "’" },
    { name: "straight apostrophes", pattern: /(?<=\p{L})'(?=\p{L})/gu, write: () => "'" },
  ],
  [
    { name: "curly double quotation marks", pattern: /“[^“”"]*”/g, write: inMarks("“", "”") },
    {
      name: "curly single quotation marks",
      pattern: /(?<!“[^”]*)‘[^‘’“”]*(?:(?<=\p{L})’(?=\p{L})[^‘’“”]*)*’/gu,
      write: inMarks("‘", "’"),
    },
    {
      name: "straight quotation marks",
      pattern: /"[^"“”]*"|(?<![\p{L}\p{N}"])'[^'"‘’]*'(?![\p{L}\p{N}"])/gu,
      write: inMarks('"', '"'),
    },
  ],
  [
    { name: "en dashes", pattern: /(?<=\S)[ \u00a0]–[ \u00a0](?=\S)/g, write: () => " – " },
    {
      name: "hyphens as dashes",
      pattern: /(?<=[\p{L})”’])[ \u00a0]--?[ \u00a0](?=\p{L})/gu,
      write: () => " - ",
    },
    { name: "em dashes", pattern: /(?<=\S)[ \u00a0]?—[ \u00a0]?(?=\S)/g, write: () => "—" },
  ],
  [
    {
      name: "hyphens in years",
      pattern: /\b(?:19|20)\d\d-\d\d\b(?!-)/g,
      write: (text) => text.replace("–", "-"),
    },
    {
      name: "en dashes in years",
      pattern: /\b(?:19|20)\d\d–\d\d\b/g,
      write: (text) => text.replace("-", "–"),
    },
  ],
];

/** Marks written in two ways within one text: straight and curly, single and double, hyphen and dash. */
export const mixedMarks: Check = {
  name: "mixed-marks",
  severity: "warning",
  look: (minute) => CHOICES.flatMap((ways) => strangers(minute, ways)),
};

function strangers({ paragraphs }: MinuteText, ways: readonly Way[]): readonly Found[] {
  const written = ways.map((way) => ({
    way,
    places: paragraphs.flatMap((paragraph) => placesIn(paragraph, way.pattern)),
  }));
  const most = Math.max(...written.map(({ places }) => places.length));
  const house = written.find(({ places }) => places.length === most)?.way;
  return written
    .filter(({ way }) => way !== house)
    .flatMap(({ places }) => places)
    .map(({ from, to, text }) => ({
      from,
      to,
      message: `Elsewhere the text has ${house?.name}.`,
      ...(house && { fix: house.write(text) }),
    }));
}
