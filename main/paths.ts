// Where things lie on this machine.
import { join } from "node:path";

export interface Paths {
  /** Where the product keeps its own files: on this machine's own disk and not in a profile that roams. */
  readonly folder: string;
  /** The live store: in that folder, or where the user says. */
  readonly store: string;
  readonly log: string;
  readonly windowState: string;
  /** What the backend compiled, for its next start. */
  readonly compiled: string;
}

export interface Surroundings {
  readonly arguments: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Electron's folder for what belongs to the user's window. */
  readonly userData: string;
}

/** `--store=PATH`, or else `RESOLVED_STORE`, names another store than the usual one. */
export function findPaths(surroundings: Surroundings): Paths {
  const named = surroundings.arguments.find((argument) => argument.startsWith("--store="))?.slice(8);
  const folder = localDataFolder(surroundings);
  return {
    folder,
    store: named || surroundings.env.RESOLVED_STORE || join(folder, "council.resolved-store"),
    log: join(surroundings.userData, "resolved.log"),
    windowState: join(surroundings.userData, "window.json"),
    compiled: join(surroundings.userData, "compiled"),
  };
}

/** The folder for the product's own files; it may not be there yet. */
export function localDataFolder({
  platform,
  env,
  home,
}: Pick<Surroundings, "platform" | "env" | "home">): string {
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "Resolved");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Resolved");
  return join(env.XDG_DATA_HOME ?? join(home, ".local", "share"), "resolved");
}
