// Prints every paper of a store, for the test that asks other processes for the same bytes. To standard output: where
// this process thinks that it is, and the hash of each file.
import { createHash } from "node:crypto";
import { createBackend } from "../../../main/backend/backend.ts";
import type { IsoInstant } from "../../../shared/domain/dates.ts";
import { EVERY_STYLE, printEveryPaper } from "./every-paper.ts";

/** What the process says. */
export interface Hashes {
  readonly zone: string;
  readonly language: string;
  /** By the style and the name of each paper. */
  readonly hashes: Readonly<Record<string, string>>;
}

const [storePath = "", folder = "", meeting = "", now = "", order = ""] = process.argv.slice(2);
const ofEach = EVERY_STYLE.slice(0, 2);
// Another order moves the counters that docx keeps for the life of a process.
const styles = order === "turned round" ? ofEach.toReversed() : ofEach;
const backend = await createBackend({ storePath, clock: () => now as IsoInstant });
const printed = await printEveryPaper(backend, { meeting, folder, styles });
await backend.close();

const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const hashes = printed.map(({ style, paper, bytes }): [string, string] => [
  `${paper.name}, ${style}`,
  createHash("sha256").update(bytes).digest("hex"),
]);
const said: Hashes = { zone: timeZone, language: locale, hashes: Object.fromEntries(hashes) };
console.log(JSON.stringify(said));
