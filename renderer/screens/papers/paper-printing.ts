// How each paper of a meeting is asked for, and under which name it is first offered.
import type { PaperAsked, PrintedPaper } from "../../../shared/contract.ts";
import { type IsoDate, longDate } from "../../../shared/domain/dates.ts";
import type { PaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Line } from "../../line.ts";
import { words } from "../../text/en-GB.ts";

const said = words.papers;

export interface WantedPaper {
  readonly name: PaperName;
  readonly twin: Twin;
  readonly meeting: string;
  readonly date: IsoDate;
  /** Of which minute an extract is wanted; null for every other paper. */
  readonly item: string | null;
}

export function printPaper(line: Line, wanted: WantedPaper, place: string): Promise<PrintedPaper> {
  const { name, twin, meeting, item } = wanted;
  switch (name) {
    case "scorecard":
      return line.call("scorecards.print", { meeting, place, twin });
    case "agenda":
      return line.call("agenda.print", { meeting, place, twin });
    case "minutes":
      return line.call("minutes.print", { meeting, place, twin });
    default:
      return line.call("papers.print", {
        meeting,
        kind: name,
        twin,
        place,
        ...(item === null ? {} : { item }),
      });
  }
}

/** The same paper in whatever form. */
export function asAsked({ name, twin, meeting, item }: WantedPaper): PaperAsked {
  return { kind: name, twin, meeting, ...(item === null ? {} : { item }) };
}

/** `Decision notice, Part B`. */
export function nameOf({ name, twin }: Pick<WantedPaper, "name" | "twin">): string {
  return twin === "public" ? said.names[name] : said.partBOf(said.names[name]);
}

export function suggestedName(wanted: WantedPaper): string {
  return said.fileName(nameOf(wanted), longDate(wanted.date));
}
