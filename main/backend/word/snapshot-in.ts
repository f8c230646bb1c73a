// Reads from a Word document that came from outside which printed paper it says it is.
import { Refused } from "../../../shared/errors.ts";
import { openZip } from "../excel/zip.ts";

/** Our own properties take less than one of these. */
const MOST_BYTES = 256 * 1024;

/** The snapshot in its properties, which Word and LibreOffice keep when they save; null where it has none or is no zip. */
export async function snapshotIn(bytes: Buffer): Promise<string | null> {
  try {
    const part = (await openZip(bytes)).part("docProps/custom.xml");
    if (part === null || part.size > MOST_BYTES) return null;
    const chunks: Buffer[] = [];
    for await (const chunk of part.chunks()) chunks.push(chunk);
    const xml = Buffer.concat(chunks).toString("utf8");
    return /name="Snapshot"[^>]*>\s*<vt:lpwstr>\s*([0-9a-f]{16})\s*</.exec(xml)?.[1] ?? null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
