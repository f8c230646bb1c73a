// Nothing of an exempt item but what is meant for the public reaches a public paper, whatever the record.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FollowedAction } from "../../../shared/domain/meeting/action.ts";
import { type AgendaItem, ITEM_KINDS } from "../../../shared/domain/meeting/agenda.ts";
import { NUMBERINGS } from "../../../shared/domain/meeting/body.ts";
import { INTEREST_KINDS, type Interest } from "../../../shared/domain/meeting/meeting.ts";
import { type Minute, PARAGRAPH_ROLES } from "../../../shared/domain/meeting/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";
import { RESOLUTION_VERBS } from "../../../shared/domain/meeting/resolution-form.ts";
import { agendaPaper } from "../../../shared/domain/paper/agenda-paper.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { someBody, someRecord } from "../meeting/some-meeting.ts";

const SECRET = "whispered";
const OPEN = "spoken";

const anyDate = fc.constantFrom("2019-06-20", "2019-06-25", "2019-06-28", "2019-07-01", null);

/** Words that bear a mark by which they are known again on paper. */
function anyWords(mark: string) {
  return fc.oneof(
    { weight: 5, arbitrary: fc.nat(999).map((number) => `${mark}${number} words`) },
    { weight: 1, arbitrary: fc.constantFrom("", " ") },
  );
}

function anyItem(mark: string, exemption: fc.Arbitrary<AgendaItem["exemption"]>): fc.Arbitrary<AgendaItem> {
  const words = anyWords(mark);
  return fc.record({
    id: fc.constant(""),
    kind: fc.constantFrom(...ITEM_KINDS),
    title: words,
    presenter: words,
    purpose: words,
    recommendation: fc.option(fc.record({ verb: fc.constantFrom(...RESOLUTION_VERBS), wording: words })),
    attachments: fc.array(
      fc.record({
        kind: fc.constantFrom("scorecard", "file"),
        title: words,
        state: fc.constantFrom("attached", "to follow", "late"),
        publishedOn: anyDate,
      }),
      { maxLength: 3 },
    ),
    backgroundPapers: fc.array(words, { maxLength: 2 }),
    exemption,
    lateness: fc.option(fc.record({ addedOn: anyDate, circumstances: words })),
  });
}

function anyMinute(mark: string): fc.Arbitrary<Minute> {
  const words = anyWords(mark);
  const names = fc.array(words, { maxLength: 3 });
  const vote = fc.record({
    proposer: words,
    seconder: words,
    named: fc.record({ for: names, against: names, abstained: names }),
    for: fc.nat(9),
    against: fc.nat(9),
    abstained: fc.nat(9),
  });
  return fc.record({
    paragraphs: fc.array(
      fc.record({
        id: words,
        role: fc.constantFrom(...PARAGRAPH_ROLES),
        text: words,
        speaker: fc.option(words),
        links: fc.constant([]),
        oral: fc.constant(null),
      }),
      { maxLength: 4 },
    ),
    resolution: fc.option(
      fc.record({ verb: fc.constantFrom(...RESOLUTION_VERBS), wording: words, vote: fc.option(vote) }),
    ),
    isWithoutResolution: fc.boolean(),
    movements: fc.array(
      fc.record({ who: words, moved: fc.constantFrom("joined", "left", "left for the item") }),
      { maxLength: 3 },
    ),
  });
}

const anyExemption = fc.record({
  paragraph: fc.integer({ min: 1, max: 7 }),
  publicInterest: anyWords(OPEN),
  publicTitle: anyWords(OPEN),
  publicSummary: anyWords(OPEN),
});

/** With an interest declared in it. */
function anyRecorded(mark: string, exemption: fc.Arbitrary<AgendaItem["exemption"]>) {
  const interest = fc.record({
    who: anyWords(mark),
    kind: fc.constantFrom(...INTEREST_KINDS),
    itemId: fc.constant(""),
    nature: anyWords(mark),
    leftTheRoom: fc.option(fc.boolean()),
  });
  return fc.record({ item: anyItem(mark, exemption), minute: anyMinute(mark), interest });
}

/** Of an earlier meeting, promised at an item that was or was not taken in private. */
function anyAction(mark: string, isExempt: boolean): fc.Arbitrary<FollowedAction> {
  const words = anyWords(mark);
  return fc.record({
    id: words,
    meetingId: fc.constant("previous"),
    itemId: fc.constant("earlier item"),
    itemTitle: words,
    isExempt: fc.constant(isExempt),
    sentence: words,
    task: words,
    owner: words,
    due: fc.constantFrom("2019-06-20", null),
    state: fc.constant("open"),
    updates: fc.array(
      fc.record({ meetingId: fc.constant(null), on: fc.constant("2019-06-20"), text: words }),
      { maxLength: 2 },
    ),
    promisedOn: fc.constant("2019-06-05"),
    isOverdue: fc.boolean(),
    silentFor: fc.nat(3),
  });
}

const anyRecord: fc.Arbitrary<MeetingRecord> = fc
  .record({
    numbering: fc.constantFrom(...NUMBERINGS),
    agendaPublishedOn: anyDate,
    items: fc.array(fc.oneof(anyRecorded(SECRET, anyExemption), anyRecorded(OPEN, fc.constant(null))), {
      maxLength: 8,
    }),
    actions: fc.array(fc.oneof(anyAction(SECRET, true), anyAction(OPEN, false)), { maxLength: 4 }),
  })
  .map(({ numbering, agendaPublishedOn, items, actions }) => {
    const { meeting } = someRecord();
    const recorded = items.map(
      ({ item, minute }, place): RecordedItem => ({
        number: numbering === "none" ? "" : String(place + 1),
        item: { ...item, id: `item ${place + 1}` },
        minute,
      }),
    );
    const interests = items.map(
      ({ interest }, place): Interest => ({ ...interest, itemId: `item ${place + 1}` }),
    );
    const body = someBody({ numbering });
    return someRecord({
      body,
      meeting: { ...meeting, agendaPublishedOn },
      items: recorded,
      interests,
      actions,
    });
  });

describe.each([
  ["agenda", agendaPaper],
  ["minutes", minutesPaper],
] as const)("the %s", (_, paper) => {
  it("in public has nothing that is exempt", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(JSON.stringify(paper(record, "public"))).not.toContain(SECRET);
      }),
    );
  });

  it("in Part B has nothing of the open items", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const titles = record.items
          .filter(({ item }) => item.exemption === null)
          .map(({ item }) => item.title);
        const printed = JSON.stringify(paper(record, "part B"));
        for (const title of titles.filter((each) => each.trim() !== ""))
          expect(printed).not.toContain(`"text":${JSON.stringify(title)}`);
      }),
    );
  });

  it("in public is the same whatever the exempt items say", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const items = record.items.map((one) =>
          one.item.exemption === null ? one : { ...one, ...BLANK, item: { ...one.item, ...BLANK_ITEM } },
        );
        expect(paper(record, "public")).toEqual(
          paper(
            { ...record, items, interests: openInterests(record), actions: openActions(record) },
            "public",
          ),
        );
      }),
    );
  });

  it("has between its twins every item once, with the title that may be seen there", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const front = headings(paper({ ...record, items: [], interests: [] }, "public")).length;
        expect(headings(paper(record, "public"))).toHaveLength(front + record.items.length);
        const exempt = record.items.filter(({ item }) => item.exemption !== null);
        expect(headings(paper(record, "part B"))).toHaveLength(
          exempt.length + 1 + (paper === agendaPaper && standApart(record) ? 1 : 0),
        );
        for (const { number, item } of exempt.filter(({ item: { title } }) => title.trim() !== ""))
          expect(headings(paper(record, "part B"))).toContain(`${number} ${item.title}`.trim());
      }),
    );
  });
});

const BLANK = {
  minute: { paragraphs: [], resolution: null, isWithoutResolution: false, movements: [] },
} satisfies Pick<RecordedItem, "minute">;

const BLANK_ITEM = {
  title: "",
  presenter: "",
  purpose: "",
  recommendation: null,
  attachments: [],
  backgroundPapers: [],
  lateness: null,
} satisfies Partial<AgendaItem>;

function openInterests({ items, interests }: MeetingRecord): readonly Interest[] {
  return interests.filter(({ itemId }) =>
    items.some(({ item }) => item.id === itemId && item.exemption === null),
  );
}

/** Whether exempt actions need a place of their own in Part B of the agenda. */
function standApart({ actions, items }: MeetingRecord): boolean {
  const isTakenInPrivate = items.some(({ item }) => item.kind === "actions" && item.exemption !== null);
  return actions.some(({ isExempt }) => isExempt) && !isTakenInPrivate;
}

function openActions({ actions }: MeetingRecord): readonly FollowedAction[] {
  return actions.filter(({ isExempt }) => !isExempt);
}

function headings({ sections }: ReturnType<typeof agendaPaper>): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === "heading" ? [block.text] : [])),
  );
}
