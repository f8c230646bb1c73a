import type { Check } from "../../check.ts";
import { resolutionsIn } from "../../resolutions.ts";

/**
 * The keyword of a resolution in another form than the body's: "Resolved" for "RESOLVED". Where the body's form is
 * not known, the one in capitals is taken for it, if the text has one.
 */
export const resolutionKeyword: Check = {
  name: "resolution-keyword",
  severity: "warning",
  look: (minute, { keyword: ofBody }) => {
    const keywords = resolutionsIn(minute).map(({ keyword }) => keyword);
    const inCapitals = keywords.find(({ text }) => text === text.toUpperCase())?.text;
    const house = ofBody ?? inCapitals;
    if (house === undefined) return [];
    return keywords
      .filter(({ text }) =>
        ofBody === null ? text.toUpperCase() === house && text !== house : text !== house,
      )
      .map(({ from, to, text }) => ({
        from,
        to,
        message: `The resolution says “${text}”; the body’s form is “${house}”.`,
        fix: house,
      }));
  },
};
