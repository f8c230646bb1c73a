// A file that the clerk chose as a paper of an item, read whole or refused.
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { kindOfFile, MOST_FILE_BYTES } from "../../../shared/domain/meeting/agenda/file-kinds.ts";
import { Refused } from "../../../shared/errors.ts";
import { fileRefusal } from "../excel/open-file.ts";
import { isLockFile } from "../excel/sniff.ts";

/**
 * Its bytes and its media type. Refuses `file-lock-mark`, `file-kind-refused` for programs, folders and all else that is
 * not handed on, `file-empty`, `file-too-big`, `file-not-its-kind`, `file-missing`, and `file-locked` also where it is
 * being written to.
 */
export async function readPaperFile(
  path: string,
): Promise<{ readonly content: Buffer; readonly mediaType: string }> {
  const name = basename(path);
  if (isLockFile(name)) throw new Refused("file-lock-mark", { name });
  const kind = kindOfFile(name);
  if (kind === null) throw new Refused("file-kind-refused", { name });
  const content = await contentOf(path, name);
  if (!kind.isIn(content)) throw new Refused("file-not-its-kind", { name });
  return { content, mediaType: kind.mediaType };
}

/** Never more than was asked for, however much a file may grow while it is read. */
async function contentOf(path: string, name: string): Promise<Buffer> {
  try {
    // Asked before it is opened: to open a pipe that nobody writes to takes for ever.
    if (!(await stat(path)).isFile()) throw new Refused("file-kind-refused", { name });
    await using file = await open(path, "r");
    const { size } = await file.stat();
    if (size === 0) throw new Refused("file-empty", { name });
    if (size > MOST_FILE_BYTES)
      throw new Refused("file-too-big", { name, limit: MOST_FILE_BYTES / 1024 / 1024 });
    const content = Buffer.alloc(size + 1);
    let filled = 0;
    for (let read = 1; read > 0 && filled <= size; filled += read)
      read = (await file.read(content, filled, content.length - filled)).bytesRead;
    if (filled !== size) throw new Refused("file-locked", { name });
    return content.subarray(0, size);
  } catch (error) {
    throw error instanceof Refused ? error : fileRefusal(error, name);
  }
}
