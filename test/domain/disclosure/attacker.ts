// A reader with time: sees public papers alone, knows the register and how many there are in all, and reckons.
import type { Block, Paper, TableCell } from "../../../shared/domain/paper/blocks.ts";
import { type Period, periodName, periodsBack } from "../../../shared/domain/period/period.ts";

/** What a count can be, both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Counts that are known to add up: the sum of `parts` is `whole`. Each is a name as the reader writes it down. */
export interface Adding {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What the reader knows of a line before the paper comes. */
export interface KnownLine {
  readonly reference: string;
  /** The latest period in the paper. */
  readonly latest: Period;
  /** Of a share how many there are in all in a period or, `to date`, in the year; null for a number. */
  readonly inAll: ((at: Period | "to date") => number | null) | null;
  /** True where by what the paper says of its rules a number that is hidden can be nought. */
  readonly mayHideNought: boolean;
}

export const nameOf = (reference: string, at: string) => `${reference} ${at}`;

export function toDate(reference: string, latest: Period): string {
  return nameOf(reference, `to date ${latest}`);
}

const HIDDEN = "Hidden";

/** Each count that the paper's table and the charts in it tell, by name; what is hidden is at least 1 or at least 0. */
export function readPaper(
  paper: Pick<Paper, "sections">,
  lines: readonly KnownLine[],
): ReadonlyMap<string, Range> {
  const seen = new Map<string, Range>();
  const note = (name: string, range: Range) => {
    const before = seen.get(name) ?? { least: 0, most: Infinity };
    seen.set(name, {
      least: Math.max(before.least, range.least),
      most: Math.min(before.most, range.most),
    });
  };
  for (const row of rowsOf(paper)) {
    const line = lines.find(({ reference }) => reference === wordsIn(row[0]));
    if (!line) continue;
    const [earlier, before, latest] = periodsBack(line.latest, 3);
    note(nameOf(line.reference, earlier ?? ""), rangeOf(wordsIn(row[3]), line, earlier ?? line.latest));
    note(nameOf(line.reference, before ?? ""), rangeOf(wordsIn(row[4]), line, before ?? line.latest));
    note(nameOf(line.reference, latest ?? ""), rangeOf(wordsIn(row[5]), line, line.latest));
    note(toDate(line.reference, line.latest), rangeOf(wordsIn(row[6]), line, "to date"));
    for (const [period, range] of chartRanges(row[11], line)) note(nameOf(line.reference, period), range);
  }
  return seen;
}

function rowsOf({ sections }: Pick<Paper, "sections">): readonly (readonly TableCell[])[] {
  const blocks: readonly Block[] = sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) =>
    block.block === "table" && block.columns.length === 12 ? block.rows : [],
  );
}

function wordsIn(cell: TableCell | undefined): string {
  return cell?.cell === "text" ? cell.runs.map(({ text }) => text).join("") : "";
}

function rangeOf(printed: string, { inAll, mayHideNought }: KnownLine, at: Period | "to date"): Range {
  const all = inAll?.(at) ?? null;
  if (printed === HIDDEN) return { least: inAll || mayHideNought ? 0 : 1, most: all ?? Infinity };
  const value = Number.parseFloat(printed.replaceAll(",", ""));
  if (Number.isNaN(value)) return { least: 0, most: Infinity };
  return countRange({ least: value - 0.05, most: value + 0.05 }, inAll === null, value, all);
}

/** A number is printed whole; of a share the whole counts that it may stand for. */
function countRange({ least, most }: Range, isNumber: boolean, value: number, all: number | null): Range {
  if (isNumber) return { least: Math.round(value), most: Math.round(value) };
  if (all === null) return { least: 0, most: Infinity };
  return { least: Math.ceil((least * all) / 100 - 1e-6), most: Math.floor((most * all) / 100 + 1e-6) };
}

/** The drawing's own heights, measured between the lowest and the highest figure that its words name. */
function chartRanges(cell: TableCell | undefined, line: KnownLine): readonly (readonly [Period, Range])[] {
  if (cell?.cell !== "picture") return [];
  const { alt, svg } = cell.picture;
  const named = new Map(periodsBack(line.latest, 13).map((period) => [periodName(period), period] as const));
  const told = [...alt.matchAll(/(?:first|last|lowest|highest) ([\d.]+)%? in ([^,.]+)/g)];
  const values = told.map(([, value]) => Number(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const dots = [...svg.matchAll(/points="([^"]*)"/g)].flatMap(([, points = ""]) => points.split(" "));
  const lone = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => `${x},${y}`);
  const drawn = [...dots, ...lone].flatMap((dot): (readonly [Period, Range])[] => {
    const [x = 0, y = 0] = dot.split(",").map(Number);
    const period = periodsBack(line.latest, 13)[Math.round(((x - 4) / 112) * 12)];
    if (period === undefined || low === high) return [];
    const value = low + ((28 - y) / 24) * (high - low);
    const blur = (0.06 / 24) * (high - low) + (line.inAll ? 0.05 : 0);
    return [[period, rangeAbout(value, blur, line, period)]];
  });
  const written = told.flatMap(([, value, label = ""]): (readonly [Period, Range])[] => {
    const period = named.get(label);
    return period ? [[period, rangeAbout(Number(value), line.inAll ? 0.05 : 0, line, period)]] : [];
  });
  return [...drawn, ...written];
}

function rangeAbout(value: number, blur: number, { inAll }: KnownLine, period: Period): Range {
  const range = { least: value - blur, most: value + blur };
  if (inAll) return countRange(range, false, value, inAll(period));
  return { least: Math.ceil(range.least - 1e-6), most: Math.floor(range.most + 1e-6) };
}

/**
 * Narrows every count until nothing more follows: each sum by its parts and its whole, and each two sums that share a
 * count by what is left when one is taken from the other.
 */
export function reckon(
  seen: ReadonlyMap<string, Range>,
  sums: readonly Adding[],
): ReadonlyMap<string, Range> {
  const ranges = new Map(seen);
  const plain = sums.map(
    ({ whole, parts }) => new Map([[whole, -1], ...parts.map((part) => [part, 1] as const)]),
  );
  const conditions = [...plain, ...differences(plain)];
  for (let narrowed = true, round = 0; narrowed && round < 60; round += 1)
    narrowed = conditions.map((condition) => narrow(condition, ranges)).some(Boolean);
  return ranges;
}

type Weights = ReadonlyMap<string, number>;

function differences(conditions: readonly Weights[]): readonly Weights[] {
  return conditions.flatMap((one, at) =>
    conditions.slice(at + 1).flatMap((other) =>
      [...one.keys()]
        .filter((name) => other.has(name))
        .map((shared) => {
          const by = (one.get(shared) ?? 0) / (other.get(shared) ?? 1);
          const names = [...new Set([...one.keys(), ...other.keys()])];
          const left = names.map(
            (name) => [name, (one.get(name) ?? 0) - by * (other.get(name) ?? 0)] as const,
          );
          return new Map(left.filter(([, weight]) => weight !== 0));
        }),
    ),
  );
}

function narrow(condition: Weights, ranges: Map<string, Range>): boolean {
  const rangeAt = (name: string) => ranges.get(name) ?? { least: 0, most: Infinity };
  let narrowed = false;
  for (const [name, weight] of condition) {
    let [least, most] = [0, 0];
    for (const [other, otherWeight] of condition) {
      if (other === name) continue;
      const range = rangeAt(other);
      const ends = [range.least * otherWeight, range.most * otherWeight];
      least += Math.min(...ends);
      most += Math.max(...ends);
    }
    const ends = [-least / weight, -most / weight];
    const before = rangeAt(name);
    const after = {
      least: Math.max(before.least, Math.ceil(Math.min(...ends) - 1e-6)),
      most: Math.min(before.most, Math.floor(Math.max(...ends) + 1e-6)),
    };
    if (after.least <= before.least && after.most >= before.most) continue;
    ranges.set(name, after);
    narrowed = true;
  }
  return narrowed;
}
