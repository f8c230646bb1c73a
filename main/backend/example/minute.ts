// What the example's panel said on 3 July 2019: by post, in the past tense, one paragraph a theme.
import type { ItemKind } from "../../../shared/domain/meeting/agenda/agenda.ts";
import type { RollEntry } from "../../../shared/domain/meeting/body.ts";
import type { Attendance } from "../../../shared/domain/meeting/meeting.ts";

export const EXAMPLE_ATTENDANCE: Attendance = {
  present: [
    "Chair of the Panel",
    "Vice-Chair of the Panel",
    "Member for North Ward",
    "Member for South Ward",
    "Member for East Ward",
    "Member for West Ward",
    "Co-opted Member (care leavers)",
    "Co-opted Member (foster carers)",
  ],
  alsoPresent: [
    "Director of Children's Services",
    "Head of Corporate Parenting",
    "Head of the Virtual School",
    "Democratic Services Officer",
  ],
  apologies: [],
  substitutes: [],
};

/** Members stand for their wards, so that nobody is named. */
export const EXAMPLE_ROLL: readonly RollEntry[] = [
  entry("chair", "councillor", "Chair of the Panel", "chair"),
  entry("vice-chair", "councillor", "Vice-Chair of the Panel", "vice-chair"),
  ...["North", "South", "East", "West"].map((ward) =>
    entry(`member ${ward}`, "councillor", `Member for ${ward} Ward`),
  ),
  entry("co-opted 1", "co-opted member", "Co-opted Member (care leavers)"),
  entry("co-opted 2", "co-opted member", "Co-opted Member (foster carers)"),
  ...EXAMPLE_ATTENDANCE.alsoPresent.map((post) => entry(post, "officer", post)),
];

function entry(
  id: string,
  kind: RollEntry["kind"],
  name: string,
  office: RollEntry["office"] = null,
): RollEntry {
  return { id, kind, name, office, isSubstitute: false, from: null, until: null };
}

/** What was minuted of the items before the scorecard. */
export const EXAMPLE_OPENING: Readonly<Partial<Record<ItemKind, string>>> = {
  apologies: "There were no apologies for absence.",
  interests: "No interests were declared.",
  "previous minutes": "The minutes of the previous meeting were agreed as a correct record.",
  actions: "There were no actions from earlier meetings.",
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
