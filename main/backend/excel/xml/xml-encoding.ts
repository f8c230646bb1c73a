// XML parts as UTF-8, whatever encoding they came in.
import { TextDecoder } from "node:util";
import { Refused } from "../../../../shared/errors.ts";

/** Passes UTF-8 through untouched, turns other encodings into it, and refuses one that has no decoder. */
export async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) decoder = decoderFor(chunk);
    isFirst = false;
    yield decoder === null ? chunk : decode(decoder, chunk, true);
  }
  if (decoder !== null) yield decode(decoder, Buffer.alloc(0), false);
}

function decode(decoder: TextDecoder, chunk: Buffer, stream: boolean): Buffer {
  try {
    return Buffer.from(decoder.decode(chunk, { stream }));
  } catch {
    throw new Refused("workbook-damaged", { encoding: decoder.encoding });
  }
}

/** XML 1.0 appendix F: the byte order mark first, then the shape of `<?`, then the declaration. */
function decoderFor(start: Buffer): TextDecoder | null {
  const encoding = encodingOf(start);
  if (/^utf-?8$/i.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Refused("workbook-damaged", { encoding: encoding.slice(0, 40) });
  }
}

function encodingOf(start: Buffer): string {
  const mark = start.subarray(0, 4).toString("hex");
  if (mark.startsWith("efbbbf")) return "utf-8";
  if (mark.startsWith("fffe") || mark === "3c003f00") return "utf-16le";
  if (mark.startsWith("feff") || mark === "003c003f") return "utf-16be";
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(
    start.toString("latin1", 0, 200),
  );
  return declaration?.[1] ?? "utf-8";
}
