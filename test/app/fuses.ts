// Reads the fuses of an Electron binary: switches that are set when it is packed and that no start can change.
import { readFileSync } from "node:fs";

/** Stands before the fuses in every Electron binary. */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** In the order of Electron's first version of fuses. */
const NAMES = [
  "runAsNode",
  "enableCookieEncryption",
  "enableNodeOptionsEnvironmentVariable",
  "enableNodeCliInspectArguments",
  "enableEmbeddedAsarIntegrityValidation",
  "onlyLoadAppFromAsar",
] as const;

/** Whether each fuse is on; refuses a binary that has none. */
export function readFuses(binary: string): Readonly<Record<(typeof NAMES)[number], boolean>> {
  const bytes = readFileSync(binary);
  const sentinel = bytes.indexOf(SENTINEL);
  if (sentinel < 0) throw new Error(`${binary} has no fuses.`);
  // Behind the sentinel: the version, the number of fuses, then one character for each, "1" where it is on.
  const wire = bytes.subarray(sentinel + SENTINEL.length + 2);
  return Object.fromEntries(NAMES.map((name, place) => [name, wire[place] === "1".charCodeAt(0)])) as Record<
    (typeof NAMES)[number],
    boolean
  >;
}
