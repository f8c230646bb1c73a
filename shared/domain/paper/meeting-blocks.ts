// What the agenda and the minutes of a meeting have in common, and what of an exempt item is for the public.
import { longDate, weekday } from "../dates.ts";
import {
  type AgendaItem,
  EXEMPT_PARAGRAPHS,
  type Exemption,
  type Lateness,
} from "../meeting/agenda/agenda.ts";
import { SCHEDULE_12A } from "../meeting/agenda/exclusion.ts";
import type { Body } from "../meeting/body.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { RecordedItem } from "../meeting/record.ts";
import type { Block, ParagraphRole, Run } from "./blocks.ts";
import { markOf } from "./marks.ts";

/** The two papers that are made of an agenda or of minutes: the one for everybody, and the exempt items alone. */
export type Twin = "public" | "part B";

export interface ExemptItem extends RecordedItem {
  readonly item: AgendaItem & { readonly exemption: Exemption };
}

export function isExempt(recorded: RecordedItem): recorded is ExemptItem {
  return recorded.item.exemption !== null;
}

/** `Wednesday 3 July 2019 at 5.00 pm in the Council Chamber`; what is not known is left out. */
export function meetingInWords({ date, time, venue }: Pick<Meeting, "date" | "time" | "venue">): string {
  return [`${weekday(date)} ${longDate(date)}`, time && `at ${time}`, venue && `in ${venue}`]
    .filter(Boolean)
    .join(" ");
}

/** The item under its exact title, as everybody may see it who sees the paper. */
export function itemHeading(recorded: RecordedItem): Block {
  return numberedHeading(recorded, recorded.item.title.trim() || "Item without a title");
}

/** An exempt item in a public paper: its public title, and why the rest is not there; of one withdrawn no more. */
export function exemptInPublic(recorded: ExemptItem): readonly Block[] {
  const { item } = recorded;
  return [
    numberedHeading(recorded, item.exemption.publicTitle.trim() || "Exempt item"),
    ...(item.isWithdrawn ? [] : exemptReasons(item.exemption)),
  ];
}

/** The paragraph of the schedule, and the weighing of the public interest; the latter only once it is given. */
export function exemptReasons({ paragraph: number, publicInterest }: Exemption): readonly Block[] {
  const described = EXEMPT_PARAGRAPHS[number];
  const reason = withCapital(asSentence(publicInterest));
  const why = `not for publication by virtue of paragraph ${number} of ${SCHEDULE_12A}`;
  return [
    labelled("Exempt", described === undefined ? `${why}.` : `${why}: ${described}.`),
    ...(reason === "" ? [] : [labelled("Public interest", `${WEIGHED} ${reason}`)]),
  ];
}

const WEIGHED =
  "in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.";

/** The head of a Part B paper, so that nobody takes it for the public one. */
export function notForPublication(): readonly Block[] {
  return [
    { block: "heading", level: 1, text: "Part B: not for publication" },
    paragraph(
      "body",
      "This paper holds exempt information. It is for members of the body and those advising it.",
    ),
  ];
}

/** That an item came late, and under which special circumstances; nothing where they are not given yet but that it is late. */
export function lateWords(
  words: string,
  { circumstances }: Lateness,
  { regime }: Pick<Body, "regime">,
): Block {
  const rule = regime === "part-va" ? " (Local Government Act 1972, section 100B(4)(b))" : "";
  const given = asSentence(circumstances);
  return labelled(
    "Late item",
    given === "" ? `${words}${rule}.` : `${words}${rule}, by reason of these special circumstances: ${given}`,
  );
}

export function paragraph(role: ParagraphRole, text: string): Extract<Block, { block: "paragraph" }> {
  return { block: "paragraph", role, runs: [{ text }] };
}

export function labelled(label: string, text: string): Block {
  return { block: "paragraph", role: "body", runs: labelledRuns(label, text) };
}

export function labelledRuns(label: string, text: string): readonly Run[] {
  return [{ text: `${label}: `, strong: true }, { text }];
}

export function bullets(texts: readonly string[]): Block {
  return { block: "list", ordered: false, items: texts.map((text): readonly Run[] => [{ text }]) };
}

/** Trimmed, and with a stop behind it unless it is empty. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function withCapital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Trimmed, without those that are blank. */
export function written(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

const WITHDRAWN = " – withdrawn";

function numberedHeading({ number, item }: RecordedItem, title: string): Block {
  const text = `${number} ${title}${item.isWithdrawn ? WITHDRAWN : ""}`.trim();
  return { block: "heading", level: 1, text, mark: markOf("item", item.id) };
}
