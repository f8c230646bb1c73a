// The reading desk over the minutes of a meeting, with all that the store knows of it.

import { type HiddenValue, hiddenValues } from "../../../shared/domain/disclosure/hidden-values.ts";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Paper } from "../../../shared/domain/paper/blocks.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { MeetingFacts, MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { type ReadMeeting, readingDesk } from "../../../shared/domain/reading-desk/read-meeting.ts";
import { readPublicPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { beforeThePublic, scorecardOf } from "../scorecards.ts";
import { loadSpeller, type Speller } from "../spelling/speller.ts";
import { addToAudit } from "../store/audit.ts";
import { loadActions } from "../store/meetings/actions.ts";
import { ignoredRemarks, ignoreRemark, learnedWords, learnWord } from "../store/meetings/desk.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { showMeeting } from "./meetings.ts";

export function readingDeskHandlers(
  house: House,
): Pick<Handlers, "minutes.check" | "desk.learn" | "desk.ignore"> {
  return {
    "minutes.check": async ({ meeting }) => remarksOn(house, await showMeeting(house, meeting)),
    "desk.learn": async ({ word }) => {
      await tell(house, "word learned", word, (transaction) => learnWord(transaction, word));
      return {};
    },
    "desk.ignore": async ({ check, text, meeting }) => {
      if (meeting !== null) await showMeeting(house, meeting);
      const ignored = { check, text, meetingId: meeting };
      await tell(house, "remark ignored", check, (transaction) => ignoreRemark(transaction, ignored));
      return {};
    },
  };
}

async function tell(
  house: House,
  action: "word learned" | "remark ignored",
  subject: string,
  make: (transaction: StoreTransaction) => Promise<void>,
): Promise<void> {
  await house.store.db.transaction().execute(async (transaction) => {
    await make(transaction);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action,
      subject,
      before: null,
      after: null,
    });
  });
  house.announce(["meetings"]);
}

/** Every remark that the clerk has not said to ignore. Only the items that changed since the last time are read again. */
export async function remarksOn(house: House, record: MeetingRecord): Promise<readonly MeetingRemark[]> {
  const desk = deskOf(house);
  return desk.read(record, await factsOf(house, record, desk));
}

/** What the printed paper of the meeting shows that it must not, in the blocks that the printer will get. */
export async function remarksOnPaper(
  house: House,
  record: MeetingRecord,
  paper: Omit<Paper, "snapshot">,
  twin: Twin,
): Promise<readonly MeetingRemark[]> {
  const { isWord, ignored } = await factsOf(house, record, deskOf(house));
  const remarks = twin === "public" ? readPublicPaper(paper, record, { isWord }) : [];
  return remarks.filter(
    ({ check, text }) => !ignored.some((one) => one.check === check && one.text === text),
  );
}

/** What stays the same object while nothing of it changed, so that the desk sees that it did not. */
interface Desk {
  readonly read: ReadMeeting;
  readonly speller: (words: readonly string[]) => Promise<Speller>;
  readonly scorecard: (now: Scorecard | null) => Scorecard | null;
  readonly hidden: (from: Parameters<typeof publicScorecard>) => readonly HiddenValue[];
}

const NONE: readonly HiddenValue[] = [];

const desks = new WeakMap<House, Desk>();

function deskOf(house: House): Desk {
  const known = desks.get(house);
  if (known) return known;
  const desk: Desk = {
    read: readingDesk(),
    speller: keptWhileSame(async (words) => (await loadSpeller()).withWords(words)),
    scorecard: keptWhileSame((now) => now),
    hidden: keptWhileSame((from) => hiddenValues(from[0], publicScorecard(...from))),
  };
  desks.set(house, desk);
  return desk;
}

/** Gives what was made before for as long as it is asked with the same values. */
function keptWhileSame<From, Made>(make: (from: From) => Made): (from: From) => Made {
  let last: { readonly values: string; readonly made: Made } | null = null;
  return (from) => {
    const values = JSON.stringify(from);
    if (last?.values !== values) last = { values, made: make(from) };
    return last.made;
  };
}

async function factsOf(house: House, record: MeetingRecord, desk: Desk): Promise<MeetingFacts> {
  const { db } = house.store;
  const { meeting, body } = record;
  const { isWord, suggest } = await desk.speller([...wordsOnTheRoll(record), ...(await learnedWords(db))]);
  const scorecard = desk.scorecard(await scorecardIfAny(house, meeting.id));
  return {
    scorecard,
    hidden: scorecard === null ? NONE : desk.hidden(await beforeThePublic(house, meeting.id, scorecard)),
    actions: (await loadActions(db, body.id)).filter(({ meetingId }) => meetingId === meeting.id),
    ignored: await ignoredRemarks(db, meeting.id),
    isWord,
    suggest,
  };
}

/** Names and posts of those at the meeting and on the roll are spelt as they stand there. */
function wordsOnTheRoll({ body, attendance }: MeetingRecord): readonly string[] {
  const { present, alsoPresent, apologies } = attendance;
  const names = [...present, ...alsoPresent, ...apologies, ...body.roll.map(({ name }) => name)];
  return names.flatMap((line) => line.match(/[\p{L}’'-]+/gu) ?? []);
}

/** Null while no figures stand: a minute can be written before they come. */
async function scorecardIfAny(house: House, meetingId: string): Promise<Scorecard | null> {
  try {
    return await scorecardOf(house, meetingId);
  } catch (error) {
    if (error instanceof Refused && error.code === "no-figures") return null;
    throw error;
  }
}
