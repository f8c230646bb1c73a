// A second reader's account of workbooks, a line of JSON for each: started as a process that can be killed.
import { readFileSync } from "node:fs";
import XLSX from "xlsx";
import type { Account, Testimony } from "./exceljs-witness.ts";

for (const path of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(accountOf(path))}\n`);

function accountOf(path: string): Account {
  try {
    return testify(XLSX.read(readFileSync(path), { cellNF: true, sheetStubs: true }));
  } catch {
    return null;
  }
}

function testify(workbook: XLSX.WorkBook): readonly Testimony[] {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name] ?? {};
    // Of a sheet that is a chart it gives the figures that the chart keeps, which stand in no cell.
    if (sheet["!type"] === "chart") return [];
    const testimonies: Testimony[] = [];
    for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
      if (address.startsWith("!") || isCovered(sheet, address)) continue;
      const [kind, value] = cellAccount(cell, date1904);
      if (kind !== "nothing") testimonies.push([name, address, kind, value]);
    }
    return testimonies;
  });
}

function isCovered({ "!merges": merges = [] }: XLSX.WorkSheet, address: string): boolean {
  const { r, c } = XLSX.utils.decode_cell(address);
  return merges.some(({ s, e }) => r >= s.r && r <= e.r && c >= s.c && c <= e.c && (r !== s.r || c !== s.c));
}

/** Dates are asked of the library's own calendar: its `Date` objects depend on the clock of the machine. */
function cellAccount(cell: XLSX.CellObject, date1904: boolean): readonly [kind: string, value: string] {
  const { t: type, v: value, z: format = "General", f: formula, w: shown } = cell;
  if (value === undefined) return formula === undefined ? ["nothing", ""] : ["uncalculated", ""];
  if (type === "e") return ["error", shown ?? ""];
  if (typeof value === "string") return [value.trim() === "" ? "nothing" : "text", value];
  if (typeof value === "number" && XLSX.SSF.is_date(String(format)))
    return ["date", Number.isNaN(value) ? "none" : dateOf(value, date1904)];
  return [typeof value, String(value)];
}

function dateOf(serial: number, date1904: boolean): string {
  const { D: days, y, m, d, H, M, S, u } = XLSX.SSF.parse_date_code(serial, { date1904 });
  const [year, month, day] = days === 0 && !date1904 ? [1899, 12, 30] : [y, m, d];
  return new Date(Date.UTC(year, month - 1, day, H, M, S, Math.round(u * 1000))).toISOString();
}
