// What the store holds, in numbers.
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { countRecords } from "./store/counts.ts";

export function statusHandlers({ store }: House): Pick<Handlers, "store.status"> {
  return {
    "store.status": async () => ({ place: store.path, ...(await countRecords(store.db)) }),
  };
}
