// Under which item or list each paragraph of the file stands.
import type { AttendanceList } from "../paper/minutes-paper.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { ReturnedParagraph } from "./returned-paragraph.ts";

export type Region =
  | { readonly in: "item"; readonly itemId: string }
  | { readonly in: "list"; readonly list: AttendanceList }
  | { readonly in: "nowhere" };

const NOWHERE: Region = { in: "nowhere" };

/**
 * By the last heading that was printed; one that was not printed begins what nobody can place. Where a heading was taken
 * out, the lines of its item tell where they are.
 */
export function regionsOf(
  paragraphs: readonly ReturnedParagraph[],
  lines: readonly PrintedLine[],
  lineOf: readonly (number | null)[],
): readonly Region[] {
  const headed = new Set(
    lineOf.flatMap((place) => {
      const meaning = place === null ? undefined : lines[place]?.meaning;
      return meaning?.is === "item" ? [meaning.itemId] : [];
    }),
  );
  let region: Region = NOWHERE;
  return paragraphs.map(({ isHeading }, place) => {
    const line = lineOf[place] ?? null;
    const meaning = line === null ? undefined : lines[line]?.meaning;
    if (meaning === undefined) region = isHeading ? NOWHERE : region;
    else if (meaning.is === "attendance heading" || meaning.is === "attendance")
      region = { in: "list", list: meaning.list };
    else if (meaning.itemId === null) region = NOWHERE;
    else if (meaning.is === "item" || !headed.has(meaning.itemId))
      region = { in: "item", itemId: meaning.itemId };
    else if (region.in === "list") region = { in: "item", itemId: meaning.itemId };
    return region;
  });
}
