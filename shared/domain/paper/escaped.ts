import { printable } from "./printable.ts";

/** Text as it stands between tags, or between the quotation marks of an attribute, of XML and HTML alike. */
export function escaped(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
