// A return of usual size: 200 rows by 20 columns, with every indicator of the register in turn.
import { join } from "node:path";
import { type CellToWrite, writeWorkbook } from "../../main/backend/excel/write/write-workbook.ts";
import { shippedRegister } from "../../main/backend/register/read-register.ts";

export const ROWS = 200;
const MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"];

/** Writes it into the folder; returns of other numbers have other figures. */
export async function writeUsualReturn(folder: string, number: number): Promise<string> {
  const path = join(folder, `return ${number}.xlsx`);
  const rows = rowsOfReturn(number);
  await writeWorkbook(path, [{ name: "Return", rows, headings: [1], widths: [12, 60] }]);
  return path;
}

function rowsOfReturn(number: number): CellToWrite[][] {
  const { indicators } = shippedRegister();
  const periods = [2018, 2019]
    .flatMap((year) =>
      MONTHS.map(
        (month, index) => `${month}-${String((index < 9 ? year : year + 1) % 100).padStart(2, "0")}`,
      ),
    )
    .slice(0, 18);
  const rows = Array.from({ length: ROWS - 1 }, (_, row): CellToWrite[] => {
    const indicator = indicators[row % indicators.length];
    const figures = periods.map((_, month) => 50 + ((number + row * 7 + month * 3) % 40));
    return [indicator?.reference ?? "", indicator?.name ?? "", ...figures];
  });
  return [["Ref", "Indicator", ...periods], ...rows];
}
