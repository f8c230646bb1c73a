// Records of meetings for property tests, with every word marked as exempt or open.
import fc from "fast-check";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import type { Matter, MattersArising } from "../../../shared/domain/meeting/actions/matter.ts";
import { type AgendaItem, ITEM_KINDS } from "../../../shared/domain/meeting/agenda/agenda.ts";
import { NUMBERINGS } from "../../../shared/domain/meeting/body.ts";
import { INTEREST_KINDS, type Interest } from "../../../shared/domain/meeting/meeting.ts";
import { type Minute, PARAGRAPH_ROLES } from "../../../shared/domain/meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";
import { RESOLUTION_VERBS } from "../../../shared/domain/meeting/resolution/resolution-form.ts";
import { someBody, someRecord } from "../meeting/some-meeting.ts";

/** Stands in what is exempt. */
export const SECRET = "whispered";
/** Stands in what is for everybody. */
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

/** Of the same earlier meeting, at an item that was or was not taken in private. */
function anyMatter(mark: string, isExempt: boolean): fc.Arbitrary<Matter> {
  const words = anyWords(mark);
  return fc.record({
    what: fc.constantFrom("deferred", "promised", "question"),
    itemId: fc.constant("earlier item"),
    number: fc.constantFrom("", "4/19"),
    itemTitle: words,
    sentence: words,
    isExempt: fc.constant(isExempt),
  });
}

const anyArising: fc.Arbitrary<MattersArising> = fc.record({
  of: fc.constant({ id: "previous", date: "2019-06-05" as const }),
  isUnwritten: fc.boolean(),
  hasPrivatePart: fc.boolean(),
  matters: fc.array(fc.oneof(anyMatter(SECRET, true), anyMatter(OPEN, false)), { maxLength: 4 }),
});

export const anyRecord: fc.Arbitrary<MeetingRecord> = fc
  .record({
    numbering: fc.constantFrom(...NUMBERINGS),
    agendaPublishedOn: anyDate,
    items: fc.array(fc.oneof(anyRecorded(SECRET, anyExemption), anyRecorded(OPEN, fc.constant(null))), {
      maxLength: 8,
    }),
    actions: fc.array(fc.oneof(anyAction(SECRET, true), anyAction(OPEN, false)), { maxLength: 4 }),
    arising: fc.option(anyArising),
  })
  .map(({ numbering, agendaPublishedOn, items, actions, arising }) => {
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
      arising,
    });
  });
