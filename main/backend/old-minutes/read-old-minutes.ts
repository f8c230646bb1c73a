// Old minutes from a file that the user pointed at, each line with the role that it most likely has.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { OldMinutes } from "../../../shared/domain/old-minutes/old-minutes.ts";
import { rolesOf } from "../../../shared/domain/old-minutes/roles-of.ts";
import { Refused } from "../../../shared/errors.ts";
import { readBytes } from "../excel/open-file.ts";
import { asDocument, readWordParagraphs, type WordRead } from "./read-word.ts";

export interface OldMinutesRead extends Omit<WordRead, "paragraphs"> {
  readonly minutes: OldMinutes;
  /** Of the file's bytes, by which the same file is known again. */
  readonly sha256: string;
}

/** Refuses what `readWordParagraphs` refuses, `file-missing` and `file-locked`; `details.name` is the file's name. */
export async function readOldMinutes(path: string): Promise<OldMinutesRead> {
  try {
    const bytes = await readBytes(path);
    const { paragraphs, ...leftOut } = await readWordParagraphs(bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { minutes: rolesOf(paragraphs), sha256, ...leftOut };
  } catch (error) {
    const refused = asDocument(error);
    if (!(refused instanceof Refused)) throw refused;
    throw new Refused(refused.code, { name: basename(path), ...refused.details });
  }
}
