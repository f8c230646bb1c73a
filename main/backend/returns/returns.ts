// Returns: what was accepted so far, and the operations upon a workbook that came in.
import type { ReturnSummary } from "../../../shared/contract.ts";
import { dayOfInstant } from "../../../shared/domain/dates.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { listReturns } from "../store/readings.ts";
import { acceptReturn } from "./accept.ts";
import { lookAt } from "./look-at.ts";
import { withdraw } from "./withdraw.ts";

export function returnHandlers(
  house: House,
): Pick<Handlers, "returns.list" | "returns.read" | "returns.accept" | "returns.withdraw"> {
  return {
    "returns.list": async () => returnSummaries(house),
    "returns.read": async (asked, call) => (await lookAt(house, asked, call)).reading,
    "returns.accept": (accepted, call) => acceptReturn(house, accepted, call),
    "returns.withdraw": ({ return: id }) => withdraw(house, id),
  };
}

/** Every accepted return, the latest first. */
export async function returnSummaries({ store }: House): Promise<readonly ReturnSummary[]> {
  return (await listReturns(store.db)).map(({ acceptedAt, withdrawnAt, sha256: _, ...accepted }) => ({
    ...accepted,
    acceptedOn: dayOfInstant(acceptedAt),
    withdrawnOn: withdrawnAt && dayOfInstant(withdrawnAt),
  }));
}
