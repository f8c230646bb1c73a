// What was refused: said in words on standard error, and kept for other programs.
import { homedir } from "node:os";
import { join } from "node:path";
import { Refused } from "../../shared/errors.ts";
import { refusalWords } from "../../shared/refusal-words.ts";
import { openLog } from "../backend/log.ts";
import { localDataFolder } from "../paths.ts";
import type { Outcome } from "./command.ts";

/** Says why it was refused or failed and adds that to what is known of the file; the commands go on with the others. */
export function refusedOutcome(error: unknown, known: object): Outcome {
  const refused = error instanceof Refused ? error : logged(error, "command line");
  const { sentence, next } = refusalWords(refused);
  const message = `${sentence} ${next}`;
  process.stderr.write(`${message}\n`);
  return { exit: 2, json: { ...known, refused: { code: refused.code, message } }, text: "" };
}

/** What nobody foresaw goes to the log, never to the screen: its stack means nothing to the person who reads it. */
export function logged(cause: unknown, operation: string): Refused {
  const folder = localDataFolder({ platform: process.platform, env: process.env, home: homedir() });
  const log = openLog(join(folder, "resolved.log"), () => new Date().toISOString());
  return new Refused("unexpected", {}, log.fault(cause, operation));
}
