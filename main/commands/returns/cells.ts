// resolved cells
import { basename } from "node:path";
import { type Cell, cellAddress } from "../../../shared/domain/return/workbook.ts";
import { Refused } from "../../../shared/errors.ts";
import { readBytes } from "../../backend/excel/open-file.ts";
import { type OpenWorkbook, openWorkbook, streamSheet } from "../../backend/excel/stream-workbook.ts";
import { type Command, UsageError } from "../command.ts";

export const cells: Command = {
  help: `resolved cells <workbook> [--sheet NAME] --json

Lists every cell that is not empty, one to a line, as { sheet, cell, type, value, format }: for checking
the reader against others. Dates are written as 2019-05-31; a formula shows its last calculated result.
A workbook is an .xlsx, .xlsm, .xltx, .ods, .csv or .tsv.
`,
  values: ["sheet"],
  flags: [],
  positionals: { least: 1, most: 1 },
  run: async (given) => {
    const [path = ""] = given.positionals;
    try {
      const printed = await printCells(path, given.value("sheet"));
      if (printed === 0) throw new Refused("workbook-empty");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused(error.code, { name: basename(path), ...error.details });
    }
    return { exit: 0, json: undefined, text: "" };
  },
};

/** Returns how many there are. */
async function printCells(path: string, sheetName: string | null): Promise<number> {
  const workbook = await openWorkbook(await readBytes(path), path);
  let printed = 0;
  for (const sheet of sheetsAsked(workbook, sheetName))
    await streamSheet(sheet, (batch) => {
      printed += batch.length;
      writeLines(batch.map((cell) => described(sheet.name, cell)));
    });
  return printed;
}

function sheetsAsked({ sheets }: OpenWorkbook, name: string | null): OpenWorkbook["sheets"] {
  if (name === null) return sheets;
  const asked = sheets.filter((sheet) => sheet.name === name);
  if (asked.length > 0) return asked;
  throw new UsageError(
    `There is no sheet "${name}"; the sheets are ${sheets.map((sheet) => `"${sheet.name}"`).join(", ")}.`,
  );
}

function described(sheet: string, { row, column, type, value, format }: Cell) {
  return { sheet, cell: cellAddress(row, column), type, value, format };
}

function writeLines(lines: readonly object[]): void {
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
