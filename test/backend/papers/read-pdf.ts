// What a PDF says of itself to the programs that read it out: its catalogue, its title and its structure.
import { inflateSync } from "node:zlib";

export interface PdfRead {
  /** Of its metadata. */
  readonly title: string | null;
  /** Of its catalogue. */
  readonly language: string | null;
  /** Whether it claims that all of its content is tagged. */
  readonly isMarked: boolean;
  readonly hasStructure: boolean;
  /** Whether a window shows the title in place of the file's name. */
  readonly showsTitle: boolean;
  /** The standard roles of its structure's elements, with how many there are of each. */
  readonly roles: Readonly<Record<string, number>>;
  /** The words for its pictures. */
  readonly pictures: readonly string[];
}

/** Reads files as LibreOffice writes them: without a password, objects in the open or packed with deflate. */
export function readPdf(bytes: Uint8Array): PdfRead {
  const text = withPackedObjects(Buffer.from(bytes).toString("latin1"));
  const objects = [...text.matchAll(/\d+ \d+ obj\b(.*?)endobj/gs)].map(([, object = ""]) => object);
  const catalogue = objects.find((object) => /\/Type\s*\/Catalog\b/.test(object)) ?? "";
  const elements = objects.filter((object) => /\/Type\s*\/StructElem\b/.test(object));
  const roleMap = new Map(
    [...(/\/RoleMap\s*<<(.*?)>>/s.exec(text)?.[1] ?? "").matchAll(/\/(\S+?)\s*\/(\w+)/g)].map(
      ([, own = "", role = ""]) => [own, role] as const,
    ),
  );
  const roles: Record<string, number> = {};
  for (const element of elements) {
    const own = /\/S\s*\/([^\s/<>[\]]+)/.exec(element)?.[1] ?? "";
    const role = roleMap.get(own) ?? own;
    roles[role] = (roles[role] ?? 0) + 1;
  }
  return {
    title: titleIn(text),
    language: /\/Lang\s*\(([^)]*)\)/.exec(catalogue)?.[1] ?? null,
    isMarked: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(catalogue),
    hasStructure: /\/StructTreeRoot\s+\d+\s+\d+\s+R/.test(catalogue),
    showsTitle: /\/ViewerPreferences\s*<<[^>]*\/DisplayDocTitle\s+true/.test(catalogue),
    roles,
    pictures: elements.flatMap((element) => wordsFor(element)),
  };
}

/** Each packed object is written out as those that are not. */
function withPackedObjects(text: string): string {
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm\b(.*?)stream\r?\n(.*?)endstream/gs)];
  return [text, ...packed.map(([, about = "", stream = ""]) => unpacked(about, stream))].join("\n");
}

function unpacked(about: string, stream: string): string {
  const objects = inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
  const first = Number(/\/First\s+(\d+)/.exec(about)?.[1] ?? 0);
  const places = (objects.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const starts = places.filter((_, index) => index % 2 === 1);
  return starts
    .map((start, index) => {
      const end = starts[index + 1];
      return `${places[2 * index]} 0 obj${objects.slice(first + start, end && first + end)}endobj`;
    })
    .join("\n");
}

function titleIn(text: string): string | null {
  const [, title] = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(text) ?? [];
  return title === undefined
    ? null
    : fromUtf8(title).replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => SIGNS[name] ?? "");
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function fromUtf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8");
}

function wordsFor(element: string): readonly string[] {
  const [, hex] = /\/Alt\s*<FEFF([0-9A-Fa-f]*)>/.exec(element) ?? [];
  if (hex === undefined) return [];
  return [Buffer.from(hex, "hex").swap16().toString("utf16le")];
}
