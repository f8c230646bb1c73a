// Actions that minutes seem to promise, for the clerk to accept or to refuse.
import { addDays, type IsoDate, isoDate, lastDayOfMonth, MONTHS, monthOf, yearOf } from "../dates.ts";
import { readMinuteText } from "../reading-desk/minute-text.ts";
import { type Promised, promisesIn } from "../reading-desk/promises.ts";
import type { Action, ProposedAction } from "./action.ts";
import type { MinuteParagraph } from "./minutes.ts";
import type { MeetingRecord } from "./record.ts";

/**
 * One for each sentence that promises something and of which no action of the meeting speaks. The owner is the post of
 * the roll that the sentence names, else the speaker; the date is the last day that the sentence names. Either may be
 * empty: what is not said is not made up.
 */
export function proposeActions(
  { meeting, body, items }: Pick<MeetingRecord, "meeting" | "body" | "items">,
  actions: readonly Action[],
): readonly ProposedAction[] {
  const answered = new Set(
    actions.filter(({ meetingId }) => meetingId === meeting.id).map(({ sentence }) => sentence),
  );
  const posts = body.roll.filter(({ kind }) => kind === "officer").map(({ name }) => name);
  return items.flatMap(({ item, minute }) =>
    minute.paragraphs.flatMap((paragraph) =>
      promisesOf(paragraph)
        .filter(({ text }) => !answered.has(text))
        .map((promised) => ({
          meetingId: meeting.id,
          itemId: item.id,
          sentence: promised.text,
          words: promised.words.text,
          task: taskIn(promised),
          owner: posts.find((post) => promised.text.includes(post)) ?? paragraph.speaker ?? "",
          due: dueIn(promised.text, meeting.date),
        })),
    ),
  );
}

/** A paragraph that the clerk calls a promise is one, whatever its words. */
function promisesOf({ role, text }: MinuteParagraph): readonly Promised[] {
  const told = promisesIn(readMinuteText(text));
  const whole = { from: 0, to: text.length, text: text.trim() };
  return told.length > 0 || role !== "promise" || whole.text === "" ? told : [{ ...whole, words: whole }];
}

const PROMISING =
  /^(?:(?:undertook|agreed|promised|offered|committed|planned|intended|proposed) to|gave an undertaking (?:to|that)|would(?: (?:also|now|then|therefore))?(?: be)?|(?:was|were) (?:also )?(?:planning|intending|proposed|due|scheduled) to|(?:was|were))\s+/;

/** "undertook to bring a new design to the forum" asks for: "Bring a new design to the forum". */
function taskIn({ text, from, words }: Promised): string {
  const asked = text
    .slice(Math.max(0, words.from - from))
    .replace(/^(?:[A-Z][\w’']*|the|a|an|officers?|service)\s+(?=(?:was|were|would)\b)/, "")
    .replace(PROMISING, "")
    .replace(/[.\s]+$/, "");
  return asked.charAt(0).toUpperCase() + asked.slice(1);
}

const MONTH = MONTHS.join("|");
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTH})(?: (\\d{4}))?\\b`, "g");

/** The last day named: `30 September 2019`, or the end of `September`, the first that is not before the meeting. */
function dueIn(sentence: string, meeting: IsoDate): IsoDate | null {
  const named = [...sentence.matchAll(DATE)].flatMap(([, day, month = "", year]) => {
    const number = MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1;
    const inYear = year === undefined ? (number < monthOf(meeting) ? 1 : 0) + yearOf(meeting) : Number(year);
    const date = day === undefined ? lastDayOfMonth(inYear, number) : isoDate(inYear, number, Number(day));
    return date && date > addDays(meeting, -1) ? [date] : [];
  });
  return named.toSorted().at(-1) ?? null;
}
