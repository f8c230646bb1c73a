// What is recorded of a meeting once its old minutes are brought in: items of business, each with its minute.
import type { AgendaItem, Exemption } from "../meeting/agenda/agenda.ts";
import type { Attendance } from "../meeting/meeting.ts";
import { type Minute, NOTHING_MINUTED, narrative } from "../meeting/minutes/minutes.ts";
import { kindOfTitle } from "./kind-of-title.ts";
import type { OldItem, OldMinutes, OldParagraph, RoledLine } from "./old-minutes.ts";
import { plainWords } from "./plain-words.ts";
import { minutesFrom } from "./roles-of.ts";

/** What a person has said of the items: `paragraph` of Schedule 12A for all of them, or for those behind the exclusion. */
export interface TakenInPrivate {
  readonly from: "first item" | "exclusion";
  readonly paragraph: number;
}

export interface OldMeeting {
  readonly attendance: Attendance;
  readonly closedAt: string;
  /** The number of the first item in its municipal year, told by `44/22`; null where they are numbered otherwise. */
  readonly firstNumber: number | null;
  readonly items: readonly { readonly item: AgendaItem; readonly minute: Minute }[];
  /** How many lines had no place of their own and were kept as notes. */
  readonly unplaced: number;
}

const OTHER_NOTES = "Other notes";

/** The same as what is taken from those who type: see the contract's inputs. */
const LONGEST_LINE = 300;
const LONGEST_PARAGRAPH = 20_000;
const MOST_PARAGRAPHS = 500;
const MOST_NAMES = 200;

/**
 * The meeting that the lines tell of. A line that has no place is kept as a paragraph of the item before it; what stands
 * before the first heading, and what is too long for its place, under `Other notes` behind all items.
 */
export function meetingFrom(
  lines: readonly RoledLine[],
  inPrivate: TakenInPrivate | null,
  newId: () => string,
): OldMeeting {
  const { kept, before, unplaced } = withUnplacedKept(lines);
  const minutes = minutesFrom(kept);
  const { attendance, tooLong } = attendanceOf(minutes);
  const [first, ...others] = minutes.items;
  const headless = first?.title === "" ? first : null;
  const notes = [...before, ...(headless?.paragraphs ?? []), ...tooLong.map(asNarrative)];
  const headed = headless === null ? minutes.items : others;
  const items = [...headed, ...otherNotes(notes, headless)].flatMap(continued);
  return {
    attendance,
    closedAt: minutes.closedAt,
    firstNumber: firstNumberOf(headed),
    items: markedPrivate(
      items.map((item) => recordedItem(item, newId)),
      inPrivate,
    ),
    unplaced,
  };
}

/** Where items stand behind the exclusion of press and public, someone has to say whether they were taken in private. */
export function hasItemsBehindExclusion({ items }: Pick<OldMinutes, "items">): boolean {
  const place = items.findIndex(({ title }) => kindOfTitle(title) === "exclusion");
  return place >= 0 && place < items.length - 1;
}

/** Lines without a place as paragraphs where they stand, and apart those that no item stands before. */
function withUnplacedKept(lines: readonly RoledLine[]) {
  const closes = minutesFrom(lines).closedAt !== "";
  const before: OldParagraph[] = [];
  const kept: RoledLine[] = [];
  let unplaced = 0;
  let isInItem = false;
  let isPresented = false;
  for (const line of lines) {
    if (line.role === "item heading") {
      isInItem = true;
      isPresented = false;
    }
    if (!hasNoPlace(line, closes, isPresented)) kept.push(line);
    else {
      unplaced += 1;
      if (isInItem) kept.push({ ...line, role: "narrative" });
      else before.push(asNarrative(plainWords(`${line.label} ${line.text}`)));
    }
    if (line.role === "presenter") isPresented = true;
  }
  return { kept, before, unplaced };
}

/** An item has one presenter, and one line of that kind: a second one would be lost. */
function hasNoPlace({ role, text }: RoledLine, closes: boolean, isPresented: boolean): boolean {
  if (role === "presenter") return isPresented || text.length > LONGEST_LINE;
  return role === "unplaced" || (role === "closing" && !closes);
}

function asNarrative(text: string): OldParagraph {
  return { role: "narrative", text };
}

function otherNotes(paragraphs: readonly OldParagraph[], headless: OldItem | null): readonly OldItem[] {
  const { presenter, resolution } = headless ?? { presenter: "", resolution: null };
  if (paragraphs.length === 0 && presenter === "" && resolution === null) return [];
  return [{ number: "", title: OTHER_NOTES, presenter, paragraphs, resolution }];
}

/** What is too long for a title or a resolution stands whole among the paragraphs. */
function withinBounds(item: OldItem): OldItem {
  const isLong = item.title.length > LONGEST_LINE;
  const wording = item.resolution?.wording.trim() ?? "";
  const isEndless = wording.length > LONGEST_PARAGRAPH;
  return {
    ...item,
    title: isLong ? `${item.title.slice(0, LONGEST_LINE - 20).trimEnd()}…` : item.title || OTHER_NOTES,
    paragraphs: [
      ...(isLong ? [asNarrative(item.title)] : []),
      ...item.paragraphs,
      ...(isEndless ? [asNarrative(wording)] : []),
    ],
    resolution: item.resolution && wording && !isEndless ? { ...item.resolution, wording } : null,
  };
}

/** The item in as many parts as minutes can hold. */
function continued(item: OldItem): readonly OldItem[] {
  const { title, paragraphs: whole, resolution } = withinBounds(item);
  const paragraphs = whole.flatMap(({ role, text }) => pieces(text).map((piece) => ({ role, text: piece })));
  const parts = Math.max(1, Math.ceil(paragraphs.length / MOST_PARAGRAPHS));
  return Array.from({ length: parts }, (_, part) => ({
    ...item,
    title: part === 0 ? title : `${title} (continued)`,
    paragraphs: paragraphs.slice(part * MOST_PARAGRAPHS, (part + 1) * MOST_PARAGRAPHS),
    resolution: part === parts - 1 ? resolution : null,
  }));
}

function pieces(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / LONGEST_PARAGRAPH));
  return Array.from({ length: count }, (_, place) =>
    text.slice(place * LONGEST_PARAGRAPH, (place + 1) * LONGEST_PARAGRAPH),
  );
}

function recordedItem(
  { title, presenter, paragraphs, resolution }: OldItem,
  newId: () => string,
): OldMeeting["items"][number] {
  return {
    item: {
      id: newId(),
      kind: kindOfTitle(title),
      title,
      presenter,
      purpose: "",
      recommendation: null,
      attachments: [],
      backgroundPapers: [],
      exemption: null,
      lateness: null,
    },
    minute: {
      ...NOTHING_MINUTED,
      paragraphs: paragraphs.map(({ role, text }) => ({ ...narrative(newId(), text), role })),
      resolution: resolution && { ...resolution, vote: null },
    },
  };
}

/** What the public is told of an item in private, nobody can guess: it stays empty. */
const NOTHING_PUBLIC: Omit<Exemption, "paragraph"> = {
  publicInterest: "",
  publicTitle: "",
  publicSummary: "",
};

/** Where there is no exclusion, all is behind it: what may be private is never made public. */
function markedPrivate(items: OldMeeting["items"], inPrivate: TakenInPrivate | null): OldMeeting["items"] {
  if (inPrivate === null) return items;
  const { from, paragraph } = inPrivate;
  const exclusion = items.findIndex(({ item }) => item.kind === "exclusion");
  return items.map(({ item, minute }, place) => {
    const isPrivate = from === "first item" || place > exclusion;
    return { item: isPrivate ? { ...item, exemption: { ...NOTHING_PUBLIC, paragraph } } : item, minute };
  });
}

function attendanceOf(minutes: OldMinutes): { attendance: Attendance; tooLong: readonly string[] } {
  const lists = [minutes.present, minutes.alsoPresent, minutes.apologies];
  const [present = [], alsoPresent = [], apologies = []] = lists.map((names) =>
    names.filter((name) => name.length <= LONGEST_LINE).slice(0, MOST_NAMES),
  );
  const listed = new Set([...present, ...alsoPresent, ...apologies]);
  const tooLong = lists.flat().filter((name) => !listed.has(name));
  return { attendance: { present, alsoPresent, apologies, substitutes: [] }, tooLong };
}

function firstNumberOf([first]: readonly OldItem[]): number | null {
  const number = /(\d{1,4})\/\d{2,4}$/.exec(first?.number ?? "")?.[1];
  return number === undefined ? null : Number(number);
}
