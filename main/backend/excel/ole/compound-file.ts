// Compound files ([MS-CFB]), in which old Office and encrypted new Office keep their parts: the streams of the root.
// Every chain is followed for no more steps than the file has sectors, so that none leads in a circle.
import { Refused } from "../../../../shared/errors.ts";

const SIGNATURE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const HEADER_BYTES = 512;
const FAT_IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
/** A workbook has some dozens. */
const MOST_ENTRIES = 10_000;
const STREAM = 2;

export interface CompoundFile {
  /** The names of what lies at the root: streams, and storages that hold more. */
  readonly names: readonly string[];
  /** A stream of the root, or null where there is none or it is longer than `most` bytes. */
  readonly stream: (name: string, most: number) => Buffer | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/** Refuses `workbook-damaged` where the directory cannot be followed; what a stream's chain holds shows when it is asked for. */
export function openCompoundFile(bytes: Buffer): CompoundFile {
  const sectors = new Sectors(bytes);
  const entries = readEntries(sectors.chain(uint32(bytes, 0x30), MOST_ENTRIES * ENTRY_BYTES));
  const [root] = entries;
  if (root === undefined) throw damaged();
  const byName = new Map(childrenOf(root, entries).map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    stream: (name, most) => {
      const entry = byName.get(name);
      if (entry === undefined || entry.type !== STREAM || entry.size > most) return null;
      return entry.size < uint32(bytes, 0x38)
        ? sectors.miniStream(root.start, root.size, entry.start, entry.size)
        : sectors.exactly(entry.start, entry.size);
    },
  };
}

class Sectors {
  private readonly bytes: Buffer;
  private readonly sectorBytes: number;
  private readonly count: number;
  private readonly fat: readonly number[];

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const shift = bytes.length < HEADER_BYTES ? 0 : bytes.readUInt16LE(0x1e);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.sectorBytes = 1 << shift;
    this.count = Math.ceil(bytes.length / this.sectorBytes) - 1;
    this.fat = this.fatSectors();
  }

  /** The bytes of a chain, of which there may be more than `most` only by what fills the last sector. */
  chain(start: number, most: number): Buffer {
    const pieces: Buffer[] = [];
    let read = 0;
    for (let sector = start; sector < LAST_SECTOR && read < most; sector = this.next(sector)) {
      if (pieces.length > this.count) throw damaged();
      const piece = this.sector(sector);
      pieces.push(piece);
      read += piece.length;
    }
    return Buffer.concat(pieces);
  }

  exactly(start: number, size: number): Buffer {
    const whole = this.chain(start, size);
    if (whole.length < size) throw damaged();
    return whole.subarray(0, size);
  }

  /** Small streams lie in sectors of 64 bytes within a stream of the root. */
  miniStream(rootStart: number, rootSize: number, start: number, size: number): Buffer {
    const container = this.exactly(rootStart, rootSize);
    const table = this.chain(uint32(this.bytes, 0x3c), this.bytes.length);
    const pieces: Buffer[] = [];
    for (let mini = start; pieces.length * MINI_SECTOR_BYTES < size; mini = uint32(table, mini * 4)) {
      const at = mini * MINI_SECTOR_BYTES;
      if (mini >= LAST_SECTOR || at >= container.length) throw damaged();
      pieces.push(container.subarray(at, at + MINI_SECTOR_BYTES));
    }
    return Buffer.concat(pieces).subarray(0, size);
  }

  private sector(sector: number): Buffer {
    const at = (sector + 1) * this.sectorBytes;
    if (sector >= this.count) throw damaged();
    return this.bytes.subarray(at, at + this.sectorBytes);
  }

  private next(sector: number): number {
    const perSector = this.sectorBytes / 4;
    const table = this.fat[Math.floor(sector / perSector)];
    if (table === undefined) throw damaged();
    return uint32(this.sector(table), (sector % perSector) * 4);
  }

  /** The sectors of the table that says which sector follows which: 109 are in the header, the rest in a chain. */
  private fatSectors(): readonly number[] {
    const listed = Array.from({ length: FAT_IN_HEADER }, (_, i) => uint32(this.bytes, 0x4c + i * 4));
    let sector = uint32(this.bytes, 0x44);
    for (let steps = 0; sector < LAST_SECTOR; steps++) {
      if (steps > this.count) throw damaged();
      const table = this.sector(sector);
      for (let at = 0; at + 8 <= table.length; at += 4) listed.push(uint32(table, at));
      sector = uint32(table, this.sectorBytes - 4);
    }
    return listed.filter((listedSector) => listedSector < LAST_SECTOR);
  }
}

function readEntries(directory: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(directory.readUInt16LE(at + 0x40), 0x40);
    entries.push({
      name: directory.toString("utf16le", at, at + Math.max(0, nameBytes - 2)),
      type: directory[at + 0x42] ?? 0,
      left: uint32(directory, at + 0x44),
      right: uint32(directory, at + 0x48),
      child: uint32(directory, at + 0x4c),
      start: uint32(directory, at + 0x74),
      size: uint32(directory, at + 0x78),
    });
  }
  return entries;
}

/** The tree of siblings below the root, each entry once. */
function childrenOf(root: Entry, entries: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  const open = [root.child];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === NO_ENTRY) continue;
    const entry = entries[id];
    if (entry === undefined || entry === root || found.has(entry)) throw damaged();
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}

function uint32(bytes: Buffer, at: number): number {
  if (at < 0 || at + 4 > bytes.length) throw damaged();
  return bytes.readUInt32LE(at);
}

function damaged(): Refused {
  return new Refused("workbook-damaged", { place: "compound file" });
}
