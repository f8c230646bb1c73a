// The log that support asks for: faults that nobody foresaw, one JSON line each, in one file that stays small.
import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const LARGEST = 1_000_000;

export interface Log {
  /** Writes the fault and returns the reference under which it stands. */
  readonly fault: (cause: unknown, operation: string) => string;
}

/** A log that cannot be written is no reason to stop: the reference is given all the same. */
export function openLog(path: string, clock: () => string): Log {
  return {
    fault(cause, operation) {
      const reference = randomBytes(4).toString("hex").toUpperCase();
      const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      const entry = { at: clock(), reference, operation, cause: text };
      try {
        append(path, `${JSON.stringify(entry)}\n`);
      } catch {
        process.stderr.write(`${reference} ${operation}: ${text}\n`);
      }
      return reference;
    },
  };
}

function append(path: string, line: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > LARGEST) renameSync(path, `${path}.old`);
  appendFileSync(path, line);
}
