// "The Panel RESOLVED to note …", built from the item's exact title in the body's own form.

export type ResolutionVerb =
  | "note"
  | "receive"
  | "consider and note"
  | "accept"
  | "agree"
  | "approve"
  | "endorse"
  | "recommend"
  | "request"
  | "thank";
