// Runs the command line as a user's shell does.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ENTRY = ["--require", join(root, "main/require-node-24.cjs"), join(root, "main/cli.ts")];
const MOST_SAID_BYTES = 64 << 20;

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** `home` is the folder in which the product finds what the user keeps. */
export function runCli(home: string, args: readonly string[]): Ran {
  const run = spawnSync(process.execPath, [...ENTRY, ...args], {
    encoding: "utf8",
    maxBuffer: MOST_SAID_BYTES,
    env: { ...process.env, XDG_DATA_HOME: home },
  });
  return { exit: run.status, out: run.stdout, error: run.stderr };
}
