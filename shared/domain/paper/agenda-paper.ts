// The agenda of a meeting: its front sheet and its items of business, for the public and as Part B.
import { type IsoDate, longDate } from "../dates.ts";
import { listed } from "../listed.ts";
import type { FollowedAction } from "../meeting/actions/action.ts";
import { actionLine, toldInPublic } from "../meeting/actions/follow-actions.ts";
import { matterLines, nothingArises } from "../meeting/actions/matters-in-words.ts";
import type { AgendaItem, Attachment } from "../meeting/agenda/agenda.ts";
import { exclusionWording } from "../meeting/agenda/exclusion.ts";
import { supplementsOf } from "../meeting/agenda/supplements.ts";
import type { Body, RollEntry } from "../meeting/body.ts";
import { isInOffice, membersOn } from "../meeting/quorum.ts";
import type { MeetingRecord, RecordedItem } from "../meeting/record.ts";
import { partsOfWording } from "../meeting/resolution/resolution-parts.ts";
import type { Block, Paper, Run } from "./blocks.ts";
import {
  asSentence,
  bullets,
  exemptInPublic,
  exemptReasons,
  isExempt,
  itemHeading,
  labelled,
  labelledRuns,
  lateWords,
  meetingInWords,
  notForPublication,
  paragraph,
  type Twin,
  written,
} from "./meeting-blocks.ts";
import { partsBlocks } from "./resolution-blocks.ts";

/**
 * The public twin has of an exempt item its public title, the paragraph of Schedule 12A and the public interest, and
 * nothing else; the Part B twin has the exempt items alone, in full.
 */
export function agendaPaper(record: MeetingRecord, twin: Twin): Omit<Paper, "snapshot"> {
  const { body, meeting } = record;
  const part = twin === "public" ? "agenda" : "part B agenda, not for publication,";
  return {
    title: `${body.name}: ${part} for the meeting on ${longDate(meeting.date)}`,
    author: body.council,
    date: meeting.agendaPublishedOn ?? meeting.date,
    sections: [{ orientation: "portrait", blocks: twin === "public" ? publicAgenda(record) : partB(record) }],
  };
}

function publicAgenda(record: MeetingRecord): readonly Block[] {
  const { body, meeting, items } = record;
  const papers = papersOf(record, "public");
  return [
    { block: "title", text: body.name },
    paragraph("body", body.council),
    paragraph("body", `Agenda for the meeting to be held on ${meetingInWords(meeting)}`),
    ...published(meeting.agendaPublishedOn),
    ...contact(body, meeting.date),
    ...quorumInWords(body),
    ...members(body, meeting.date),
    ...(items.length === 0 ? NO_ITEMS : []),
    ...items.flatMap((recorded) =>
      isExempt(recorded) ? exemptInPublic(recorded) : itemInFull(record, recorded, papers),
    ),
  ];
}

const NO_ITEMS: readonly Block[] = [
  { block: "heading", level: 1, text: "Items of business" },
  paragraph("body", "There is no item on the agenda yet."),
];

function partB(record: MeetingRecord): readonly Block[] {
  const exempt = record.items.filter(isExempt);
  const papers = papersOf(record, "part B");
  return [
    { block: "title", text: record.body.name },
    paragraph("body", record.body.council),
    paragraph("body", `Part B of the agenda for the meeting to be held on ${meetingInWords(record.meeting)}`),
    ...notForPublication(),
    ...(exempt.length === 0 ? [paragraph("body", "No item is to be taken in private.")] : []),
    ...exempt.flatMap((recorded) => itemInFull(record, recorded, papers)),
    ...arisenInPrivate(record),
    ...promisedInPrivate(record),
  ];
}

function published(date: IsoDate | null): readonly Block[] {
  return date === null ? [] : [labelled("Published", longDate(date))];
}

/** The officers on the roll whose posts say that they serve the body; a paper names nobody on a guess. */
function contact({ roll }: Body, date: IsoDate): readonly Block[] {
  const posts = roll
    .filter((entry) => entry.kind === "officer" && isInOffice(entry, date))
    .map(({ name }) => name.trim())
    .filter((post) => /\b(?:clerk|(?:democratic|committee|governance) (?:services|support))\b/i.test(post));
  return posts.length === 0 ? [] : [labelled("Contact", listed(posts))];
}

function quorumInWords({ quorum }: Body): readonly Block[] {
  return quorum === null ? [] : [labelled("Quorum", quorum === 1 ? "1 member" : `${quorum} members`)];
}

function members(body: Body, date: IsoDate): readonly Block[] {
  const { roll } = body;
  const substitutes = roll.filter((entry) => entry.isSubstitute && isInOffice(entry, date));
  return [...namesUnder("Members", membersInOrder(body, date)), ...namesUnder("Substitutes", substitutes)];
}

/** Chair, vice-chair, members, co-opted members, who are in office on the day. */
export function membersInOrder({ roll }: Pick<Body, "roll">, date: IsoDate): readonly RollEntry[] {
  return membersOn(roll, date).toSorted((one, other) => rank(one) - rank(other));
}

function namesUnder(heading: string, entries: readonly RollEntry[]): readonly Block[] {
  const names = written(entries.map(memberInWords));
  return names.length === 0 ? [] : [{ block: "heading", level: 1, text: heading }, bullets(names)];
}

function rank({ office, kind }: RollEntry): number {
  if (office !== null) return office === "chair" ? 0 : 1;
  return kind === "co-opted member" ? 3 : 2;
}

/** `Councillor A (Chair)`; a name that says by itself what it holds is left as it is. */
export function memberInWords({ name, office, kind }: RollEntry): string {
  const held = HELD[office ?? kind];
  return held === undefined || held.isSaid.test(name) ? name : `${name.trim()} (${held.words})`;
}

const HELD: Readonly<Record<string, { readonly words: string; readonly isSaid: RegExp }>> = {
  chair: { words: "Chair", isSaid: /\bchair(?:man|woman|person)?\b/i },
  "vice-chair": { words: "Vice-Chair", isSaid: /\b(?:vice|deputy)\b/i },
  "co-opted member": { words: "co-opted member", isSaid: /\bco-?opt/i },
};

/** Says of a paper where it is. */
export type PaperInWords = (attachment: Attachment) => { readonly label: string; readonly text: string };

export function itemInFull(
  record: MeetingRecord,
  recorded: RecordedItem,
  papers: PaperInWords,
): readonly Block[] {
  const { item } = recorded;
  if (item.isWithdrawn) return [itemHeading(recorded)];
  return [
    itemHeading(recorded),
    ...(item.exemption === null ? [] : exemptReasons(item.exemption)),
    ...(item.presenter.trim() === "" ? [] : [labelled("Presented by", item.presenter.trim())]),
    ...(item.purpose.trim() === "" ? [] : [paragraph("body", asSentence(item.purpose))]),
    ...late(item, record.body),
    ...mattersToHear(record, recorded),
    ...actionsToHear(record, recorded),
    ...recommended(record, item),
    ...listOfPapers(item, papers),
  ];
}

/** All matters where the item is taken in private; before the public only those that arise from open items. */
function mattersToHear({ arising }: MeetingRecord, recorded: RecordedItem): readonly Block[] {
  if (recorded.item.kind !== "matters arising" || arising === null) return [];
  const seenBy = isExempt(recorded) ? "members" : "everybody";
  const nothing = nothingArises(arising, seenBy);
  return nothing === null ? [bullets(matterLines(arising, seenBy))] : [paragraph("body", nothing)];
}

/** Where the item of matters arising is open, those of private items stand behind the items that are taken in private. */
function arisenInPrivate({ arising, items }: MeetingRecord): readonly Block[] {
  const taken = items.filter(({ item }) => item.kind === "matters arising" && !item.isWithdrawn);
  const exempt = arising?.matters.filter((matter) => matter.isExempt) ?? [];
  if (arising === null || exempt.length === 0 || taken.length === 0 || taken.some(isExempt)) return [];
  return [
    { block: "heading", level: 1, text: "Matters arising in private" },
    bullets(matterLines({ ...arising, matters: exempt }, "members")),
  ];
}

/** Every action where the item is taken in private; before the public only those that were promised in open items. */
function actionsToHear({ actions, meeting }: MeetingRecord, recorded: RecordedItem): readonly Block[] {
  if (recorded.item.kind !== "actions") return [];
  return isExempt(recorded)
    ? actionLines(actions, meeting.date)
    : actionLines(actions.filter((action) => !action.isExempt).map(toldInPublic), meeting.date);
}

/** Where the item of actions is open, those of private items stand behind the items that are taken in private. */
function promisedInPrivate({ actions, items, meeting }: MeetingRecord): readonly Block[] {
  const exempt = actions.filter((action) => action.isExempt);
  if (exempt.length === 0 || items.some((one) => one.item.kind === "actions" && isExempt(one))) return [];
  return [
    { block: "heading", level: 1, text: "Actions promised in private" },
    ...actionLines(exempt, meeting.date),
  ];
}

function actionLines(actions: readonly FollowedAction[], on: IsoDate): readonly Block[] {
  return actions.length === 0 ? [] : [bullets(actions.map((action) => actionLine(action, on)))];
}

function late({ lateness }: AgendaItem, body: Body): readonly Block[] {
  if (lateness === null) return [];
  const added = lateness.addedOn === null ? "" : `added on ${longDate(lateness.addedOn)}; `;
  return [lateWords(`${added}to be taken if the Chair agrees that it is urgent`, lateness, body)];
}

function listOfPapers({ attachments, backgroundPapers }: AgendaItem, papers: PaperInWords): readonly Block[] {
  const items: readonly (readonly Run[])[] = [
    ...attachments.map(papers).map(({ label, text }) => labelledRuns(label, text)),
    ...written(backgroundPapers).map((title) => labelledRuns("Background paper", title)),
  ];
  return items.length === 0 ? [] : [{ block: "list", ordered: false, items }];
}

/** What is asked of the body; for the exclusion of the public, where the clerk has not worded it, the usual words. */
export function recommended(
  { body, items }: MeetingRecord,
  { kind, recommendation }: AgendaItem,
): readonly Block[] {
  const inPrivate = items
    .filter(isExempt)
    .filter(({ item }) => !item.isWithdrawn)
    .map(({ number, item: { exemption } }) => ({ number, exemption }));
  const wording =
    recommendation?.wording ?? (kind === "exclusion" ? exclusionWording(body, inPrivate) : null) ?? "";
  if (wording.trim() === "") return [];
  const { lead, parts } = partsOfWording(wording);
  const runs = recommendationRuns(parts.length === 0 ? asSentence(wording) : lead);
  const listed = parts.map((part, place) => (place === parts.length - 1 ? asSentence(part) : part));
  return [{ block: "paragraph", role: "resolution", runs }, ...partsBlocks(body, listed)];
}

/** Where nothing leads into the parts, the colon is not bold: a line in bold would be taken for a heading. */
function recommendationRuns(words: string): readonly Run[] {
  const label = "Recommendation";
  return words === "" ? [{ text: label, strong: true }, { text: ":" }] : labelledRuns(label, words);
}

/** Papers that came after the agenda are in supplements, one for each day, numbered within the twin. */
export function papersOf(record: Pick<MeetingRecord, "meeting" | "items">, twin: Twin): PaperInWords {
  const supplements = supplementsOf(record, twin);
  const word = twin === "public" ? "supplement" : "Part B supplement";
  return ({ title, state, publishedOn }) => {
    const name = title.trim() || "Paper without a title";
    if (publishedOn === null) return { label: LABELS[state], text: name };
    const label = LABELS[state === "to follow" ? "attached" : state];
    const on = `${name}, published on ${longDate(publishedOn)}`;
    const supplement = supplements.find(({ issuedOn }) => issuedOn === publishedOn);
    return { label, text: supplement ? `${on} in ${word} ${supplement.number}` : on };
  };
}

const LABELS: Readonly<Record<Attachment["state"], string>> = {
  attached: "Attached",
  "to follow": "To follow",
  late: "Late paper",
};
