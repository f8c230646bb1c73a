// A workbook as the officer laid it out, some rows at a time.
import type { SheetWindow } from "../../../../shared/contract.ts";
import { childLevelColumns } from "../../../../shared/domain/return/child-level.ts";
import { Refused } from "../../../../shared/errors.ts";
import type { Handlers } from "../../../../shared/rpc/handlers.ts";
import { readWorkbook, type WorkbookRead } from "../../excel/read-workbook.ts";
import type { House } from "../../house.ts";
import { type KeptWorkbooks, keepWorkbooks } from "./kept-workbooks.ts";
import { sheetWindow } from "./sheet-window.ts";

export function sheetHandlers(house: House): Pick<Handlers, "returns.sheet"> {
  const kept = keepWorkbooks();
  return { "returns.sheet": (asked) => showSheet(house, kept, asked) };
}

interface SheetAsked {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly fromRow: number;
  readonly rows: number;
}

/** Refuses `file-changed`, `not-found` for a sheet that is not there, and a list of children as reading it does. */
async function showSheet(
  { grants }: House,
  kept: KeptWorkbooks,
  { file, sha256, sheet: name, fromRow, rows }: SheetAsked,
): Promise<SheetWindow> {
  const path = grants.pathOf(file);
  const { workbook } = await kept.get(sha256, () => readToShow(path, sha256));
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Refused("not-found");
  return sheetWindow(sheet, fromRow, rows);
}

async function readToShow(path: string, sha256: string): Promise<WorkbookRead> {
  const read = await readWorkbook(path);
  if (read.sha256 !== sha256) throw new Refused("file-changed");
  const personal = childLevelColumns(read.workbook);
  if (personal.length > 0) throw new Refused("workbook-child-level", { columns: personal.join(", ") });
  return read;
}
