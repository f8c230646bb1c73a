// The example's workbooks: the figures up to April, and three May returns, each laid out its sender's own way.
import { join } from "node:path";
import type { Decision } from "../../../shared/contract.ts";
import { MONTHS, monthOf } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { firstDay, lastDay, type Period, periodsBack } from "../../../shared/domain/period/period.ts";
import { type CellToWrite, type SheetToWrite, writeWorkbook } from "../excel/write/write-workbook.ts";
import { type ExampleFigure, exampleFigures } from "./figures.ts";

export interface ExampleReturn {
  readonly fileName: string;
  /** The post that sends it. */
  readonly sender: string;
  readonly sheets: readonly SheetToWrite[];
  /** What a clerk who had asked the sender would answer to the doubtful figures. */
  readonly decisions: readonly Decision[];
}

const MAY: Period = "2019-05";
/** Revised in the May return: the figure that had been reported for April was 1.4 points lower. */
const REVISED = { reference: "CLA 08", period: "2019-04", by: 1.4 } as const;
const PERCENT = "0.0%";

type Figures = (reference: string, period: Period) => ExampleFigure;

/** Sent what had been reported before May. */
export const OPENING_SENDER = "Performance Manager";

/** What had been reported before May, one row per reading. */
export function openingReturn(register: readonly Indicator[]): ExampleReturn {
  const rows = exampleFigures(register)
    .filter(({ period }) => period !== MAY)
    .map(({ indicator, period, numerator, denominator, value }): CellToWrite[] => [
      indicator.reference,
      indicator.name,
      period,
      numerator,
      denominator,
      value,
    ]);
  return {
    fileName: "Figures reported up to April 2019.xlsx",
    sender: OPENING_SENDER,
    sheets: [
      {
        name: "Readings",
        rows: [["Reference", "Indicator", "Period", "Numerator", "Denominator", "Value"], ...rows],
        headings: [1],
        widths: [12, 60, 14, 12, 12, 12],
      },
    ],
    decisions: [],
  };
}

/** The three returns of May 2019. */
export function mayReturns(register: readonly Indicator[]): readonly ExampleReturn[] {
  const known = new Map(
    exampleFigures(register).map((figure) => [`${figure.indicator.reference} ${figure.period}`, figure]),
  );
  const figures: Figures = (reference, period) => {
    const figure = known.get(`${reference} ${period}`);
    if (!figure) throw new RangeError(`The example has no figure for ${reference} in ${period}.`);
    return figure;
  };
  return [monthsAcross(figures), rowPerReading(figures), sheetPerService(figures)];
}

/** Writes a return's workbook into `folder` and gives its path. */
export async function writeReturn(folder: string, { fileName, sheets }: ExampleReturn): Promise<string> {
  const path = join(folder, fileName);
  await writeWorkbook(path, sheets);
  return path;
}

/** Indicators down, months across under the years: one `0.85` among points, one `-`, one revised figure. */
function monthsAcross(figures: Figures): ExampleReturn {
  const months = periodsBack(MAY, 6);
  const sections = {
    Numbers: ["CLA 01", "CLA 02", "CLA 03", "CLA 04", "CLA 05", "CLA 06"],
    "Care planning and visits": ["CLA 07", "CLA 08", "CLA 09", "CLA 10", "CLA 11"],
    Placements: ["CLA 30", "CLA 31", "CLA 32", "CLA 33", "CLA 34"],
  };
  const rows: CellToWrite[][] = [
    ["Children looked after: monthly performance return"],
    ["Source: case management system, extracted 7 June 2019. Percentages are in points."],
    [],
    ["Ref", "Indicator", "2018/19", null, null, null, "2019/20", null],
    [null, null, ...months.map((month) => MONTHS[monthOf(firstDay(month)) - 1]?.slice(0, 3) ?? null)],
  ];
  const at: Record<string, number> = {};
  for (const [section, references] of Object.entries(sections)) {
    rows.push([section]);
    for (const reference of references) {
      rows.push([
        reference,
        figures(reference, MAY).indicator.name,
        ...months.map((month) => valueInMonthsAcross(figures, reference, month)),
      ]);
      at[reference] = rows.length;
    }
  }
  const sheet = "Monthly return";
  return {
    fileName: "Care planning and placements return May 2019.xlsx",
    sender: "Head of Social Work with Children in Care",
    sheets: [
      {
        name: sheet,
        rows,
        merges: ["A4:A5", "B4:B5", "C4:F4", "G4:H4"],
        headings: [1, 4, 5],
        widths: [10, 56, 9, 9, 9, 9, 9, 9],
      },
    ],
    decisions: [
      { sheet, cell: `H${at["CLA 33"]}`, take: { kind: "value", value: 85 } },
      { sheet, cell: `H${at["CLA 34"]}`, take: { kind: "not supplied" } },
    ],
  };
}

function valueInMonthsAcross(figures: Figures, reference: string, month: Period): CellToWrite {
  if (month === MAY && reference === "CLA 33") return 0.85;
  if (month === MAY && reference === "CLA 34") return "-";
  const { value } = figures(reference, month);
  const isRevised = reference === REVISED.reference && month === REVISED.period;
  return isRevised ? Number((value + REVISED.by).toFixed(1)) : value;
}

/** One row per reading under renamed headers; one figure is not due. */
function rowPerReading(figures: Figures): ExampleReturn {
  const comments: Readonly<Record<string, string>> = {
    "CLA 17": "Requests wait for consent forms; a daily list now goes to team managers.",
    "CLA 18":
      "Assessments are to be taken through the Health and Wellbeing Board; more clinic time is sought.",
    "CLA 19": "The growing number of staff has cleared the reviews that were overdue.",
    "CLA 20": "The mobile dental service visits in June.",
    "CLA 24": "The Virtual School and social work teams now complete plans together.",
    "CLA 28": "Six young people start traineeships in June.",
    "CLA 35": "Late interviews were with young people placed out of the area.",
  };
  const references = ["CLA 17", "CLA 18", "CLA 19", "CLA 20", "CLA 21", "CLA 24", "CLA 28", "CLA 35"];
  const rows = references.map((reference): CellToWrite[] => {
    const { indicator, numerator, denominator } = figures(reference, MAY);
    const month: CellToWrite = { value: new Date(`${lastDay(MAY)}T00:00:00Z`), format: "dd/mm/yyyy" };
    if (reference === "CLA 21")
      return [reference, indicator.name, month, null, null, "not due", "Health records are matched in June."];
    return [
      reference,
      indicator.name,
      month,
      numerator,
      denominator,
      { value: (numerator ?? 0) / (denominator ?? 1), format: PERCENT },
      comments[reference] ?? null,
    ];
  });
  return {
    fileName: "Health and education return May 2019.xlsx",
    sender: "Head of the Virtual School",
    sheets: [
      {
        name: "Readings",
        rows: [["Ref", "Measure", "Month", "Achieved", "Cohort", "Result", "Commentary"], ...rows],
        headings: [1],
        widths: [10, 58, 12, 10, 10, 10, 60],
      },
    ],
    decisions: [],
  };
}

/** One period in the workbook, a sheet for each service, title and notes above the header, no references. */
function sheetPerService(figures: Figures): ExampleReturn {
  const service = (name: string, title: string, references: readonly string[]): SheetToWrite => ({
    name,
    rows: [
      [title],
      ["Data as at 31 May 2019"],
      ["Please send questions to the service's performance mailbox."],
      [],
      ["Indicator", "Numerator", "Denominator", "Result", "Target", "Comment"],
      ...references.map((reference): CellToWrite[] => {
        const { indicator, numerator, denominator, value } = figures(reference, MAY);
        return [indicator.name, numerator, denominator, value, null, SERVICE_COMMENTS[reference] ?? null];
      }),
    ],
    headings: [1, 5],
    widths: [58, 12, 12, 10, 10, 60],
  });
  return {
    fileName: "Fostering and care leavers return May 2019.xlsx",
    sender: "Head of Corporate Parenting",
    sheets: [
      service("Fostering", "Fostering service: performance return", ["CLA 40", "CLA 41", "CLA 42"]),
      service("Care leavers", "Leaving care service: performance return", [
        "CLA 12",
        "CLA 50",
        "CLA 51",
        "CLA 52",
      ]),
    ],
    decisions: [],
  };
}

const SERVICE_COMMENTS: Readonly<Record<string, string>> = {
  "CLA 12": "Plans are reviewed every six months with the young person.",
  "CLA 40": "Reviews are now booked three months ahead.",
  "CLA 50": "Four young people in temporary accommodation have offers for July.",
  "CLA 51": "The apprenticeship offer opens to care leavers in September.",
};
