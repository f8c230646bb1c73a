// The numbers of a list in letters and in Roman figures, in lower case, as Word counts them.

/** After `z` comes `aa`, `bb`; nothing for a number below 1. No more than twenty letters, whatever a file says. */
export function inLetters(count: number): string {
  if (count < 1) return "";
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(count / 26), 20));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Nothing for a number below 1; one over 399 counts as that. */
export function inRoman(count: number): string {
  let left = Math.min(count, 399);
  let written = "";
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      written += sign;
      left -= value;
    }
  return written;
}
