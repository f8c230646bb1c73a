// Damage as a disk, a mail server or a careless program does it: to the bytes of the file, whatever they stand for.
import type { Random } from "./random.ts";

const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xff];
const LARGE_EDGES = [0, 1, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

type Damage = (bytes: Buffer, random: Random) => Buffer;

const DAMAGES: readonly Damage[] = [
  (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << random.below(8))),
  (bytes, random) => changed(bytes, random, () => random.pick(EDGES)),
  (bytes, random) => changed(bytes, random, () => random.below(256)),
  function writeLargeNumber(bytes, random) {
    const at = placeIn(bytes.length - 4, random);
    const written = Buffer.from(bytes);
    written.writeUInt32LE(random.pick([...LARGE_EDGES, bytes.length]), at);
    return written;
  },
  function cutShort(bytes, random) {
    return bytes.subarray(0, placeIn(bytes.length, random));
  },
  function loseAPiece(bytes, random) {
    const [start, end] = pieceOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeatAPiece(bytes, random) {
    const [start, end] = pieceOf(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  function blankAPiece(bytes, random) {
    const [start, end] = pieceOf(bytes, random);
    return Buffer.from(bytes).fill(0, start, end);
  },
  function copyAPieceOver(bytes, random) {
    const [start, end] = pieceOf(bytes, random);
    const copied = Buffer.from(bytes);
    bytes.copy(copied, placeIn(bytes.length, random), start, end);
    return copied;
  },
  function putSomethingBetween(bytes, random) {
    const at = placeIn(bytes.length, random);
    const noise = Buffer.from(Array.from({ length: 1 + random.below(40) }, () => random.below(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
];

/** The bytes after one to three kinds of damage. */
export function breakBytes(bytes: Buffer, random: Random): Buffer {
  let broken = bytes;
  for (let left = 1 + random.below(3); left > 0 && broken.length > 8; left--)
    broken = random.pick(DAMAGES)(broken, random);
  return broken;
}

function changed(bytes: Buffer, random: Random, change: (byte: number) => number): Buffer {
  const written = Buffer.from(bytes);
  const at = placeIn(bytes.length, random);
  written[at] = change(written[at] ?? 0);
  return written;
}

/** Half of them near the end, where a zip has its directory. */
function placeIn(length: number, random: Random): number {
  const tail = Math.min(length, 900);
  return random.once(2) ? length - tail + random.below(tail) : random.below(length);
}

function pieceOf(bytes: Buffer, random: Random): readonly [start: number, end: number] {
  const start = placeIn(bytes.length, random);
  return [start, Math.min(bytes.length, start + 1 + random.below(64))];
}
