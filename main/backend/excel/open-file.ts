// The bytes of a file that the user pointed at, or why they cannot be had.
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type ErrorCode, Refused } from "../../../shared/errors.ts";
import { FILE_BYTES } from "./limits.ts";
import { isLockFile } from "./sniff.ts";

/** What the system says when a file is gone, its folder is gone, or the network drive beneath it is. */
const MISSING = ["ENOENT", "ENOTDIR", "EIO", "ENXIO", "ENODEV", "ESTALE", "EHOSTDOWN", "EHOSTUNREACH"];
const LOCKED = ["EBUSY", "EPERM", "EACCES", "ETXTBSY"];

/** The whole file. Hashing and reading share these bytes, so that they agree. */
export async function readBytes(path: string): Promise<Buffer> {
  const name = basename(path);
  if (isLockFile(name)) throw new Refused("workbook-lock-file", { name });
  return await readFile(path, name);
}

async function readFile(path: string, name: string): Promise<Buffer> {
  try {
    // Asked before it is opened: to open a pipe that nobody writes to takes for ever.
    if (!(await stat(path)).isFile()) throw new Refused("not-a-workbook", { name });
    await using file = await open(path, "r");
    const { size } = await file.stat();
    if (size > FILE_BYTES) throw new Refused("workbook-too-big", { name, limit: FILE_BYTES });
    return await file.readFile();
  } catch (error) {
    throw error instanceof Refused ? error : fileRefusal(error, name);
  }
}

/** `file-missing` or `file-locked` where that is what the system says; anything else as it is. */
export function fileRefusal(error: unknown, name: string): unknown {
  const system = error instanceof Error && "code" in error ? String(error.code) : "";
  const code: ErrorCode | null = MISSING.includes(system)
    ? "file-missing"
    : LOCKED.includes(system)
      ? "file-locked"
      : null;
  return code === null ? error : new Refused(code, { name });
}
