// resolved import
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Acceptance, Input, ReturnReading } from "../../../shared/contract.ts";
import {
  type Answers,
  labelKey,
  markKey,
  NOTHING_SAID,
} from "../../../shared/domain/return/memory/memory.ts";
import { answersSchema } from "../../../shared/inputs.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { type Command, type Outcome, required, together, UsageError } from "../command.ts";
import { noCall, withBackend } from "../in-process.ts";
import { refusedOutcome } from "../refused.ts";
import { findingLines, needsPerson } from "./findings.ts";

export const importReturns: Command = {
  help: `resolved import <workbook…> --store FILE [--sender POST] [--answers FILE.json] [--accept] [--json]

Brings returns into the store, which is made where there is none. Without --accept it says what would change
and stores nothing. Figures that are doubtful are left out and listed, until their questions are answered:
--answers names a file such as {"marks": {"-": "not due"}, "labels": {"Tea budget": null, "Plans": "CLA 11"},
"percents": {"CLA 11": "fractions"}, "headings": {"Outturn": "value"}, "period": "2019-05"}. They are remembered for the sender, who is known
again by the layout of the next return; until then --sender names the post.
`,
  values: ["store", "sender", "answers"],
  flags: ["accept"],
  positionals: { least: 1, most: 1000 },
  run: (given) =>
    withBackend({ storePath: required(given, "store") }, async (backend) => {
      const sender = given.value("sender")?.trim() || undefined;
      const answers = answersIn(given.value("answers"));
      const asked = { sender, answers, decisions: [] };
      const outcomes: Outcome[] = [];
      for (const path of given.positionals)
        outcomes.push(await bringIn(backend, resolve(path), asked, given.flag("accept")));
      return together(outcomes);
    }),
};

type Asked = Omit<Input<"returns.read">, "file">;

/** Reads one workbook and, where it is to be, accepts it; one that is refused does not stop the others. */
async function bringIn(backend: Backend, path: string, asked: Asked, accept: boolean): Promise<Outcome> {
  const file = backend.grant(path);
  try {
    const reading = await backend.handlers["returns.read"]({ file: file.id, ...asked }, noCall);
    const { sha256, sender } = reading;
    const accepted = { file: file.id, ...asked, sha256, sender: sender ?? "Sender not named" };
    const acceptance = accept ? await backend.handlers["returns.accept"](accepted, noCall) : null;
    return {
      exit: needsPerson(reading.findings) ? 1 : 0,
      json: { ...reading, accepted: acceptance },
      text: [summary(reading, acceptance), ...findingLines(reading.findings)].join("\n"),
    };
  } catch (error) {
    return refusedOutcome(error, { fileName: file.name });
  }
}

function summary({ fileName, plan, leftOut }: ReturnReading, acceptance: Acceptance | null): string {
  const count = (change: string) => plan.filter((planned) => planned.change === change).length;
  const figures = `${count("new")} new, ${count("revised")} revised, ${count("same") + count("commented")} unchanged, ${leftOut} left out`;
  return acceptance === null ? `${fileName}: would bring in ${figures}` : `${fileName}: accepted, ${figures}`;
}

/** What the file says, with the sender's words under the keys by which they are remembered. */
function answersIn(path: string | null): Answers {
  if (path === null) return NOTHING_SAID;
  let said: Partial<Answers>;
  try {
    said = JSON.parse(readFileSync(path, "utf8")) as Partial<Answers>;
  } catch {
    throw new UsageError(`The answers in ${path} cannot be read as JSON.`);
  }
  const { headings = {}, labels = {}, marks = {}, percents = {}, period = null } = said;
  const answers = answersSchema.safeParse({
    headings: keyed(headings, labelKey),
    labels: keyed(labels, labelKey),
    marks: keyed(marks, markKey),
    percents,
    period,
  });
  if (!answers.success) throw new UsageError(`The answers in ${path} are not in the form that --help shows.`);
  return answers.data;
}

function keyed<T>(said: Readonly<Record<string, T>>, keyOf: (words: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(said).map(([words, meaning]) => [keyOf(words), meaning]));
}
