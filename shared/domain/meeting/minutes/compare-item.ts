// How one item of two versions of the same minutes differs.
import type { Block } from "../../paper/blocks.ts";
import { exemptReasons, lateWords } from "../../paper/meeting-blocks.ts";
import { interestInWords, movementInWords, voteInWords } from "../../paper/minuted-item.ts";
import { periodName } from "../../period/period.ts";
import type { MeetingRecord, RecordedItem } from "../record.ts";
import { changed, type MinutesChange, membersChanged, orderChanged } from "./compared.ts";
import type { MinuteParagraph } from "./minutes.ts";

type What = MinutesChange["what"];

/** The item with this id, which one of the records may lack; then the item itself is told, and all that was minuted of it. */
export function changesOfItem(
  id: string,
  before: MeetingRecord,
  after: MeetingRecord,
): readonly MinutesChange[] {
  const was = before.items.find(({ item }) => item.id === id);
  const is = after.items.find(({ item }) => item.id === id);
  const item = (is ?? was)?.item.title ?? "";
  const both = was !== undefined && is !== undefined;
  const ofIt = (what: What, say: (recorded: RecordedItem, record: MeetingRecord) => string) =>
    changed({ item, what }, was ? say(was, before) : "", is ? say(is, after) : "");
  const ofBoth: typeof ofIt = (what, say) => (both ? ofIt(what, say) : []);
  const ofEach = (what: What, say: (recorded: RecordedItem, record: MeetingRecord) => readonly string[]) =>
    membersChanged({ item, what }, was ? say(was, before) : [], is ? say(is, after) : []);
  return [
    ...(both ? [] : ofIt("item", (recorded) => `${recorded.number} ${recorded.item.title}`.trim())),
    ...ofBoth("number", ({ number }) => number),
    ...ofBoth("title", ({ item: { title } }) => title),
    ...ofIt("presenter", ({ item: { presenter } }) => presenter),
    ...ofIt("privacy", privacyInWords),
    ...ofIt("public account", (recorded) => recorded.item.exemption?.publicSummary ?? ""),
    ...ofIt("lateness", latenessInWords),
    ...ofEach("interest", interestsIn),
    ...ofEach("movement", ({ minute }) =>
      minute.movements.filter(({ who }) => who.trim() !== "").map(movementInWords),
    ),
    ...changesOfParagraphs(item, was?.minute.paragraphs ?? [], is?.minute.paragraphs ?? []),
    ...ofIt("vote", ({ minute: { resolution } }) => (resolution?.vote ? voteInWords(resolution.vote) : "")),
    ...ofIt("resolution", ({ minute }) => minute.resolution?.wording ?? ""),
    ...ofIt("no resolution", ({ minute }) => (minute.isWithoutResolution ? "No resolution was made." : "")),
  ];
}

function privacyInWords({ item: { exemption } }: RecordedItem): string {
  if (exemption === null) return "";
  return [exemption.publicTitle, ...exemptReasons(exemption).map(textOf)].join(" ").trim();
}

function latenessInWords({ item: { lateness } }: RecordedItem, { body }: MeetingRecord): string {
  return lateness === null ? "" : textOf(lateWords("taken as a matter of urgency", lateness, body));
}

function textOf(block: Block): string {
  return block.block === "paragraph" ? block.runs.map(({ text }) => text).join("") : "";
}

function interestsIn({ item }: RecordedItem, { interests }: MeetingRecord): readonly string[] {
  return interests
    .filter(({ who, itemId }) => who.trim() !== "" && itemId === item.id)
    .map((interest) => interestInWords(interest, " in this item"));
}

/** A paragraph is the same while its id is. */
function changesOfParagraphs(
  item: string,
  before: readonly MinuteParagraph[],
  after: readonly MinuteParagraph[],
): readonly MinutesChange[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  const paragraphs = ids.flatMap((id) =>
    changesOfParagraph(
      item,
      before.find((one) => one.id === id),
      after.find((one) => one.id === id),
    ),
  );
  const texts = new Map(after.map(({ id, text }) => [id, `“${opening(text)}”`]));
  const idsOf = (all: readonly MinuteParagraph[]) => all.map(({ id }) => id);
  const what = { item, what: "paragraph order" } as const;
  return [...paragraphs, ...orderChanged(what, idsOf(before), idsOf(after), (id) => texts.get(id) ?? "")];
}

function changesOfParagraph(
  item: string,
  was: MinuteParagraph | undefined,
  is: MinuteParagraph | undefined,
): readonly MinutesChange[] {
  const of = (what: What, say: (paragraph: MinuteParagraph) => string) =>
    changed({ item, what }, was ? say(was) : "", is ? say(is) : "");
  return [
    ...of("paragraph", ({ text }) => text),
    ...of("speaker", ({ speaker }) => speaker ?? ""),
    ...(was && is ? of("role", ({ role }) => role) : []),
    ...of("oral update", oralInWords),
    ...of("link", linksInWords),
  ];
}

function oralInWords({ oral }: MinuteParagraph): string {
  if (oral === null) return "";
  const { indicator, period, value, givenBy } = oral;
  return `${indicator} for ${periodName(period)}: ${value}, given by ${givenBy}`;
}

function linksInWords({ text, links }: MinuteParagraph): string {
  return links
    .map(({ from, to, indicator, period }) => {
      const quoted = period === null ? indicator : `${indicator} for ${periodName(period)}`;
      return `“${text.slice(from, to)}”: ${quoted}`;
    })
    .join("; ");
}

const OPENING_WORDS = 8;

/** Enough of a paragraph to know it by. */
function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > OPENING_WORDS ? `${words.slice(0, OPENING_WORDS).join(" ")} …` : words.join(" ");
}
