// The walls of the house as rules, each with a breach that proves that it bites.
import type { Import } from "./imports.ts";

export interface Wall {
  readonly name: string;
  readonly isBreach: (found: Import) => boolean;
  /** Files that a careless hand could write: the first imports what it may not. */
  readonly breach: Readonly<Record<string, string>>;
}

const isPackage = (to: string, ...names: readonly string[]) =>
  names.some((name) => to === name || to.startsWith(`${name}/`));
const isProduct = (file: string) => /^(main|renderer|shared)\//.test(file);
const isWindow = (file: string) => /^main\/[^/]+\.ts$/.test(file) && file !== "main/cli.ts";

/** A wall around libraries that only one folder of the product may import. */
const oneImporter = (
  name: string,
  folder: string,
  libraries: readonly string[],
  breach: Wall["breach"],
): Wall => ({
  name,
  isBreach: ({ from, to }) => isProduct(from) && !from.startsWith(folder) && isPackage(to, ...libraries),
  breach,
});

export const walls: readonly Wall[] = [
  {
    name: "the domain imports nothing outside itself",
    isBreach: ({ from, to }) => from.startsWith("shared/domain/") && !to.startsWith("shared/domain/"),
    breach: { "shared/domain/rag.ts": 'import { z } from "zod";\nexport const rag = z;' },
  },
  {
    name: "what is shared runs anywhere",
    isBreach: ({ from, to }) => from.startsWith("shared/") && !to.startsWith("shared/") && to !== "zod",
    breach: { "shared/errors.ts": 'import { join } from "path";\nexport const place = join;' },
  },
  {
    name: "the call takes types alone from the contract, so that the page loads no schema",
    isBreach: ({ from, to, isTypeOnly }) =>
      from.startsWith("shared/rpc/") && (to === "zod" || (to === "shared/contract.ts" && !isTypeOnly)),
    breach: {
      "shared/rpc/connect.ts": 'import { contract } from "../contract.ts";\nexport const names = contract;',
      "shared/contract.ts": "export const contract = {};",
    },
  },
  {
    name: "the page takes types alone from the contract as well",
    isBreach: ({ from, to, isTypeOnly }) =>
      from.startsWith("renderer/") && (to === "zod" || (to === "shared/contract.ts" && !isTypeOnly)),
    breach: {
      "renderer/backend.ts":
        'import { contract } from "../shared/contract.ts";\nexport const names = contract;',
      "shared/contract.ts": "export const contract = {};",
    },
  },
  {
    name: "the backend knows no window",
    isBreach: ({ from, to }) =>
      from.startsWith("main/backend/") &&
      (/^renderer\/|^main\/(?!backend\/)/.test(to) || isPackage(to, "electron")),
    breach: {
      "main/backend/papers.ts": 'export { openWindow } from "../window.ts";',
      "main/window.ts": "export const openWindow = 1;",
    },
  },
  {
    name: "the window's process knows the backend by its path alone",
    isBreach: ({ from, to }) => isWindow(from) && /^main\/(backend|commands)\//.test(to),
    breach: {
      "main/app.ts": 'export const start = () => import("./backend/backend.ts");',
      "main/backend/backend.ts": "export const createBackend = 1;",
    },
  },
  {
    name: "the preload imports Electron, and types",
    isBreach: ({ from, to, isTypeOnly }) => from === "main/preload.ts" && to !== "electron" && !isTypeOnly,
    breach: {
      "main/preload.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
    },
  },
  {
    name: "the page knows neither Node nor Electron nor main",
    isBreach: ({ from, to }) => from.startsWith("renderer/") && /^(node:|main\/|electron(\/|$))/.test(to),
    breach: { "renderer/main.ts": 'import type { Stats } from "fs";\nexport type Found = Stats;' },
  },
  {
    name: "the product does not lean on its tests",
    isBreach: ({ from, to }) => isProduct(from) && to.startsWith("test/"),
    breach: {
      "main/menu.ts": 'import { menu } from "../test/menu.ts";\nexport const item = menu;',
      "test/menu.ts": "export const menu = 1;",
    },
  },
  {
    name: "Electron is for the window's process",
    isBreach: ({ from, to }) => isProduct(from) && !isWindow(from) && isPackage(to, "electron"),
    breach: { "main/cli.ts": 'import { app } from "electron";\nexport const it = app;' },
  },
  oneImporter(
    "the Excel libraries have one importing folder",
    "main/backend/excel/",
    ["exceljs", "yauzl", "xlsx"],
    {
      "main/backend/meetings.ts": 'import exceljs from "exceljs";\nexport const book = exceljs;',
    },
  ),
  oneImporter(
    "the Word libraries have one importing folder",
    "main/backend/word/",
    ["docx", "@resvg/resvg-js"],
    {
      "main/backend/papers.ts": 'import { Document } from "docx";\nexport const paper = Document;',
    },
  ),
  oneImporter(
    "the SQLite libraries have one importing folder",
    "main/backend/store/",
    ["better-sqlite3", "kysely"],
    {
      "main/backend/status.ts": 'import { sql } from "kysely/helpers/sqlite";\nexport const count = sql;',
    },
  ),
  oneImporter(
    "the spelling libraries have one importing folder",
    "main/backend/spelling/",
    ["nspell", "dictionary-en-gb"],
    {
      "main/backend/meetings.ts": 'export const words = () => import("dictionary-en-gb");',
    },
  ),
  {
    name: "an imported file is there",
    isBreach: ({ to }) => to.startsWith("."),
    breach: { "shared/contract.ts": 'import { gone } from "./gone.ts";\nexport const it = gone;' },
  },
];
