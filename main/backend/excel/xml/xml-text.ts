// Characters of XML text and attribute values: entities, line ends, and Excel's own `_x000D_` escapes.
import { Refused } from "../../../../shared/errors.ts";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Resolves character references and the five entities that XML itself defines; any other name is refused. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&([^;&]{0,12})(;?)/g, (_, name: string, end: string) => {
    const character = end === ";" ? (NAMED[name] ?? characterOf(name)) : null;
    if (character === null) throw new Refused("workbook-damaged", { place: "text" });
    return character;
  });
}

/** A line end is one line feed, however it was written (XML 1.0, 2.11). */
export function normaliseLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}

/** `_x000D_` stands for the character U+000D (ECMA-376 part 1, 22.9.2.19). */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function characterOf(reference: string): string | null {
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(reference);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
  return isCharacter ? String.fromCodePoint(code) : null;
}
