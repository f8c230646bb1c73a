// How two versions of the same minutes differ: in all that is printed of them, and in what stands behind their figures.
import { longDate } from "../../dates.ts";
import { meetingInWords } from "../../paper/meeting-blocks.ts";
import { interestInWords } from "../../paper/minuted-item.ts";
import { periodName } from "../../period/period.ts";
import type { Body, Numbering } from "../body.ts";
import type { MeetingRecord } from "../record.ts";
import { resolutionSentence } from "../resolution/resolution.ts";
import { changesOfItem } from "./compare-item.ts";
import { changed, type ItemFact, type MinutesChange, membersChanged, orderChanged } from "./compared.ts";

/**
 * In the order in which minutes are printed: first what concerns the meeting as a whole, then item by item in the order of
 * the later version; an item that was taken out stands behind the others.
 */
export function compareMinutes(before: MeetingRecord, after: MeetingRecord): readonly MinutesChange[] {
  const ids = new Set([...after.items, ...before.items].map(({ item }) => item.id));
  return [...changesOfMeeting(before, after), ...[...ids].flatMap((id) => changesOfItem(id, before, after))];
}

function changesOfMeeting(before: MeetingRecord, after: MeetingRecord): readonly MinutesChange[] {
  const ofAll = (what: MinutesChange["what"], say: (record: MeetingRecord) => string) =>
    changed({ item: null, what }, say(before), say(after));
  const ofEach = (what: MinutesChange["what"], say: (record: MeetingRecord) => readonly string[]) =>
    membersChanged({ item: null, what }, say(before), say(after));
  return [
    ...ofAll("body", ({ body }) => `${body.name}, ${body.council}`),
    ...ofAll("name for itself", ({ body }) => body.callsItself),
    ...ofAll("numbering", ({ body }) => NUMBERED[body.numbering]),
    ...ofAll("resolution form", ({ body }) => formInWords(body)),
    ...ofAll("when and where", ({ meeting }) => meetingInWords(meeting)),
    ...ofAll("figures", ({ period, asAt }) =>
      [period && periodName(period), asAt && `data as at ${longDate(asAt)}`].filter(Boolean).join(", "),
    ),
    ...ofEach("present", ({ attendance }) => attendance.present),
    ...ofEach("also present", ({ attendance }) => attendance.alsoPresent),
    ...ofEach("apologies", ({ attendance }) => attendance.apologies),
    ...ofEach("substitute", ({ attendance }) =>
      attendance.substitutes.map(({ name, standsInFor }) => `${name.trim()} for ${standsInFor.trim()}`),
    ),
    ...ofEach("interest", interestsOfNoItem),
    ...ofEach("correction", correctionsMadeHere),
    ...orderOfItems(before, after),
    ...ofAll("closing time", ({ meeting }) => meeting.closedAt),
  ];
}

const NUMBERED: Readonly<Record<Numbering, string>> = {
  year: "Items numbered on through the municipal year",
  item: "Items numbered from 1",
  paragraph: "Items numbered from 1, and their paragraphs",
  none: "Items without numbers",
};

/** As it stands around a wording; the name that the body has for itself is compared apart. */
function formInWords({ resolutionForm }: Body): string {
  const runs = resolutionSentence({ callsItself: "", resolutionForm }, { wording: "to note it" });
  const sentence = runs
    .map(({ text }) => text)
    .join("")
    .trim();
  return resolutionForm.bold ? `${sentence} (${resolutionForm.keyword} in bold)` : sentence;
}

function interestsOfNoItem({ interests, items }: MeetingRecord): readonly string[] {
  return interests
    .filter(({ who, itemId }) => who.trim() !== "" && !items.some(({ item }) => item.id === itemId))
    .map((interest) => interestInWords(interest));
}

function correctionsMadeHere({ corrections, meeting }: MeetingRecord): readonly string[] {
  return corrections
    .filter(({ madeAt }) => madeAt.id === meeting.id)
    .map(({ of, text }) => `Of the minutes of ${longDate(of.date)}: ${text}`);
}

/** Of the items that both have; by their titles as they are called now. */
function orderOfItems(before: MeetingRecord, after: MeetingRecord): readonly MinutesChange[] {
  const titles = new Map(after.items.map(({ item }) => [item.id, item.title]));
  const idsOf = ({ items }: MeetingRecord) => items.map(({ item }) => item.id);
  const what: ItemFact = { item: null, what: "item order" };
  return orderChanged(what, idsOf(before), idsOf(after), (id) => titles.get(id) ?? "");
}
