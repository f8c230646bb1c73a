// The same papers in their other forms: shown in the window, as a page for the web, and as PDF.
import type { Input, PaperAsked } from "../../shared/contract.ts";
import type { Paper } from "../../shared/domain/paper/blocks.ts";
import { pageOf } from "../../shared/domain/paper/to-html.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { agendaToPrint, makeAgenda } from "./meetings/agenda.ts";
import { makeMinutes, minutesToPrint } from "./meetings/minutes.ts";
import { asWord, type Form, type MadeOf, publish } from "./papers.ts";
import { makePdf } from "./pdf.ts";
import { findPdfWriter } from "./pdf-writer.ts";
import { makeScorecard } from "./scorecards.ts";

export function paperFormHandlers(
  house: House,
): Pick<Handlers, "papers.forms" | "papers.preview" | "papers.html" | "papers.pdf"> {
  return {
    "papers.forms": async () => ({ pdf: findPdfWriter() !== null }),
    "papers.preview": async ({ kind, meeting, twin }) => {
      const { paper } = await MAKERS[kind].asItStands(house, meeting, twin);
      return { paper };
    },
    "papers.html": (asked) => printAs(house, asked, asPage),
    "papers.pdf": async (asked, { signal }) => {
      const writer = findPdfWriter();
      if (writer === null) throw new Refused("pdf-writer-missing");
      return printAs(house, asked, async (paper) => makePdf({ docx: await asWord(paper), writer, signal }));
    },
  };
}

type Maker = (house: House, meeting: string, twin: PaperAsked["twin"]) => Promise<MadeOf<unknown>>;

/** What is shown is the paper as it stands; what goes out is held as the printed one is. */
const MAKERS: Readonly<Record<PaperAsked["kind"], { readonly asItStands: Maker; readonly toPrint: Maker }>> =
  {
    scorecard: { asItStands: makeScorecard, toPrint: makeScorecard },
    agenda: { asItStands: makeAgenda, toPrint: agendaToPrint },
    minutes: { asItStands: makeMinutes, toPrint: minutesToPrint },
  };

async function printAs(house: House, { kind, meeting, twin, place }: Input<"papers.html">, form: Form) {
  const path = house.grants.pathOf(place);
  return publish(house, { ...(await MAKERS[kind].toPrint(house, meeting, twin)), path }, form);
}

async function asPage(paper: Paper): Promise<Uint8Array> {
  return new TextEncoder().encode(pageOf(paper));
}
