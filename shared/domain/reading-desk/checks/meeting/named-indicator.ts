// Whether a text names an indicator: by its reference, by its name, or by the words of the name in a sentence of its own.
import type { Indicator } from "../../../indicator.ts";

const LITTLE_WORDS = new Set(
  "a an the of in on at by to for with within from and or who that which was were is are be been had has have being all their".split(
    " ",
  ),
);
/** They name nearly every indicator, and so none. */
const OF_ALL = new Set("child children young people person look after care".split(" "));

export function isNamedIn(text: string, { reference, name }: Pick<Indicator, "reference" | "name">): boolean {
  const said = plain(text);
  if (new RegExp(`\\b${reference.toLowerCase().replace(/\s+/g, " ?")}\\b`).test(said)) return true;
  return said.includes(plain(name)) || isSaidInWords(said, name);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").replaceAll("’", "'").trim();
}

/** Each telling word in whatever form and order; a single one only beside another word of the name. */
function isSaidInWords(said: string, name: string): boolean {
  const ofName = rootsIn(plain(name));
  const roots = new Set(rootsIn(said));
  const telling = ofName.filter((root) => !OF_ALL.has(root));
  if (telling.length === 0 || !telling.every((root) => roots.has(root))) return false;
  return telling.length > 1 || ofName.some((root) => OF_ALL.has(root) && roots.has(root));
}

/** `ceasing` and `ceased` are one. */
function rootsIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => !LITTLE_WORDS.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|e|s)$/u, ""));
}
