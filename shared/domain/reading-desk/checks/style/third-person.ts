import type { Check } from "../../check.ts";
import { placesOf, toldSentences } from "../../told.ts";

const SMALL = /(?<![\p{L}\p{N}’'-])(?:we|us|our|my|me|you|your)(?![\p{L}\p{N}-]|['’](?!\p{L}))/gu;
const AT_THE_START = /^(?:We|Our|My|You|Your)(?= \p{Ll})/gu;
/** "I" before a small word and not behind a word with a capital: neither "Part I" nor "Councillor I Khan". */
const I = /(?:^|(?<=(?<!\p{L})\p{Ll}+[,;]? ))I(?= \p{Ll}|['’](?:m|ve|d|ll)\b)/gu;
const FIXED_PHRASE =
  /\b(?:thank you|have your say|mind of my own|tell us once|pay as you go|know your \w+|you said,? we did)\b/gi;

/** A question taken down as it was put, or a notice to the public. */
const SPOKEN_TO_SOMEONE = /\?$|\b[Pp]lease\b/;

/** The first or second person where the story is told: "we", "our", "you". */
export const thirdPerson: Check = {
  name: "third-person",
  severity: "warning",
  look: (minute) => {
    const told = toldSentences(minute)
      .filter(({ text }) => !SPOKEN_TO_SOMEONE.test(text))
      .map((sentence) => ({
        ...sentence,
        text: sentence.text.replace(FIXED_PHRASE, (phrase) => "_".repeat(phrase.length)),
      }));
    return [SMALL, AT_THE_START, I].flatMap((form) =>
      placesOf(form, told).map(({ from, to, text }) => ({
        from,
        to,
        message: `“${text}” speaks for someone in the room: say who, in the third person.`,
      })),
    );
  },
};
