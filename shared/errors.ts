// The closed list of what can be refused. Each code has its sentence and its next step where words are kept.

/** What can be wrong with a file that was brought in. */
export const WORKBOOK_ERRORS = [
  "not-a-workbook",
  "workbook-damaged",
  "workbook-empty",
  "workbook-encrypted",
  "workbook-default-password",
  "workbook-old-format",
  "workbook-lock-file",
  "workbook-too-big",
  "workbook-too-slow",
  "workbook-hostile",
  "quotation-mark-out-of-place",
  "workbook-child-level",
  "no-indicator-found",
  "file-missing",
  "file-locked",
] as const;

/** What can be wrong with a Word document that was brought in. */
export const DOCUMENT_ERRORS = [
  "not-a-document",
  "document-damaged",
  "document-empty",
  "document-encrypted",
  "document-old-format",
  "document-too-big",
  "document-hostile",
] as const;

/** What can be wrong with a file that is to be kept with an agenda, beside what any file can meet. */
export const PAPER_FILE_ERRORS = [
  "file-kind-refused",
  "file-not-its-kind",
  "file-empty",
  "file-too-big",
  "file-lock-mark",
] as const;

export const ERROR_CODES = [
  ...WORKBOOK_ERRORS,
  ...DOCUMENT_ERRORS,
  ...PAPER_FILE_ERRORS,
  "file-changed",
  // The register
  "register-not-understood",
  // The store
  "store-newer-than-app",
  "store-in-use",
  "store-damaged",
  "store-missing",
  "store-folder-missing",
  "store-not-writable",
  "not-a-store",
  "store-place-unsafe",
  "store-not-empty",
  // The record
  "not-found",
  "conflict",
  "return-already-accepted",
  "nothing-to-accept",
  "return-in-a-paper",
  "reference-taken",
  "nothing-owed",
  "indicator-unknown",
  "reason-tells-count",
  "no-figures",
  "no-minute",
  "agenda-is-out",
  "item-is-out",
  "published-after-meeting",
  "minutes-approved",
  "minutes-not-approved",
  "approval-unknown",
  "not-these-minutes",
  "desk-has-errors",
  "check-protects",
  "not-the-next-state",
  // Paper
  "place-not-writable",
  "disk-full",
  "paper-has-faults",
  "no-files",
  "kept-file-damaged",
  "house-style-unfit",
  "pdf-writer-missing",
  "pdf-not-made",
  // The call itself
  "bad-input",
  "cancelled",
  "backend-stopped",
  "unexpected",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a caller is told: values that fit a sentence, never a stack and never what a cell held. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** Stands in the log beside the cause, so that support can find it; empty where the code says all. */
  readonly reference: string;
}

/** Thrown inside a process for what is expected to go wrong; it crosses between processes as a `Refusal`. */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;
  /** Given only where a fault was logged on the other side of a call. */
  readonly reference: string;

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number>> = {}, reference = "") {
    super(code);
    this.name = "Refused";
    this.code = code;
    this.details = details;
    this.reference = reference;
  }
}
