import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Action } from "../../../shared/domain/meeting/actions/action.ts";
import { exclusionWording } from "../../../shared/domain/meeting/agenda/exclusion.ts";
import type { RecordedItem } from "../../../shared/domain/meeting/record.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import type { MeetingFacts, MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { readingDesk, readMeeting } from "../../../shared/domain/reading-desk/read-meeting.ts";
import { readMinutesPaper, readPublicPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import { someScorecard } from "./checks/matter/some-scorecard.ts";
import { expectToStandThere } from "./found-by-meeting.ts";
import { EXEMPTION, SOME_BODY, SOME_FACTS, someItem, someMeeting } from "./some-meeting.ts";

function remarks(
  items: readonly RecordedItem[],
  facts: Partial<MeetingFacts> = {},
): readonly MeetingRemark[] {
  const record = someMeeting({ items, asAt: "2019-05-31" });
  const found = readMeeting(record, { ...SOME_FACTS, ...facts });
  for (const remark of found) expectToStandThere(remark, record);
  return found;
}

function namesOf(items: readonly RecordedItem[], facts: Partial<MeetingFacts> = {}): readonly string[] {
  return remarks(items, facts).map(({ check }) => check);
}

const SPOKEN = "The Head of Housing undertook to bring a plan.";

test("a remark names its paragraph and counts within it", () => {
  const said = ["The plan was read.", "", "The Panel heard the the plan."];
  const [remark, ...others] = remarks([someItem(1), someItem(2, { said })]);
  expect(others).toEqual([]);
  expect(remark).toMatchObject({
    check: "doubled-word",
    itemId: "i2",
    part: "paragraphs",
    paragraph: "i2p3",
    from: "The Panel heard ".length,
    text: "the the",
    fix: "the",
  });
});

test("a remark on the resolution counts in the sentence as it is printed", () => {
  const [remark] = remarks([someItem(1, { resolved: "to note the the Plan" })]);
  expect(remark).toMatchObject({ itemId: "i1", part: "resolution", paragraph: null, text: "the the" });
  expect("The Panel RESOLVED to note the the Plan.".slice(remark?.from, remark?.to)).toBe("the the");
});

test("a remark that runs on into the next paragraph ends with its own and offers no fix", () => {
  const [remark] = remarks([someItem(1, { said: ["It was so.\n\n\n\n", "It was done."] })]);
  expect(remark).toMatchObject({ check: "stray-space", paragraph: "i1p1", text: "\n\n\n\n" });
  expect(remark).not.toHaveProperty("fix");
});

test("remarks come in the order of the minutes, those on the whole meeting first", () => {
  const interests = [
    { who: "X", kind: "disclosable pecuniary interest", itemId: null, nature: "", leftTheRoom: null },
  ] as const;
  const items = [
    someItem(1, { resolved: "to note the the Plan", said: ["It was so.", "It was a a plan."] }),
    someItem(2, { item: { purpose: "To hear of the the plan." }, resolved: "to note the the Plan" }),
  ];
  const found = readMeeting(someMeeting({ items, interests }), SOME_FACTS);
  expect(found.map(({ itemId, part, paragraph }) => paragraph ?? `${itemId} ${part}`)).toEqual([
    "null interests",
    "i1p2",
    "i1 resolution",
    "i2 agenda",
    "i2 resolution",
  ]);
});

describe("what is asked of an item goes by its kind", () => {
  test.each(["report", "scorecard", "previous minutes", "exclusion"] as const)(
    "%s: a resolution, unless the clerk said that there was none",
    (kind) => {
      const undecided = { kind, resolved: null, title: "Exclusion and minutes" };
      expect(namesOf([someItem(1, undecided)])).toContain("no-resolution");
      const without = someItem(1, { ...undecided, minute: { isWithoutResolution: true } });
      expect(namesOf([without])).not.toContain("no-resolution");
    },
  );

  test.each(["apologies", "interests", "matters arising", "actions", "urgent", "next meeting"] as const)(
    "%s: none",
    (kind) => {
      const item = someItem(1, { kind, resolved: null, said: ["There was no business because of rain."] });
      expect(namesOf([item])).toEqual([]);
    },
  );

  test("an urgent item that was taken is decided", () => {
    const lateness = { addedOn: "2019-07-01", circumstances: "A letter came." } as const;
    const item = someItem(1, { kind: "urgent", resolved: null, item: { lateness } });
    expect(namesOf([item])).toEqual(["no-resolution"]);
  });

  const FIGURES = ["Plans stood at 19%."];
  const title = "Performance Scorecard";
  const scorecard = someScorecard([{ name: "Plans", value: 18 }]);

  test("figures, as-at date and age are asked for where the scorecard is attached", () => {
    const stale = "2019-05-31";
    const attached = {
      attachments: [{ kind: "scorecard", title, state: "attached", publishedOn: null }],
    } as const;
    const record = someMeeting({ body: { staleAfterDays: 10 }, asAt: stale });
    const asked = (item: RecordedItem) =>
      readMeeting({ ...record, items: [item] }, { ...SOME_FACTS, scorecard }).map(({ check }) => check);
    const all = ["old-data", "figure-without-reading", "resolution-date"];
    expect(asked(someItem(1, { kind: "scorecard", title, said: FIGURES })).toSorted()).toEqual(
      all.toSorted(),
    );
    expect(asked(someItem(1, { title, said: FIGURES, item: attached })).toSorted()).toEqual(all.toSorted());
    expect(asked(someItem(1, { title, said: FIGURES }))).toEqual([]);
  });

  test("a figure is answered by its link to a reading or by its oral update", () => {
    const found = (some: object) =>
      remarks([someItem(1, { kind: "scorecard", title, said: [{ text: "Plans stood at 19%.", ...some }] })], {
        scorecard,
      }).filter(({ check }) => check === "figure-without-reading");
    const link = { from: 15, to: 18, indicator: "CLA 1", period: "2019-05" } as const;
    expect(found({})).toHaveLength(1);
    expect(found({ links: [link] })).toEqual([]);
    expect(found({ links: [{ ...link, period: null }] })).toHaveLength(1);
    expect(found({ links: [{ ...link, from: 0, to: 5 }] })).toHaveLength(1);
    expect(
      found({ oral: { indicator: "CLA 1", period: "2019-06", value: 19, givenBy: "Director" } }),
    ).toEqual([]);
  });

  test("an exempt item may tell what no public paper may; its public account may not", () => {
    const said = ["Three children lived there."];
    const exempt = (publicSummary: string) =>
      namesOf([
        someItem(1, { kind: "exclusion" }),
        someItem(2, { said, item: { exemption: { ...EXEMPTION, publicSummary } } }),
      ]);
    expect(namesOf([someItem(1, { said })])).toEqual(["identifiable-child"]);
    expect(exempt("A home was discussed.")).toEqual([]);
    expect(exempt("Two children lived there.")).toEqual(["identifiable-child"]);
    expect(exempt("Homes for two children")).toEqual(["identifiable-child"]);
  });
});

const ACTION: Action = {
  id: "a",
  meetingId: "meeting",
  itemId: "i1",
  sentence: SPOKEN,
  task: "Bring a plan",
  owner: "Head of Housing",
  due: null,
  state: "open",
  updates: [],
};

test.each(["open", "refused"] as const)("a promise is answered by its action: %s", (state) => {
  const items = [someItem(1, { said: [SPOKEN] })];
  expect(namesOf(items)).toEqual(["promise-without-action"]);
  expect(namesOf(items, { actions: [{ ...ACTION, state }] })).toEqual([]);
  expect(namesOf(items, { actions: [{ ...ACTION, itemId: "i2" }] })).toEqual(["promise-without-action"]);
  expect(namesOf(items, { actions: [{ ...ACTION, sentence: "Other." }] })).toEqual([
    "promise-without-action",
  ]);
});

test("a promise that was answered stays answered when a slip in it is mended, and answers no other", () => {
  const said = (what: string) => `The Head of Housing undertook to bring the ${what} to the next meeting.`;
  const actions = [{ ...ACTION, sentence: said("plna") }];
  expect(namesOf([someItem(1, { said: [said("plan")] })], { actions })).toEqual([]);
  const found = remarks([someItem(1, { said: [said("plan"), said("survey")] })], {
    actions: [{ ...ACTION, sentence: said("plan") }],
  });
  expect(found.map(({ check, text }) => [check, text])).toEqual([["promise-without-action", said("survey")]]);
});

test("a promise in a sentence that is too long is heard of as a promise", () => {
  const long = `${SPOKEN.slice(0, -1)} ${"and so on ".repeat(12)}for all.`;
  expect(namesOf([someItem(1, { said: [long] })])).toEqual(["promise-without-action"]);
  expect(namesOf([someItem(1, { said: [long] })], { actions: [{ ...ACTION, sentence: long }] })).toEqual([
    "long-sentence",
  ]);
});

test("a paragraph that the clerk calls a promise is one, whatever its words", () => {
  const promise = { text: "A plan is to come. It will be short.", role: "promise" } as const;
  const items = [someItem(1, { said: [promise, "It was so."] })];
  const found = (actions: readonly Action[]) =>
    remarks(items, { actions }).filter(({ check }) => check === "promise-without-action");
  expect(found([])).toMatchObject([
    { paragraph: "i1p1", from: 0, to: promise.text.length, text: promise.text },
  ]);
  expect(found([{ ...ACTION, sentence: promise.text }])).toEqual([]);
});

test("an abbreviation is written out once in the minutes of a meeting", () => {
  const explained = "The personal education plans (PEPs) were read.";
  const short = "The PEPs were read.";
  expect(namesOf([someItem(1, { said: [explained] }), someItem(2, { said: [short] })])).toEqual([]);
  expect(namesOf([someItem(1, { said: [short] }), someItem(2, { said: [explained] })])).toEqual([
    "abbreviation",
  ]);
});

test("a note left in the agenda is found there", () => {
  const items = [someItem(1, { item: { purpose: "To hear of [insert purpose]." } })];
  expect(remarks(items)).toMatchObject([
    { check: "template-note", itemId: "i1", part: "agenda", field: "purpose", text: "[insert purpose]" },
  ]);
});

test("what the clerk wants to ignore at a meeting or always is left out, these words of this check alone", () => {
  const items = [someItem(1, { said: ["The Panel heard the the plan of the the Head."] })];
  const one = { check: "doubled-word", text: "the the", meetingId: "meeting", place: null };
  expect(namesOf(items)).toHaveLength(2);
  expect(namesOf(items, { ignored: [one] })).toEqual([]);
  expect(namesOf(items, { ignored: [{ ...one, meetingId: null }] })).toEqual([]);
  expect(namesOf(items, { ignored: [{ ...one, meetingId: "another" }] })).toHaveLength(2);
  expect(namesOf(items, { ignored: [{ ...one, text: "a a" }] })).toHaveLength(2);
  expect(namesOf(items, { ignored: [{ ...one, check: "article" }] })).toHaveLength(2);
});

describe("one item of real minutes, taken into a meeting paragraph by paragraph", () => {
  const found = (file: string) => {
    const text = readFileSync(new URL(`../../fixtures/minutes/${file}`, import.meta.url), "utf8");
    const said = text.split(/\r?\n/);
    const title = "Children in Care Performance Scorecard";
    return remarks([someItem(1, { kind: "scorecard", title, said, resolved: null })]);
  };

  test("has all that was found in it as one text, each in its paragraph", () => {
    const remarked = found("scorecard-item.txt").map(({ check, text }) => `${check}: ${text}`);
    for (const words of [
      "doubled-word: the the",
      "doubled-word: a\u00a0 a",
      "capital-inside-word: StrategyBboard",
      "apostrophe: leaver’s",
      "to-participle: to developed",
      "resolution-title: Children’s Performance Dashboard",
      "resolution-date: to note the Children’s Performance Dashboard.",
      "old-data: since May",
      "figure-without-reading: 18%",
      "figure-without-reading: 85%",
      "difficulty-and-praise: PEPs",
      "difficulty-and-praise: health assessments",
    ])
      expect(remarked).toContain(words);
    expect(remarked.filter((words) => words.startsWith("promise-without-action"))).toHaveLength(3);
  });

  test("is left alone once all of that is settled", () => {
    expect(found("settled.txt")).toEqual([]);
  });
});

describe("a desk that is kept", () => {
  const asked: string[] = [];
  const isWord = (word: string) => {
    asked.push(word);
    return word !== "waz";
  };
  const facts = { ...SOME_FACTS, isWord };
  const first = someItem(1, { said: ["Alpha was read."] });
  const second = someItem(2, { said: ["Omega waz read."] });

  test("reads a changed item again and no other, and says what a new one would", () => {
    const desk = readingDesk();
    const before = someMeeting({ items: [first, second] });
    expect(desk(before, facts)).toEqual(readMeeting(before, facts));
    asked.length = 0;
    const changed = someMeeting({ items: [someItem(1, { said: ["Alpha waz read."] }), second] });
    const found = desk(changed, facts);
    expect(asked).toContain("Alpha");
    expect(asked).not.toContain("Omega");
    expect(found.map(({ itemId }) => itemId)).toEqual(["i1", "i2"]);
    expect(found).toEqual(readMeeting(changed, facts));
  });

  test("takes nothing of what it kept where the facts are others", () => {
    const desk = readingDesk();
    const record = someMeeting({ items: [first, second] });
    expect(desk(record, facts)).toHaveLength(1);
    expect(desk(record, { ...facts, isWord: () => true })).toEqual([]);
    expect(desk({ ...record, meeting: { ...record.meeting, date: "2019-07-04" } }, facts)).toHaveLength(1);
  });

  test("holds a public item to what an exempt one says now", () => {
    const desk = readingDesk();
    const secret = "The owner of Larchwood House had asked for £450,000.";
    const publicItem = someItem(1, { said: [`It was said: ${secret}`] });
    const found = (said: string) => {
      const items = [publicItem, exclusion, someItem(3, { said: [said], item: { exemption: EXEMPTION } })];
      return desk(someMeeting({ items }), SOME_FACTS).map(({ check }) => check);
    };
    const exclusion = someItem(2, { kind: "exclusion" });
    expect(found("The price was discussed.")).toEqual([]);
    expect(found(secret)).toEqual(["exempt-in-public"]);
    expect(found("The price was discussed.")).toEqual([]);
  });

  test("forgets what is ignored at once", () => {
    const desk = readingDesk();
    const record = someMeeting({ items: [first, second] });
    expect(desk(record, facts)).toHaveLength(1);
    const ignored = [{ check: "dictionary-miss", text: "waz", meetingId: null, place: null }];
    expect(desk(record, { ...facts, ignored })).toEqual([]);
  });
});

describe("good minutes of a meeting with apologies, minutes, scorecard and exempt business", () => {
  const previous = { id: "before", date: "2019-06-05" } as const;
  const items = [
    someItem(1, { kind: "apologies", title: "Apologies for absence", said: [], resolved: null }),
    someItem(2, { kind: "interests", title: "Declarations of interest", said: [], resolved: null }),
    someItem(3, {
      kind: "previous minutes",
      title: "Minutes of the meeting held on 5 June 2019",
      said: ["The minutes of the meeting held on 5 June 2019 were agreed as a correct record."],
      resolved: "to approve the Minutes of the meeting held on 5 June 2019 as a correct record",
    }),
    someItem(4, {
      kind: "actions",
      title: "Update on actions",
      said: ["Both had been done."],
      resolved: null,
    }),
    someItem(5, {
      kind: "scorecard",
      title: "Children in Care Performance Scorecard",
      resolved: "to note the Children in Care Performance Scorecard for May 2019, data as at 31 May 2019",
    }),
    someItem(6, { kind: "exclusion", title: "Exclusion of the press and public", said: [] }),
    someItem(7, {
      title: "Purchase of Larchwood House",
      item: { exemption: EXEMPTION },
      said: ["The owner had asked for £450,000."],
    }),
  ];
  const inPrivate = items.flatMap(({ number, item: { exemption } }) =>
    exemption === null ? [] : [{ number, exemption }],
  );
  const wording = exclusionWording(SOME_BODY, inPrivate) ?? "";
  const excluding = { verb: "agree", wording, vote: null } as const;
  const record = someMeeting({
    items: items.map((one) =>
      one.item.kind === "exclusion" ? { ...one, minute: { ...one.minute, resolution: excluding } } : one,
    ),
    previous,
    asAt: "2019-05-31",
    period: "2019-05",
    attendance: { present: ["Councillor Ash"], alsoPresent: [], apologies: [], substitutes: [] },
  });

  test("are left alone", () => {
    expect(readMeeting(record, SOME_FACTS)).toEqual([]);
  });

  test("and so are their papers", () => {
    for (const paper of [minutesPaper(record, "public"), agendaPaper(record, "public")])
      expect(readPublicPaper(paper, record, { isWord: null })).toEqual([]);
    for (const twin of ["public", "part B"] as const)
      expect(readMinutesPaper(minutesPaper(record, twin), record)).toEqual([]);
    expect(readPublicPaper(minutesPaper(record, "part B"), record, { isWord: null })).not.toEqual([]);
  });
});
