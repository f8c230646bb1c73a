// The papers of a meeting, by name.

/** Those beside the scorecard, the agenda and the minutes. */
export const FURTHER_PAPERS = [
  "decision notice",
  "minute extract",
  "note sheet",
  "action sheet",
  "agenda contents",
  "agenda supplement",
  "page for young people",
] as const;
export type FurtherPaperName = (typeof FURTHER_PAPERS)[number];

export const PAPER_NAMES = ["scorecard", "agenda", "minutes", ...FURTHER_PAPERS] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** With its twin: `minutes`, `minutes part B`. */
export type PaperKind = PaperName | `${PaperName} part B`;

/** `minutes part B` as the paper that it is a twin of, and which twin. */
export function kindParts(kind: PaperKind): {
  readonly name: PaperName;
  readonly twin: "public" | "part B";
} {
  const isPartB = kind.endsWith(" part B");
  return {
    name: (isPartB ? kind.slice(0, -" part B".length) : kind) as PaperName,
    twin: isPartB ? "part B" : "public",
  };
}
