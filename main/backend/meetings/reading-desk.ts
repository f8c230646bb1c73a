// The reading desk over the minutes of a meeting, with all that the store knows of it.

import type { IgnoredHere } from "../../../shared/answers.ts";
import type { Input } from "../../../shared/contract.ts";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import { type HiddenValue, hiddenValues } from "../../../shared/domain/disclosure/hidden-values.ts";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { Paper } from "../../../shared/domain/paper/blocks.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { isIgnored, mayBeIgnoredAlways, silences } from "../../../shared/domain/reading-desk/ignoring.ts";
import type { MeetingFacts, MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import { type ReadMeeting, readingDesk } from "../../../shared/domain/reading-desk/read-meeting.ts";
import { readPublicPaper } from "../../../shared/domain/reading-desk/read-paper.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { beforeThePublic, scorecardOf } from "../scorecards.ts";
import { loadSpeller, type Speller } from "../spelling/speller.ts";
import { type AuditEntry, addToAudit } from "../store/audit.ts";
import { loadActions } from "../store/meetings/actions.ts";
import {
  ignoredAlways,
  ignoredRemarks,
  ignoreRemark,
  learnedWords,
  learnWord,
  takeBackIgnored,
  unlearnWord,
} from "../store/meetings/desk.ts";
import type { StoreTransaction } from "../store/schema.ts";
import { showMeeting } from "./meetings.ts";

export function readingDeskHandlers(
  house: House,
): Pick<
  Handlers,
  | "minutes.check"
  | "desk.learn"
  | "desk.unlearn"
  | "desk.ignore"
  | "desk.ignoredHere"
  | "desk.taught"
  | "desk.askAgain"
> {
  return {
    "minutes.check": async ({ meeting }) => remarksOn(house, await showMeeting(house, meeting)),
    "desk.learn": ({ word }) =>
      tell(house, async (transaction, at) => {
        await learnWord(transaction, word, at);
        return [{ action: "word learned", subject: word }];
      }),
    "desk.unlearn": ({ word }) =>
      tell(house, async (transaction) => {
        if (!(await unlearnWord(transaction, word))) throw new Refused("not-found");
        return [{ action: "word unlearned", subject: word }];
      }),
    "desk.ignore": (asked) => ignore(house, asked),
    "desk.ignoredHere": ({ meeting }) => ignoredHere(house, meeting),
    "desk.taught": async () => ({
      ignored: await ignoredAlways(house.store.db),
      learned: await learnedWords(house.store.db),
    }),
    "desk.askAgain": ({ ignored }) =>
      tell(house, async (transaction) => {
        const ids = [...new Set(ignored)];
        const before = await takeBackIgnored(transaction, ids);
        if (before.length < ids.length) throw new Refused("not-found");
        return before.map((one) => ({ action: "remark asked again", subject: one.check, before: one }));
      }),
  };
}

async function ignore(house: House, { check, text, here }: Input<"desk.ignore">) {
  if (here === null && !mayBeIgnoredAlways(check)) throw new Refused("check-protects");
  if (here !== null) await showMeeting(house, here.meeting);
  const ignored = { check, text, meetingId: here?.meeting ?? null, place: here?.place ?? null };
  return tell(house, async (transaction, at) => {
    await ignoreRemark(transaction, ignored, at);
    return [{ action: "remark ignored", subject: check, after: ignored }];
  });
}

/** Those that are ignored always as well are not among them: asked again here, they would not be heard. */
async function ignoredHere(house: House, meeting: string): Promise<readonly IgnoredHere[]> {
  const record = await showMeeting(house, meeting);
  const kept = await ignoredRemarks(house.store.db, meeting);
  const always = kept.filter(({ meetingId }) => meetingId === null);
  const desk = deskOf(house);
  const remarks = desk.read(record, { ...(await factsOf(house, record, desk)), ignored: always });
  return remarks.flatMap((remark) => {
    const ignored = kept.filter((one) => silences(one, remark, meeting)).map(({ id }) => id);
    return ignored.length === 0 ? [] : [{ remark, ignored }];
  });
}

type Said = Pick<AuditEntry, "action" | "subject"> & Partial<Pick<AuditEntry, "before" | "after">>;

async function tell(
  house: House,
  make: (transaction: StoreTransaction, at: IsoInstant) => Promise<readonly Said[]>,
): Promise<Record<string, never>> {
  const at = house.clock();
  await house.store.db.transaction().execute(async (transaction) => {
    for (const said of await make(transaction, at))
      await addToAudit(transaction, { at, who: house.who, before: null, after: null, ...said });
  });
  house.announce(["meetings"]);
  return {};
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
  const { isUntaughtWord, ignored } = await factsOf(house, record, deskOf(house));
  const remarks = twin === "public" ? readPublicPaper(paper, record, { isWord: isUntaughtWord }) : [];
  return remarks.filter((remark) => !isIgnored(remark, record.meeting.id, ignored));
}

/** What stays the same object while nothing of it changed, so that the desk sees that it did not. */
interface Desk {
  readonly read: ReadMeeting;
  readonly speller: (words: readonly string[]) => Promise<Speller>;
  /** Without the words that the clerk taught. */
  readonly untaught: (words: readonly string[]) => Promise<Speller>;
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
    untaught: keptWhileSame(async (words) => (await loadSpeller()).withWords(words)),
    scorecard: keptWhileSame((now) => now),
    hidden: keptWhileSame(
      (from) => hiddenValues(from[0], publicScorecard(...from)),
      ([scorecard, before, settings]) => [scorecard, ...before, JSON.stringify(settings)],
    ),
  };
  desks.set(house, desk);
  return desk;
}

/** Gives what was made before for as long as it is asked with the same values; objects among them are told by identity. */
function keptWhileSame<From, Made>(
  make: (from: From) => Made,
  valuesOf: (from: From) => readonly unknown[] = (from) => [JSON.stringify(from)],
): (from: From) => Made {
  let last: { readonly values: readonly unknown[]; readonly made: Made } | null = null;
  return (from) => {
    const values = valuesOf(from);
    const isSame =
      last?.values.length === values.length && last.values.every((one, at) => one === values[at]);
    if (!last || !isSame) last = { values, made: make(from) };
    return last.made;
  };
}

async function factsOf(house: House, record: MeetingRecord, desk: Desk): Promise<MeetingFacts> {
  const { db } = house.store;
  const { meeting, body } = record;
  const onTheRoll = wordsOnTheRoll(record);
  const taught = (await learnedWords(db)).map(({ word }) => word);
  const { isWord, suggest } = await desk.speller([...onTheRoll, ...taught]);
  const scorecard = desk.scorecard(await scorecardIfAny(house, meeting.id));
  return {
    scorecard,
    hidden: scorecard === null ? NONE : desk.hidden(await beforeThePublic(house, meeting.id, scorecard)),
    actions: (await loadActions(db, body.id)).filter(({ meetingId }) => meetingId === meeting.id),
    ignored: await ignoredRemarks(db, meeting.id),
    isWord,
    suggest,
    isUntaughtWord: (await desk.untaught(onTheRoll)).isWord,
  };
}

/** Names and posts of those at the meeting and on the roll are spelt as they stand there. */
function wordsOnTheRoll({ body, attendance }: MeetingRecord): readonly string[] {
  const { present, alsoPresent, apologies, substitutes } = attendance;
  const named = [...substitutes, ...body.roll].map(({ name }) => name);
  const names = [...present, ...alsoPresent, ...apologies, ...named];
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
