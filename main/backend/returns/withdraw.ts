// Withdrawing a return as a whole.
import { Refused } from "../../../shared/errors.ts";
import type { House } from "../house.ts";
import { addToAudit } from "../store/audit.ts";
import { isInPaper } from "../store/papers.ts";
import { findReturn, withdrawReturn } from "../store/readings.ts";

/** Refuses a return of which a printed scorecard shows figures: what was printed can only be superseded. */
export async function withdraw(house: House, id: string): Promise<{ readonly readings: number }> {
  const accepted = await findReturn(house.store.db, id);
  if (!accepted || accepted.withdrawnAt !== null) throw new Refused("not-found");
  const name = accepted.fileName;
  if (await isInPaper(house.store.db, id)) throw new Refused("return-in-a-paper", { name });
  const at = house.clock();
  const { added, revised } = accepted;
  await house.store.db.transaction().execute(async (transaction) => {
    await withdrawReturn(transaction, id, at);
    await addToAudit(transaction, {
      ...{ at, who: house.who, action: "return withdrawn", subject: id },
      before: { fileName: name, sender: accepted.sender, added, revised },
      after: null,
    });
  });
  house.announce(["returns", "scorecard", "meetings", "store"]);
  return { readings: added + revised };
}
