// resolved corpus
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { WORKBOOK_ERRORS } from "../../../shared/errors.ts";
import { type Command, UsageError } from "../command.ts";
import type { FileExamined } from "./corpus-file.ts";
import { registerFrom } from "./read.ts";

/** A file that has not answered by then is given up: no workbook should keep a clerk waiting so long. */
const NO_ANSWER_MS = 30_000;

export const corpus: Command = {
  help: `resolved corpus <folder> [--register FILE.csv] [--json]

Tries every file of a folder and of the folders in it, each in a process of its own, and says in a row what came of it:
what happened, how many tables, candidate figures and findings there are, how long it took and its peak of memory.
It ends with 0 when every file gave a reading or a refusal, and with 2 when one failed or gave no answer in ${NO_ANSWER_MS / 1000} seconds.
`,
  values: ["register"],
  flags: [],
  positionals: { least: 1, most: 1 },
  run: async (given) => {
    const [folder = ""] = given.positionals;
    const register = given.value("register");
    registerFrom(register);
    const names = filesIn(folder);
    const row = rowsFor(names);
    const print = (line: string) => given.flag("json") || process.stdout.write(`${line}\n`);
    print(row(HEADINGS));
    const files: Tried[] = [];
    for (const file of names) {
      const tried = { file, ...(await examine(join(folder, file), register, NO_ANSWER_MS)) };
      files.push(tried);
      print(row(cellsOf(tried)));
    }
    const summary = summaryOf(files);
    return {
      exit: summary.failed + summary.noAnswer === 0 ? 0 : 2,
      json: { files, summary },
      text: summaryLine(summary),
    };
  },
};

/** What came of a file, or that nothing did: its process ended without a word or had to be ended. */
type Examined = FileExamined | (Omit<FileExamined, "outcome" | "peakMb"> & GivenUp);
interface GivenUp {
  readonly outcome: "no answer" | "crashed";
  readonly peakMb: null;
}
type Tried = Examined & { readonly file: string };

/** Relative to the folder, in the order of their names. Files whose names begin with a dot belong to the system. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    throw new UsageError(`The folder ${folder} cannot be opened.`);
  }
}

/** Reads one file in a process of its own, which is ended after `limit` ms. */
export function examine(path: string, register: string | null, limit: number): Promise<Examined> {
  const entry = fileURLToPath(new URL("./corpus-file.ts", import.meta.url));
  // With the memory setting under which the app starts its backend.
  const args = ["--max-semi-space-size=2", entry, path, ...(register === null ? [] : [register])];
  const start = performance.now();
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: limit, killSignal: "SIGKILL" }, (error, stdout) => {
      if (error === null) return resolve(JSON.parse(stdout) as FileExamined);
      const ms = Math.round(performance.now() - start);
      const givenUp: GivenUp = { outcome: error.killed ? "no answer" : "crashed", peakMb: null };
      resolve({ ...givenUp, why: null, tables: 0, candidates: 0, findings: 0, ms });
    });
  });
}

const HEADINGS = ["file", "outcome", "tables", "candidates", "findings", "ms", "peak MB"];
const OUTCOME_WIDTH = Math.max(...WORKBOOK_ERRORS.map((code) => `refused ${code}`.length));

/** Rows are set before all are known, so that each is seen when it comes: the names and the headings give the widths. */
function rowsFor(names: readonly string[]): (cells: readonly string[]) => string {
  const nameWidth = names.reduce((widest, name) => Math.max(widest, name.length), 4);
  return ([name = "", outcome = "", ...numbers]) =>
    [
      name.padEnd(nameWidth),
      outcome.padEnd(OUTCOME_WIDTH),
      ...numbers.map((number, i) => number.padStart(HEADINGS[i + 2]?.length ?? 0)),
    ].join("  ");
}

function cellsOf({ file, tables, candidates, findings, ms, peakMb, ...tried }: Tried): readonly string[] {
  const numbers = [tables, candidates, findings, ms, peakMb ?? "?"];
  return [file, outcomeWords(tried), ...numbers.map(String)];
}

function outcomeWords({ outcome, why }: Pick<Tried, "outcome" | "why">): string {
  if (outcome === "nothing taken") return "opened, nothing taken";
  return why === null ? outcome : `${outcome} ${why}`;
}

type Summary = ReturnType<typeof summaryOf>;

function summaryOf(files: readonly Tried[]) {
  const count = (...outcomes: readonly Tried["outcome"][]) =>
    files.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  return {
    files: files.length,
    understood: count("understood"),
    nothingTaken: count("nothing taken"),
    refused: count("refused"),
    failed: count("failed", "crashed"),
    noAnswer: count("no answer"),
    slowestMs: most(files.map(({ ms }) => ms)),
    mostMb: most(files.map(({ peakMb }) => peakMb ?? 0)),
  };
}

function summaryLine(summary: Summary): string {
  const { files, understood, nothingTaken, refused, failed, noAnswer, slowestMs, mostMb } = summary;
  return [
    `${files} files: ${understood} understood, ${nothingTaken} opened with nothing taken, ${refused} refused,`,
    `${failed} failed, ${noAnswer} without an answer; the slowest ${slowestMs} ms, the most memory ${mostMb} MB`,
  ].join(" ");
}
