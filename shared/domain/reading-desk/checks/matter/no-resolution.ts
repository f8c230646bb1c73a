import type { Check } from "../../check.ts";
import { resolutionsIn } from "../../resolutions.ts";
import { narrativeSentences } from "../../spans.ts";

/** Items at which nothing is resolved. */
const STANDING_ITEM =
  /\b(?:apolog|disclosure|declarations?|interests?|urgent|matters? arising|announcements?|communications|minutes|exclusion|public questions?|date of)/i;
const BODY =
  "(?:Panel|Committee|Sub-Committee|Board|Cabinet|Council|Executive|Commission|Forum|Group|Members|Councillors|Governors|Chair)";
const BODY_DECIDED = new RegExp(
  `\\b${BODY}\\s+(?:(?:also|then|duly|formally|unanimously|therefore|further|had)\\s+){0,2}(?:noted|resolved|agreed|approved|endorsed|received|accepted|recommended|adopted|deferred|supported|confirmed|RESOLVED|AGREED)\\b`,
);
const WAS_DECIDED =
  /\b(?:was|were|be|been|is)\s+(?:(?:duly|formally|unanimously|also|therefore)\s+)?(?:noted|resolved|agreed|approved|endorsed|received|accepted|recommended|adopted|deferred|withdrawn|confirmed|carried|lost)\b/i;
const NOTED_ALONE = /^(?:Noted|NOTED|Agreed|AGREED|Resolved|RESOLVED|Approved|Received|Decision)\b/;

/** An item that was talked about and neither resolved nor noted: its minute never says what came of it. */
export const noResolution: Check = {
  name: "no-resolution",
  severity: "error",
  look: (minute, { title }) => {
    const said = narrativeSentences(minute);
    const last = said.at(-1);
    if (!last || (title !== null && STANDING_ITEM.test(title))) return [];
    if (resolutionsIn(minute).length > 0 || minute.paragraphs.some(({ text }) => saysDecision(text)))
      return [];
    const { from, to } = last;
    return [
      {
        from,
        to,
        message: "The minute ends with no resolution; say what was resolved or that it was noted.",
      },
    ];
  },
};

function saysDecision(text: string): boolean {
  return BODY_DECIDED.test(text) || WAS_DECIDED.test(text) || NOTED_ALONE.test(text.trim());
}
