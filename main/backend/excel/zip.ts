// The parts of a workbook's zip, inflated under caps: no size that the file states about itself is believed.
import { crc32, createInflateRaw } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Refused } from "../../../shared/errors.ts";
import { INFLATE_RATIO, INFLATED_BYTES, RATIO_FREE_BYTES, ZIP_ENTRIES } from "./limits.ts";

export interface ZipPart {
  readonly name: string;
  /** Inflated, as the directory states it. */
  readonly size: number;
  /** The inflated bytes in pieces; throws `Refused` where they are not what the directory says. */
  readonly chunks: () => AsyncGenerator<Buffer>;
}

export interface Zip {
  /** Finds a part by its name with no slash in front; upper and lower case are told apart only where both exist. */
  readonly part: (name: string) => ZipPart | null;
  readonly names: readonly string[];
}

const CHUNK_BYTES = 128 * 1024;
/** Inflated on its own thread while what came before is read; the types of `node:zlib` leave out the stream's options. */
const READ_AHEAD = { highWaterMark: 4 * CHUNK_BYTES };
/** Of an entry in the directory, before its name. */
const LEAST_ENTRY_BYTES = 46;
/** Deflate cannot make more of a byte, so a directory that says so is wrong and no bomb. */
const MOST_INFLATE_RATIO = 1032;
const STORED = 0;
const DEFLATED = 8;

/** Reads the directory and refuses a bomb by what the directory says, before a byte is inflated. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const entries = await readDirectory(bytes);
  refuseImpossibleSizes(entries, bytes.length);
  const byName = new Map<string, ZipPart>();
  const byLowerName = new Map<string, ZipPart>();
  for (const { entry, start } of entries) {
    const part: ZipPart = {
      name: entry.fileName,
      size: entry.uncompressedSize,
      chunks: () => inflate(entry, bytes.subarray(start, start + entry.compressedSize)),
    };
    byName.set(part.name, part);
    byLowerName.set(part.name.toLowerCase(), part);
  }
  return {
    part: (name) => byName.get(name) ?? byLowerName.get(name.toLowerCase()) ?? null,
    names: [...byName.keys()],
  };
}

interface LocatedEntry {
  readonly entry: Entry;
  /** Where the entry's own bytes begin in the file. */
  readonly start: number;
}

async function readDirectory(bytes: Buffer): Promise<readonly LocatedEntry[]> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount * LEAST_ENTRY_BYTES > bytes.length) throw damagedDirectory();
    if (zip.entryCount > ZIP_ENTRIES)
      throw new Refused("workbook-hostile", { entries: zip.entryCount, limit: ZIP_ENTRIES });
    return await locateEntries(zip);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw damagedDirectory();
  }
}

function damagedDirectory(): Refused {
  return new Refused("workbook-damaged", { place: "zip directory" });
}

async function locateEntries(zip: ZipFile): Promise<readonly LocatedEntry[]> {
  const located: LocatedEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    if (entry.isEncrypted()) throw new Refused("workbook-encrypted", { part: entry.fileName });
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    located.push({ entry, start: fileDataStart });
  }
  return located;
}

/** A bomb is hostile; sizes that cannot be true, as one changed byte makes them, are damage. */
function refuseImpossibleSizes(entries: readonly LocatedEntry[], fileBytes: number): void {
  let packed = 0;
  let unpacked = 0;
  for (const { entry, start } of entries) {
    if (start + entry.compressedSize > fileBytes || isUntrue(entry)) throw damagedDirectory();
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (isBomb(entry, entry.uncompressedSize))
      throw new Refused("workbook-hostile", { part: entry.fileName, limit: INFLATE_RATIO });
  }
  if (unpacked > RATIO_FREE_BYTES && unpacked > fileBytes * INFLATE_RATIO)
    throw new Refused("workbook-hostile", { unpacked, fileBytes });
  if (unpacked > INFLATED_BYTES) throw new Refused("workbook-too-big", { unpacked, limit: INFLATED_BYTES });
  // Entries that share their bytes hold more than the file does; one wrong size does not add so much.
  if (packed > 2 * fileBytes) throw new Refused("workbook-hostile", { packed, fileBytes });
  if (packed > fileBytes) throw damagedDirectory();
}

function isUntrue({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > RATIO_FREE_BYTES && uncompressedSize > compressedSize * MOST_INFLATE_RATIO;
}

function isBomb({ fileName, compressedSize }: Entry, unpacked: number): boolean {
  return unpacked > freeBytes(fileName) && unpacked > compressedSize * INFLATE_RATIO;
}

/** A blank picture can honestly shrink a thousandfold, and pictures are never inflated. */
function freeBytes(name: string): number {
  return /\.(bmp|dib|emf|wmf|png|tiff?|bin)$/i.test(name) ? 64 * RATIO_FREE_BYTES : RATIO_FREE_BYTES;
}

/** Never yields more than the directory states, so that what was refused there cannot happen here. */
async function* inflate(entry: Entry, packed: Buffer): AsyncGenerator<Buffer> {
  const part = entry.fileName;
  let size = 0;
  let checksum = 0;
  for await (const chunk of unpacked(entry, packed)) {
    size += chunk.length;
    if (size > entry.uncompressedSize)
      throw new Refused(isBomb(entry, size) ? "workbook-hostile" : "workbook-damaged", { part });
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size < entry.uncompressedSize || checksum !== entry.crc32)
    throw new Refused("workbook-damaged", { part });
}

async function* unpacked(entry: Entry, packed: Buffer): AsyncGenerator<Buffer> {
  if (entry.compressionMethod === STORED) {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES) yield packed.subarray(at, at + CHUNK_BYTES);
    return;
  }
  if (entry.compressionMethod !== DEFLATED)
    throw new Refused("workbook-damaged", { part: entry.fileName, method: entry.compressionMethod });
  const inflating = createInflateRaw({ chunkSize: CHUNK_BYTES, ...READ_AHEAD });
  inflating.end(packed);
  try {
    yield* inflating;
  } catch {
    throw new Refused("workbook-damaged", { part: entry.fileName });
  }
}
