import { type IsoDate, longDate, MONTHS } from "../../../dates.ts";
import { periodName } from "../../../period/period.ts";
import type { Check, Facts, Found } from "../../check.ts";
import type { Span } from "../../minute-text.ts";
import { resolutionsIn } from "../../resolutions.ts";
import { isPerformancePaper } from "./performance-paper.ts";

const TAKES_NOTE =
  /\b(?:note|noted|receive|received|consider|considered|accept|accepted|endorsed?|approved?)\b/;
const ANY_PERIOD = new RegExp(
  `\\b(?:${MONTHS.join("|")})\\b|\\bQ[1-4]\\b|\\b(?:quarter|term|half[- ]year)\\b|\\b(?:19|20)\\d\\d\\b`,
  "i",
);

/** A resolution on a paper of figures that does not say of when they are. */
export const resolutionDate: Check = {
  name: "resolution-date",
  severity: "warning",
  look: (minute, facts) => {
    if (facts.asAt === null && !isPerformancePaper(facts.title)) return [];
    const wordings = resolutionsIn(minute).map(({ wording }) => wording);
    if (wordings.some(({ text }) => saysWhen(text, facts.asAt))) return [];
    const onPaper = wordings.find(({ text }) => TAKES_NOTE.test(text));
    return onPaper ? [withoutDate(onPaper, facts)] : [];
  },
};

function saysWhen(wording: string, asAt: IsoDate | null): boolean {
  return asAt === null ? ANY_PERIOD.test(wording) : wording.replace(/\s+/g, " ").includes(longDate(asAt));
}

function withoutDate({ from, to, text }: Span, { asAt, period }: Facts): Found {
  if (asAt === null)
    return {
      from,
      to,
      message: "The resolution names neither the period nor the as-at date of the figures.",
    };
  const named = ANY_PERIOD.test(text) ? "the day on which its figures were true" : "no period or as-at date";
  const message = ANY_PERIOD.test(text)
    ? `The resolution does not name ${named}: data as at ${longDate(asAt)}.`
    : `The resolution names ${named}: the figures are ${period === null ? "" : `of ${periodName(period)}, `}as at ${longDate(asAt)}.`;
  const isOneSentence = /^to note [^.;]+\.?$/.test(text) && !ANY_PERIOD.test(text);
  const fix = `${text.replace(/\.$/, "")}, data as at ${longDate(asAt)}${text.endsWith(".") ? "." : ""}`;
  return isOneSentence ? { from, to, message, fix } : { from, to, message };
}
