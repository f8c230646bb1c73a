// The part of a long text that shows the words that were found.

export interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface Piece {
  /** Where it begins in the whole text. */
  readonly from: number;
  readonly text: string;
  readonly isMarked: boolean;
}

const LONGEST = 420;
/** So much stands ahead of the first words that were found. */
const AHEAD = 120;

/** The text in pieces, marked and not, from about the first mark on; dots stand where it was cut, between words. */
export function excerpt(text: string, marks: readonly Mark[]): readonly Piece[] {
  const from = startOf(text, marks[0]?.from ?? 0);
  const to = endOf(text, from);
  const within = marks.filter((mark) => mark.from >= from && mark.to <= to);
  const bounds = [from, ...within.flatMap((mark) => [mark.from, mark.to]), to];
  const pieces = bounds.slice(1).map((end, place): Piece => {
    const start = bounds[place] ?? 0;
    return { from: start, text: text.slice(start, end), isMarked: place % 2 === 1 };
  });
  return [
    ...(from > 0 ? [{ from: -1, text: "… ", isMarked: false }] : []),
    ...pieces.filter((piece) => piece.text !== ""),
    ...(to < text.length ? [{ from: text.length, text: " …", isMarked: false }] : []),
  ];
}

function startOf(text: string, first: number): number {
  if (text.length <= LONGEST || first <= AHEAD) return 0;
  const latest = text.length - LONGEST;
  const space = text.indexOf(" ", Math.min(first - AHEAD, latest));
  return space < 0 || space >= first ? first : space + 1;
}

function endOf(text: string, from: number): number {
  if (text.length - from <= LONGEST) return text.length;
  const space = text.lastIndexOf(" ", from + LONGEST);
  return space <= from ? from + LONGEST : space;
}
