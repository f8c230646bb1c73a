import type { Check, Found } from "../../check.ts";
import { type Place, placesOf, toldSentences } from "../../told.ts";

const WORDS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;
const SPACE_BEFORE_SIGN = /\d[\d.,]*\s+%/g;
const PERCENT = /\d[\d.,]*\s*per ?cent\b/g;
const NO_NOUGHT = /(?<![\p{L}\p{N}.,])\.\d+%/gu;
const NO_COMMA =
  /£\d{5,}(?![\d,])|(?<![\p{L}\p{N}./,£-])\d{5,7}(?= (?:children|people|residents|young people|adults|visits|households|homes|hours|properties)\b)/gu;
const COUNTED =
  "members|councillors|officers|questions|areas|themes|reasons|priorities|options|layers|stages|recommendations|representatives|social workers|foster carers|schools|meetings|visits";
const FIGURE = new RegExp(`(?<![\\p{L}\\p{N}./,£–-]|\\d )([2-9])(?= (?:${COUNTED})\\b)`, "dgu");
/** "2 and three year olds": one of a pair in a figure, the other in a word. */
const MIXED_PAIR = new RegExp(
  `(?<!\\p{Lu}[\\p{L}]* |[\\p{N}./,£–-])([2-9])(?= (?:and|or|to) (?:${WORDS.slice(2).join("|")})[ -](?:year|month|week|day|hour|${COUNTED}))`,
  "dgu",
);
const WORD = new RegExp(`\\b(?:${WORDS.slice(2).join("|")}) (?:${COUNTED})\\b`, "i");

/** "18 %" and "18 percent" for "18%", "12500 children", "3 areas" in a text that also writes "four areas", "2 and three years". */
export const numberForm: Check = {
  name: "number-form",
  severity: "warning",
  look: (minute) => {
    const told = toldSentences(minute);
    const hasSign = /\d%/.test(minute.text);
    return [
      ...placesOf(SPACE_BEFORE_SIGN, told).map((place) => shouldBe(place, withSign(place.text))),
      ...placesOf(PERCENT, told)
        .filter(({ text }) => hasSign || /percent/.test(text))
        .map((place) => shouldBe(place, withSign(place.text))),
      ...placesOf(NO_NOUGHT, told).map((place) => shouldBe(place, `0${place.text}`)),
      ...placesOf(NO_COMMA, told).map((place) => shouldBe(place, withCommas(place.text))),
      ...placesOf(MIXED_PAIR, told).map((place) => shouldBe(place, WORDS[Number(place.text)] ?? place.text)),
      ...(told.some(({ text }) => WORD.test(text)) ? figuresForWords(placesOf(FIGURE, told)) : []),
    ];
  },
};

/** Figures that stand beside larger ones keep their form: "3 schools out of 12". */
function figuresForWords(places: readonly Place[]): readonly Found[] {
  return places
    .filter(({ sentence }) => (sentence.text.match(/\d+/g) ?? []).length === 1)
    .map((place) => shouldBe(place, WORDS[Number(place.text)] ?? place.text));
}

function withSign(text: string): string {
  return text.replace(/\s*(?:%|per ?cent)$/, "%");
}

function withCommas(figures: string): string {
  return figures.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

function shouldBe({ from, to, text }: Place, fix: string): Found {
  return { from, to, message: `Write “${fix}” for “${text}”.`, fix };
}
