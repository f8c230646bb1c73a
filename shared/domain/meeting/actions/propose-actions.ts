// Actions that minutes seem to promise, for the clerk to accept or to refuse.
import type { IsoDate } from "../../dates.ts";
import { readMinuteText } from "../../reading-desk/minute-text.ts";
import { type Promised, promisesIn } from "../../reading-desk/promises.ts";
import type { Body } from "../body.ts";
import type { MinuteParagraph } from "../minutes/minutes.ts";
import type { MeetingRecord } from "../record.ts";
import type { Action, ProposedAction } from "./action.ts";
import { answeredPromises } from "./answered-promises.ts";
import { dueIn } from "./promised-by.ts";
import { taskIn } from "./promised-task.ts";

/**
 * One for each sentence that promises something and of which no action of its item speaks. The owner is the post that
 * the sentence names as the one who promises, else the speaker; the date is the first day that the promise names. Either
 * may be empty: what is not said is not made up. `next` is the day of the body's next meeting, where that is known.
 */
export function proposeActions(
  { meeting, body, items }: Pick<MeetingRecord, "meeting" | "body" | "items">,
  actions: readonly Action[],
  next: IsoDate | null,
): readonly ProposedAction[] {
  return items.flatMap(({ item, minute }) => {
    const promises = minute.paragraphs.flatMap(promisesOf).map(({ text }) => text);
    const ofItem = actions.filter(({ itemId }) => itemId === item.id);
    const answered = answeredPromises(
      promises,
      ofItem.map(({ sentence }) => sentence),
    );
    const proposed = new Set<string>();
    return minute.paragraphs.flatMap((paragraph) =>
      promisesOf(paragraph)
        .filter(({ text }) => !answered.has(text))
        .filter(({ text }) => !proposed.has(text) && proposed.add(text))
        .map((promised) => ({
          meetingId: meeting.id,
          itemId: item.id,
          itemTitle: item.title,
          isExempt: item.exemption !== null,
          sentence: promised.text,
          words: promised.words.text,
          task: taskIn(promised),
          owner: ownerIn(promised, body) ?? paragraph.speaker ?? "",
          due: dueIn(promised, { meeting: meeting.date, next, body }),
        })),
    );
  });
}

/** A paragraph that the clerk calls a promise is one, whatever its words. */
function promisesOf({ role, text }: MinuteParagraph): readonly Promised[] {
  const told = promisesIn(readMinuteText(text));
  const whole = { from: 0, to: text.length, text: text.trim() };
  return told.length > 0 || role !== "promise" || whole.text === "" ? told : [{ ...whole, words: whole }];
}

/**
 * Who promises stands ahead of the words or in them, or behind "by"; who is named elsewhere is only spoken of. Of names
 * of the roll that begin at one place the longest counts, of several the one nearest to the words.
 */
function ownerIn({ text, from, words }: Promised, { roll }: Pick<Body, "roll">): string | null {
  const ahead = plain(text.slice(0, Math.max(0, words.to - from)));
  const behind = plain(text.slice(Math.max(0, words.to - from)));
  const names = roll.map(({ name }) => name.trim()).filter((name) => name !== "");
  const [nearest] = names
    .map((name) => ({ name, place: lastPlaceOf(name, ahead) }))
    .filter(({ place }) => place >= 0)
    .sort((left, right) => right.place - left.place || right.name.length - left.name.length);
  return nearest?.name ?? names.find((name) => behind.includes(`by the ${plain(name)}`)) ?? postAhead(ahead);
}

function lastPlaceOf(name: string, text: string): number {
  const places = [...text.matchAll(new RegExp(`\\b${escaped(plain(name))}\\b`, "g"))];
  return places.at(-1)?.index ?? -1;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** In one kind of apostrophe, so that a roll and minutes that were typed by different hands agree. */
function plain(text: string): string {
  return text.replaceAll("’", "'").replace(/\s+/g, " ");
}

const POST =
  /\b[Tt]he ((?:(?:Assistant|Deputy|Interim|Executive|Service|Strategic) )*(?:Head|Director|Manager|Lead|Chief|Officer) (?:of|for)(?: the)?(?: (?:and |of |for |with |in |the )*[A-Z][\w'-]*)+)/g;

/** A post that the roll does not have, as "Head of Fostering" is on a roll that nobody has filled in yet. */
function postAhead(ahead: string): string | null {
  return [...ahead.matchAll(POST)].at(-1)?.[1] ?? null;
}
