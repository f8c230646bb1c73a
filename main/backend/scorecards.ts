// The scorecard of a meeting: built from the readings that stand, frozen when it is printed.
import { type ForThePublic, publicScorecard } from "../../shared/domain/disclosure/public-scorecard.ts";
import { followActions } from "../../shared/domain/meeting/actions/follow-actions.ts";
import type { Body } from "../../shared/domain/meeting/body.ts";
import type { Meeting } from "../../shared/domain/meeting/meeting.ts";
import type { Twin } from "../../shared/domain/paper/meeting-blocks.ts";
import { scorecardPaper } from "../../shared/domain/paper/scorecard-paper.ts";
import {
  buildScorecard,
  periodsOnScorecard,
  type ScorecardParts,
} from "../../shared/domain/scorecard/build-scorecard.ts";
import type { FigureStory, Scorecard } from "../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { meetingWithBody } from "./meetings/meetings.ts";
import { reportingPeriod } from "./meetings/reporting-period.ts";
import { type MadeOf, publish } from "./papers.ts";
import { returnSummaries } from "./returns/returns.ts";
import { loadComparators, loadDefinitionChanges } from "./store/comparators.ts";
import { loadDisclosure } from "./store/disclosure.ts";
import { loadActions } from "./store/meetings/actions.ts";
import { listMeetings } from "./store/meetings/meetings.ts";
import { loadOralUpdates } from "./store/meetings/oral-updates.ts";
import { publicScorecardsBefore } from "./store/papers.ts";
import { readingHistory, standingInPeriods, standingOfIndicators } from "./store/readings.ts";
import { loadRegister, loadTargets } from "./store/register.ts";

export function scorecardHandlers(
  house: House,
): Pick<Handlers, "scorecards.show" | "scorecards.hidden" | "scorecards.print" | "figures.story"> {
  return {
    "scorecards.show": async ({ meeting }) => scorecardOf(house, meeting),
    "scorecards.hidden": async ({ meeting }) => {
      const { scorecard, hidden, unjudged } = await scorecardForThePublic(house, meeting);
      return { hidden, unjudged, disclosure: scorecard.disclosure };
    },
    "scorecards.print": async ({ meeting, place, twin = "public" }) => {
      const path = house.grants.pathOf(place);
      return publish(house, { ...(await makeScorecard(house, meeting, twin)), path });
    },
    "figures.story": async ({ indicator, meeting }) => storyOf(house, meeting, indicator),
  };
}

/** Refuses what `scorecardOf` refuses. */
export async function makeScorecard(house: House, meetingId: string, twin: Twin): Promise<MadeOf<Scorecard>> {
  const sources = await returnSummaries(house);
  if (twin === "public") {
    const { scorecard } = await scorecardForThePublic(house, meetingId);
    const paper = scorecardPaper(scorecard, sources, twin);
    return { kind: "scorecard", meetingId, paper, frozen: scorecard };
  }
  const scorecard = await scorecardOf(house, meetingId);
  const paper = scorecardPaper(scorecard, sources, twin);
  return { kind: "scorecard part B", meetingId, paper, frozen: scorecard };
}

/** What the public may see, beside what the public papers of earlier meetings have printed, of whichever body. */
export async function scorecardForThePublic(house: House, meetingId: string): Promise<ForThePublic> {
  return publicScorecard(...(await beforeThePublic(house, meetingId, await scorecardOf(house, meetingId))));
}

/** All on which it depends what the public may see of a scorecard, as `publicScorecard` takes it. */
export async function beforeThePublic(
  { store: { db } }: House,
  meetingId: string,
  scorecard: Scorecard,
): Promise<Required<Parameters<typeof publicScorecard>>> {
  const before = await publicScorecardsBefore(db, meetingId, scorecard.meeting);
  return [scorecard, before, await loadDisclosure(db)];
}

/** Refuses `not-found`, and `no-figures` while none stand. */
export async function scorecardOf(house: House, meetingId: string): Promise<Scorecard> {
  const { db } = house.store;
  const { body, meeting, items } = await meetingWithBody(house, meetingId);
  const brought = items.find(({ item }) => item.kind === "scorecard")?.item;
  const reported = await reportingPeriod(house, meeting);
  if (!reported) throw new Refused("no-figures", { meeting: meeting.date });
  return buildScorecard({
    title: brought?.title ?? "Performance Scorecard",
    author: brought?.presenter.trim() ?? "",
    body,
    meeting,
    month: reported.month,
    register: await loadRegister(db),
    targets: await loadTargets(db),
    comparators: await loadComparators(db),
    definitionChanges: await loadDefinitionChanges(db),
    readings: await standingInPeriods(db, periodsOnScorecard(reported.asAt)),
    oral: await oralUpdatesOf(house, body.id),
    actions: await openActions(house, body, meeting),
  });
}

async function openActions(
  { store: { db } }: House,
  body: Pick<Body, "id">,
  meeting: Meeting,
): Promise<ScorecardParts["actions"]> {
  const meetings = (await listMeetings(db)).filter(({ bodyId }) => bodyId === body.id);
  return followActions(await loadActions(db, body.id), meetings, meeting.date);
}

/** What the body was told of figures, with the readings that may have brought them since. */
async function oralUpdatesOf(house: House, bodyId: string): Promise<ScorecardParts["oral"]> {
  const { db } = house.store;
  const updates = (await loadOralUpdates(db)).filter((update) => update.bodyId === bodyId);
  if (updates.length === 0) return { updates, readings: [] };
  const accepted = new Map((await returnSummaries(house)).map(({ id, acceptedOn }) => [id, acceptedOn]));
  const readings = await standingOfIndicators(db, [...new Set(updates.map(({ indicator }) => indicator))]);
  return {
    updates,
    readings: readings.flatMap((reading) => {
      const acceptedOn = accepted.get(reading.source.returnId);
      return acceptedOn ? [{ ...reading, acceptedOn }] : [];
    }),
  };
}

async function storyOf(house: House, meetingId: string, reference: string): Promise<FigureStory> {
  const { sections, oralUpdates } = await scorecardOf(house, meetingId);
  const line = sections
    .flatMap((section) => section.lines)
    .find((candidate) => candidate.indicator.reference === reference);
  if (!line) throw new Refused("not-found");
  return {
    line,
    definitionChanges: (await loadDefinitionChanges(house.store.db)).filter(
      ({ indicator }) => indicator === reference,
    ),
    history: await readingHistory(house.store.db, reference, line.period),
    oralUpdates: oralUpdates.filter(({ indicator }) => indicator === reference),
  };
}
