import "../main/require-node-24.cjs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { reportersFor } from "./reports.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/app/**", "node_modules/**"],
    testTimeout: 60_000,
    reporters: reportersFor("unit"),
  },
});
