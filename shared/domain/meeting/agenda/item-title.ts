// Keeps what an item asks for, and what was resolved, in step with the item's exact title.

import type { IsoDate } from "../../dates.ts";
import type { Period } from "../../period/period.ts";
import type { Body } from "../body.ts";
import type { Minute, MinutedResolution } from "../minutes/minutes.ts";
import { resolutionWording } from "../resolution/resolution.ts";
import type { ResolutionVerb } from "../resolution/resolution-form.ts";
import type { AgendaItem } from "./agenda.ts";

/** What wordings are built with beside the title; period and as-at date are those of the scorecard, or null. */
export interface WordedFor {
  readonly body: Pick<Body, "resolutionForm">;
  readonly period: Period | null;
  readonly asAt: IsoDate | null;
}

/** The same for what is resolved, which follows the name that the body has for itself. */
export interface ResolvedFor extends WordedFor {
  readonly body: Pick<Body, "resolutionForm" | "callsItself">;
}

/** A recommendation or a resolution, as far as its words go. */
type Worded = Pick<MinutedResolution, "verb" | "wording">;

/**
 * What is resolved of an item, worded from its title without the keyword. Only a scorecard is worded with its period
 * and as-at date; the minutes of the previous meeting are approved as a correct record.
 */
export function wordingFor(
  item: Pick<AgendaItem, "kind" | "title">,
  verb: ResolutionVerb,
  { body, period, asAt }: WordedFor,
): string {
  const isScorecard = item.kind === "scorecard";
  const wording = resolutionWording(
    body.resolutionForm,
    verb,
    item.title,
    isScorecard ? period : null,
    isScorecard ? asAt : null,
  );
  return item.kind === "previous minutes" && verb === "approve" ? `${wording} as a correct record` : wording;
}

/**
 * The first wording of the item's resolution: its recommendation, which gains period and as-at date where it was built
 * without them and was not edited. Null where nothing was recommended. That the body did resolve it, the clerk says. A
 * body that is named in front does not name itself again: "That the Panel notes it" becomes "that it notes it".
 */
export function resolutionFor(
  item: Pick<AgendaItem, "kind" | "title" | "recommendation">,
  wordedFor: ResolvedFor,
): Worded | null {
  const { recommendation } = item;
  if (recommendation === null) return null;
  const { verb, wording } = recommendation;
  return builtAs(item, recommendation, wordedFor) === null
    ? { verb, wording: ofItself(wording, wordedFor.body) }
    : { verb, wording: wordingFor(item, verb, wordedFor) };
}

function ofItself(wording: string, { callsItself }: Pick<Body, "callsItself">): string {
  const named = `that ${callsItself.trim()}`.toLowerCase();
  const isNamed = callsItself.trim() !== "" && wording.toLowerCase().startsWith(named);
  const rest = wording.slice(named.length);
  return isNamed && /^[\s:,]/.test(rest) ? `that it${rest}` : wording;
}

/**
 * The item under its new title. Recommendation and resolution are built anew where they still were word for word what
 * is built from the old title, with or without period and as-at date; what a hand has edited is left as it is.
 * The scorecard that is attached is renamed with its item.
 */
export function retitled(
  item: AgendaItem,
  minute: Minute,
  newTitle: string,
  wordedFor: WordedFor,
): { readonly item: AgendaItem; readonly minute: Minute } {
  const renamed = { ...item, title: newTitle };
  const inStep = <Kind extends Worded>(worded: Kind | null): Kind | null => {
    const form = worded && builtAs(item, worded, wordedFor);
    return worded && form ? { ...worded, wording: wordingFor(renamed, worded.verb, form) } : worded;
  };
  return {
    item: {
      ...renamed,
      recommendation: inStep(item.recommendation),
      attachments: item.attachments.map((attachment) =>
        attachment.kind === "scorecard" && attachment.title === item.title
          ? { ...attachment, title: newTitle }
          : attachment,
      ),
    },
    minute: { ...minute, resolution: inStep(minute.resolution) },
  };
}

/** With which of period and as-at date the words were built from the item's title; null where a hand has edited them. */
function builtAs(
  item: Pick<AgendaItem, "kind" | "title">,
  { verb, wording }: Worded,
  wordedFor: WordedFor,
): WordedFor | null {
  const forms: readonly WordedFor[] = [
    wordedFor,
    { ...wordedFor, period: null },
    { ...wordedFor, asAt: null },
    { ...wordedFor, period: null, asAt: null },
  ];
  return forms.find((form) => wordingFor(item, verb, form) === wording) ?? null;
}
