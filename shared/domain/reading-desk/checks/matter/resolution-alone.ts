import type { Check } from "../../check.ts";
import { resolutionsIn } from "../../resolutions.ts";
import { placesIn } from "../../spans.ts";
import { namesTitle } from "./names-title.ts";

const PAPER = "(?:report|update|presentation|paper|item|information|contents|recommendations?|briefing)";
const NAMED_BEHIND = "(?!\\s+(?:on|of|about|for|from|entitled|titled|to|regarding|concerning|into|by)\\b)";
/** What the resolution is about, said by a word that means something only beside the rest of the minute. */
const POINTS_AWAY = [
  new RegExp(
    `(?<=\\b(?:note|receive|accept|approve|agree|endorse|welcome|adopt|consider)s?\\s+)(?:the|this)\\s+(?:contents\\s+of\\s+(?:the|this)\\s+)?${PAPER}\\b${NAMED_BEHIND}`,
    "g",
  ),
  new RegExp(
    `\\b(?:the|this)\\s+(?:contents\\s+of\\s+(?:the|this)\\s+)?${PAPER}(?=\\s+(?:be|is|was)\\s+(?:noted|received|accepted|approved|agreed|endorsed|adopted))`,
    "g",
  ),
  /\b(?:the\s+above|as\s+(?:set\s+out\s+|stated\s+|detailed\s+|listed\s+)?above|as\s+discussed|the\s+same)(?=\s*(?:[.;,]|$|be\b))/g,
];
const NAMES_A_PAPER =
  /\p{Lu}\p{L}+\s+(?:\p{L}+\s+){0,8}?(?:Report|Update|Plan|Strategy|Scorecard|Policy|Review|Statement)\b/u;

/** A resolution that cannot be understood when it is read alone, in a list of decisions: "to note the report". */
export const resolutionAlone: Check = {
  name: "resolution-alone",
  severity: "warning",
  look: (minute, { title }) =>
    resolutionsIn(minute)
      .map(({ wording }) => wording)
      .filter(({ text }) => !NAMES_A_PAPER.test(text) && !(title !== null && namesTitle(text, title)))
      .flatMap((wording) => POINTS_AWAY.flatMap((pattern) => placesIn(wording, pattern)).slice(0, 1))
      .map(({ from, to, text }) => ({
        from,
        to,
        message: `Read alone, the resolution does not say what “${text}” is; name it.`,
      })),
};
