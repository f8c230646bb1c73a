// Which places are wrong for the live store: those that another machine or a synchroniser may write to as well.
import { Refused } from "../../shared/errors.ts";

/**
 * Refuses `store-place-unsafe` for a path on a network share (`\\server\share`) and for one inside OneDrive, which
 * would copy half of a transaction. Both are right for backups.
 */
export function refuseUnsafePlace(path: string, env: Readonly<Record<string, string | undefined>>): void {
  if (isOnShare(path) || isInOneDrive(path, env)) throw new Refused("store-place-unsafe", { place: path });
}

function isOnShare(path: string): boolean {
  return /^[\\/]{2}[^\\/]/.test(path);
}

function isInOneDrive(path: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const folders = [env.OneDrive, env.OneDriveCommercial, env.OneDriveConsumer];
  const isInside = (folder: string | undefined) =>
    folder && inOneForm(path).startsWith(`${inOneForm(folder)}/`);
  return folders.some(isInside) || /(^|\/)onedrive( - [^/]+)?\//.test(inOneForm(path));
}

function inOneForm(path: string): string {
  return path.replaceAll("\\", "/").replace(/\/+$/, "").toLowerCase();
}
