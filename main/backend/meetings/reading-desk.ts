// The reading desk over the minute of a meeting, with all that the store knows of its item.
import type { Attendance } from "../../shared/domain/meeting/meeting.ts";
import type { Facts, Remark } from "../../shared/domain/reading-desk/check.ts";
import { readMinute } from "../../shared/domain/reading-desk/read.ts";
import { textOfMinute } from "../../shared/domain/reading-desk/text-of-minute.ts";
import type { Scorecard } from "../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { showMeeting } from "./meetings.ts";
import { scorecardOf } from "./scorecards.ts";
import { loadSpeller } from "./spelling/speller.ts";

export function readingDeskHandlers(house: House): Pick<Handlers, "minutes.check"> {
  return { "minutes.check": async ({ meeting }) => checkMinute(house, meeting) };
}

async function checkMinute(house: House, meetingId: string): Promise<readonly Remark[]> {
  const { body, meeting, attendance, item, minute, asAt } = await showMeeting(house, meetingId);
  const scorecard = await scorecardIfAny(house, meetingId);
  const { isWord, suggest } = (await loadSpeller()).withWords(wordsOnTheRoll(attendance));
  const facts: Facts = {
    title: item.title,
    meeting: meeting.date,
    asAt,
    period: scorecard?.period ?? null,
    staleAfterDays: body.staleAfterDays,
    scorecard,
    keyword: body.resolutionForm.keyword,
    isWord,
    suggest,
  };
  return readMinute(textOfMinute(body, minute), facts);
}

/** Names and posts of those at the meeting are spelt as the roll has them. */
function wordsOnTheRoll({ present, alsoPresent, apologies }: Attendance): readonly string[] {
  return [...present, ...alsoPresent, ...apologies].flatMap((line) => line.match(/[\p{L}’'-]+/gu) ?? []);
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
