// Which indicator is meant by what was typed.
import type { Indicator } from "../../../shared/domain/indicator.ts";

type Named = Pick<Indicator, "reference" | "name">;

/** As the list to choose from has it. */
export function labelOf({ reference, name }: Named): string {
  return `${reference} ${name}`;
}

/** The one whose reference, name or label it is, else the only one that has all of the words; null for any other. */
export function indicatorNamed<One extends Named>(register: readonly One[], typed: string): One | null {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, " ");
  if (wanted === "") return null;
  const exact = register.find((one) =>
    [one.reference, one.name, labelOf(one)].some((text) => text.toLowerCase() === wanted),
  );
  if (exact) return exact;
  const having = register.filter((one) =>
    wanted.split(" ").every((word) => labelOf(one).toLowerCase().includes(word)),
  );
  return having.length === 1 ? (having[0] ?? null) : null;
}
