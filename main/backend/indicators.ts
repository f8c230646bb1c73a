// Indicators that the register lacks and a return brings.
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { addIndicators, loadRegister } from "./store/register.ts";

export function indicatorHandlers(house: House): Pick<Handlers, "indicators.list" | "indicators.add"> {
  return {
    "indicators.list": async () => loadRegister(house.store.db),
    "indicators.add": async (given) => {
      const register = await loadRegister(house.store.db);
      const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
      if (register.some(({ reference }) => isSame(reference, given.reference)))
        throw new Refused("reference-taken", { reference: given.reference });
      const dataPeriod = given.frequency;
      const added = { ...given, numerator: "", denominator: "", dataPeriod, basis: "", england: null };
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
  };
}
