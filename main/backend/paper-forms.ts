// The same papers in their other forms: shown in the window, as a page for the web, and as PDF.
import type { Input, PaperAsked } from "../../shared/contract.ts";
import type { Paper } from "../../shared/domain/paper/blocks.ts";
import type { FurtherPaperName } from "../../shared/domain/paper/kinds.ts";
import { pageOf } from "../../shared/domain/paper/to-html.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import type { House } from "./house.ts";
import { agendaToPrint, makeAgenda } from "./meetings/agenda.ts";
import { furtherPaperToPrint, makeFurtherPaper } from "./meetings/further-papers.ts";
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
    "papers.preview": async (asked) => {
      const { paper } = await makersOf(asked).asItStands(house, asked.meeting, asked.twin);
      return { paper };
    },
    "papers.html": (asked) => printAs(house, asked, asPage),
    "papers.pdf": async (asked, { signal }) => {
      const writer = findPdfWriter();
      if (writer === null) throw new Refused("pdf-writer-missing");
      return printAs(house, asked, async (paper) =>
        makePdf({ docx: await asWord(paper, house), writer, signal }),
      );
    },
  };
}

type Maker = (house: House, meeting: string, twin: PaperAsked["twin"]) => Promise<MadeOf<unknown>>;

/** What is shown is the paper as it stands; what goes out is held as the printed one is. */
interface Makers {
  readonly asItStands: Maker;
  readonly toPrint: Maker;
}

const MAKERS: Readonly<Record<Exclude<PaperAsked["kind"], FurtherPaperName>, Makers>> = {
  scorecard: { asItStands: makeScorecard, toPrint: makeScorecard },
  agenda: { asItStands: makeAgenda, toPrint: agendaToPrint },
  minutes: { asItStands: makeMinutes, toPrint: minutesToPrint },
};

function makersOf({ kind, item, supplement }: PaperAsked): Makers {
  if (kind === "scorecard" || kind === "agenda" || kind === "minutes") return MAKERS[kind];
  return {
    asItStands: (house, meeting, twin) => makeFurtherPaper(house, { kind, meeting, twin, item, supplement }),
    toPrint: (house, meeting, twin) => furtherPaperToPrint(house, { kind, meeting, twin, item, supplement }),
  };
}

async function printAs(house: House, { place, ...asked }: Input<"papers.html">, form: Form) {
  const path = house.grants.pathOf(place);
  const made = await makersOf(asked).toPrint(house, asked.meeting, asked.twin);
  return publish(house, { ...made, path }, form);
}

async function asPage(paper: Paper): Promise<Uint8Array> {
  return new TextEncoder().encode(pageOf(paper));
}
