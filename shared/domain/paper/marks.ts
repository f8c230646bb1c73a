// By which mark a paragraph of a printed paper is known again when the paper comes back edited.

/** What can be marked: the heading of an item, a paragraph of its minute, its resolution, the close of the meeting. */
export type Marked = "item" | "paragraph" | "resolution" | "closing";

const LEADS: Readonly<Record<Marked, string>> = {
  item: "i",
  paragraph: "p",
  resolution: "r",
  closing: "c",
};

/**
 * Letters, digits and underscores, as Word takes them for the name of a bookmark. Two ids can have one mark where they
 * differ in other characters alone; ids that are made here do not.
 */
export function markOf(marked: Marked, id: string): string {
  return `${LEADS[marked]}_${id.replaceAll(/[^A-Za-z0-9]/g, "_")}`;
}

/** The same of a part of the item's resolution, by its place from 0; short, because Word takes no long names. */
export function markOfPart(itemId: string, place: number): string {
  return `q${place}_${itemId.replaceAll(/[^A-Za-z0-9]/g, "")}`;
}
