import type { Check } from "../../check.ts";
import { placesIn } from "../../spans.ts";

/** A capital "A" within a sentence is a name: Part A. */
const ARTICLE =
  /(?<![\p{L}\p{N}'’.&/-])(?:a|an|An|(?<=^\s*|[.!?:]["”’)]?\s+|[“"‘(])A)\s+["“‘']?[\p{L}\p{N}][\p{L}\p{N}.,]*/gu;

type Sound = "vowel" | "consonant" | "unsure";

/** "a" before a vowel sound, "an" before a consonant sound: "a audit", "an plan", "a 18% rise". */
export const article: Check = {
  name: "article",
  severity: "warning",
  look: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      placesIn(paragraph, ARTICLE).flatMap((place) => {
        const [said = "", next = ""] = place.text.split(/\s+/);
        const word = next.replace(/^["“‘']/, "").replace(/[.,]+$/, "");
        const sound = soundOf(word);
        const isAn = said.length === 2;
        if (sound === "unsure" || isAn === (sound === "vowel")) return [];
        const right = (said.startsWith("A") ? "A" : "a") + (isAn ? "" : "n");
        const to = place.from + said.length;
        const message = `“${said} ${word}” should be “${right} ${word}”.`;
        return [{ from: place.from, to, message, fix: right }];
      }),
    ),
};

function soundOf(word: string): Sound {
  if (/^\d/.test(word)) return soundOfNumber(word);
  if (/^\p{Lu}+s?$/u.test(word)) return soundOfAcronym(word);
  return soundOfWord(word.toLowerCase());
}

/** Eight, eleven, eighteen, and their thousands; a number of four figures may be a year. */
function soundOfNumber(word: string): Sound {
  if (/^1[18]\d\d$/.test(word)) return "unsure";
  return /^(?:8|1[18](?!\d))/.test(word) ? "vowel" : "consonant";
}

/** Some are said letter by letter and some as a word: sure is only what sounds alike both ways, or cannot be a word. */
function soundOfAcronym(word: string): Sound {
  const isSpelled = word.length === 1 || !/[AEIOUY]/.test(word);
  if (/^[AEIO]/.test(word)) return "vowel";
  if (/^[BCDGJKPQTVWYZ]/.test(word)) return "consonant";
  if (/^U/.test(word)) return isSpelled ? "consonant" : "unsure";
  return isSpelled ? "vowel" : "unsure";
}

const YOU_SOUND = /^(?:eu|ewe|uni(?!n|m|d)|us[aeiu]|ut[ei]|ur[aeio]|ubi|uk|ufo|one(?![lr])|once)/;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/;
/** An old usage has "an" before them. */
const EITHER = /^(?:hotel|histor|hysteri|habitual|herb)/;

function soundOfWord(word: string): Sound {
  if (word === "a" || EITHER.test(word) || !/^[a-z]/.test(word)) return "unsure";
  if (SILENT_H.test(word)) return "vowel";
  return /^[aeiou]/.test(word) && !YOU_SOUND.test(word) ? "vowel" : "consonant";
}
