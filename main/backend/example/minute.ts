// What the example's panel said on 3 July 2019: by post, in the past tense, one paragraph a theme.
import type { Attendance } from "../../../shared/domain/meeting/meeting.ts";

export const EXAMPLE_ATTENDANCE: Attendance = {
  present: [
    "Chair of the Panel",
    "Vice-Chair of the Panel",
    "Four Members of the Panel",
    "Two co-opted Members",
  ],
  alsoPresent: [
    "Director of Children's Services",
    "Head of Corporate Parenting",
    "Head of the Virtual School",
    "Democratic Services Officer",
  ],
  apologies: [],
};

export const EXAMPLE_PARAGRAPHS: readonly string[] = [
  "The Head of Corporate Parenting presented the scorecard and reported improvement in key areas since the previous meeting. Foster carers' annual reviews and visits to children were on course, and the service now aimed higher in both.",
  "Officers said that the difficulty lay with personal education plans and with initial health assessments, of which 44.8% had been completed within 20 working days. Initial health assessments were to be taken through the Health and Wellbeing Board.",
  "Review health assessments had improved to 92%. Officers put this down to the growing number of staff, and noted that work done since May did not show in the figures.",
  "The Panel welcomed the progress and thanked the Virtual School for its work on personal education plans.",
  "Members were concerned that 18.0% of eligible young people had a pathway plan against a target of 85.0%. Officers explained that a plan was now due at 16 years and 3 months, and that a pathway plan was not the same as a care plan. Of care leavers, 86.1% had an up-to-date plan.",
  "In reply to questions on the quality of pathway plans, the Head of Corporate Parenting said that each plan was written with the young person, reviewed by a team manager and looked at again at the six-monthly review. The service was introducing an audit programme with an external and an internal reviewer.",
  "Co-opted Members said that young people saw the plan as a form to be filled in. Officers undertook to bring a new design to the forum of care leavers, which was to start in September.",
];
