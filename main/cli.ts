// The command line: the same backend with no window.
import { parseArgs } from "node:util";
import { type Command, type Given, UsageError } from "./commands/command.ts";
import { refusedOutcome } from "./commands/refused.ts";

interface Listed {
  readonly summary: string;
  /** Loaded when asked for, so that each command starts with no more than it needs. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Listed>> = {
  demo: {
    summary: "build the example and print its papers",
    load: async () => (await import("./commands/demo.ts")).demo,
  },
  read: {
    summary: "say what would be understood of a workbook",
    load: async () => (await import("./commands/returns/read.ts")).read,
  },
  cells: {
    summary: "list every cell of a workbook that is not empty",
    load: async () => (await import("./commands/returns/cells.ts")).cells,
  },
  corpus: {
    summary: "try every file of a folder and say what came of each",
    load: async () => (await import("./commands/returns/corpus.ts")).corpus,
  },
  import: {
    summary: "bring returns into a store",
    load: async () => (await import("./commands/returns/import.ts")).importReturns,
  },
  owed: {
    summary: "say who owes which figures, and write to them",
    load: async () => (await import("./commands/returns/owed.ts")).owed,
  },
  withdraw: {
    summary: "take a return back out of a store",
    load: async () => (await import("./commands/returns/withdraw.ts")).withdraw,
  },
  template: {
    summary: "write a workbook for a sender to fill in",
    load: async () => (await import("./commands/returns/template.ts")).template,
  },
  scorecard: {
    summary: "print a meeting's scorecard as Word",
    load: async () => (await import("./commands/papers/print.ts")).scorecard,
  },
  agenda: {
    summary: "print a meeting's agenda as Word",
    load: async () => (await import("./commands/papers/print.ts")).agenda,
  },
  attach: {
    summary: "keep a file with an item of an agenda",
    load: async () => (await import("./commands/meetings/files.ts")).attach,
  },
  pack: {
    summary: "save the files of an agenda in one zip",
    load: async () => (await import("./commands/meetings/files.ts")).pack,
  },
  minutes: {
    summary: "print a meeting's minutes as Word",
    load: async () => (await import("./commands/papers/print.ts")).minutes,
  },
  "old-minutes": {
    summary: "bring in minutes that were written before in Word",
    load: async () => (await import("./commands/meetings/old-minutes.ts")).oldMinutes,
  },
  paper: {
    summary: "print another paper of a meeting: decision notice, extract, note sheet and more",
    load: async () => (await import("./commands/papers/papers.ts")).paper,
  },
  verify: {
    summary: "say whether a paper is the one that was printed, and still true",
    load: async () => (await import("./commands/papers/verify.ts")).verify,
  },
  returned: {
    summary: "compare minutes that come back from Word, and take them in",
    load: async () => (await import("./commands/meetings/returned.ts")).returned,
  },
  "house-style": {
    summary: "say or choose in which house style papers are printed",
    load: async () => (await import("./commands/papers/house-style.ts")).houseStyle,
  },
  "small-numbers": {
    summary: "say or set how small numbers are hidden in public papers",
    load: async () => (await import("./commands/papers/small-numbers.ts")).smallNumbers,
  },
  "clear-days": {
    summary: "say by which day a meeting's papers must be published",
    load: async () => (await import("./commands/meetings/clear-days.ts")).clearDays,
  },
  check: {
    summary: "read minutes as a careful editor would",
    load: async () => (await import("./commands/meetings/check.ts")).check,
  },
  actions: {
    summary: "say what is to do, and what minutes promise",
    load: async () => (await import("./commands/meetings/actions.ts")).actions,
  },
  search: {
    summary: "find what was minuted, resolved and promised",
    load: async () => (await import("./commands/meetings/search.ts")).search,
  },
  status: {
    summary: "say what a store holds",
    load: async () => (await import("./commands/status.ts")).status,
  },
};

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    process.stdout.write(overview());
    return 0;
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!listed) throw new UsageError(`There is no command "${name}".`);
  const command = await listed.load();
  const { given, json, help } = understand(command, rest);
  if (help) {
    process.stdout.write(json ? `${JSON.stringify({ help: command.help })}\n` : command.help);
    return 0;
  }
  const outcome = await command.run(given);
  const output = json ? JSON.stringify(outcome.json, null, 2) : outcome.text;
  if (output) process.stdout.write(`${output}\n`);
  return outcome.exit;
}

function understand(command: Command, args: readonly string[]) {
  const options: Record<string, { type: "string" | "boolean" }> = {};
  for (const option of command.values) options[option] = { type: "string" };
  for (const option of [...command.flags, "json", "help"]) options[option] = { type: "boolean" };
  const parsed = parseOrExplain(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const positionals = parsed.positionals;
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const given: Given = {
    positionals,
    value: (option) => {
      const value = values[option];
      return typeof value === "string" ? value : null;
    },
    flag: (option) => values[option] === true,
  };
  const help = given.flag("help");
  const { least, most } = command.positionals;
  if (!help && positionals.length < least) throw new UsageError("The name of a file is needed.");
  if (!help && positionals.length > most)
    throw new UsageError(`"${positionals[most]}" is one word too many.`);
  return { given, json: given.flag("json"), help };
}

function parseOrExplain<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const said = error instanceof Error ? error.message.split(". ")[0] : error;
    throw new UsageError(`${said}. If it is the name of a file, put -- before it.`);
  }
}

function overview(): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return `Resolved: Excel returns in, scorecard and minutes out as Word.

resolved <command> [options]

${commands.join("\n")}

Each command explains itself with --help and answers other programs with --json.
It ends with 0 when done, 1 when a person should look at what was found, 2 when it was refused.
`;
}

/** On standard error in words; under `--json` on standard output as well, where other programs look. */
function tell(error: unknown): void {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message} Ask "resolved <command> --help" for how to call it.\n`);
    return;
  }
  const { json } = refusedOutcome(error, {});
  if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}

// A reader that has seen enough, such as "head", closes the pipe; that is no fault.
process.stdout.on("error", () => process.exit());

main(process.argv.slice(2)).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    tell(error);
    process.exitCode = 2;
  },
);
