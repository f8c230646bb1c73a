// The example's meeting with whatever a paper of it can show, in words that a file can come to grief over.
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Action } from "../../../shared/domain/meeting/actions/action.ts";
import { mattersMinuted } from "../../../shared/domain/meeting/actions/matters-in-words.ts";
import type { AgendaItem, ItemKind } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { exclusionWording } from "../../../shared/domain/meeting/agenda/exclusion.ts";
import { resolutionFor } from "../../../shared/domain/meeting/agenda/item-title.ts";
import { MINUTES_STATES, type MinutesState } from "../../../shared/domain/meeting/meeting.ts";
import {
  type MinuteParagraph,
  narrative,
  type OralFigure,
} from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { onTheRoll, someItem } from "../../domain/meeting/some-meeting.ts";
import { noCall } from "../backend-in-a-folder.ts";
import { meetingWith, minuteItem } from "../minute-an-item.ts";
import { bringSmallNumbersIn } from "../small-numbers.ts";
import { exampleMeeting } from "./example-meeting.ts";

/** Marks that XML and HTML take for their own, letters beyond Latin 1, and spaces that do not break. */
const HARD_WORDS =
  "“Cafés & crèches” were asked for 5 < 6 places > 4: ½ of them, £1,200\u00a0–\u202f€1,400 a year… at Llanfair­pwll, Łódź and 東京 🙂.";

const EARLIER: IsoDate = "2019-05-01";
const LATER: IsoDate = "2019-09-18";
const CHAIR = "Chair of the Panel";
const AWAY = "Member for West Ward";
const STANDS_IN = "Member for Hill Ward";

/** Small numbers, comments, votes, people who came and went, interests, late and exempt items, promises. Gives its id. */
export async function fullMeeting(backend: Backend, folder: string, hardWords = HARD_WORDS): Promise<string> {
  const meeting = await exampleMeeting(backend);
  await bringSmallNumbersIn(backend, folder);
  await redefine(backend);
  await enrol(backend);
  await promiseEarlier(backend);
  await addToAgenda(backend, meeting);
  await minuteOpening(backend, meeting);
  await minuteMatters(backend, meeting);
  await minuteMore(backend, meeting, hardWords);
  await attend(backend, meeting);
  return meeting;
}

async function redefine({ handlers }: Backend): Promise<void> {
  const changes = [
    { from: "2018-10-01", words: "Plans signed < 28 days after the 16th birthday & shared" },
  ] as const;
  await handlers["indicators.define"]({ reference: "CLA 17", changes }, noCall);
}

async function enrol({ handlers }: Backend): Promise<void> {
  const [body] = await handlers["bodies.list"]({}, noCall);
  if (body === undefined) throw new Error("The example has no body.");
  const roll = [...body.roll, onTheRoll(STANDS_IN, { isSubstitute: true })];
  await handlers["bodies.save"]({ body: { ...body, roll } }, noCall);
}

/** What the meeting has to hear of and what was put off, of the open items and of a private one. */
async function promiseEarlier(backend: Backend): Promise<void> {
  const meeting = await meetingWith(backend, EARLIER, [
    { title: "Visits & reviews" },
    { title: "Fees of an agency", exemption: EXEMPTION },
  ]);
  await minuteItem(backend, meeting, `${EARLIER} 1`, [
    "The report on visits & reviews < 2019 was deferred to the next meeting.",
  ]);
  await minuteItem(backend, meeting, `${EARLIER} 2`, ["Consideration of the “fees” was postponed."]);
  const action = { meetingId: meeting, state: "open", owner: "Head of Corporate Parenting" } as const;
  const actions: readonly Action[] = [
    {
      ...{ ...action, id: "visits", itemId: `${EARLIER} 1`, due: "2019-06-14" },
      ...{ task: "Bring the dates of visits", sentence: "The dates of visits were to be brought." },
      updates: [{ meetingId: null, on: "2019-06-10", text: "Half of the dates have come" }],
    },
    {
      ...{ ...action, id: "fees", itemId: `${EARLIER} 2`, due: null, owner: "" },
      ...{ task: "Ask the agency for its fees", sentence: "The agency was to be asked.", updates: [] },
    },
  ];
  for (const one of actions) await backend.handlers["actions.save"]({ action: one }, noCall);
}

const EXEMPTION = {
  paragraph: 3,
  publicInterest: "the fees could not be negotiated if they were known",
  publicTitle: "Fees",
  publicSummary: "The Panel considered a report.",
} as const;

async function addToAgenda({ handlers }: Backend, meeting: string): Promise<void> {
  const { version, items } = await handlers["meetings.show"]({ meeting }, noCall);
  const changed = items.map(({ item }) => {
    if (item.id === "report") return { ...item, ...ON_THE_REPORT };
    return item.id === "tender" ? { ...item, attachments: [...item.attachments, LATE_PRICES] } : item;
  });
  const at = (found: (item: AgendaItem) => boolean) => changed.findIndex(found);
  const actions = at(({ kind }) => kind === "actions");
  const exclusion = at(({ id }) => id === "exclusion");
  const agenda = [
    ...changed.slice(0, actions),
    MATTERS,
    ...changed.slice(actions, exclusion),
    ...[LATE, VOTED],
    ...changed.slice(exclusion),
  ];
  await handlers["agenda.save"]({ meeting, version, items: agenda }, noCall);
  const { version: saved } = await handlers["meetings.show"]({ meeting }, noCall);
  await handlers["agenda.publish"]({ meeting, version: saved, on: "2019-06-25" }, noCall);
}

const ON_THE_REPORT: Partial<AgendaItem> = {
  backgroundPapers: ["Audit of plans <April 2019>", "Ofsted’s framework & guidance"],
  attachments: [
    { kind: "file", title: "Findings of the audit", state: "attached", publishedOn: null },
    { kind: "file", title: "What young people said", state: "late", publishedOn: "2019-06-28" },
    { kind: "file", title: "Answers of the service", state: "to follow", publishedOn: null },
  ],
};

const LATE_PRICES = {
  kind: "file",
  title: "Prices as corrected",
  state: "late",
  publishedOn: "2019-07-01",
} as const;

const MATTERS = someItem({ id: "matters", kind: "matters arising", title: "Matters arising & outstanding" });

const LATE = someItem({
  id: "late",
  title: "Closure of a residential home “Oak & Ash”",
  presenter: "Director of Children's Services",
  lateness: { addedOn: "2019-06-28", circumstances: "the inspector's letter came on 27 June 2019" },
});

const VOTED = someItem({
  id: "voted",
  title: "Pledge to children in care & care leavers, 2019–2021",
  recommendation: {
    verb: "endorse",
    wording:
      "That the Panel:\nendorses the Pledge to children in care & care leavers, 2019–2021; and\nasks that the pledge be published",
  },
});

/** As the minute begins when a meeting is opened, with what was said written in. */
async function minuteMatters(backend: Backend, meeting: string): Promise<void> {
  const { arising } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const begun = arising === null ? [] : mattersMinuted(arising, "everybody");
  const told = begun.map((text) => text.replace("[add what was said]", "It was now before the Panel."));
  await minuteItem(backend, meeting, "matters", told);
}

async function minuteMore(backend: Backend, meeting: string, hardWords: string): Promise<void> {
  const { body, items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const { number = "" } = items.find(({ item }) => item.id === "tender") ?? {};
  const wording = exclusionWording(body, [{ number, exemption: EXEMPTION }]) ?? "";
  await minuteItem(backend, meeting, "exclusion", [], {
    resolution: { verb: "agree", wording, vote: null },
  });
  await minuteItem(backend, meeting, "late", ["The Panel heard of the closure.", hardWords], {
    isWithoutResolution: true,
    movements: [{ who: "Member for East Ward", moved: "left for the item" }],
  });
  await minuteItem(backend, meeting, "voted", ["Members spoke for and against the pledge."], {
    movements: [{ who: "Member for South Ward", moved: "joined" }],
    resolution: {
      verb: "endorse",
      wording: resolutionFor(VOTED, { body, period: null, asAt: null })?.wording ?? "",
      vote: {
        ...{ proposer: CHAIR, seconder: STANDS_IN, for: 2, against: 1, abstained: 1 },
        named: {
          for: [CHAIR, STANDS_IN],
          against: ["Member for North Ward"],
          abstained: ["Member for East Ward"],
        },
      },
    },
  });
  await sayMore(backend, meeting, "report", oral("told in public", { value: 17.3, ...TOLD_BY }));
  await sayMore(backend, meeting, "tender", oral("told in private", { value: 16.2, ...TOLD_BY }));
}

const TOLD_BY = { indicator: "CLA 11", period: "2019-06", givenBy: "Head of Corporate Parenting" } as const;

function oral(id: string, figure: OralFigure): MinuteParagraph {
  const text = `The Head of Corporate Parenting said that it had been ${figure.value}% in June 2019.`;
  return { ...narrative(id, text), role: "oral update", speaker: figure.givenBy, oral: figure };
}

/** Another paragraph behind those that the item has. */
async function sayMore(
  backend: Backend,
  meeting: string,
  item: string,
  paragraph: MinuteParagraph,
): Promise<void> {
  const { items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  const recorded = items.find((one) => one.item.id === item);
  if (recorded === undefined) throw new Error(`There is no item ${item}.`);
  const { paragraphs, ...facts } = recorded.minute;
  await minuteItem(backend, meeting, item, [...paragraphs, paragraph], facts);
}

/** In place of what the example says, which is not so here. Apologies and interests are minuted from the record. */
const OPENING: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  apologies: [],
  interests: [],
  actions: ["The Head of Corporate Parenting said that half of the dates of visits had come."],
};

async function minuteOpening(backend: Backend, meeting: string): Promise<void> {
  const { items } = await backend.handlers["meetings.show"]({ meeting }, noCall);
  for (const { item } of items) {
    const paragraphs = OPENING[item.kind];
    if (paragraphs) await minuteItem(backend, meeting, item.id, paragraphs);
  }
}

async function attend({ handlers }: Backend, meeting: string): Promise<void> {
  const { version, attendance } = await handlers["meetings.show"]({ meeting }, noCall);
  const interest = { who: "Member for South Ward", leftTheRoom: false } as const;
  await handlers["minutes.save"](
    {
      ...{ meeting, version, closedAt: "6.40 pm", minutes: [] },
      attendance: {
        ...attendance,
        present: attendance.present.map((who) => (who === AWAY ? STANDS_IN : who)),
        alsoPresent: [...attendance.alsoPresent, "Independent Reviewing Officer"],
        apologies: [AWAY],
        substitutes: [{ name: STANDS_IN, standsInFor: AWAY }],
      },
      interests: [
        {
          ...{ ...interest, itemId: "report", kind: "other registrable interest" },
          nature: "a governor of the school",
        },
        { ...interest, itemId: null, kind: "non-registrable interest", nature: "" },
      ],
    },
    noCall,
  );
}

/** Passes the minutes on, one state after the other. */
export async function passOn({ handlers }: Backend, meeting: string, to: MinutesState): Promise<void> {
  const { meeting: before } = await handlers["meetings.show"]({ meeting }, noCall);
  const from = MINUTES_STATES.indexOf(before.minutesState) + 1;
  for (const state of MINUTES_STATES.slice(from, MINUTES_STATES.indexOf(to) + 1)) {
    const { version } = await handlers["meetings.show"]({ meeting }, noCall);
    await handlers["minutes.move"]({ meeting, version, to: state, approvedOn: LATER }, noCall);
  }
}

/** Approved minutes are put right at a later meeting, for the public and in private. */
export async function correct(backend: Backend, meeting: string): Promise<void> {
  const later = await meetingWith(backend, LATER, [{ kind: "previous minutes", title: "Minutes" }]);
  const correction = { of: meeting, madeAt: later };
  for (const [text, isExempt] of [
    ["for “two” read “three”", false],
    ["for “three providers” read “four providers”", true],
  ] as const)
    await backend.handlers["minutes.correct"]({ ...correction, text, isExempt }, noCall);
}
