// The items that stand on each agenda of a body, and what a body that was just set up begins with.

import { type IsoDate, longDate } from "../../dates.ts";
import type { Body, Phrase, StandingItem } from "../body.ts";
import { NOTHING_MINUTED } from "../minutes/minutes.ts";
import type { ResolutionVerb } from "../resolution/resolution-form.ts";
import type { AgendaItem, ItemKind } from "./agenda.ts";
import { retitled, wordingFor } from "./item-title.ts";

/** Why an item of a kind comes before each meeting; where the title says it, nothing. */
const PURPOSES: Readonly<Partial<Record<ItemKind, string>>> = {
  apologies: "To receive apologies, and the names of those who stand in as substitutes.",
  interests: "To declare any interest in an item on this agenda, with its nature.",
  "matters arising": "To hear of what the minutes of the previous meeting left open.",
  actions: "To hear what has been done since it was promised.",
  urgent: "To take any item that the Chair agrees is urgent, by reason of special circumstances.",
};

/** What the body is asked to do with an item of a kind at each meeting. */
const ASKED: Readonly<Partial<Record<ItemKind, ResolutionVerb>>> = {
  "previous minutes": "approve",
  scorecard: "note",
};

/**
 * The agenda with which a meeting of the body begins, in the body's order. The minutes to approve bear the real date of
 * the previous meeting; where none is known they are called as the body calls them.
 */
export function standingAgenda(
  body: Pick<Body, "standingItems" | "resolutionForm">,
  previous: Previous,
  newId: () => string,
): readonly AgendaItem[] {
  return body.standingItems.map((standing) =>
    agendaItem(body, { ...standing, title: titleOf(standing, previous) }, newId()),
  );
}

type Previous = { readonly date: IsoDate } | null;

/**
 * The agenda when another meeting than before is the previous one: the minutes to approve are named by its date, and so is
 * what is recommended of them. A title that a hand has written stays.
 */
export function approvingMinutesOf(
  items: readonly AgendaItem[],
  body: Pick<Body, "standingItems" | "resolutionForm">,
  { was, is }: { readonly was: Previous; readonly is: Previous },
): readonly AgendaItem[] {
  const standing = body.standingItems.find(({ kind }) => kind === "previous minutes");
  if (!standing) return items;
  const undated = { body, period: null, asAt: null };
  return items.map((item) =>
    item.kind === standing.kind && item.title === titleOf(standing, was)
      ? retitled(item, NOTHING_MINUTED, titleOf(standing, is), undated).item
      : item,
  );
}

function titleOf(standing: StandingItem, previous: Previous): string {
  const isPlain = standing.kind !== "previous minutes" || previous === null;
  return isPlain ? standing.title : `Minutes of the meeting held on ${longDate(previous.date)}`;
}

function agendaItem(
  body: Pick<Body, "resolutionForm">,
  { kind, title, presenter }: StandingItem,
  id: string,
): AgendaItem {
  const verb = ASKED[kind];
  const undated = { body, period: null, asAt: null };
  return {
    id,
    kind,
    title,
    presenter,
    purpose: PURPOSES[kind] ?? "",
    recommendation: verb === undefined ? null : { verb, wording: wordingFor({ kind, title }, verb, undated) },
    attachments:
      kind === "scorecard" ? [{ kind: "scorecard", title, state: "attached", publishedOn: null }] : [],
    backgroundPapers: [],
    exemption: null,
    lateness: null,
  };
}

/** The scorecard is the fifth. */
export const DEFAULT_STANDING_ITEMS: readonly StandingItem[] = [
  { kind: "apologies", title: "Apologies for absence", presenter: "" },
  { kind: "interests", title: "Declarations of interest", presenter: "" },
  { kind: "previous minutes", title: "Minutes of the previous meeting", presenter: "" },
  { kind: "actions", title: "Update on actions", presenter: "" },
  {
    kind: "scorecard",
    title: "Children in Care Performance Scorecard",
    presenter: "Head of Corporate Parenting",
  },
];

/** A field that was not filled in is found by the check for template notes, so each begins with a word that it knows. */
export const DEFAULT_PHRASES: readonly Phrase[] = [
  { name: "Apologies", text: "Apologies for absence were received from [names]." },
  { name: "No apologies", text: "There were no apologies for absence." },
  { name: "Substitute", text: "[Name of substitute] attended in place of [name of member]." },
  { name: "No interests", text: "No interests were declared." },
  {
    name: "Minutes approved",
    text: "The minutes of the meeting held on [date] were agreed as a correct record and signed by the Chair.",
  },
  {
    name: "Report introduced",
    text: "The [post] introduced the report and drew attention to [number] main points.",
  },
  {
    name: "In answer to a question",
    text: "In answer to a question, the [post] said that [add the answer].",
  },
  { name: "Asked whether", text: "Members asked whether [add the question]." },
  { name: "Concern", text: "Members were concerned that [add the concern]." },
  { name: "Praise", text: "Members thanked the [post] and staff for [add what for]." },
  { name: "Promise", text: "The [post] undertook to bring [title of paper] to the meeting on [date]." },
  {
    name: "Oral update",
    text: "The [post] gave an oral update: by [date] the figure was [number].",
  },
  { name: "Adjourned", text: "The meeting was adjourned at [time] and resumed at [time]." },
  { name: "Next meeting", text: "The next meeting would be held on [date] at [time] in [venue]." },
];
