import { describe, expect, it } from "vitest";
import type { Exemption } from "../../../../shared/domain/meeting/agenda/agenda.ts";
import type { Interest } from "../../../../shared/domain/meeting/meeting.ts";
import { compareMinutes } from "../../../../shared/domain/meeting/minutes/compare.ts";
import type { MinutesChange } from "../../../../shared/domain/meeting/minutes/compared.ts";
import { type Minute, narrative, type Vote } from "../../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord } from "../../../../shared/domain/meeting/record.ts";
import { minutesPaper } from "../../../../shared/domain/paper/minutes-paper.ts";
import { recorded, someBody, type someItem, someMinute, someRecord } from "../some-meeting.ts";

const VOTE: Vote = {
  proposer: "Councillor Ash",
  seconder: "Councillor Birch",
  named: { for: [], against: [], abstained: [] },
  for: 5,
  against: 2,
  abstained: 1,
};
const NOTED = { verb: "note", wording: "to note it", vote: VOTE } as const;
const EXEMPTION: Exemption = {
  paragraph: 3,
  publicInterest: "prices are being negotiated",
  publicTitle: "A contract",
  publicSummary: "The Panel made a decision.",
};
const INTEREST: Interest = {
  who: "Councillor Ash",
  kind: "other registrable interest",
  itemId: null,
  nature: "a governor",
  leftTheRoom: null,
};

const MINUTE = someMinute(["One.", "Two."], {
  resolution: NOTED,
  movements: [{ who: "Councillor Elm", moved: "left" }],
});
const ITEMS = recorded(
  { title: "Placements", presenter: "Head of Placements", minute: MINUTE },
  { title: "Tender", exemption: EXEMPTION, minute: someMinute(["Prices were heard."]) },
  { title: "Late report", lateness: { addedOn: null, circumstances: "An inspection" } },
);
const BEFORE: MeetingRecord = someRecord({
  items: ITEMS,
  attendance: {
    present: ["Councillor Ash", "Councillor Birch"],
    alsoPresent: ["Head of Placements"],
    apologies: ["Councillor Oak"],
    substitutes: [{ name: "Councillor Fir", standsInFor: "Councillor Oak" }],
  },
  interests: [INTEREST, { ...INTEREST, itemId: "item 1", nature: "a school" }],
});
const { attendance, meeting, body } = BEFORE;

const with1 = (minute: Partial<Minute>): Partial<MeetingRecord> => ({
  items: ITEMS.map((one, place) => (place === 0 ? { ...one, minute: { ...one.minute, ...minute } } : one)),
});
const withItem = (place: number, item: Parameters<typeof someItem>[0]): Partial<MeetingRecord> => ({
  items: ITEMS.map((one, at) => (at === place ? { ...one, item: { ...one.item, ...item } } : one)),
});
const [first, second] = MINUTE.paragraphs;
const withFirst = (paragraph: Partial<NonNullable<typeof first>>) =>
  with1({ paragraphs: first && second ? [{ ...first, ...paragraph }, second] : [] });

const ofMeeting = (what: MinutesChange["what"], before: string | null, after: string | null) => ({
  item: null,
  what,
  before,
  after,
});
const of1 = (what: MinutesChange["what"], before: string | null, after: string | null) => ({
  item: "Placements",
  what,
  before,
  after,
});

type Case = readonly [what: string, altered: Partial<MeetingRecord>, changes: readonly MinutesChange[]];

const PRINTED: readonly Case[] = [
  [
    "a name of the body",
    { body: someBody({ name: "Board" }) },
    [ofMeeting("body", "Corporate Parenting Panel, Example Council", "Board, Example Council")],
  ],
  [
    "what the body calls itself",
    { body: someBody({ callsItself: "the Board" }) },
    [ofMeeting("name for itself", "the Panel", "the Board")],
  ],
  [
    "the form of resolutions",
    { body: someBody({ resolutionForm: { ...body.resolutionForm, keyword: "AGREED", bold: false } }) },
    [ofMeeting("resolution form", "RESOLVED to note it. (RESOLVED in bold)", "AGREED to note it.")],
  ],
  [
    "numbered paragraphs",
    { body: someBody({ numbering: "paragraph" }) },
    [ofMeeting("numbering", "Items numbered from 1", "Items numbered from 1, and their paragraphs")],
  ],
  [
    "the venue",
    { meeting: { ...meeting, venue: "the Library" } },
    [
      ofMeeting(
        "when and where",
        "Wednesday 3 July 2019 at 5.00 pm in the Council Chamber",
        "Wednesday 3 July 2019 at 5.00 pm in the Library",
      ),
    ],
  ],
  [
    "one more present",
    { attendance: { ...attendance, present: [...attendance.present, "Councillor Elm"] } },
    [ofMeeting("present", null, "Councillor Elm")],
  ],
  [
    "another in the chair",
    { attendance: { ...attendance, present: attendance.present.toReversed() } },
    [ofMeeting("present", "Councillor Ash; Councillor Birch", "Councillor Birch; Councillor Ash")],
  ],
  [
    "another also present",
    { attendance: { ...attendance, alsoPresent: ["Head of Fostering"] } },
    [ofMeeting("also present", "Head of Placements", "Head of Fostering")],
  ],
  [
    "an apology taken out",
    { attendance: { ...attendance, apologies: [] } },
    [ofMeeting("apologies", "Councillor Oak", null)],
  ],
  [
    "a substitute for another member",
    {
      attendance: {
        ...attendance,
        substitutes: [{ name: "Councillor Fir", standsInFor: "Councillor Birch" }],
      },
    },
    [ofMeeting("substitute", "Councillor Fir for Councillor Oak", "Councillor Fir for Councillor Birch")],
  ],
  [
    "an interest of no item",
    { interests: BEFORE.interests.slice(1) },
    [
      ofMeeting(
        "interest",
        "Councillor Ash declared an interest (other registrable interest): a governor.",
        null,
      ),
    ],
  ],
  [
    "who left the room for an interest",
    {
      interests: BEFORE.interests.map((one) => (one.itemId === null ? one : { ...one, leftTheRoom: true })),
    },
    [
      of1(
        "interest",
        "Councillor Ash declared an interest in this item (other registrable interest): a school.",
        "Councillor Ash declared an interest in this item (other registrable interest): a school. Councillor Ash left the room.",
      ),
    ],
  ],
  [
    "a correction of earlier minutes",
    {
      corrections: [
        {
          id: "c",
          of: { id: "previous", date: "2019-06-05" },
          madeAt: { id: "meeting", date: "2019-07-03" },
          isExempt: false,
          text: "for “a” read “b”",
        },
      ],
    },
    [ofMeeting("correction", null, "Of the minutes of 5 June 2019: for “a” read “b”")],
  ],
  [
    "the order of the items",
    { items: [ITEMS[2], ITEMS[0], ITEMS[1]].flatMap((one) => one ?? []) },
    [ofMeeting("item order", "Placements; Tender; Late report", "Late report; Placements; Tender")],
  ],
  [
    "the closing time",
    { meeting: { ...meeting, closedAt: "7.30 pm" } },
    [ofMeeting("closing time", null, "7.30 pm")],
  ],
  [
    "the number of an item",
    { items: ITEMS.map((one, place) => (place === 0 ? { ...one, number: "6/19" } : one)) },
    [of1("number", "1", "6/19")],
  ],
  [
    "the title of an item",
    withItem(0, { title: "Homes" }),
    [{ item: "Homes", what: "title", before: "Placements", after: "Homes" }],
  ],
  [
    "who presented an item",
    withItem(0, { presenter: "Head of Homes" }),
    [of1("presenter", "Head of Placements", "Head of Homes")],
  ],
  [
    "why an item was private",
    withItem(1, { exemption: { ...EXEMPTION, publicTitle: "A purchase" } }),
    [
      {
        item: "Tender",
        what: "privacy",
        before: expect.stringContaining("A contract Exempt: not for publication by virtue of paragraph 3"),
        after: expect.stringContaining("A purchase Exempt: not for publication by virtue of paragraph 3"),
      },
    ],
  ],
  [
    "what the public is told of a private item",
    withItem(1, { exemption: { ...EXEMPTION, publicSummary: "" } }),
    [{ item: "Tender", what: "public account", before: "The Panel made a decision.", after: null }],
  ],
  [
    "why an item was late",
    withItem(2, { lateness: { addedOn: null, circumstances: "A storm" } }),
    [
      {
        item: "Late report",
        what: "lateness",
        before: expect.stringContaining("An inspection."),
        after: expect.stringContaining("A storm."),
      },
    ],
  ],
  [
    "who came and went",
    with1({ movements: [{ who: "Councillor Elm", moved: "joined" }] }),
    [of1("movement", "Councillor Elm left the meeting.", "Councillor Elm joined the meeting.")],
  ],
  [
    "the vote",
    with1({ resolution: { ...NOTED, vote: { ...VOTE, for: 6 } } }),
    [
      of1(
        "vote",
        "It was proposed by Councillor Ash and seconded by Councillor Birch. The vote was 5 for, 2 against, 1 abstaining.",
        "It was proposed by Councillor Ash and seconded by Councillor Birch. The vote was 6 for, 2 against, 1 abstaining.",
      ),
    ],
  ],
  [
    "a named vote",
    with1({
      resolution: { ...NOTED, vote: { ...VOTE, named: { ...VOTE.named, against: ["Councillor Elm"] } } },
    }),
    [of1("vote", expect.any(String), expect.stringContaining("Voting against: Councillor Elm."))],
  ],
  [
    "the resolution",
    with1({ resolution: { ...NOTED, wording: "to note that" } }),
    [of1("resolution", "to note it", "to note that")],
  ],
  [
    "a resolution taken out",
    with1({ resolution: null }),
    [of1("vote", expect.any(String), null), of1("resolution", "to note it", null)],
  ],
  ["a paragraph", withFirst({ text: "One more." }), [of1("paragraph", "One.", "One more.")]],
  [
    "paragraphs added and taken out",
    with1({ paragraphs: [narrative("new", "Three."), ...MINUTE.paragraphs.slice(0, 1)] }),
    [of1("paragraph", null, "Three."), of1("paragraph", "Two.", null)],
  ],
  [
    "the order of paragraphs",
    with1({ paragraphs: MINUTE.paragraphs.toReversed() }),
    [of1("paragraph order", "“One.”; “Two.”", "“Two.”; “One.”")],
  ],
  [
    "an item taken out",
    { items: ITEMS.slice(0, 2) },
    [
      { item: "Late report", what: "item", before: "3 Late report", after: null },
      { item: "Late report", what: "lateness", before: expect.any(String), after: null },
    ],
  ],
];

const BEHIND: readonly Case[] = [
  [
    "the period of the figures",
    { period: "2019-06", asAt: "2019-06-30" },
    [ofMeeting("figures", "May 2019, data as at 31 May 2019", "June 2019, data as at 30 June 2019")],
  ],
  ["who spoke", withFirst({ speaker: "Head of Homes" }), [of1("speaker", null, "Head of Homes")]],
  ["the kind of a paragraph", withFirst({ role: "concern" }), [of1("role", "narrative", "concern")]],
  [
    "a figure given by mouth",
    withFirst({ oral: { indicator: "CIC1", period: "2019-06", value: 18, givenBy: "Head of Homes" } }),
    [of1("oral update", null, "CIC1 for June 2019: 18, given by Head of Homes")],
  ],
  [
    "what a word is linked with",
    withFirst({ links: [{ from: 0, to: 3, indicator: "CIC1", period: "2019-05" }] }),
    [of1("link", null, "“One”: CIC1 for May 2019")],
  ],
  [
    "that no resolution was made",
    with1({ isWithoutResolution: true }),
    [of1("no resolution", null, "No resolution was made.")],
  ],
];

describe("two versions of minutes", () => {
  it.each([...PRINTED, ...BEHIND])("tell of %s, and of nothing else", (_, altered, changes) => {
    expect(compareMinutes(BEFORE, { ...BEFORE, ...altered })).toEqual(changes);
  });

  it("tell of nothing where they are the same", () => {
    expect(compareMinutes(BEFORE, structuredClone(BEFORE))).toEqual([]);
  });

  it("take no notice of what is not written yet", () => {
    const after = {
      ...BEFORE,
      ...with1({ movements: [...MINUTE.movements, { who: "", moved: "joined" }] }),
      interests: [...BEFORE.interests, { ...INTEREST, who: " " }],
    };
    expect(compareMinutes(BEFORE, after)).toEqual([]);
  });
});

it.each(PRINTED)("%s is printed, so minutes that differ in it are others", (_, altered) => {
  const printed = (record: MeetingRecord) => [minutesPaper(record, "public"), minutesPaper(record, "part B")];
  expect(printed({ ...BEFORE, ...altered })).not.toEqual(printed(BEFORE));
});
