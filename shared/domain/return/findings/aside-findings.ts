// What is said of lines that were left out because their figures are not the council's own, or not of all its children.
import type { Finding } from "../finding.ts";
import type { LineAside } from "../lines/line-aside.ts";

export interface LineLeftOut {
  readonly aside: LineAside;
  /** Whether the figures of all children are given for the same indicator. */
  readonly isGivenWhole: boolean;
}

/** One finding for each wording, however many lines it marks. */
export function asideFindings(sheet: string, leftOut: readonly LineLeftOut[]): readonly Finding[] {
  const byWords = new Map<string, LineLeftOut[]>();
  for (const one of leftOut) {
    const key = `${one.aside.kind} ${one.aside.words.toLowerCase()}`;
    const others = byWords.get(key);
    if (others) others.push(one);
    else byWords.set(key, [one]);
  }
  return [...byWords.values()].flatMap((some) => {
    const [first] = some;
    return first ? [findingOf(sheet, first, some)] : [];
  });
}

function findingOf(sheet: string, { aside }: LineLeftOut, some: readonly LineLeftOut[]): Finding {
  const isGroup = aside.kind === "group";
  const isLost = isGroup && some.some(({ isGivenWhole }) => !isGivenWhole);
  const lines = some.length === 1 ? "One line is" : `${some.length} lines are`;
  return {
    severity: isLost ? "warning" : "note",
    code: isGroup ? "figures-of-a-group" : "figures-for-comparison",
    sheet,
    cell: aside.cell,
    message: `${lines} marked “${aside.words.slice(0, 80)}”.`,
    action: isGroup
      ? "Left out: only the figures of all children are taken."
      : "Left out: only the council's own figures are taken.",
  };
}
