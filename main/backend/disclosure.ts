// How small numbers are hidden in public papers, as the council sets it for all its bodies.
import type { Input } from "../../shared/contract.ts";
import { dayOfInstant } from "../../shared/domain/dates.ts";
import {
  type DisclosureException,
  type DisclosureSettings,
  tellsCount,
} from "../../shared/domain/disclosure/settings.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { addToAudit } from "./store/audit.ts";
import { loadDisclosure, saveDisclosure } from "./store/disclosure.ts";
import { loadRegister } from "./store/register.ts";

export function disclosureHandlers(house: House): Pick<Handlers, "disclosure.show" | "disclosure.save"> {
  return {
    "disclosure.show": () => loadDisclosure(house.store.db),
    "disclosure.save": async (given) => {
      await save(house, given);
      return {};
    },
  };
}

/** Refuses `indicator-unknown`, and `reason-tells-count` for a reason that would print what is hidden. */
async function save(house: House, { rules, exceptions }: Input<"disclosure.save">): Promise<void> {
  const { db } = house.store;
  const register = new Set((await loadRegister(db)).map(({ reference }) => reference));
  for (const { indicator, reason } of exceptions) {
    if (!register.has(indicator)) throw new Refused("indicator-unknown", { reference: indicator });
    if (tellsCount(reason, rules)) throw new Refused("reason-tells-count", { reference: indicator });
  }
  const at = house.clock();
  await db.transaction().execute(async (transaction) => {
    const before = await loadDisclosure(transaction);
    const today = dayOfInstant(at);
    const after: DisclosureSettings = {
      rules,
      exceptions: exceptions.map((exception) => ({
        ...exception,
        since: before.exceptions.find((known) => isSame(known, exception))?.since ?? today,
      })),
    };
    await saveDisclosure(transaction, after);
    await addToAudit(transaction, {
      ...{ at, who: house.who, action: "small numbers set", subject: "small numbers" },
      ...{ before, after },
    });
  });
  house.announce(["scorecard"]);
}

function isSame(known: DisclosureException, given: Omit<DisclosureException, "since">): boolean {
  return (
    known.indicator === given.indicator && known.always === given.always && known.reason === given.reason
  );
}
