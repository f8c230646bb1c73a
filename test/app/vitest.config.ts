import "../../main/require-node-24.cjs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { reportersFor } from "../reports.ts";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/app/**/*.test.ts"],
    globalSetup: ["test/app/display.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: reportersFor("app"),
  },
});
