// For the tests of one file: a workplace of its own for each of them, with a backend open over it.
import { afterEach, beforeEach } from "vitest";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { newWorkplace, type Workplace } from "./backend-in-a-folder.ts";

/** What the test that runs works with; one that opens the backend anew puts it here, so that it is closed. */
export interface AtHand {
  workplace: Workplace;
  backend: Backend;
}

export function workplaceForEach(): AtHand {
  const atHand = {} as AtHand;
  beforeEach(async () => {
    atHand.workplace = newWorkplace();
    atHand.backend = await atHand.workplace.open();
  });
  afterEach(async () => {
    await atHand.backend.close();
    atHand.workplace.clear();
  });
  return atHand;
}
