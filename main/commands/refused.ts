// One workbook of several that was refused: it is said, and the others go on.
import { Refused } from "../../shared/errors.ts";
import { refusalWords } from "../../shared/refusal-words.ts";
import type { Outcome } from "./command.ts";

/** Says the refusal on standard error and adds it to what is known of the file; what is no refusal is thrown on. */
export function refusedOutcome(error: unknown, known: object): Outcome {
  if (!(error instanceof Refused)) throw error;
  const { sentence, next } = refusalWords(error);
  const message = `${sentence} ${next}`;
  process.stderr.write(`${message}\n`);
  return { exit: 2, json: { ...known, refused: { code: error.code, message } }, text: "" };
}
