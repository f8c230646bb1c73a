// resolved import
import { resolve } from "node:path";
import type { Acceptance, ReturnReading } from "../../shared/contract.ts";
import type { Backend } from "../../shared/rpc/handlers.ts";
import { type Command, type Outcome, required, together } from "./command.ts";
import { findingLines, needsPerson } from "./findings.ts";
import { noCall, withBackend } from "./in-process.ts";
import { refusedOutcome } from "./refused.ts";

export const importReturns: Command = {
  help: `resolved import <workbook…> --store FILE [--sender POST] [--accept] [--json]

Brings returns into the store, which is made where there is none. Without --accept it says what would change
and stores nothing. Figures that are doubtful are left out and listed; the window lets a clerk answer them.
`,
  values: ["store", "sender"],
  flags: ["accept"],
  positionals: { least: 1, most: 1000 },
  run: (given) =>
    withBackend({ storePath: required(given, "store") }, async (backend) => {
      const sender = given.value("sender")?.trim() || "Sender not named";
      const outcomes: Outcome[] = [];
      for (const path of given.positionals)
        outcomes.push(await bringIn(backend, resolve(path), given.flag("accept") ? sender : null));
      return together(outcomes);
    }),
};

/** Reads one workbook and, where a sender is given, accepts it; one that is refused does not stop the others. */
async function bringIn(backend: Backend, path: string, sender: string | null): Promise<Outcome> {
  const file = backend.grant(path);
  try {
    const reading = await backend.handlers["returns.read"]({ file: file.id, decisions: [] }, noCall);
    const acceptance =
      sender === null
        ? null
        : await backend.handlers["returns.accept"](
            { file: file.id, sha256: reading.sha256, sender, decisions: [] },
            noCall,
          );
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
  const figures = `${count("new")} new, ${count("revised")} revised, ${count("same")} unchanged, ${leftOut} left out`;
  return acceptance === null ? `${fileName}: would bring in ${figures}` : `${fileName}: accepted, ${figures}`;
}
