// The long run: npm run fuzz -- --seeds 10000 [--from 1]. Prints each seed that fails and keeps its file.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tryOne } from "./trial.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "1000" }, from: { type: "string", default: "0" } },
});
const kept = fileURLToPath(new URL("../../test-results/fuzz/", import.meta.url));
const first = Number(values.from);
const end = first + Number(values.seeds);
const outcomes = new Map<string, number>();
let failed = 0;

for (let seed = first; seed < end; seed++) {
  const { outcome, fault, title, path } = await tryOne(seed);
  const name = `${title.split(" ")[0]}: ${outcome}`;
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
  if (fault !== null) {
    failed++;
    const file = `seed-${seed}${extname(path)}`;
    mkdirSync(kept, { recursive: true });
    copyFileSync(path, join(kept, file));
    console.log(`Seed ${seed} (${title}), kept as test-results/fuzz/${file}: ${fault}`);
  }
  rmSync(dirname(path), { recursive: true });
}
for (const [name, count] of [...outcomes].sort()) console.log(`${String(count).padStart(8)}  ${name}`);
console.log(`Seeds ${first} to ${end - 1}: ${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
