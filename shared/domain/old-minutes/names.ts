// Names and posts of those who were there, from the ways in which minutes list them.
import { attendanceHeading } from "./cues.ts";

const NOBODY =
  /^(?:none(?: recorded| received)?|nil|n\/a|there were (?:no apologies|none)|no apologies(?: for absence)?(?: were| had been)?(?: received)?)(?: for absence)?\.?$/i;
/** A personal title, by which a name is told from a post behind it. */
const TITLED = /^(?:councillors?|cllrs?|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lord|lady)\b/i;
const PLURAL = /^(?:councillors|cllrs)\b[.:\s]*/i;
const COUNCILLOR = /^(?:councillor|cllr)\b/i;
const RECEIVED = /\bapolog(?:y|ies)\b[^.]*?\b(?:from|by|of)\s+(?:behalf of\s+)?([^.]*(?:\.[^.\s][^.]*)*)/i;
/** "Councillor F, for whom Councillor G substituted" */
const SUBSTITUTED = /,?\s*(?:for whom|whose place|in whose place)\b[^,;]*[,;]?/gi;

/** The names of one list, which stands on these lines; headings of lists that stand before names are taken off. */
export function namesIn(lines: readonly string[]): readonly string[] {
  const texts = lines.map((line) => line.slice(attendanceHeading(line)?.length ?? 0).trim());
  const isOneLine = texts.filter((text) => text !== "").length === 1;
  // Where semicolons part them, commas belong to what they stand in.
  const hasSemicolons = texts.some((text) => text.includes(";"));
  return texts
    .flatMap((text) => text.split(/[\t;]/))
    .map((text) => text.replace(/^\s*(?:and\s+)?/, "").trim())
    .flatMap((text) => (isOneLine && !hasSemicolons ? namesOfLine(text) : namesOfEntry(text)))
    .map(tidied)
    .filter((name) => name !== "" && !NOBODY.test(name));
}

/** From "Apologies for absence were received from …"; empty where it says no such thing. */
export function apologiesIn(sentence: string): readonly string[] {
  const from = RECEIVED.exec(sentence)?.[1];
  if (from === undefined) return [];
  return namesOfLine(from.replace(SUBSTITUTED, ", "))
    .map((name) => tidied(name.replace(/^from\s+/, "")))
    .filter((name) => name !== "");
}

function tidied(name: string): string {
  return name.replace(/[.,:]+$/, "").replace(/^the\s+/i, "");
}

/** One name on a line, unless it begins with "Councillors". */
function namesOfEntry(text: string): readonly string[] {
  return PLURAL.test(text) ? namesOfLine(text) : [text];
}

function namesOfLine(text: string): readonly string[] {
  if (NOBODY.test(text)) return [];
  const names: string[] = [];
  // "Councillors for North Ward, South Ward and East Ward" names the wards alone from the second on.
  let lead: string | null = null;
  for (const entry of splitOutsideBrackets(text).flatMap(titledParts)) {
    if (PLURAL.test(entry)) lead = /^\w+\s+for\b/i.test(entry) ? "Councillor for" : "Councillor";
    else if (TITLED.test(entry) || /^the\s/i.test(entry)) lead = null;
    if (lead === null) names.push(entry);
    else names.push(...parted(entry.replace(PLURAL, "")).map((name) => led(lead ?? "", name)));
  }
  return withPosts(names);
}

function led(lead: string, name: string): string {
  return `${lead} ${lead.endsWith("for") ? name.replace(/^for\s+/, "") : name}`;
}

function splitOutsideBrackets(text: string): readonly string[] {
  return text
    .split(/,(?![^([]*[)\]])/)
    .map((part) => part.replace(/^\s*(?:and|&)\s+/i, "").trim())
    .filter((part) => part !== "");
}

function parted(text: string): readonly string[] {
  return text.split(/\s+(?:and|&)\s+(?![^([]*[)\]])/);
}

/** "and" also stands within posts, so it parts only what begins with a title or an article. */
function titledParts(text: string): readonly string[] {
  return text.split(/\s+(?:and|&)\s+(?=the\s+\p{Lu}|(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Rev)\b)/u);
}

/** A post behind a comma belongs to the name before it, where that is a person's and no councillor's. */
function withPosts(names: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1) ?? "";
    const isPerson = TITLED.test(before) && !COUNCILLOR.test(before) && !before.includes(",");
    if (isPerson && !TITLED.test(name)) joined[joined.length - 1] = `${before}, ${name}`;
    else joined.push(name);
  }
  return joined;
}
