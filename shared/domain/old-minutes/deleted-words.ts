// Words that were deleted with changes tracked: the clipboard's html marks them, its text has them among the others.

const UNSEEN = /<!--[\s\S]*?-->|<(style|script|head|xml|title)\b[\s\S]*?<\/\1\s*>/gi;
/** Each tag, and the text between two of them. */
const TAG_OR_TEXT = /<[^>]*>|[^<]+/g;
const DELETED = /^<(\/?)del\b/i;
const CHARACTERS = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", pound: "£", ndash: "–", mdash: "—" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…", shy: "\u00ad" },
};

/** What both forms of the clipboard have alike: neither blanks nor the bullets of lists. */
const UNLIKE = /[\s\u00ad\u200b·•\ue000-\uf8ff]/;
/** So many characters on either side have to be the same, so that no other words are taken for those that were deleted. */
const AROUND = 12;

interface Run {
  readonly text: string;
  readonly isDeleted: boolean;
}

/** The text without what its html marks as deleted; whatever is not found there with the words around it stays. */
export function withoutDeleted(text: string, html: string): string {
  if (!/<del\b/i.test(html)) return text;
  const runs = runsIn(html);
  const places = alikeIn(text);
  const written = places.map((place) => text[place]).join("");
  const streamed = runs.map((run) => alikeOf(run.text));
  const all = streamed.join("");
  let rest = "";
  let kept = 0;
  let searched = 0;
  let at = 0;
  for (const [place, run] of runs.entries()) {
    const words = streamed[place] ?? "";
    const from = at;
    at += words.length;
    if (!run.isDeleted || words === "") continue;
    const ahead = all.slice(Math.max(0, from - AROUND), from);
    const found = written.indexOf(ahead + words + all.slice(at, at + AROUND), searched);
    if (found < 0) continue;
    const [first, last] = [found + ahead.length, found + ahead.length + words.length - 1];
    const [start, end] = [places[first] ?? 0, (places[last] ?? 0) + 1];
    rest += text.slice(kept, Math.max(kept, start));
    kept = Math.max(kept, end + blanksBehind(text.slice(end), run.text));
    searched = found + 1;
  }
  return rest + text.slice(kept);
}

/** The blanks with which the deleted words end go with them, and no end of a line. */
function blanksBehind(behind: string, deleted: string): number {
  const blanks = /[^\S\r\n]*$/.exec(deleted)?.[0].length ?? 0;
  return /^[^\S\r\n]*/.exec(behind.slice(0, blanks))?.[0].length ?? 0;
}

function runsIn(html: string): readonly Run[] {
  let depth = 0;
  return (html.replace(UNSEEN, "").match(TAG_OR_TEXT) ?? []).flatMap((part) => {
    const tag = DELETED.exec(part);
    if (tag) depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    return part.startsWith("<") ? [] : [{ text: decoded(part), isDeleted: depth > 0 }];
  });
}

function decoded(text: string): string {
  return text.replace(CHARACTERS, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function alikeOf(text: string): string {
  return alikeIn(text)
    .map((place) => text[place])
    .join("");
}

/** The places of the characters that both forms have alike, in UTF-16 units. */
function alikeIn(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, place) => place).filter(
    (place) => !UNLIKE.test(text.charAt(place)),
  );
}
