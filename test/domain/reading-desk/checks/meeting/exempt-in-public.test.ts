import { expect, test } from "vitest";
import type { MeetingRecord } from "../../../../../shared/domain/meeting/record.ts";
import { exemptInPublic } from "../../../../../shared/domain/reading-desk/checks/meeting/exempt-in-public.ts";
import { readMeeting } from "../../../../../shared/domain/reading-desk/read-meeting.ts";
import { expectToStandThere, placesOf } from "../../found-by-meeting.ts";
import { EXEMPTION, SOME_FACTS, someItem, someMeeting } from "../../some-meeting.ts";

const SECRET =
  "The Head of Property reported that the owner of Larchwood House had asked for £450,000. The Panel RESOLVED to offer £410,000.";
const TITLE = "Purchase of Larchwood House for a Children’s Home";

function exemptIn(record: MeetingRecord, isWord: ((word: string) => boolean) | null = null) {
  const remarks = readMeeting(record, { ...SOME_FACTS, isWord, isUntaughtWord: isWord });
  for (const remark of remarks) expectToStandThere(remark, record);
  return placesOf(remarks.filter(({ check }) => check === exemptInPublic.name));
}

/** With a public item ahead that says this, and an exempt one that says the secret. */
function found(
  said: string,
  exemption: Partial<typeof EXEMPTION> = {},
  isWord: ((word: string) => boolean) | null = null,
): readonly string[] {
  const items = [
    someItem(1, { title: "Fostering Strategy", said: [said] }),
    someItem(2, { kind: "exclusion" }),
    someItem(3, { title: TITLE, said: [SECRET], item: { exemption: { ...EXEMPTION, ...exemption } } }),
  ];
  return exemptIn(someMeeting({ items }), isWord);
}

const IN_ORDER = "The Fostering Strategy was presented by the Head of Property.";

test.each([
  ["its title", `The Panel would return to the ${TITLE} later.`, [`i1p1: the ${TITLE}`]],
  ["its title in small letters", "See purchase of larchwood house for a children's home.", null],
  [
    "a sentence",
    "Officers said that the owner of Larchwood House had asked for £450,000 already.",
    ["i1p1: that the owner of Larchwood House had asked for £450,000"],
  ],
])("finds what a public item repeats of the exempt one: %s", (_, said, places) => {
  expect(found(said)).toEqual(places ?? ["i1p1: purchase of larchwood house for a children's home"]);
});

test.each([
  [
    "the title as it is",
    { publicTitle: "Purchase of Larchwood House" },
    ["i3 agenda public title: Larchwood House"],
  ],
  ["a sum", { publicSummary: "An offer of £410,000 was agreed." }, ["i3 agenda public summary: £410,000"]],
  [
    "in its reasons",
    { publicInterest: "The owner of Larchwood House could ask for more." },
    ["i3 agenda public interest: Larchwood House"],
  ],
  [
    "a name",
    { publicSummary: "The owner of Larchwood House was heard." },
    ["i3 agenda public summary: Larchwood House"],
  ],
])("the public account of the exempt item gives away: %s", (_, exemption, places) => {
  expect(found(IN_ORDER, exemption)).toEqual(places);
});

test("interests and corrections that all may read are held to it, and those of the exempt item are not", () => {
  const nature = "knew that the owner of Larchwood House had asked for £450,000";
  const kind = "non-registrable interest";
  const items = [someItem(1), someItem(2, { title: TITLE, said: [SECRET], item: { exemption: EXEMPTION } })];
  const interest = { who: "Councillor Ash", kind, nature, leftTheRoom: true } as const;
  const meeting = { id: "meeting", date: "2019-07-03" } as const;
  const correction = { id: "c", of: meeting, madeAt: meeting, text: `It ${nature}.` } as const;
  const record = someMeeting({
    items,
    interests: [
      { ...interest, itemId: "i1" },
      { ...interest, itemId: "i2" },
    ],
    corrections: [
      { ...correction, isExempt: false },
      { ...correction, isExempt: true },
    ],
  });
  const words = nature.slice("knew ".length);
  expect(exemptIn(record)).toEqual([`meeting correction 0: ${words}`, `i1 interests nature 0: ${words}`]);
});

test("a name of the title that no dictionary has is found before anything is minuted", () => {
  const isWord = (word: string) => word.toLowerCase() !== "larchwood";
  expect(found(IN_ORDER, { publicTitle: "Purchase (Larchwood)" }, isWord)).toEqual([
    "i3 agenda public title: Larchwood",
  ]);
});

test.each([
  ["another matter", IN_ORDER, {}],
  ["words that every minute has", "The Head of Property reported that the Panel would meet again.", {}],
  ["an account that tells nothing", IN_ORDER, { publicSummary: "The Panel agreed the terms of a purchase." }],
  ["a post and a year", IN_ORDER, { publicSummary: "The Head of Property reported in July 2019." }],
] as const)("stays silent: %s", (_, said, exemption) => {
  expect(found(said, exemption)).toEqual([]);
});

test("a title that the public agenda bears is no secret", () => {
  expect(found(`The Panel would return to the ${TITLE}.`, { publicTitle: TITLE })).toEqual([]);
});

test("with nothing exempt nothing is said", () => {
  expect(exemptIn(someMeeting({}))).toEqual([]);
});
