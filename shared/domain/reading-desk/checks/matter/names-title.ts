// Whether a wording holds an item's title.

/** Letter for letter, but for spaces, the kind of apostrophe, and a small first letter within a sentence. */
export function namesTitle(wording: string, title: string): boolean {
  const words = plain(wording);
  const named = plain(title);
  const small = named.charAt(0).toLowerCase() + named.slice(1);
  return holds(words, named) || holds(words, small);
}

function holds(text: string, words: string): boolean {
  if (words === "") return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at));
    if (isWhole && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("’", "'").trim();
}
