// One item in the minutes: who was there for it, what was said, how it was voted and what was resolved.
import { longDate } from "../dates.ts";
import { listed } from "../listed.ts";
import { inSentence, startingSentence } from "../meeting/actions/post-in-sentence.ts";
import type { ItemKind } from "../meeting/agenda/agenda.ts";
import { paragraphNumber } from "../meeting/agenda/numbering.ts";
import type { Body } from "../meeting/body.ts";
import type { Interest } from "../meeting/meeting.ts";
import type { Minute, Movement, Vote } from "../meeting/minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import type { Block } from "./blocks.ts";
import { markOf } from "./marks.ts";
import {
  asSentence,
  type ExemptItem,
  exemptInPublic,
  exemptReasons,
  isExempt,
  itemHeading,
  labelled,
  lateWords,
  paragraph,
  type Twin,
  written,
} from "./meeting-blocks.ts";
import { recordedSentences } from "./recorded-sentences.ts";
import { resolutionBlocks } from "./resolution-blocks.ts";

/** Every item stands with its number and title, also where nothing was minuted of it or it was withdrawn. */
export function minutedInFull(record: MeetingRecord, recorded: RecordedItem): readonly Block[] {
  const { minute, number } = recorded;
  const { before, after } = minutedFromRecord(record, recorded);
  return [
    itemHeading(recorded),
    ...before,
    ...narrative(record.body, number, minute),
    ...after,
    ...resolved(record.body, recorded),
  ];
}

/** What stands under the title of an item before that which the clerk wrote, and what behind it before the resolution. */
export interface MinutedFromRecord {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Of an item that was withdrawn, nothing. `recorded` is one of the record's items. */
export function minutedFromRecord(record: MeetingRecord, recorded: RecordedItem): MinutedFromRecord {
  const { item, minute } = recorded;
  if (item.isWithdrawn) return { before: [], after: [] };
  return {
    before: [
      ...(item.exemption === null ? [] : exemptReasons(item.exemption)),
      ...(item.presenter.trim() === "" ? [] : [labelled("Presented by", item.presenter.trim())]),
      ...(item.lateness === null
        ? []
        : [lateWords("taken as a matter of urgency", item.lateness, record.body)]),
      ...declared(
        record.interests.filter(({ itemId }) => itemId === item.id),
        " in this item",
      ),
      ...cameAndWent(minute.movements),
    ],
    after: [
      ...ofTheRecord(record, recorded),
      ...(recorded === placeOf(record, "previous minutes") ? correctionsMadeHere(record) : []),
      ...voted(minute.resolution?.vote ?? null),
    ],
  };
}

/** Apologies and interests where the clerk has not written of them; else interests of no item behind what was written. */
function ofTheRecord(record: MeetingRecord, recorded: RecordedItem): readonly Block[] {
  const sentences = recordedSentences(record, recorded);
  if (sentences.length === 0)
    return recorded === placeOf(record, "interests") ? interestsOfNoItem(record) : [];
  const { body } = record;
  return sentences.map((text, place) =>
    paragraph("minute", `${paragraphNumber(body.numbering, recorded.number, place + 1)} ${text}`.trim()),
  );
}

/** Of an exempt item, its public title, the reasons, and the account that tells nothing exempt. */
export function minutedInPublic(recorded: ExemptItem): readonly Block[] {
  const summary = written(recorded.item.exemption.publicSummary.split(/[\r\n]+/));
  return [...exemptInPublic(recorded), ...summary.map((text) => paragraph("minute", text))];
}

/** What was declared or corrected at the meeting, and has no standing item in public at which it could be minuted. */
export function minutedApart(record: MeetingRecord): readonly Block[] {
  const apart = (kind: ItemKind, heading: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 || placeOf(record, kind) !== undefined
      ? []
      : [{ block: "heading", level: 1, text: heading }, ...blocks];
  return [
    ...apart("interests", "Declarations of interest", interestsOfNoItem(record)),
    ...apart("previous minutes", "Corrections to earlier minutes", correctionsMadeHere(record)),
  ];
}

function placeOf({ items }: MeetingRecord, kind: ItemKind): RecordedItem | undefined {
  return items.find((recorded) => recorded.item.kind === kind && !isExempt(recorded));
}

function interestsOfNoItem({ interests, items }: MeetingRecord): readonly Block[] {
  return declared(
    interests.filter(({ itemId }) => !items.some(({ item }) => item.id === itemId)),
    "",
  );
}

/** `Councillor A declared an interest in this item (other registrable interest): a governor of the school.` */
function declared(interests: readonly Interest[], inWhat: string): readonly Block[] {
  return interests
    .filter(({ who }) => who.trim() !== "")
    .map((interest) => paragraph("minute", interestInWords(interest, inWhat)));
}

/** `inWhat` with a space before it: ` in this item`; or empty. */
export function interestInWords({ who, kind, nature, leftTheRoom }: Interest, inWhat = ""): string {
  const interest = `${startingSentence(who.trim())} declared an interest${inWhat} (${kind})`;
  const sentences = [
    asSentence(nature.trim() === "" ? interest : `${interest}: ${nature}`),
    ...(leftTheRoom === null
      ? []
      : [`${startingSentence(who.trim())} ${leftTheRoom ? "left" : "stayed in"} the room.`]),
  ];
  return sentences.join(" ");
}

const MOVED: Readonly<Record<Movement["moved"], string>> = {
  joined: "joined the meeting",
  left: "left the meeting",
  "left for the item": "left the room for this item",
};

export function movementInWords({ who, moved }: Movement): string {
  return `${startingSentence(who.trim())} ${MOVED[moved]}.`;
}

function cameAndWent(movements: readonly Movement[]): readonly Block[] {
  const sentences = movements.filter(({ who }) => who.trim() !== "").map(movementInWords);
  return sentences.length === 0 ? [] : [paragraph("minute", sentences.join(" "))];
}

function narrative({ numbering }: Body, itemNumber: string, { paragraphs }: Minute): readonly Block[] {
  return paragraphs
    .map(({ id, text }) => ({ id, text: text.trim() }))
    .filter(({ text }) => text !== "")
    .map(({ id, text }, place) => ({
      ...paragraph("minute", `${paragraphNumber(numbering, itemNumber, place + 1)} ${text}`.trim()),
      mark: markOf("paragraph", id),
    }));
}

function voted(vote: Vote | null): readonly Block[] {
  const words = vote === null ? "" : voteInWords(vote);
  return words === "" ? [] : [paragraph("minute", words)];
}

/** Who proposed and seconded, the count, and the names of a named vote; empty where none of it is known. */
export function voteInWords(vote: Vote): string {
  const moved = [
    vote.proposer.trim() && `proposed by ${inSentence(vote.proposer.trim())}`,
    vote.seconder.trim() && `seconded by ${inSentence(vote.seconder.trim())}`,
  ].filter(Boolean);
  const sentences = [
    ...(moved.length === 0 ? [] : [`It was ${moved.join(" and ")}.`]),
    ...(vote.for + vote.against + vote.abstained === 0
      ? []
      : [`The vote was ${vote.for} for, ${vote.against} against, ${vote.abstained} abstaining.`]),
    ...namedVotes(vote),
  ];
  return sentences.join(" ");
}

function namedVotes({ named }: Vote): readonly string[] {
  return [
    ["Voting for", named.for] as const,
    ["Voting against", named.against] as const,
    ["Abstaining", named.abstained] as const,
  ]
    .map(([how, names]) => [how, written(names)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([how, names]) => `${how}: ${listed(names)}.`);
}

function resolved(body: Body, { item, minute: { resolution } }: RecordedItem): readonly Block[] {
  if (resolution === null) return [];
  return resolutionBlocks(body, resolution, item.id);
}

/** Those that tell of a private item stand in Part B alone. */
export function correctionsMadeHere(
  { corrections, meeting }: MeetingRecord,
  twin: Twin = "public",
): readonly Block[] {
  return corrections
    .filter(({ madeAt, isExempt }) => madeAt.id === meeting.id && isExempt === (twin === "part B"))
    .map(({ of, text }) =>
      paragraph(
        "minute",
        `Correction to the minutes of the meeting held on ${longDate(of.date)}: ${asSentence(text)}`,
      ),
    );
}
