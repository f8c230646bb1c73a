// A new store starts with the register that ships with the product and one body, so that it can be used at once.

import type { Body } from "../../shared/domain/meeting/body.ts";
import { NEW_BODY } from "../../shared/domain/meeting/new-body.ts";
import type { Target } from "../../shared/domain/scorecard/target.ts";
import type { House } from "./house.ts";
import { type Register, shippedRegister } from "./register/read-register.ts";
import { addToAudit } from "./store/audit.ts";
import { addComparators, saveDefinitionChanges } from "./store/comparators.ts";
import { loadBodies, saveBody } from "./store/meetings/bodies.ts";
import { addIndicators, addTargets } from "./store/register.ts";

const BODY: Body = {
  ...NEW_BODY,
  id: "corporate-parenting-panel",
  council: "The Council",
  name: "Corporate Parenting Panel",
  callsItself: "the Panel",
};

/** The financial years for which a new store carries the register's targets. */
const TARGET_YEARS = { first: 2017, last: 2027 };

export async function setUp(house: House): Promise<void> {
  const { db } = house.store;
  if ((await loadBodies(db)).length > 0) return;
  const register = shippedRegister();
  await db.transaction().execute(async (transaction) => {
    await saveBody(transaction, BODY);
    await addIndicators(transaction, register.indicators);
    await addTargets(transaction, targetsOf(register));
    await addComparators(transaction, register.comparators);
    for (const { indicator, from, words } of register.definitionChanges)
      await saveDefinitionChanges(transaction, indicator, [{ from, words }]);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "register set up",
      subject: BODY.name,
      before: null,
      after: { indicators: register.indicators.length },
    });
  });
}

/** Green at the target, amber within 10% of it: the commonest rule, until a council sets its own. */
function targetsOf(register: Register): readonly Target[] {
  const years = Array.from(
    { length: TARGET_YEARS.last - TARGET_YEARS.first + 1 },
    (_, index) => TARGET_YEARS.first + index,
  );
  return [...register.targets].flatMap(([indicator, value]) =>
    years.map((financialYear) => ({
      indicator,
      financialYear,
      value,
      rag: { rule: "percent of target", green: 0, amber: 10 } as const,
    })),
  );
}
