// Runs every bench, each in a process of its own, one after the other.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FRUGAL } from "../../main/frugal.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
let failed = 0;
// With the memory setting under which the app starts its backend.
for (const name of readdirSync(folder).filter((file) => file.endsWith(".bench.ts"))) {
  process.stdout.write(`\n# ${name.replace(".bench.ts", "").replaceAll("-", " ")}\n`);
  const { status } = spawnSync(process.execPath, [...FRUGAL, `${folder}${name}`], {
    stdio: "inherit",
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
