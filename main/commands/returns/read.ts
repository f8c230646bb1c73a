// resolved read
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { readRegister, shippedRegister } from "../../backend/register/read-register.ts";
import { readFigures, refusalOf } from "../../backend/returns/look-at.ts";
import { type Command, type Outcome, together, UsageError } from "../command.ts";
import { noCall } from "../in-process.ts";
import { refusedOutcome } from "../refused.ts";
import { findingLines, needsPerson } from "./findings.ts";

export const read: Command = {
  help: `resolved read <workbook…> [--register FILE.csv] [--json]

Says what would be understood of each workbook: tables, candidate figures and findings. Nothing is stored.
Figures are matched against the register that ships with the product, or against FILE.csv.
With --json: an object for one workbook, a list of them for several.
`,
  values: ["register"],
  flags: [],
  positionals: { least: 1, most: 1000 },
  run: async (given) => {
    const register = registerFrom(given.value("register"));
    const outcomes: Outcome[] = [];
    for (const path of given.positionals) outcomes.push(await readOne(path, register));
    return together(outcomes);
  },
};

/** The register in the file at `path`, or the one that ships with the product. */
export function registerFrom(path: string | null): readonly Indicator[] {
  if (path === null) return shippedRegister().indicators;
  let csv: string;
  try {
    csv = readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`The register ${path} cannot be opened.`);
  }
  return readRegister(csv).indicators;
}

async function readOne(path: string, register: readonly Indicator[]): Promise<Outcome> {
  const file = basename(path);
  const today = new Date().toISOString().slice(0, 10) as IsoDate;
  try {
    const { sha256, understood } = await readFigures(path, register, { today }, noCall);
    const { sheets, candidates, findings } = understood;
    const json = { file, sha256, sheets, candidates, findings };
    if (understood.outcome === "refused") return refusedOutcome(refusalOf(understood, file), json);
    const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
    return {
      exit: needsPerson(findings) ? 1 : 0,
      json,
      text: [
        `${file}: ${tables} ${tables === 1 ? "table" : "tables"}, ${candidates.length} figures`,
        ...findingLines(findings),
      ].join("\n"),
    };
  } catch (error) {
    return refusedOutcome(error, { file, sha256: null, sheets: [], candidates: [], findings: [] });
  }
}
