// Whole workbooks with strange things in their cells, and what a reader must see in them.
import { zipSync } from "fflate";
import { cellAddress } from "../../shared/domain/return/workbook.ts";
import { madeParts } from "../backend/excel/made-workbook.ts";
import type { Random } from "./random.ts";

type Value = string | number | boolean;

const HEADINGS = [
  ...["Ref", "Indicator", "Unit", "Comment", "Numerator", "Denominator", "Target", "Value", "Period", "%"],
  ...["Apr-19", "May 2019", "Q1 2019/20", "2019/20", "2018–19", "31/03/2019", "as at 30 June 2019", "YTD"],
  ...["April", "Apr", "Jan-00", "Q5 2019", "13/2019", "2019/21", "Total", "Name of child", "Date of birth"],
];
const LABELS = [
  ...["CLA 01", "cla01", "CLA 999", "Number of children looked after", "Children looked after (p)", "Total"],
  ...[
    "of which: boys",
    "Section A",
    "Notes:",
    "",
    "¹",
    "=1+1",
    "\u00a0",
    "\ud83d\ude00",
    "ΑΒΓ",
    "\u202eevil",
  ],
];
const FIGURES: readonly Value[] = [
  ...[
    0, 1, -1, 430, 0.5, 86.7, 1e15, 1e-9, -0.001, 1e300, 1.7e308, -1.7e308, 5e-324, 43_586, 2_958_466, 100,
    101,
  ],
  ...["430", "4 30", "1,234", "1.234,5", "86.7%", "£1,200", "(12)", "12p", "c", "x", "n/a", "..", "-", "–"],
  ...["tbc", "<5", "5 (3)", "12/40", "3 in 10", "1e5", "٣", "½", "²", "NaN", "Infinity", "31/04/2019", true],
  ...["a".repeat(5000), "%".repeat(50), "9".repeat(400), "1/".repeat(200), " ".repeat(9), "(".repeat(300)],
];

export interface StrangeWorkbook {
  readonly bytes: Buffer;
  /** The value at each address; blank texts are no cells. */
  readonly written: ReadonlyMap<string, Value>;
}

export function strangeWorkbook(random: Random): StrangeWorkbook {
  const rows = 1 + random.below(12);
  const columns = 1 + random.below(9);
  const headingRow = 1 + random.below(3);
  const written = new Map<string, Value>();
  let xml = "";
  for (let row = 1; row <= rows; row++) {
    xml += `<row r="${row}">`;
    for (let column = 1; column <= columns; column++) {
      if (random.once(8)) continue;
      const choices = row <= headingRow ? HEADINGS : column <= 2 ? LABELS : FIGURES;
      const value = random.once(10) ? random.pick(FIGURES) : random.pick<Value>(choices);
      const address = cellAddress(row, column);
      if (typeof value !== "string" || value.trim() !== "") written.set(address, value);
      xml += cellXml(address, value, random.below(2));
    }
    xml += "</row>";
  }
  return { bytes: Buffer.from(zipSync(madeParts({ rows: xml, formats: ["0.0%"] }))), written };
}

function cellXml(address: string, value: Value, style: number): string {
  if (typeof value === "number") return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${Number(value)}</v></c>`;
  const escaped = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
