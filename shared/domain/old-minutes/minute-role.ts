// The role of a paragraph of old minutes, guessed modestly: what shows no cue is narrative.
import type { MinuteRole } from "../meeting/minutes/minutes.ts";
import { readMinuteText } from "../reading-desk/minute-text.ts";
import { promisesIn } from "../reading-desk/promises.ts";

const CUES: readonly (readonly [MinuteRole, RegExp])[] = [
  [
    "oral update",
    /\b(?:verbal|oral) (?:update|report)\b|\breported (?:orally|verbally)\b|\bsince the (?:report|scorecard|agenda|papers) (?:was|were|had been) (?:published|written|prepared)\b/i,
  ],
  [
    "question and answer",
    /\bin (?:response|reply|answer) to (?:an? |the |several |further |these )?(?:\w+ )?(?:question|quer(?:y|ies)|enquir)|\b(?:Members?|Councillors?|Panel|Committee|Board|Chair|Cllr \S+|Councillor \S+) (?:\w+ )?(?:asked (?:whether|what|why|how|when|if|for|about)|queried|enquired|questioned|sought (?:clarification|assurance))\b|^(?:Q|Question)\s*[:.]/i,
  ],
  [
    "concern",
    /\b(?:expressed|raised|voiced|reiterated)\b[^.]{0,40}\b(?:concerns?|disappointment|dismay|alarm)\b|\b(?:was|were|remained) (?:\w+ )?(?:concerned|disappointed|alarmed|worried)\b|\bnoted with concern\b/i,
  ],
  [
    "praise",
    /\b(?:praised|commended|congratulated|paid tribute|applauded)\b|\b(?:was|were) (?:\w+ )?(?:pleased|delighted|encouraged|impressed)\b|\bwelcomed the (?:\w+ ){0,2}(?:improvement|progress|increase|reduction|success|achievement|results?)\b/i,
  ],
];

/** What is longer is no paragraph of one theme. */
const LONGEST_JUDGED = 20_000;

export function minuteRoleOf(text: string): MinuteRole {
  if (text.length > LONGEST_JUDGED) return "narrative";
  if (/^actions?\s*[:–-]/i.test(text)) return "promise";
  if (promisesIn(readMinuteText(text)).length > 0) return "promise";
  return CUES.find(([, cue]) => cue.test(text))?.[0] ?? "narrative";
}
