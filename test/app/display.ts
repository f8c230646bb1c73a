// Before the app tests: a display to open windows on, and one line on which Electron opens them.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { findRuntime } from "../../main/tooling/runtime.ts";

export default async function setUp(): Promise<() => void> {
  const runtime = findRuntime();
  if (!runtime) {
    say(
      "The app tests are skipped: no Electron is installed. Run `npx install-electron` where it can be reached.",
    );
    return () => undefined;
  }
  const server = process.platform === "linux" && !process.env.DISPLAY ? await startDisplay() : null;
  if (process.platform === "linux" && !process.env.DISPLAY) {
    say("The app tests are skipped: no display. Install one with `apt-get install xvfb`.");
    return () => undefined;
  }
  const standIn = runtime.isStandIn ? ", a stand-in for tests: Electron's own binary is not installed" : "";
  say(`The app tests run in Electron ${runtime.version}${standIn}.`);
  process.env.RESOLVED_APP_TESTS = "can run";
  return () => void server?.kill();
}

/** Starts a display of its own choosing and names it in DISPLAY; null where no display server is installed. */
function startDisplay(): Promise<ChildProcess | null> {
  if (!existsSync("/usr/bin/Xvfb")) return Promise.resolve(null);
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x960x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return new Promise((resolve) => {
    server.stdio[3]?.once("data", (number: Buffer) => {
      process.env.DISPLAY = `:${number.toString().trim()}`;
      resolve(server);
    });
    server.once("exit", () => resolve(null));
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
