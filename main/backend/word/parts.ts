import { strFromU8, strToU8 } from "fflate";

/** The parts of a document by their names, `word/document.xml`. */
export type Parts = Record<string, Uint8Array>;

/** Changes the text of a part that the printer always writes. */
export function rewrite(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) throw new Error(`docx wrote no ${name}.`);
  parts[name] = strToU8(change(strFromU8(part)));
}
