// The rooms that no window opens on: read in when one of them is first asked for, so that a start does not wait for them.
import { disclosureHandlers } from "./disclosure.ts";
import { exampleHandlers } from "./example/example.ts";
import type { House } from "./house.ts";
import { houseStyleHandlers } from "./house-style.ts";
import { indicatorHandlers } from "./indicators.ts";
import { actionHandlers } from "./meetings/actions.ts";
import { agendaHandlers } from "./meetings/agenda.ts";
import { agendaFileHandlers } from "./meetings/agenda-files.ts";
import { bodyHandlers } from "./meetings/bodies.ts";
import { furtherPaperHandlers } from "./meetings/further-papers.ts";
import { minutesHandlers } from "./meetings/minutes.ts";
import { minutesWayHandlers } from "./meetings/minutes-way.ts";
import { oldMinutesHandlers } from "./meetings/old-minutes.ts";
import { readingDeskHandlers } from "./meetings/reading-desk.ts";
import { returnedMinutesHandlers } from "./meetings/returned-minutes.ts";
import { searchHandlers } from "./meetings/search.ts";
import { paperFormHandlers } from "./paper-forms.ts";
import { printedPaperHandlers } from "./printed-papers.ts";
import { owedHandlers } from "./returns/owed.ts";
import { returnHandlers } from "./returns/returns.ts";
import { sheetHandlers } from "./returns/sheets/sheets.ts";
import { templateHandlers } from "./returns/templates.ts";
import { unsentFormHandlers } from "./unsent-forms.ts";

export function otherHandlers(house: House) {
  return {
    ...exampleHandlers(house),
    ...bodyHandlers(house),
    ...agendaHandlers(house),
    ...agendaFileHandlers(house),
    ...indicatorHandlers(house),
    ...returnHandlers(house),
    ...owedHandlers(house),
    ...sheetHandlers(house),
    ...templateHandlers(house),
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
}
