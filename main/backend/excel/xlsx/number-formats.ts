// Number format codes: what the built-in numbers mean, and whether a code shows a number or a date.

/** Built-in formats as Excel in British English shows them: day first (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? (isEastAsianDate(id) ? "dd/mm/yyyy" : "General");
}

/** 27 to 36 and 50 to 58 are dates in every language that has them. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** `duration` is elapsed time such as `[h]:mm`, which can exceed a day and stays a number. */
export type FormatKind = "number" | "date" | "date and time" | "time" | "duration";

/** Judges a code by its first section that shows anything but quoted text, escapes, colours and conditions. */
export function formatKind(code: string): FormatKind {
  if (code === "General") return "number";
  const bare = code
    .slice(0, 1000)
    .replaceAll(/"[^"]*"?|\\.|_.|\*./g, "")
    .toLowerCase();
  for (const section of bare.split(";")) {
    if (/\[(?:h+|m+|s+)\]/.test(section)) return "duration";
    const symbols = section.replaceAll(/\[[^\]]*\]|general/g, "").trim();
    if (symbols !== "") return kindOfSymbols(symbols);
  }
  return "number";
}

function kindOfSymbols(symbols: string): FormatKind {
  if (/[0#?@]/.test(symbols.replaceAll(/s\.0+/g, "s"))) return "number";
  const showsTime = /[hs]|am\/pm|a\/p/.test(symbols);
  const showsDay = /[dyegb]/.test(symbols) || (/m/.test(symbols) && !showsTime);
  if (showsDay) return showsTime ? "date and time" : "date";
  return showsTime ? "time" : "number";
}
