import type { Check, Found } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { placesOf, toldSentences } from "../../told.ts";

/** Read by everyone as they stand. */
const KNOWN = new Set(
  (
    "UK EU US USA UN NHS BBC ITV MP MEP GP HM HMRC DVLA VAT IT ICT HR PR CCTV PDF AGM EGM CEO PA DVD CD ID TV BT RAF " +
    "PIN FAQ PE GCSE BTEC NVQ BA BSC MA OBE MBE CBE KBE QC KC JP PC PCSO AM PM AD BC HIV AIDS DNA SMS USB URL DIY LED WC LGBT LGBTQ " +
    "BME BAME PPE RAG KPI AOB OFSTED UNICEF UNISON NATO NB TBC TBA PS RSVP COVID SATS"
  ).split(" "),
);
/** Written large to be heard, not to be short. */
const SHOUTED = new Set(
  (
    "RESOLVED AGREED NOTED NOTE MOVED THAT THE AND NOT TO BE OF OR AN ON BY AS AT IF SO NO IS IT ALL ANY PART ITEM ACTION DRAFT " +
    "PUBLIC EXEMPT URGENT CHAIR PRESENT MINUTE VOTE FOR AGAINST LOST WON CARRIED REPORT PANEL BOARD COUNCIL GREEN AMBER RED BLUE"
  ).split(" "),
);
const ABBREVIATION = /(?<![\p{L}\p{N}/&.’'-]|\d )\p{Lu}{2,6}s?(?![\p{L}\p{N}/&-]|\.\p{L}|['’]\p{Lu})/gu;
const ROMAN = /^[IVX]+$/;
const TITLE_BEFORE = /\b(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Alderman|Alderwoman)\.? $/;
const LARGE_NEIGHBOUR = /^ \p{Lu}{2,}\b|^ \p{Lu}{2,}$/u;

/** An abbreviation whose words do not stand before it, said once, at its first use. */
export const abbreviation: Check = {
  name: "abbreviation",
  severity: "warning",
  look: (minute, { title }) => {
    const seen = new Set<string>();
    return placesOf(ABBREVIATION, toldSentences(minute)).flatMap((place) => {
      const short = place.text.replace(/s$/, "");
      if (seen.has(short) || !isAbbreviation(short, place, place.sentence)) return [];
      seen.add(short);
      const before = `${title ?? ""}\n${minute.text.slice(0, place.to)}`;
      if (isExpanded(short, before, minute.text.slice(place.to))) return [];
      return [remarkOn(short, place, minute.text)];
    });
  },
};

function isAbbreviation(short: string, { from, to }: Span, sentence: Span): boolean {
  if (KNOWN.has(short) || SHOUTED.has(short) || ROMAN.test(short)) return false;
  const before = sentence.text.slice(0, from - sentence.from);
  const after = sentence.text.slice(to - sentence.from);
  if (TITLE_BEFORE.test(before) && /^ \p{Lu}/u.test(after)) return false;
  return !LARGE_NEIGHBOUR.test(after) && !/\b\p{Lu}{2,} $/u.test(before);
}

/** `personal education plans (PEPs)` before it, `PEP (personal education plan)` at it, or its words without brackets. */
function isExpanded(short: string, before: string, after: string): boolean {
  if (isBracketed(short, before)) return true;
  const inBrackets = /^(?: \p{L}+){0,2}\s*\(([^)]{4,80})\)/u.exec(after)?.[1];
  if (inBrackets && hasInitials(short, inBrackets)) return true;
  return short.length > 2 && hasInitials(short, before);
}

function isBracketed(short: string, text: string): boolean {
  return new RegExp(`\\p{L}[’'”"]? \\((?:the |or |“|"|‘)*${short}s?(?![\\p{L}\\p{N}])`, "u").test(text);
}

/** Whether the text writes it out with the short form, in one or in many, in brackets behind. */
export function isExplainedIn(text: string, short: string): boolean {
  return isBracketed(short.replace(/s$/, ""), text);
}

const SMALL_WORD = /^(?:and|of|the|in|for|to|on|with|a|an)$/i;

/** Whether some words in a row begin with its letters, whether or not the small words among them are counted. */
function hasInitials(short: string, text: string): boolean {
  const words = [...text.matchAll(/\p{L}+/gu)]
    .map(([word]) => word)
    .filter((word) => word.length > 1 || word === "a");
  const large = words.filter((word) => !SMALL_WORD.test(word));
  return [words, large].some((some) => initialsOf(some).includes(short.toLowerCase()));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join("");
}

function remarkOn(short: string, { from, to, text }: Span, whole: string): Found {
  const isLater = isBracketed(short, whole.slice(to));
  const message = isLater
    ? `“${text}” is explained only further down: write it out here, at its first use.`
    : `“${text}” is nowhere explained: write it out at its first use, with the short form in brackets.`;
  return { from, to, message };
}
