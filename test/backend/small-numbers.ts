// Figures of a month in which small numbers stand, for the example council.
import { join } from "node:path";
import { writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { bringIn } from "./backend-in-a-folder.ts";

/** Brings in 3 children who ceased, 4 of 29 assessments, and all but 5 of 58 interviews, with a comment on two. */
export async function bringSmallNumbersIn(backend: Backend, folder: string): Promise<void> {
  const path = join(folder, "Small numbers May 2019.xlsx");
  const rows = [
    ["Ref", "Indicator", "Period", "Numerator", "Denominator", "Value", "Comment"],
    ["CLA 04", "", "2019-05", null, null, 3, "Three children left care."],
    ["CLA 18", "", "2019-05", 4, 29, 13.8, "The clinic was shut for a week."],
    ["CLA 35", "", "2019-05", 53, 58, 91.4, null],
    ["CLA 41", "", "2019-05", 238, 249, 95.6, "Visits were booked again."],
  ];
  await writeWorkbook(path, [{ name: "Readings", rows, headings: [1], widths: [] }]);
  await bringIn(backend, backend.grant(path));
}
