// Who owes which figures for a month: the indicators that each post sends, against the readings that stand.
import { dayOfInstant, type IsoDate } from "../../../shared/domain/dates.ts";
import { soonestDue } from "../../../shared/domain/owed/due.ts";
import type { OwedForMonth } from "../../../shared/domain/owed/owed.ts";
import { owedForMonth } from "../../../shared/domain/owed/owed-for-month.ts";
import { lastDay, latestPeriod, type Month, nextPeriod } from "../../../shared/domain/period/period.ts";
import { periodsOnScorecard } from "../../../shared/domain/scorecard/build-scorecard.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { loadBodies } from "../store/meetings/bodies.ts";
import { latestMonthBefore, listReturns, standingInPeriods } from "../store/readings.ts";
import { loadRegister, loadTargets } from "../store/register.ts";
import { indicatorsBySender } from "../store/senders.ts";

export function owedHandlers(house: House): Pick<Handlers, "returns.owed"> {
  return {
    "returns.owed": ({ period, dueDays }) => owed(house, period, dueDays),
  };
}

async function owed(house: House, asked: Month | null, dueDays?: number): Promise<OwedForMonth> {
  const { db } = house.store;
  const today = dayOfInstant(house.clock());
  const month = asked ?? (await nextMonth(house, today));
  const returns = await listReturns(db);
  return owedForMonth({
    month,
    today,
    dueDays: dueDays ?? soonestDue(await loadBodies(db)),
    register: await loadRegister(db),
    targets: await loadTargets(db),
    suppliers: await indicatorsBySender(db),
    readings: await standingInPeriods(db, periodsOnScorecard(lastDay(month))),
    acceptedOn: new Map(returns.map(({ id, acceptedAt }) => [id, dayOfInstant(acceptedAt)])),
  });
}

/** The month after the newest with a figure; in a store without figures the latest that has ended. */
async function nextMonth({ store }: House, today: IsoDate): Promise<Month> {
  const newest = await latestMonthBefore(store.db, today);
  return (newest ? nextPeriod(newest) : latestPeriod("month", today)) as Month;
}
