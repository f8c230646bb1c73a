// Which of a row of numbers stay where they are when the others are taken to have moved.

/** The places of a longest run of ever greater numbers, leaving out as few as can be. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const before = new Array<number>(numbers.length).fill(-1);
  /** For each length of a run the place at which the lowest of such runs ends. */
  const ends: number[] = [];
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? -1] ?? Number.POSITIVE_INFINITY) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const rise = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) rise.add(place);
  return rise;
}
