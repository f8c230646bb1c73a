// Started by the corpus command for each file, so that time and memory are that file's own: says what came of it as JSON.
import { basename } from "node:path";
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { Refused } from "../../../shared/errors.ts";
import { type FiguresRead, readFigures } from "../../backend/returns/look-at.ts";
import { noCall } from "../in-process.ts";
import { peakMb } from "../peak-memory.ts";
import { logged } from "../refused.ts";
import { registerFrom } from "./read.ts";

export interface FileOutcome {
  readonly outcome: "understood" | "nothing taken" | "refused" | "failed";
  /** Why it was refused or nothing was taken, or under which reference the log tells what failed. */
  readonly why: string | null;
  readonly tables: number;
  readonly candidates: number;
  readonly findings: number;
}

export interface FileExamined extends FileOutcome {
  readonly ms: number;
  readonly peakMb: number;
}

const NOTHING = { tables: 0, candidates: 0, findings: 0 };

const [path = "", registerPath] = process.argv.slice(2);
const register = registerFrom(registerPath ?? null);
const today = new Date().toISOString().slice(0, 10) as IsoDate;
const start = performance.now();
const outcome = await readFigures(path, register, { today }, noCall).then(outcomeOf, notRead);
const ms = Math.round(performance.now() - start);
const examined: FileExamined = { ...outcome, ms, peakMb: peakMb() };
process.stdout.write(JSON.stringify(examined));

/** A workbook in which nothing names an indicator was opened all the same, and its tables were found. */
function outcomeOf({ understood }: FiguresRead): FileOutcome {
  const { sheets, candidates, findings } = understood;
  const seen = {
    tables: sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0),
    candidates: candidates.length,
    findings: findings.length,
  };
  if (understood.outcome === "refused" && understood.code !== "no-indicator-found")
    return { outcome: "refused", why: understood.code, ...seen };
  const isTaken = candidates.some(({ indicator }) => indicator !== null);
  if (isTaken) return { outcome: "understood", why: null, ...seen };
  return {
    outcome: "nothing taken",
    why: understood.outcome === "refused" ? understood.code : null,
    ...seen,
  };
}

function notRead(error: unknown): FileOutcome {
  if (error instanceof Refused) return { outcome: "refused", why: error.code, ...NOTHING };
  return { outcome: "failed", why: logged(error, basename(path)).reference, ...NOTHING };
}
