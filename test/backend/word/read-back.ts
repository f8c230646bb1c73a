// A Word file as mammoth reads it, which knows nothing of how we write one.
import mammoth from "mammoth";

/** A paragraph, or a row of a table by its cells. A picture is the words for those who cannot see it. */
export type Line = string | readonly string[];

/** In reading order. What mammoth leaves out, which is headers and footers, is left out here. */
export async function readBack(docx: Uint8Array): Promise<readonly Line[]> {
  const html = await asHtml(docx, []);
  return [...html.matchAll(/<tr>(.*?)<\/tr>|<p>(.*?)<\/p>/gs)].map(([, row, paragraph]) =>
    row === undefined
      ? wordsOf(paragraph ?? "")
      : [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gs)].map(([, cell]) => wordsOf(cell ?? "")),
  );
}

/** What stands in bold, each stretch by itself. */
export async function readBold(docx: Uint8Array): Promise<readonly string[]> {
  const html = await asHtml(docx, []);
  return [...html.matchAll(/<strong>(.*?)<\/strong>/gs)].map(([, words]) => wordsOf(words ?? ""));
}

/** The headings by the level that mammoth knows by the names of Word's own styles. */
export async function readHeadings(docx: Uint8Array): Promise<readonly string[]> {
  const levels = [1, 2, 3].map((level) => `p[style-name='Heading ${level}'] => h${level}:fresh`);
  const html = await asHtml(docx, levels);
  return [...html.matchAll(/<(h[1-3])>(.*?)<\/\1>/gs)].map(
    ([, level, words]) => `${level} ${wordsOf(words ?? "")}`,
  );
}

async function asHtml(docx: Uint8Array, styleMap: string[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  // Without its usual map every paragraph is one, whatever a council calls its styles.
  const options = { styleMap, convertImage, includeDefaultStyleMap: false };
  return (await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, options)).value;
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function wordsOf(html: string): string {
  return html
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<[^>]+>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? "");
}
