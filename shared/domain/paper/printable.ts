/** Text that XML and HTML can hold, in one line: tabs and line ends become spaces, control characters go. */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "");
}
