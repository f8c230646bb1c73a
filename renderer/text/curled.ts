// The findings are written for plain text too; on the screen their quotation marks are like all others.

/** The text with each pair of straight double quotation marks curled; one without its partner stays. */
export function curled(text: string): string {
  return text.replaceAll(/"([^"]*)"/g, "“$1”");
}
