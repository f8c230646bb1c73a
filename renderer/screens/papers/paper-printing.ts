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
  /** Which supplement to the agenda is wanted; null for every other paper. */
  readonly supplement: number | null;
}

export function printPaper(line: Line, wanted: WantedPaper, place: string): Promise<PrintedPaper> {
  const { name, twin, meeting } = wanted;
  switch (name) {
    case "scorecard":
      return line.call("scorecards.print", { meeting, place, twin });
    case "agenda":
      return line.call("agenda.print", { meeting, place, twin });
    case "minutes":
      return line.call("minutes.print", { meeting, place, twin });
    default:
      return line.call("papers.print", { meeting, kind: name, twin, place, ...partOf(wanted) });
  }
}

/** The same paper in whatever form. */
export function asAsked(wanted: WantedPaper): PaperAsked {
  const { name, twin, meeting } = wanted;
  return { kind: name, twin, meeting, ...partOf(wanted) };
}

function partOf({ item, supplement }: WantedPaper): Pick<PaperAsked, "item" | "supplement"> {
  return { ...(item !== null && { item }), ...(supplement !== null && { supplement }) };
}

/** `Decision notice, Part B`, `Supplement 1 to the agenda`. */
export function nameOf({
  name,
  twin,
  supplement,
}: Pick<WantedPaper, "name" | "twin" | "supplement">): string {
  const own = supplement === null ? said.names[name] : said.supplement(supplement);
  return twin === "public" ? own : said.partBOf(own);
}

export function suggestedName(wanted: WantedPaper): string {
  return said.fileName(nameOf(wanted), longDate(wanted.date));
}
