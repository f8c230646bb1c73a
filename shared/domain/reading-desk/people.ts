// Those who are named in an attendance: who is the same person, who is a group, how many they are.

const GROUP =
  /^(?:an?|the other|other|some|several|all|no|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:members|officers|representatives|people|carers|councillors|pupils|students|leavers|residents|governors|trustees|observers|press|public|others|colleagues|witnesses)\b/i;
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Several named in one line: "Councillors Ash, Birch and Cole". */
const SEVERAL = /^(?:Councillors|Cllrs)\s+(?=\p{Lu})/u;
const TITLE =
  /^(?:Councillor|Cllr|Alderman|Alderwoman|Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Prof|Revd?|Reverend|Sir|Dame|Lord|Lady)\b\.?\s*/i;
const OFFICE = /(?:,|\s[–-])?\s+(?:in\s+the\s+)?(?:vice[-\s]?|deputy\s+)?chair(?:man|woman|person)?$/i;

/** Whether the line names no one person: "Four Members of the Panel", "Officers", "A Member". */
export function isGroup(line: string): boolean {
  const words = line.trim();
  return GROUP.test(words) && !SEVERAL.test(words) && !TITLE.test(words);
}

/** The people of a line, one by one, without office and what stands in brackets; a group has none. */
export function peopleIn(line: string): readonly string[] {
  const written = line.replace(/\([^)]*\)?/g, " ").trim();
  if (written === "" || isGroup(written)) return [];
  if (!SEVERAL.test(written)) return [withoutOffice(written)];
  return written
    .replace(SEVERAL, "")
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .filter((name) => name !== "")
    .map((name) => `Councillor ${withoutOffice(name)}`);
}

/** How many the line stands for; null where it does not say. */
export function headCount(line: string): number | null {
  const people = peopleIn(line);
  if (people.length > 0 || line.trim() === "") return people.length;
  const [first = ""] = line.trim().toLowerCase().split(/\s+/);
  if (first === "a" || first === "an") return 1;
  if (/^\d+$/.test(first)) return Number(first);
  const number = NUMBERS.indexOf(first) + 1;
  return number === 0 ? null : number;
}

/** "The Chair", "Vice-Chair of the Panel": a post that the meeting fills. */
export function isChairByPost(name: string): boolean {
  return /^(?:the\s+)?(?:vice[-\s]?|deputy\s+)?chair(?:man|woman|person)?(?:\s+of\s+the\b.*)?$/i.test(
    name.trim(),
  );
}

/**
 * Whether both name one person or one post: titles, case and the kind of apostrophe do not count, and where one has a
 * title, surname and first letter do: "Cllr J. Ash" is "Councillor Jane Ash", and so is "Councillor Ash".
 */
export function isSamePerson(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === 0 || right.length === 0) return false;
  if (left.join(" ") === right.join(" ")) return true;
  if (!TITLE.test(one.trim()) && !TITLE.test(other.trim())) return false;
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length === 1 || right.length === 1 || left[0]?.charAt(0) === right[0]?.charAt(0);
}

/** Whether the name bears a title, as officers who are named by post do not. */
export function hasTitle(name: string): boolean {
  return TITLE.test(name.trim());
}

function withoutOffice(name: string): string {
  const bare = name.replace(OFFICE, "").trim();
  return bare === "" || /^the$/i.test(bare) ? name : bare;
}

function wordsOf(name: string): readonly string[] {
  const [person = ""] = peopleIn(name);
  let bare = person.replace(/^the\s+/i, "");
  while (TITLE.test(bare)) bare = bare.replace(TITLE, "");
  // What stands behind a name, "Ms Ash, foster carers’ representative", is no part of it.
  if (hasTitle(person)) bare = bare.replace(/,.*$/, "");
  return bare
    .toLowerCase()
    .replace(/[’']/g, "")
    .replaceAll("&", "and")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
