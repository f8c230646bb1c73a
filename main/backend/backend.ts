// All that the product does, with no window: a handler for each operation of the contract over one store.
import { userInfo } from "node:os";
import type { Area } from "../../shared/contract.ts";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { disclosureHandlers } from "./disclosure.ts";
import { exampleHandlers } from "./example/example.ts";
import { createGrants } from "./grants.ts";
import type { House } from "./house.ts";
import { houseStyleHandlers } from "./house-style.ts";
import { indicatorHandlers } from "./indicators.ts";
import { actionHandlers } from "./meetings/actions.ts";
import { agendaHandlers } from "./meetings/agenda.ts";
import { agendaFileHandlers } from "./meetings/agenda-files.ts";
import { bodyHandlers } from "./meetings/bodies.ts";
import { furtherPaperHandlers } from "./meetings/further-papers.ts";
import { meetingHandlers } from "./meetings/meetings.ts";
import { minutesHandlers } from "./meetings/minutes.ts";
import { minutesWayHandlers } from "./meetings/minutes-way.ts";
import { oldMinutesHandlers } from "./meetings/old-minutes.ts";
import { readingDeskHandlers } from "./meetings/reading-desk.ts";
import { returnedMinutesHandlers } from "./meetings/returned-minutes.ts";
import { searchHandlers } from "./meetings/search.ts";
import { openingHandlers } from "./opening.ts";
import { paperFormHandlers } from "./paper-forms.ts";
import { printedPaperHandlers } from "./printed-papers.ts";
import { owedHandlers } from "./returns/owed.ts";
import { returnHandlers } from "./returns/returns.ts";
import { sheetHandlers } from "./returns/sheets/sheets.ts";
import { templateHandlers } from "./returns/templates.ts";
import { scorecardHandlers } from "./scorecards.ts";
import { setUp } from "./set-up.ts";
import { statusHandlers } from "./status.ts";
import { openStore } from "./store/open.ts";
import { unsentFormHandlers } from "./unsent-forms.ts";

export interface BackendParts {
  readonly storePath: string;
  readonly clock: () => IsoInstant;
  /** Refuse a store that is not there yet; otherwise it is made, with the register that ships. */
  readonly storeMustExist?: boolean;
}

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
  const handlers = {
    ...statusHandlers(house),
    ...exampleHandlers(house),
    ...bodyHandlers(house),
    ...meetingHandlers(house),
    ...agendaHandlers(house),
    ...agendaFileHandlers(house),
    ...indicatorHandlers(house),
    ...returnHandlers(house),
    ...owedHandlers(house),
    ...sheetHandlers(house),
    ...templateHandlers(house),
    ...scorecardHandlers(house),
    ...disclosureHandlers(house),
    ...minutesHandlers(house),
    ...minutesWayHandlers(house),
    ...oldMinutesHandlers(house),
    ...returnedMinutesHandlers(house),
    ...readingDeskHandlers(house),
    ...paperFormHandlers(house),
    ...houseStyleHandlers(house),
    ...furtherPaperHandlers(house),
    ...printedPaperHandlers(house),
    ...actionHandlers(house),
    ...searchHandlers(house),
    ...unsentFormHandlers(house),
  };
  return {
    handlers: { ...handlers, ...openingHandlers(handlers) },
    grant: house.grants.grant,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: store.close,
  };
}
