// What a person should know about a return. Findings are not errors: the reading went on.

/**
 * `error`: figures were not taken, and the sender or the register has to change before they can be.
 * `warning`: a person should look: the figure is doubtful, or is not taken until the clerk says what it means.
 * `note`: what was assumed; nobody needs to do anything.
 */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  readonly severity: Severity;
  /** Names the kind of finding; stable, so that tests and other programs can rely on it. */
  readonly code: string;
  /** Null where the finding is about the workbook as a whole. */
  readonly sheet: string | null;
  /** An address as Excel writes it, or null where the finding is about the sheet. */
  readonly cell: string | null;
  /** One plain sentence: what was found. */
  readonly message: string;
  /** One plain sentence: what was done about it, or what to do. */
  readonly action: string;
}
