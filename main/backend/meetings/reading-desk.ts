// The reading desk over the minutes of a meeting, with all that the store knows of it.

import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { MeetingFacts, MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { readMeeting } from "../../../shared/domain/reading-desk/read-meeting.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { scorecardOf } from "../scorecards.ts";
import { loadSpeller } from "../spelling/speller.ts";
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

/** Every remark that the clerk has not said to ignore. */
export async function remarksOn(house: House, record: MeetingRecord): Promise<readonly MeetingRemark[]> {
  return readMeeting(record, await factsOf(house, record));
}

async function factsOf(house: House, record: MeetingRecord): Promise<MeetingFacts> {
  const { db } = house.store;
  const { meeting, body } = record;
  const words = [...wordsOnTheRoll(record), ...(await learnedWords(db))];
  const { isWord, suggest } = (await loadSpeller()).withWords(words);
  return {
    scorecard: await scorecardIfAny(house, meeting.id),
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
