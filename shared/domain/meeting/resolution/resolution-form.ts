// In what words a body resolves.

/** How a body words and sets its resolutions; councils differ, and each keeps to its own. */
export interface ResolutionForm {
  readonly keyword: "RESOLVED" | "Resolved" | "AGREED" | "Agreed";
  readonly bold: boolean;
  readonly separator: "" | ":" | " –" | ":-";
  /** "to note the report" or "That the report be noted". */
  readonly verbForm: "to" | "that";
  readonly finalStop: boolean;
  /** How the parts of a resolution are numbered; absent in forms of before: `(1)`. */
  readonly parts?: PartNumbering;
}

export const PART_NUMBERINGS = ["(1)", "(a)", "(i)"] as const;
export type PartNumbering = (typeof PART_NUMBERINGS)[number];

export const RESOLUTION_VERBS = [
  "note",
  "receive",
  "consider and note",
  "accept",
  "agree",
  "approve",
  "endorse",
  "recommend",
  "request",
  "thank",
] as const;

export type ResolutionVerb = (typeof RESOLUTION_VERBS)[number];
