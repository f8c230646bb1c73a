// Old minutes from a file that the user pointed at, each line with the role that it most likely has.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { OldMinutesRead } from "../../../shared/contract.ts";
import { rolesOf } from "../../../shared/domain/old-minutes/roles-of.ts";
import { Refused } from "../../../shared/errors.ts";
import { readBytes } from "../excel/open-file.ts";
import { asDocument, readWordParagraphs } from "./read-word.ts";

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
