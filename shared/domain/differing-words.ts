// Which words of a text another version of it does not have in their place.

export interface TextPart {
  /** Where it begins in the text, in UTF-16 units. */
  readonly from: number;
  readonly text: string;
  readonly differs: boolean;
}

/** Longer texts are compared at their two ends alone, which takes no table of all their words. */
const MOST_CELLS = 4_000_000;

/** The whole text in parts, joined again letter for letter; white space belongs to the word before it. */
export function differingWords(text: string, other: string): readonly TextPart[] {
  const mine = wordsOf(text);
  const kept = keptWords(mine, wordsOf(other));
  const parts: TextPart[] = [];
  let from = 0;
  for (const [place, word] of mine.entries()) {
    const differs = !kept.has(place);
    const last = parts.at(-1);
    if (last && last.differs === differs) parts.splice(-1, 1, { ...last, text: last.text + word });
    else parts.push({ from, text: word, differs });
    from += word.length;
  }
  return parts;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*$|\s*\S+\s+/g) ?? (text === "" ? [] : [text]);
}

/** The places of the words that a longest common run of both texts keeps. */
function keptWords(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const isSame = (one: number, other: number) => mine[one]?.trim() === theirs[other]?.trim();
  const kept = new Set<number>();
  let start = 0;
  while (start < mine.length && start < theirs.length && isSame(start, start)) kept.add(start++);
  let [mineEnd, theirEnd] = [mine.length, theirs.length];
  while (mineEnd > start && theirEnd > start && isSame(mineEnd - 1, theirEnd - 1)) {
    kept.add(--mineEnd);
    theirEnd--;
  }
  const [rows, columns] = [mineEnd - start, theirEnd - start];
  if (rows * columns > MOST_CELLS) return kept;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const length = isSame(start + row, start + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.fill(length, column, column + 1);
    }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isSame(start + row, start + column)) {
      kept.add(start + row++);
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}
