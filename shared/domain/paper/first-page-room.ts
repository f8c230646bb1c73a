// How much of each list the first page of a scorecard has room for.

/** Of our own style with every heading on the page; a council's style may have room for a line more or less. */
export const LINES_FOR_LISTS = 19;
const LETTERS_IN_A_LINE = 76;

export interface Listed {
  readonly items: readonly string[];
}

/**
 * How many items of each list are shown, the more urgent list first: each in turn gets one more while there is room. A list
 * that is cut needs a line to say so, and an empty one a line for that.
 */
export function itemsWithRoom(lists: readonly Listed[], lines: number): readonly number[] {
  const heights = lists.map(({ items }) => items.map(heightOf));
  const shown = lists.map(() => 0);
  const used = () => heights.reduce((sum, items, list) => sum + heightOfList(items, shown[list] ?? 0), 0);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [list, items] of heights.entries()) {
      const count = shown[list] ?? 0;
      if (count === items.length) continue;
      shown[list] = count + 1;
      if (used() <= lines) grown = true;
      else shown[list] = count;
    }
  }
  return shown;
}

function heightOf(item: string): number {
  return Math.max(1, Math.ceil(item.length / LETTERS_IN_A_LINE));
}

function heightOfList(items: readonly number[], shown: number): number {
  const said = items.slice(0, shown).reduce((sum, height) => sum + height, 0);
  return said + (shown < items.length || items.length === 0 ? 1 : 0);
}
