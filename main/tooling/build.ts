// Builds the app into dist/: the page for Chromium, main and preload as CommonJS, the backend as modules.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Plugin } from "vite";
import { keepUrls } from "./assets.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");

/** What stays beside the bundles in node_modules: Electron itself, and packages with a native binary. */
const packageFile = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const external = ["electron", ...Object.keys(packageFile.dependencies)];

const quiet = { configFile: false, logLevel: "warn" } satisfies InlineConfig;

/** The notices of the libraries that went into a bundle lie beside it, as their licences ask. */
const license = { fileName: "licences.txt" } as const;

/**
 * A library that comes as CommonJS is wrapped into a function that runs at once. The engine knows by its form that it will,
 * and compiles it in one go, only where it is no arrow function: React at the start took it two goes (docs/decisions.md).
 */
const wrappedToRunAtOnce: Plugin = {
  name: "wrapped-to-run-at-once",
  renderChunk: (code) =>
    code.replaceAll(
      /(__commonJSMin\(\()(\([\w, ]*\)) => \{/g,
      (_whole, start: string, given: string) => `${start}function ${given} {`,
    ),
};

const page: InlineConfig = {
  ...quiet,
  root: join(root, "renderer"),
  base: "./",
  plugins: [react(), wrappedToRunAtOnce],
  build: {
    outDir: join(dist, "renderer"),
    emptyOutDir: true,
    target: "chrome114",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    license,
  },
};

/** A bundle for Node or Electron's main; libraries go in, so that only what is native needs node_modules. */
function bundle(
  outDir: string,
  entries: Readonly<Record<string, string>>,
  format: "cjs" | "es",
): InlineConfig {
  const extension = format === "cjs" ? "cjs" : "mjs";
  return {
    ...quiet,
    root,
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { conditions: ["node", "import", "module", "default"] },
    ssr: { noExternal: true, external, target: "node" },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: format === "cjs" ? "node18" : "node24",
      minify: false,
      license,
      rolldownOptions: {
        input: { ...entries },
        external,
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
          // Less to read at the start; names stay, so that the log says where a fault arose.
          minify: { compress: true, mangle: false, codegen: true },
        },
      },
    },
  };
}

const room = join(root, "main", "backend");
const backendDist = join(dist, "backend");
const backend = bundle(backendDist, { start: join(room, "start.ts") }, "es");

rmSync(dist, { recursive: true, force: true });
await build(page);
await build(bundle(join(dist, "main"), { app: join(root, "main", "app.ts") }, "cjs"));
await build(bundle(join(dist, "main"), { preload: join(root, "main", "preload.ts") }, "cjs"));
await build({ ...backend, plugins: [keepUrls(room, backendDist)] });
