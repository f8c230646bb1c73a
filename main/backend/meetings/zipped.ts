// Files into one zip, in pieces and one file after another.
import { Zip, ZipDeflate } from "fflate";

const PIECE_BYTES = 1024 * 1024;
/** What is handed on is mostly packed already. */
const PACKED_LIGHTLY = { level: 1 } as const;

/** The pieces of a zip with the files in their order. */
export async function* zipped(
  files: AsyncIterable<{ readonly name: string; readonly content: Uint8Array }>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for await (const { name, content } of files) {
    const entry = new ZipDeflate(name, PACKED_LIGHTLY);
    zip.add(entry);
    for (let at = 0; at < content.length; at += PIECE_BYTES) {
      entry.push(content.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= content.length);
      yield* taken();
    }
  }
  zip.end();
  yield* taken();
}
