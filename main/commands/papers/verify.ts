// resolved verify
import { resolve } from "node:path";
import type { VerifiedPaper } from "../../../shared/contract.ts";
import { dayOfInstant, longDate } from "../../../shared/domain/dates.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import { type Command, columns, type ExitCode, required } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";

export const verify: Command = {
  help: `resolved verify <file> --store FILE [--json]

Says whether a paper is the one that was printed from the store, whether it was edited since, and which of the figures
that it shows have been revised since. A file may have another name than it was printed under.
It ends with 0 when it is as it was printed and no figure was revised, with 1 when it was edited or a figure was revised,
and with 2 when it was not printed from this store.
`,
  values: ["store"],
  flags: [],
  positionals: { least: 1, most: 1 },
  run: async (given) => {
    const [path = ""] = given.positionals;
    return withBackend(
      { storePath: required(given, "store"), storeMustExist: true },
      async ({ handlers, grant }) => {
        const file = grant(resolve(path));
        const verified = await handlers["papers.verify"]({ file: file.id }, noCall);
        return { exit: exitOf(verified), json: verified, text: inWords(file.name, verified) };
      },
    );
  },
};

function exitOf({ state, revised }: VerifiedPaper): ExitCode {
  if (state === "unknown") return 2;
  return state === "as printed" && revised.length === 0 ? 0 : 1;
}

function inWords(name: string, { state, paper, revised }: VerifiedPaper): string {
  if (paper === null) return `${name} was not printed from this store.`;
  const { kind, meeting, printedAt, fileName } = paper;
  const whole = state === "as printed" ? "is as it was printed" : "was edited since it was printed";
  const printed = `${kind} for ${longDate(meeting)}, printed on ${longDate(dayOfInstant(printedAt))} as ${fileName}`;
  const rows = revised.map(({ indicator, period, was, is }) => [
    indicator,
    periodName(period),
    `${was} when it was printed`,
    `${is} now`,
  ]);
  return [
    `${name} ${whole}: ${printed}.`,
    rows.length === 0 ? "None of its figures has been revised since." : `Revised since:\n${columns(rows)}`,
  ].join("\n");
}
