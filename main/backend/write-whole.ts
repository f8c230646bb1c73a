// Writes a file so that its place holds the whole of it, or what stood there before.
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refused } from "../../shared/errors.ts";

/**
 * Writes beside the place and renames; `finish` says when, so that what cannot be recorded is not put there. Refuses
 * `place-not-writable` and `disk-full`, and throws what the pieces throw in their making.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  finish: (putInPlace: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`);
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await finish(() => rename(unfinished, path));
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw writeRefusal(error, path);
  }
}

function writeRefusal(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const name = basename(path);
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) return new Refused("disk-full", { name });
  const unwritable = ["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "EBUSY", "ENAMETOOLONG"];
  if (unwritable.includes(code)) return new Refused("place-not-writable", { name });
  return error;
}
