// A series of figures in words, for those who do not see its picture.

export interface ChartPoint {
  /** The period as printed, `May 2019`. */
  readonly label: string;
  /** Null is a gap. */
  readonly value: number | null;
  /** True for a gap where there is a value that the public does not see. */
  readonly isHidden?: true;
  /** Where the definition changed since the point before: what is measured from here on, in words. */
  readonly newDefinition?: string;
}

export interface Series {
  /** The indicator's name. */
  readonly indicator: string;
  /** As said behind a value: `%`, `days`, `per 10,000`; empty where values stand alone. */
  readonly unit: string;
  /** A value as every other page prints it, `18.0%`, `1,234`. */
  readonly print: (value: number) => string;
  /** The oldest first. */
  readonly points: readonly ChartPoint[];
}

interface Known {
  readonly label: string;
  readonly value: number;
}

/** What a picture of the series shows: indicator, period, first, last, lowest, highest, target, gaps, new definitions. */
export function seriesWords(series: Series, aim: string): string {
  const { indicator, points } = series;
  const known = points.filter((point): point is Known => point.value !== null);
  const at = (point: Known) => `${written(series, point.value)} in ${point.label}`;
  const [first, last] = [known[0], known.at(-1)];
  const span = points.length === 0 ? "" : `, ${points[0]?.label} to ${points.at(-1)?.label}`;
  const breaks = breaksInWords(points);
  if (first === undefined || last === undefined)
    return `Trend of ${indicator}${span}: no figures. ${aim}${hiddenInWords(points)}${breaks}`;
  const lowest = known.reduce((low, point) => (point.value < low.value ? point : low));
  const highest = known.reduce((high, point) => (point.value > high.value ? point : high));
  return (
    `Trend of ${indicator}${span}: first ${at(first)}, last ${at(last)}, ` +
    `lowest ${at(lowest)}, highest ${at(highest)}. ${aim} ${gapsInWords(points)}${breaks}`
  );
}

/** The value as printed, with its unit: `18.0%`, `3 days`. */
export function written({ unit, print }: Pick<Series, "unit" | "print">, value: number): string {
  return unit === "" || unit === "%" ? print(value) : `${print(value)} ${unit}`;
}

function gapsInWords(points: readonly ChartPoint[]): string {
  const gaps = points.filter(({ value }) => value === null);
  if (gaps.length === 0) return "No gaps.";
  const missing = gaps.filter(({ isHidden }) => !isHidden).map(({ label }) => label);
  const said = missing.length === 0 ? "" : `No figure for ${missing.join(", ")}.`;
  return `${said}${hiddenInWords(points)}`.trim();
}

function hiddenInWords(points: readonly ChartPoint[]): string {
  const hidden = points.filter(({ isHidden }) => isHidden).map(({ label }) => label);
  return hidden.length === 0 ? "" : ` Hidden to protect confidentiality: ${hidden.join(", ")}.`;
}

function breaksInWords(points: readonly ChartPoint[]): string {
  return points
    .flatMap(({ label, newDefinition }, place) =>
      newDefinition === undefined || place === 0
        ? []
        : [
            ` New definition from ${label}: ${newDefinition}; the values before it are not joined to those after.`,
          ],
    )
    .join("");
}
