// Bodies as the clerk sets them up: how they work, word their resolutions, and who belongs to them.
import type { Body } from "../../../shared/domain/meeting/body.ts";
import type { Handlers } from "../../../shared/rpc/handlers.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { loadBodies, saveBody } from "../store/meetings/bodies.ts";

export function bodyHandlers(house: House): Pick<Handlers, "bodies.list" | "bodies.save"> {
  return {
    "bodies.list": () => loadBodies(house.store.db),
    "bodies.save": async ({ body }) => {
      await save(house, body);
      return {};
    },
  };
}

async function save(house: House, body: Body): Promise<void> {
  const { db } = house.store;
  const before = (await loadBodies(db)).find(({ id }) => id === body.id) ?? null;
  await db.transaction().execute(async (transaction) => {
    await saveBody(transaction, body);
    await addToAudit(transaction, {
      at: house.clock(),
      who: house.who,
      action: "body saved",
      subject: body.name,
      before,
      after: body,
    });
  });
  house.announce(["meetings", "scorecard"]);
}
