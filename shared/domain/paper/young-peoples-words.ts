// What the indicators that ship with the product are about, in words that a ten-year-old reads.
import type { Indicator } from "../indicator.ts";
import { plainWording } from "../plain-wording.ts";

/**
 * Each says what is good, so that "this is going well" is right whether high or low figures are. Numbers that are neither
 * good nor bad are not told and have none.
 */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  "Children visited within the statutory timescale": "Visits from your social worker on time",
  "Reviews held in time": "Your review meetings on time",
  "Children aged 4 and over who took part in their review": "You having a say in your review",
  "Children with an up-to-date care plan": "Care plans that are up to date",
  "Eligible young people with a pathway plan": "Plans for leaving care",
  "Care leavers with an up-to-date pathway plan": "Plans for care leavers that are up to date",
  "Children with three or more social workers in the year": "Keeping the same social worker",
  "Initial health assessments requested within 3 working days": "Asking fast for your first health check",
  "Initial health assessments completed within 20 working days": "First health checks on time",
  "Review health assessments up to date": "Health checks each year",
  "Dental checks up to date": "Trips to the dentist",
  "Immunisations up to date": "Jabs that keep you well",
  "Strengths and difficulties questionnaires returned": "Asking how you feel",
  "Average SDQ score": "How you feel",
  "Initial personal education plans in time": "First school plans on time",
  "Personal education plans completed this term": "School plans each term",
  "Personal education plans judged good or better": "Good school plans",
  "Persistent absentees": "Being at school each day",
  "Aged 16 and 17 not in education, employment or training": "School, work or training at 16 and 17",
  "Three or more placements in the year": "Not having to move home too much",
  "Same placement for two years": "Staying in the same home",
  "Placed 20 miles or more from home": "Living close to where you come from",
  "In family-based placements": "Living in a family home",
  "Return home interviews within 72 hours": "Talking with you soon after you go missing",
  "Foster carers' annual reviews in time": "Checks with foster carers on time",
  "Foster carer supervision visits in time": "Visits to foster carers on time",
  "In-house fostering households": "Foster homes of our own",
  "Ceased to be looked after through adoption": "Children who are adopted",
  "Days from entering care to moving in with adopters (A1)": "Moving in with a new family soon",
  "Days from court authority to match (A2)": "Finding a new family soon",
  "Care leavers in suitable accommodation": "Good homes for care leavers",
  "Care leavers in education, employment or training": "School, work or training for care leavers",
  "Care leavers not in touch": "Keeping in touch with care leavers",
  "Care leavers staying put with former foster carers": "Staying on with your foster carers at 18",
  "Average case load of independent reviewing officers": "Time that reviewing officers have for you",
};

/** Those of a council's own have their names as they run on in a sentence. */
export function youngPeoplesWords(indicator: Pick<Indicator, "name">): string {
  const known = Object.hasOwn(PLAIN_WORDS, indicator.name) ? PLAIN_WORDS[indicator.name] : undefined;
  const words = known ?? plainWording(indicator);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
