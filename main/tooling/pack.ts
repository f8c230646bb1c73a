// `npm run pack`: packs the built app with the Electron at hand into dist/packed/.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "electron-builder";
import { findRuntime } from "./runtime.ts";

const runtime = findRuntime();
if (!runtime) {
  process.stderr.write("No Electron is installed here, so there is nothing to pack with.\n");
  process.exit(2);
}

/** Packs as a release, but so that the tests can drive it through Node's inspector, which a release keeps shut. */
const forTests = process.argv.includes("--for-tests");
const fuses = forTests ? { electronFuses: { enableNodeCliInspectArguments: true } } : {};

await build({
  projectDir: fileURLToPath(new URL("../..", import.meta.url)),
  dir: true,
  config: {
    extends: "electron-builder.yml",
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    directories: { output: forTests ? "dist/packed-for-tests" : "dist/packed" },
    afterPack: ({ appOutDir }) => rm(join(appOutDir, "resources", "default_app.asar"), { force: true }),
    ...(runtime.isStandIn ? { electronFuses: null } : fuses),
  },
});
