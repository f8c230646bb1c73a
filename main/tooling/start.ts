// `npm start`: opens the built app in the Electron at hand.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findRuntime, surroundingsFor } from "./runtime.ts";

const runtime = findRuntime();
if (!runtime) {
  process.stderr.write(
    "No Electron is installed here. Run `npx install-electron` where its download can be reached.\n",
  );
  process.exit(2);
}
if (runtime.isStandIn) {
  process.stdout.write(
    `Electron's own binary is not installed: opening in Electron ${runtime.version}, for development only.\n`,
  );
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const { switches, env } = surroundingsFor(runtime);
const app = spawn(runtime.binary, [...switches, root, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ...env },
});
app.on("exit", (code) => process.exit(code ?? 1));
