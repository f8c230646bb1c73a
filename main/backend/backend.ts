// All that the product does, with no window: a handler for each operation of the contract over one store.
import { userInfo } from "node:os";
import type { Area } from "../../shared/contract.ts";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import type { Backend, Handlers } from "../../shared/rpc/handlers.ts";
import { createGrants } from "./grants.ts";
import type { House } from "./house.ts";
import { lateHandlers } from "./late-backend.ts";
import { meetingHandlers } from "./meetings/meetings.ts";
import { openingHandlers } from "./opening.ts";
import { scorecardHandlers } from "./scorecards.ts";
import { setUp } from "./set-up.ts";
import { statusHandlers } from "./status.ts";
import { openStore } from "./store/open.ts";

export interface BackendParts {
  readonly storePath: string;
  readonly clock: () => IsoInstant;
  /** Refuse a store that is not there yet; otherwise it is made, with the register that ships. */
  readonly storeMustExist?: boolean;
}

/** By then a window that opened has drawn what it opens on, and the rest is read before it is asked for. */
const UNTIL_DRAWN_MS = 300;

/** Opens the store and gives the backend over it; refuses what `openStore` refuses. */
export async function createBackend({
  storePath,
  clock,
  storeMustExist = false,
}: BackendParts): Promise<Backend> {
  const store = await openStore(storePath, { mustExist: storeMustExist });
  const listeners = new Set<(areas: readonly Area[]) => void>();
  const house: House = {
    store,
    grants: createGrants(),
    clock,
    who: userInfo().username,
    announce: (areas) => {
      for (const listener of listeners) listener(areas);
    },
  };
  await setUp(house);
  const first = { ...statusHandlers(house), ...meetingHandlers(house), ...scorecardHandlers(house) };
  const opening = openingHandlers(first, () => void setTimeout(others, UNTIL_DRAWN_MS).unref());
  type Others = Omit<Handlers, keyof typeof first | keyof typeof opening>;
  let made: Promise<Others> | null = null;
  const others = () => {
    made ??= import("./other-rooms.ts").then(({ otherHandlers }) => otherHandlers(house));
    return made;
  };
  return {
    handlers: { ...lateHandlers(others), ...first, ...opening },
    grant: house.grants.grant,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: store.close,
  };
}
