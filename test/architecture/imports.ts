// Reads who imports whom, with the parser that the build uses: it knows every form that the source may have.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { parseSync } from "vite";

export interface Import {
  /** The importing file, from the root of the tree. */
  readonly from: string;
  /** A file from the root of the tree, `node:fs`, or a package by its name; as written where no such file exists. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

export interface ImportsRead {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

/** Every import of the `.ts` and `.tsx` files below the folders, those of types and those at run time included. */
export function readImports(root: string, folders: readonly string[]): ImportsRead {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .sort()
      .map((path) => join(folder, path)),
  );
  return { files, imports: files.flatMap((file) => importsOf(root, file)) };
}

function importsOf(root: string, from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8");
  const { module, errors } = parseSync(from, text);
  if (errors.length > 0) throw new Error(`${from} cannot be read: ${errors[0]?.message}`);
  const found = (specifier: string, isTypeOnly: boolean): Import => ({
    from,
    to: nameOf(root, from, specifier),
    isTypeOnly,
  });
  const statics = module.staticImports.map(({ moduleRequest, entries }) =>
    found(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)),
  );
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [found(moduleRequest.value, isType)] : [],
    ),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    found(text.slice(start + 1, end - 1), false),
  );
  return [...statics, ...exports, ...dynamics];
}

function nameOf(root: string, from: string, specifier: string): string {
  if (specifier.startsWith(".")) {
    const target = join(root, dirname(from), specifier);
    return existsSync(target) ? relative(root, target) : specifier;
  }
  if (builtinModules.includes(specifier)) return `node:${specifier}`;
  return specifier;
}

/** One closed chain of imports for each group of files that import each other. */
export function findCircles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[][] = [];

  function follow(file: string, chain: readonly string[]): void {
    const seenAt = chain.indexOf(file);
    if (seenAt >= 0) circles.push([...chain.slice(seenAt), file]);
    if (seenAt >= 0 || done.has(file)) return;
    for (const to of targets.get(file) ?? []) follow(to, [...chain, file]);
    done.add(file);
  }
  for (const file of targets.keys()) follow(file, []);
  return circles;
}
