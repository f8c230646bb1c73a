// Names and posts of those who were there, from the ways in which minutes list them.
import { attendanceHeading } from "./cues.ts";

const NOBODY =
  /^(?:none(?: recorded| received)?|nil|n\/a|there were (?:no apologies|none)|no apologies(?: for absence)?(?: were| had been)?(?: received)?)(?: for absence)?\.?$/i;
const PLURAL = /^(?:councillors|cllrs)\b[.:\s]*/i;
/** A personal title, by which a name is told from a post behind it. */
const TITLED = /^(?:councillor|cllr|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lord|lady)\b/i;
const RECEIVED = /\bapolog(?:y|ies)\b[^.]*?\b(?:from|by|of)\s+(?:behalf of\s+)?([^.]*(?:\.[^.\s][^.]*)*)/i;

/** The names of one list, which stands on these lines; headings of lists that stand before names are taken off. */
export function namesIn(lines: readonly string[]): readonly string[] {
  const texts = lines.map((line) => line.slice(attendanceHeading(line)?.length ?? 0).trim());
  const isOneLine = texts.filter((text) => text !== "").length === 1;
  return texts
    .flatMap((text) => text.split(/[\t;]/))
    .flatMap((text) => namesOfLine(text.trim(), isOneLine))
    .map((name) => name.replace(/[.,:]+$/, "").replace(/^the\s+/, ""))
    .filter((name) => name !== "" && !NOBODY.test(name));
}

/** From "Apologies for absence were received from …"; empty where it says no such thing. */
export function apologiesIn(sentence: string): readonly string[] {
  const from = RECEIVED.exec(sentence)?.[1];
  return from === undefined ? [] : namesOfLine(from.replace(/^the\s+/i, ""), true);
}

function namesOfLine(text: string, isOneLine: boolean): readonly string[] {
  if (NOBODY.test(text)) return [];
  const isPlural = PLURAL.test(text);
  const listed = text.replace(PLURAL, "");
  if (!isPlural && !isOneLine) return [text];
  const names = splitOutsideBrackets(listed).flatMap((name) => (isPlural ? parted(name) : titledParts(name)));
  if (!isPlural) return withPosts(names);
  // "Councillors for North Ward, South Ward" names the wards alone from the second on.
  const lead = listed.startsWith("for ") ? "Councillor for" : "Councillor";
  return names.map((name) =>
    TITLED.test(name) ? name : `${lead} ${lead.endsWith("for") ? name.replace(/^for\s+/, "") : name}`,
  );
}

function splitOutsideBrackets(text: string): readonly string[] {
  return text
    .split(/,(?![^([]*[)\]])/)
    .map((part) => part.replace(/^\s*(?:and|&)\s+(?:the\s+)?/i, "").trim())
    .filter((part) => part !== "");
}

function parted(text: string): readonly string[] {
  return text.split(/\s+(?:and|&)\s+(?![^([]*[)\]])/);
}

/** "and" also stands within posts, so it parts only what begins with a title or an article. */
function titledParts(text: string): readonly string[] {
  return text.split(/\s+(?:and|&)\s+(?:the\s+(?=\p{Lu})|(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Rev)\b))/u);
}

/** A post behind a comma belongs to the name before it, where that is a name and not a post itself. */
function withPosts(names: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isPost = before !== undefined && TITLED.test(before) && !before.includes(",") && !TITLED.test(name);
    const isMember = /^(?:councillor|cllr)\b/i.test(before ?? "");
    if (isPost && !isMember) joined[joined.length - 1] = `${before}, ${name}`;
    else joined.push(name);
  }
  return joined;
}
