// The papers of a meeting beside its scorecard, agenda and minutes, printed as Word.
import type { Input } from "../../../shared/contract.ts";
import type { FollowedAction } from "../../../shared/domain/meeting/actions/action.ts";
import { supplementsOf } from "../../../shared/domain/meeting/agenda/supplements.ts";
import { areApproved } from "../../../shared/domain/meeting/minutes/minutes-way.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { actionSheet } from "../../../shared/domain/paper/action-sheet.ts";
import { agendaContents } from "../../../shared/domain/paper/agenda-contents.ts";
import { agendaSupplement } from "../../../shared/domain/paper/agenda-supplement.ts";
import { decisionNotice } from "../../../shared/domain/paper/decision-notice.ts";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import type { FurtherPaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { minuteExtract } from "../../../shared/domain/paper/minute-extract.ts";
import { noteSheet } from "../../../shared/domain/paper/note-sheet.ts";
import { youngPeoplesPage } from "../../../shared/domain/paper/young-peoples-page.ts";
import type { MeetingRemark } from "../../../shared/domain/reading-desk/meeting-check.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../../shared/errors.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { type MadeOf, publish } from "../papers.ts";
import { scorecardForThePublic } from "../scorecards.ts";
import { loadActions } from "../store/meetings/actions.ts";
import { makeAgenda } from "./agenda.ts";
import { minutesAsTheyGoOut, showMeeting } from "./meetings.ts";
import { isUnwritten, refuseErrors } from "./minutes.ts";
import { remarksOn, remarksOnPaper } from "./reading-desk.ts";

export type FurtherPaperAsked = Omit<Input<"papers.print">, "place">;

export function furtherPaperHandlers(house: House): Pick<Handlers, "papers.print"> {
  return {
    "papers.print": async ({ place, ...asked }) => {
      const path = house.grants.pathOf(place);
      return publish(house, { ...(await furtherPaperToPrint(house, asked)), path });
    },
  };
}

/** What a paper is made of: the record that it shows, and the remarks of the reading desk by which it is held back. */
interface Made {
  readonly record: MeetingRecord;
  readonly paper: UnprintedPaper;
  /** Kept with what was printed. */
  readonly frozen: unknown;
  readonly holdsBack: (remark: MeetingRemark) => boolean;
  /** True where the paper tells what was minuted, and nothing was. */
  readonly isUnwritten?: boolean;
}

/** A paper as it stands, with whatever errors. Refuses `not-found` for a meeting, an item or a twin that there is none of. */
export async function makeFurtherPaper(house: House, asked: FurtherPaperAsked): Promise<MadeOf<unknown>> {
  return asMade(asked, await MAKERS[asked.kind](house, asked));
}

/**
 * A paper as it may go out. Refuses `not-found` as `makeFurtherPaper`, `no-minute` while nothing is minuted that could be
 * printed, and `desk-has-errors` while there is one that concerns the paper.
 */
export async function furtherPaperToPrint(house: House, asked: FurtherPaperAsked): Promise<MadeOf<unknown>> {
  const made = await MAKERS[asked.kind](house, asked);
  if (made.isUnwritten) throw new Refused("no-minute");
  refuseErrors([
    ...(await remarksOn(house, made.record)).filter(made.holdsBack),
    ...(await remarksOnPaper(house, made.record, made.paper, asked.twin)),
  ]);
  return asMade(asked, made);
}

function asMade({ kind, meeting, twin }: FurtherPaperAsked, { paper, frozen }: Made): MadeOf<unknown> {
  return { kind: twin === "public" ? kind : `${kind} part B`, meetingId: meeting, paper, frozen };
}

const MAKERS: Readonly<Record<FurtherPaperName, (house: House, asked: FurtherPaperAsked) => Promise<Made>>> =
  {
    "decision notice": async (house, { meeting, twin }) => {
      const record = await minutesAsTheyGoOut(house, meeting);
      const notice = made(record, decisionNotice(record, twin), ({ part }) => part === "resolution");
      return { ...notice, isUnwritten: isUnwritten(record) };
    },
    "minute extract": async (house, { meeting, item, twin }) => {
      const record = await minutesAsTheyGoOut(house, meeting);
      return extractOf(record, item, twin);
    },
    "note sheet": async (house, { meeting, twin }) => {
      const record = await agendaRecord(house, meeting, twin);
      return made(record, noteSheet(record, twin));
    },
    "action sheet": async (house, { meeting, twin }) => {
      const record = await withItsActions(house, await showMeeting(house, meeting));
      return made(record, actionSheet(record, record.actions, twin));
    },
    "agenda contents": async (house, { meeting, twin }) => {
      const record = await agendaRecord(house, meeting, twin);
      return made(record, agendaContents(record, twin), ({ part }) => part === "agenda");
    },
    "agenda supplement": async (house, { meeting, twin, supplement }) =>
      supplementOf(await agendaRecord(house, meeting, twin), supplement, twin),
    "page for young people": async (house, { meeting, twin }) => {
      if (twin !== "public") throw new Refused("not-found");
      const record = await withItsActions(house, await showMeeting(house, meeting));
      const scorecard = await scorecardIfAny(house, meeting);
      const paper = youngPeoplesPage(record, scorecard, record.actions);
      return { ...made(record, paper), frozen: { record, scorecard } };
    },
  };

function made(
  record: MeetingRecord,
  paper: UnprintedPaper,
  holdsBack: Made["holdsBack"] = () => false,
): Made {
  return { record, paper, frozen: record, holdsBack };
}

/** The newest unless another is asked for. It is held back by what is amiss with its own items alone. */
function supplementOf(record: MeetingRecord, number: number | undefined, twin: Twin): Made {
  const supplements = supplementsOf(record, twin);
  const asked = supplements.find((one) => one.number === (number ?? supplements.length));
  const paper = asked ? agendaSupplement(record, asked.number, twin) : null;
  if (!asked || !paper) throw new Refused("not-found");
  const itsOwn = new Set<string | null>(asked.items.map(({ item }) => item.id));
  return {
    ...made(record, paper, ({ part, itemId }) => part === "agenda" && itsOwn.has(itemId)),
    frozen: { ...record, supplement: asked.number },
  };
}

/** Of what is kept with an extract only its own item was printed. */
function extractOf(record: MeetingRecord, item: string | undefined, twin: Twin): Made {
  const shown = record.items.filter((recorded) => recorded.item.id === item);
  const paper = item === undefined ? null : minuteExtract(record, item, twin);
  if (paper === null) throw new Refused("not-found");
  if (isUnwritten({ ...record, items: shown })) throw new Refused("no-minute");
  return {
    ...made(record, paper, ({ itemId }) => itemId === item && !areApproved(record.meeting.minutesState)),
    frozen: { ...record, items: shown },
    isUnwritten: isUnwritten({ ...record, items: shown }),
  };
}

/** The agenda as it stood when the meeting was opened; of a meeting that is ahead as it stands. */
async function agendaRecord(house: House, meeting: string, twin: Twin): Promise<MeetingRecord> {
  return (await makeAgenda(house, meeting, twin)).frozen;
}

/** With the actions that were promised at the meeting itself beside those that it had to hear of. */
async function withItsActions(house: House, record: MeetingRecord): Promise<MeetingRecord> {
  const { body, meeting, actions } = record;
  const promisedHere = (await loadActions(house.store.db, body.id))
    .filter(({ meetingId, state }) => meetingId === meeting.id && state !== "refused")
    .map(
      (action): FollowedAction => ({ ...action, promisedOn: meeting.date, isOverdue: false, silentFor: 0 }),
    );
  return { ...record, actions: [...actions, ...promisedHere] };
}

async function scorecardIfAny(house: House, meeting: string): Promise<Scorecard | null> {
  try {
    return (await scorecardForThePublic(house, meeting)).scorecard;
  } catch (error) {
    if (error instanceof Refused && error.code === "no-figures") return null;
    throw error;
  }
}
