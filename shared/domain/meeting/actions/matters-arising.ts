// What the minutes of a meeting leave to the next: what was put off, promised and not answered, asked and left open.
import { answers, leftOpenIn, onlyAskedIn } from "../../reading-desk/left-open.ts";
import { readMinuteText } from "../../reading-desk/minute-text.ts";
import { putOffIn, resolvesToPutOff } from "../../reading-desk/put-off.ts";
import type { AgendaItem, OpenedItem } from "../agenda/agenda.ts";
import type { Minute } from "../minutes/minutes.ts";
import type { MeetingRecord, RecordedItem } from "../record.ts";
import { resolutionLines } from "../resolution/resolution.ts";
import type { Action, RecordedAction } from "./action.ts";
import { isSameSentence } from "./answered-promises.ts";
import type { Matter, MattersArising } from "./matter.ts";
import { proposeActions } from "./propose-actions.ts";

type Earlier = Pick<MeetingRecord, "meeting" | "body" | "items">;

/** An agenda, as far as it says which actions are heard of elsewhere at the meeting. */
type Ahead = Pick<MeetingRecord, "actions"> & { readonly items: readonly Pick<RecordedItem, "item">[] };

/**
 * What arises at the meeting ahead from the minutes of the earlier one, of which `actions` are all that the store knows of
 * the body. Of one item what was put off comes once, and no sentence twice; what is heard of as an action is left out.
 */
export function mattersArising(
  earlier: Earlier,
  actions: readonly RecordedAction[],
  ahead: Ahead,
): MattersArising {
  const { meeting, items } = earlier;
  const promised = promisedWithoutAnswer(earlier, actions, ahead);
  const matters = items.flatMap((recorded): readonly Matter[] => {
    const { item, number } = recorded;
    const answered = actions
      .filter(({ itemId, state }) => itemId === item.id && state !== "refused")
      .map(({ sentence }) => sentence);
    const leftOver = [
      ...sentences("deferred", deferred(earlier, recorded).slice(0, 1)),
      ...sentences("promised", promised.get(item.id) ?? []),
      ...sentences("question", leftOpen(recorded.minute)),
    ];
    const isHeard = ({ what, sentence }: Sentence) =>
      what !== "promised" && answered.some((one) => isSameSentence(one, sentence));
    return onceEach(leftOver.filter((one) => !isHeard(one))).map(({ what, sentence }) => ({
      ...{ what, itemId: item.id, number, itemTitle: item.title, sentence },
      isExempt: item.exemption !== null,
    }));
  });
  return {
    of: { id: meeting.id, date: meeting.date },
    isUnwritten: items.every(({ minute }) => isBlank(minute)),
    hasPrivatePart: items.some(({ item }) => item.exemption !== null),
    matters,
  };
}

type Sentence = Pick<Matter, "what" | "sentence">;

function sentences(what: Matter["what"], said: readonly string[]): readonly Sentence[] {
  return said.map((sentence) => ({ what, sentence }));
}

function onceEach(all: readonly Sentence[]): readonly Sentence[] {
  return all.filter((one, place) => all.findIndex(({ sentence }) => sentence === one.sentence) === place);
}

function isBlank({ paragraphs, resolution }: Minute): boolean {
  return resolution === null && paragraphs.every(({ text }) => text.trim() === "");
}

function deferred({ body }: Earlier, { minute }: RecordedItem): readonly string[] {
  const { resolution, paragraphs } = minute;
  const resolved =
    resolution !== null && resolvesToPutOff(resolution.wording)
      ? [resolutionLines(body, resolution).join(" ")]
      : [];
  return [...resolved, ...paragraphs.flatMap(({ text }) => textsOf(putOffIn(readMinuteText(text))))];
}

/**
 * By the item's id: proposals that nobody accepted or refused, and actions of the earlier meeting that are open, of which
 * nothing was said since and of which this agenda does not hear elsewhere.
 */
function promisedWithoutAnswer(
  earlier: Earlier,
  actions: readonly RecordedAction[],
  ahead: Ahead,
): ReadonlyMap<string, readonly string[]> {
  const heard = heardElsewhere(ahead);
  const unanswered = actions.filter(
    ({ id, meetingId, state, updates, sentence }) =>
      meetingId === earlier.meeting.id &&
      state === "open" &&
      updates.length === 0 &&
      sentence.trim() !== "" &&
      !heard.has(id),
  );
  const proposed = proposeActions(earlier, actions, null);
  return new Map(
    earlier.items.map(({ item }) => [
      item.id,
      [...proposed, ...unanswered]
        .filter(({ itemId }) => itemId === item.id)
        .map(({ sentence }) => sentence.trim()),
    ]),
  );
}

/** Those of the update on actions; what was promised in private stands in Part B of an agenda without one, too. */
function heardElsewhere({ actions, items }: Ahead): ReadonlySet<Action["id"]> {
  const hasUpdate = items.some(({ item }) => item.kind === "actions" && !item.isWithdrawn);
  return new Set(actions.filter(({ isExempt }) => hasUpdate || isExempt).map(({ id }) => id));
}

/** Said to be open, or asked in a paragraph of questions behind which nobody answers. */
function leftOpen({ paragraphs }: Minute): readonly string[] {
  const written = paragraphs.filter(({ text }) => text.trim() !== "");
  return written.flatMap(({ role, text }, place) => {
    const minute = readMinuteText(text);
    const next = readMinuteText(written[place + 1]?.text ?? "");
    const asked = role === "question and answer" && !answers(next) ? onlyAskedIn(minute) : [];
    return textsOf([...leftOpenIn(minute), ...asked]);
  });
}

function textsOf(spans: readonly { readonly text: string }[]): readonly string[] {
  return spans.map(({ text }) => text);
}

/** The item as it is kept when its meeting is opened: that of the matters arising with the matters as they stand then. */
export function withItsMatters(item: AgendaItem, arising: MattersArising | null): OpenedItem {
  return item.kind === "matters arising" && arising !== null ? { ...item, arising } : item;
}

/** The matters as they were kept when the meeting was opened; null where none were. */
export function mattersAsOpened(agenda: readonly OpenedItem[] | null): MattersArising | null {
  return agenda?.find(({ arising }) => arising !== undefined)?.arising ?? null;
}

/** The same matters, and private also where their items have been taken for private since. */
export function privateAsNow(
  arising: MattersArising,
  items: readonly Pick<RecordedItem, "item">[],
): MattersArising {
  const inPrivate = new Set(items.filter(({ item }) => item.exemption !== null).map(({ item }) => item.id));
  return {
    ...arising,
    hasPrivatePart: arising.hasPrivatePart || inPrivate.size > 0,
    matters: arising.matters.map((matter) => ({
      ...matter,
      isExempt: matter.isExempt || inPrivate.has(matter.itemId),
    })),
  };
}
