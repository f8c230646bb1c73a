// The addresses of the spreadsheet language.

/** Transitional, which Excel writes, and strict. */
export const SPREADSHEET = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** The same for relationship ids in attributes. */
export const RELATIONSHIP_IDS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
] as const;

/** An XML boolean: absent is false, and so is anything that is neither `1` nor `true`. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
