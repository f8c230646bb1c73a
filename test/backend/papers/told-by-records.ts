// What the records of a meeting tell, so that it can be looked for in the papers, without the code that makes these.
import type { HiddenFigure } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { figureText, valueText } from "../../../shared/domain/format-figure.ts";
import type { MeetingRecord, RecordedItem } from "../../../shared/domain/meeting/record.ts";
import { STATUS_SHAPES } from "../../../shared/domain/paper/blocks.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import { resolutionText } from "../../../shared/domain/paper/resolution-text.ts";
import type { ShownReading } from "../../../shared/domain/reading.ts";
import { travelWord } from "../../../shared/domain/scorecard/direction-of-travel.ts";
import { ratingWord } from "../../../shared/domain/scorecard/rag.ts";
import type { Scorecard, ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import type { Line } from "../word/read-back.ts";

/** One indicator as a reader of the scorecard meets it. */
export interface IndicatorRead {
  readonly reference: string;
  readonly name: string;
  readonly previous: string;
  readonly latest: string;
  readonly yearToDate: string;
  readonly status: string;
  readonly travel: string;
}

export function indicatorsOf({ sections }: Scorecard): readonly IndicatorRead[] {
  return sections.flatMap(({ lines }) => lines.map(indicatorRead));
}

function indicatorRead(line: ScorecardLine): IndicatorRead {
  const { indicator, rating, travel, yearToDate } = line;
  return {
    reference: indicator.reference,
    name: indicator.name,
    previous: figureRead(line, line.previous),
    latest: figureRead(line, line.current),
    yearToDate: yearToDate === null ? "None" : valueText(indicator, yearToDate),
    status: `${STATUS_SHAPES[rating.status]} ${ratingWord(rating)}`,
    travel: travelWord(travel),
  };
}

function figureRead({ indicator }: ScorecardLine, reading: ShownReading | null): string {
  if (reading === null) return "Not supplied";
  const isRevised = reading.supersedes !== null;
  return `${figureText(indicator, reading.figure)}${isRevised ? " (r)" : ""}${reading.provisional ? " (p)" : ""}`;
}

const HIDDEN = "Hidden";

/** The same for the public, of whom the product says what they do not see: with a figure go its status and its travel. */
export function withoutHidden(
  read: IndicatorRead,
  hidden: readonly Pick<HiddenFigure, "indicator" | "place">[],
): IndicatorRead {
  const isHidden = (place: HiddenFigure["place"]) =>
    hidden.some((one) => one.indicator === read.reference && one.place === place);
  return {
    ...read,
    ...(isHidden("previous") && { previous: HIDDEN, travel: HIDDEN }),
    ...(isHidden("current") && {
      latest: HIDDEN,
      status: `${STATUS_SHAPES.none} ${HIDDEN}`,
      travel: HIDDEN,
    }),
    ...(isHidden("year to date") && { yearToDate: HIDDEN }),
  };
}

/** The same out of the tables of a file, by the headings of their columns. */
export function indicatorsIn(lines: readonly Line[]): readonly IndicatorRead[] {
  let columns: readonly string[] = [];
  return lines.flatMap((line): readonly IndicatorRead[] => {
    if (typeof line === "string") columns = [];
    else if (columns.length === 0) columns = line;
    else if (columns.includes("Latest")) return [rowRead(line, columns)];
    return [];
  });
}

function rowRead(row: readonly string[], columns: readonly string[]): IndicatorRead {
  const under = (heading: string) => row[columns.indexOf(heading)] ?? "no such column";
  return {
    reference: under("Ref"),
    name: under("Indicator"),
    previous: under("Previous"),
    latest: under("Latest"),
    yearToDate: under("Year to date"),
    status: under("Status"),
    travel: under("Travel"),
  };
}

/** The items of which the paper of that twin tells in full. */
function itemsOf({ items }: MeetingRecord, twin: Twin): readonly RecordedItem[] {
  return items.filter(({ item }) => (item.exemption !== null) === (twin === "part B"));
}

/** Number and title of each item that the paper of that twin has, exempt ones for the public under their public title. */
export function titlesOf(record: MeetingRecord, twin: Twin): readonly string[] {
  const shown = twin === "public" ? record.items : itemsOf(record, twin);
  return shown.map(({ number, item }) =>
    twin === "public" && item.exemption !== null
      ? `${number} ${item.exemption.publicTitle}`
      : `${number} ${item.title}`,
  );
}

/** Each paragraph of the minutes and each resolution, in their order. */
export function minutedOf(record: MeetingRecord, twin: Twin): readonly string[] {
  return itemsOf(record, twin).flatMap((recorded) => [
    ...recorded.minute.paragraphs.map(({ text }) => text),
    ...resolutionOf(record, recorded).flat(),
  ]);
}

/** Each by its sentence and its parts. */
export function resolutionsOf(record: MeetingRecord, twin: Twin): readonly (readonly string[])[] {
  return itemsOf(record, twin).flatMap((recorded) => resolutionOf(record, recorded));
}

/** The numbers of parts are those of a list, and stand in no text. */
function resolutionOf(record: MeetingRecord, { item }: RecordedItem): readonly (readonly string[])[] {
  const text = resolutionText(record, item.id);
  if (text === null) return [];
  return [text.plain.split("\n").map((line, place) => (place === 0 ? line : line.replace(/^\(\d\) /, "")))];
}
