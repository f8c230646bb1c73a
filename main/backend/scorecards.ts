// The scorecard of a meeting: built from the readings that stand, frozen when it is printed.
import { scorecardPaper } from "../../shared/domain/paper/scorecard-paper.ts";
import { buildScorecard, periodsOnScorecard } from "../../shared/domain/scorecard/build-scorecard.ts";
import type { FigureStory, Scorecard } from "../../shared/domain/scorecard/scorecard.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { meetingWithBody } from "./meetings/meetings.ts";
import { reportingPeriod } from "./meetings/reporting-period.ts";
import { type MadeOf, publish } from "./papers.ts";
import { returnSummaries } from "./returns/returns.ts";
import { readingHistory, standingInPeriods } from "./store/readings.ts";
import { loadRegister, loadTargets } from "./store/register.ts";

export function scorecardHandlers(
  house: House,
): Pick<Handlers, "scorecards.show" | "scorecards.print" | "figures.story"> {
  return {
    "scorecards.show": async ({ meeting }) => scorecardOf(house, meeting),
    "scorecards.print": async ({ meeting, place }) => {
      const path = house.grants.pathOf(place);
      return publish(house, { ...(await makeScorecard(house, meeting)), path });
    },
    "figures.story": async ({ indicator, meeting }) => storyOf(house, meeting, indicator),
  };
}

/** Refuses what `scorecardOf` refuses. */
export async function makeScorecard(house: House, meetingId: string): Promise<MadeOf<Scorecard>> {
  const scorecard = await scorecardOf(house, meetingId);
  const paper = scorecardPaper(scorecard, await returnSummaries(house));
  return { kind: "scorecard", meetingId, paper, frozen: scorecard };
}

/** Refuses `not-found`, and `no-figures` while none stand. */
export async function scorecardOf(house: House, meetingId: string): Promise<Scorecard> {
  const { db } = house.store;
  const { body, meeting, items } = await meetingWithBody(house, meetingId);
  const reported = await reportingPeriod(house, meeting);
  if (!reported) throw new Refused("no-figures", { meeting: meeting.date });
  return buildScorecard({
    title: items.find(({ item }) => item.kind === "scorecard")?.item.title ?? "Performance Scorecard",
    body,
    meeting,
    month: reported.month,
    register: await loadRegister(db),
    targets: await loadTargets(db),
    readings: await standingInPeriods(db, periodsOnScorecard(reported.asAt)),
  });
}

async function storyOf(house: House, meetingId: string, reference: string): Promise<FigureStory> {
  const { sections } = await scorecardOf(house, meetingId);
  const line = sections
    .flatMap((section) => section.lines)
    .find((candidate) => candidate.indicator.reference === reference);
  if (!line) throw new Refused("not-found");
  return { line, history: await readingHistory(house.store.db, reference, line.period) };
}
