// Keeps `new URL("./x", import.meta.url)` true after the backend is bundled into one folder.
import { cpSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Plugin } from "vite";

const URL_BESIDE = /new URL\(\s*"(\.{1,2}\/[^"]+)",\s*import\.meta\.url\s*\)/g;
/** The dictionary opens its own files so. */
const URL_OF_PACKAGE = /new URL\(\s*'([^']+)',\s*import\.meta\.url\s*\)/g;
const PACKAGE = /\/node_modules\/(dictionary-[a-z-]+)\//;

/**
 * A `.ts` file named in such a URL is a worker's entry and becomes a bundle beside the others; any other file or folder
 * is copied to where it lay within `room`, and the URL says so. The files of a dictionary lie in a folder of its name.
 */
export function keepUrls(room: string, outDir: string): Plugin {
  return {
    name: "keep-urls",
    transform(code, id) {
      const library = PACKAGE.exec(id)?.[1];
      if (library)
        return code.replaceAll(URL_OF_PACKAGE, (_whole, path: string) => {
          cpSync(join(dirname(id), path), join(outDir, library, path));
          return `new URL("./${library}/${path}", import.meta.url)`;
        });
      if (!id.startsWith(room) || !code.includes("import.meta.url")) return null;
      return code.replaceAll(URL_BESIDE, (_whole, path: string) => {
        const source = join(dirname(id), path);
        const target = source.endsWith(".ts")
          ? emitWorker((file) => this.emitFile(file), source)
          : copy(room, source, outDir);
        return `new URL("./${target}", import.meta.url)`;
      });
    },
  };
}

interface EmittedChunk {
  readonly type: "chunk";
  readonly id: string;
  readonly fileName: string;
}

function emitWorker(emit: (file: EmittedChunk) => void, source: string): string {
  const fileName = `${basename(source, ".ts")}.mjs`;
  emit({ type: "chunk", id: source, fileName });
  return fileName;
}

function copy(room: string, source: string, outDir: string): string {
  const place = relative(room, source);
  cpSync(source, join(outDir, place), { recursive: true });
  return statSync(source).isDirectory() ? `${place}/` : place;
}
