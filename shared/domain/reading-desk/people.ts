// Those who are named in an attendance: who is the same person, who is a group, how many they are.

const GROUP =
  /^(?:an?|the other|other|some|several|all|no|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:members|officers|representatives|people|carers|councillors|pupils|students|leavers|residents|governors|trustees|observers|press|public|others|colleagues|witnesses)\b/i;
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Several named in one line: "Councillors Ash, Birch and Cole". */
const SEVERAL = /^(?:Councillors|Cllrs)\s+(?=\p{Lu})/u;
const TITLE =
  /^(?:Councillor|Cllr|Alderman|Alderwoman|Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Prof|Revd?|Reverend|Sir|Dame|Lord|Lady)\b\.?\s*/i;
const BRACKETS = /\([^)]*\)?/g;
/** What brackets behind a post may say beside which of its kind it is: who takes the chair, who comes and goes. */
const NO_KIND =
  /\b(?:chair\w*|vice|deputy|substitut\w*|apolog\w*|for|from|until|items?|minutes?|late|lateness|early|part|arriv\w*|left|joined|remote\w*|online|virtual\w*|observ\w*)\b|\d/i;
const CHAIR_BY_POST =
  /^(?:the\s+)?(?<deputy>vice[-\s]?|deputy\s+)?chair(?:man|woman|person)?(?:\s+of\s+the\b.*)?$/i;
const OFFICE = /(?:,|\s[–-])?\s+(?:in\s+the\s+)?(?:vice[-\s]?|deputy\s+)?chair(?:man|woman|person)?$/i;

/** Whether the line names no one person: "Four Members of the Panel", "Officers", "A Member". */
export function isGroup(line: string): boolean {
  const words = withoutBrackets(line);
  return GROUP.test(words) && !SEVERAL.test(words) && !TITLE.test(words);
}

/**
 * The people of a line, one by one, without office and what stands in brackets, but for what tells two posts of one kind
 * apart: "Co-opted Member (care leavers)". A group has none.
 */
export function peopleIn(line: string): readonly string[] {
  const written = withoutBrackets(line);
  if (written === "" || isGroup(written)) return [];
  if (!SEVERAL.test(written)) {
    const kind = hasTitle(written) ? "" : kindOf(line);
    return [withoutOffice(written) + (kind === "" ? "" : ` (${kind})`)];
  }
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

/** The people of a line; one that stands on the roll letter for letter is one person, whatever its words. */
export function peopleOn(roll: readonly string[], line: string): readonly string[] {
  return roll.find((name) => isSameName(name, line)) === undefined ? peopleIn(line) : [line.trim()];
}

/** "The Chair", "Vice-Chair of the Panel": a post that the meeting fills. */
export function isChairByPost(name: string): boolean {
  return officeByPost(name) !== null;
}

/** Which of the two the name calls, where it is no more than the post. */
export function officeByPost(name: string): "chair" | "vice-chair" | null {
  const post = CHAIR_BY_POST.exec(name.trim());
  if (!post) return null;
  return post.groups?.deputy === undefined ? "chair" : "vice-chair";
}

/**
 * Whether both name one person or one post: titles, case and the kind of apostrophe do not count, and where one has a
 * title, surname and first letter do: "Cllr J. Ash" is "Councillor Jane Ash", and so is "Councillor Ash".
 */
export function isSamePerson(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === 0 || right.length === 0) return false;
  if (left.join(" ") === right.join(" ")) return isOneKind(one, other);
  if (!TITLE.test(one.trim()) && !TITLE.test(other.trim())) return false;
  if (left.at(-1) !== right.at(-1)) return false;
  return left.length === 1 || right.length === 1 || left[0]?.charAt(0) === right[0]?.charAt(0);
}

/**
 * As `isSamePerson`, by the names on the roll: one that stands there letter for letter is that one, and a likeness to two
 * of them says of neither that it is the same.
 */
export function isSameOn(roll: readonly string[], one: string, other: string): boolean {
  const [left, right] = [onRoll(roll, one), onRoll(roll, other)];
  if (left.length === 0 || right.length === 0) return isSamePerson(one, other);
  if (left.length === 1 && right.length === 1) return left[0] === right[0];
  return isSameName(one, other) && !roll.some((name) => isSameName(name, one));
}

/** The places on the roll of those whom the name can mean. */
export function onRoll(roll: readonly string[], name: string): readonly number[] {
  const exact = placesOf(roll, (known) => isSameName(known, name));
  return exact.length > 0 ? exact : placesOf(roll, (known) => isSamePerson(known, name));
}

function placesOf(roll: readonly string[], isMeant: (name: string) => boolean): readonly number[] {
  return roll.flatMap((name, place) => (isMeant(name) ? [place] : []));
}

/** Letter for letter, but for case, spaces and the kind of apostrophe. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/\s+/g, " ").replaceAll("’", "'").trim();
  return plain(one) === plain(other);
}

/** Two posts of one name are two where each says in brackets of which kind it is. */
function isOneKind(one: string, other: string): boolean {
  const [left, right] = [kindOf(one), kindOf(other)].map((kind) => kind.toLowerCase());
  return hasTitle(one) || hasTitle(other) || left === "" || right === "" || left === right;
}

function kindOf(line: string): string {
  const [kind = ""] = (line.match(BRACKETS) ?? []).map((text) => text.replace(/[()]/g, "").trim());
  return NO_KIND.test(kind) ? "" : kind;
}

function withoutBrackets(line: string): string {
  return line.replace(BRACKETS, " ").trim();
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
  let bare = withoutBrackets(person).replace(/^the\s+/i, "");
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
