// Indicators that the register lacks and a return brings, and those that began to mean something else.
import type { DefinitionChange } from "../../shared/domain/scorecard/definition-change.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { loadDefinitionChanges, saveDefinitionChanges } from "./store/comparators.ts";
import { addIndicators, loadRegister } from "./store/register.ts";

export function indicatorHandlers(
  house: House,
): Pick<Handlers, "indicators.list" | "indicators.add" | "indicators.define"> {
  return {
    "indicators.list": async () => loadRegister(house.store.db),
    "indicators.add": async (given) => {
      const register = await loadRegister(house.store.db);
      const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
      if (register.some(({ reference }) => isSame(reference, given.reference)))
        throw new Refused("reference-taken", { reference: given.reference });
      const dataPeriod = given.frequency;
      const added = { ...given, numerator: "", denominator: "", dataPeriod, basis: "" };
      await house.store.db.transaction().execute(async (transaction) => {
        await addIndicators(transaction, [added]);
        await addToAudit(transaction, {
          ...{ at: house.clock(), who: house.who, action: "indicator added", subject: given.reference },
          before: null,
          after: given,
        });
      });
      house.announce(["store", "scorecard"]);
      return {};
    },
    "indicators.define": async ({ reference, changes }) => {
      await define(house, reference, changes);
      return {};
    },
  };
}

/** Refuses `not-found` for an indicator that the register lacks, and `conflict` for two changes on one day. */
async function define(
  house: House,
  reference: string,
  changes: readonly Omit<DefinitionChange, "indicator">[],
): Promise<void> {
  const { db } = house.store;
  const register = await loadRegister(db);
  if (!register.some((indicator) => indicator.reference === reference)) throw new Refused("not-found");
  const twice = changes.find(({ from }, place) => changes.slice(0, place).some((one) => one.from === from));
  if (twice) throw new Refused("conflict", { date: twice.from });
  const before = (await loadDefinitionChanges(db)).filter(({ indicator }) => indicator === reference);
  await db.transaction().execute(async (transaction) => {
    await saveDefinitionChanges(transaction, reference, changes);
    await addToAudit(transaction, {
      ...{ at: house.clock(), who: house.who, action: "indicator defined", subject: reference },
      before: before.map(({ from, words }) => ({ from, words })),
      after: changes,
    });
  });
  house.announce(["store", "scorecard"]);
}
