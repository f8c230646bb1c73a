// Another reader's account of workbooks, a line of JSON for each: started as a process that can be killed.
import ExcelJS from "exceljs";

/** One cell: its sheet, its address, and its value as a kind and a text. */
export type Testimony = readonly [sheet: string, address: string, kind: string, value: string];
/** The cells of one workbook, or null where the witness cannot open it. */
export type Account = readonly Testimony[] | null;

for (const path of process.argv.slice(2)) {
  const account: Account = await testify(path).catch(() => null);
  process.stdout.write(`${JSON.stringify(account)}\n`);
}

async function testify(path: string): Promise<readonly Testimony[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const testimonies: Testimony[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const account = cellAccount(cell);
        if (account !== null) testimonies.push([sheet.name, cell.address, ...account]);
      });
    });
  return testimonies;
}

/** Null for a cell that is empty or covered by a merge. A formula's result is asked for by itself: `value` loses a 0. */
function cellAccount(cell: ExcelJS.Cell): readonly [kind: string, value: string] | null {
  if (cell.isMerged && cell.master !== cell) return null;
  if (cell.formula && cell.result === undefined) return ["uncalculated", ""];
  const [kind, value] = accountOf(cell.formula ? (cell.result as ExcelJS.CellValue) : cell.value);
  return kind === "nothing" ? null : [kind, value];
}

function accountOf(value: ExcelJS.CellValue): readonly [kind: string, value: string] {
  if (value === null || value === undefined) return ["nothing", ""];
  if (value instanceof Date) return ["date", Number.isNaN(value.getTime()) ? "none" : value.toISOString()];
  if (typeof value === "string") return [value.trim() === "" ? "nothing" : "text", value];
  if (typeof value !== "object") return [typeof value, String(value)];
  if ("error" in value) return ["error", value.error];
  if ("richText" in value) return accountOf(value.richText.map((run) => run.text).join(""));
  if ("text" in value) return accountOf(value.text as ExcelJS.CellValue);
  return ["other", JSON.stringify(value)];
}
