// Whether an encrypted workbook has the password that Excel tries by itself, so that nobody who opens it is asked.
import { createDecipheriv, createHash, hash } from "node:crypto";
import { type AgileVerifier, type EncryptionVerifier, readVerifier } from "./encryption-info.ts";

/** What Excel encrypts with when a workbook's structure is protected and no password to open is set. */
const DEFAULT_PASSWORD = Buffer.from("VelvetSweatshop", "utf16le");
/** Excel writes 100,000; [MS-OFFCRYPTO] allows a hundred times as many, which would take half a minute. */
const MOST_SPINS = 300_000;
const STANDARD_SPINS = 50_000;
/** Block keys of [MS-OFFCRYPTO] 2.3.4.13. */
const FOR_INPUT = Buffer.from("fea7d2763b4b9e79", "hex");
const FOR_VALUE = Buffer.from("d7aa0f6d3061344e", "hex");
const PADDING = 0x36;

/** False also where the verifier is of a kind that Excel does not write. */
export function hasDefaultPassword(encryptionInfo: Buffer): boolean {
  const verifier = readVerifier(encryptionInfo);
  if (verifier === null) return false;
  try {
    return verifier.kind === "agile" ? opensAgile(verifier) : opensStandard(verifier);
  } catch {
    // The file names a hash, a key or a block of a size that the cipher does not have.
    return false;
  }
}

/** [MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13. */
function opensAgile(verifier: AgileVerifier): boolean {
  if (verifier.spins > MOST_SPINS) return false;
  const spun = spin(verifier.algorithm, verifier.salt, verifier.spins);
  const open = (blockKey: Buffer, encrypted: Buffer) => {
    const digest = createHash(verifier.algorithm).update(spun).update(blockKey).digest();
    const key = fitted(digest, verifier.keyBytes);
    const vector = fitted(verifier.salt, verifier.blockBytes);
    return decrypted(`aes-${verifier.keyBytes * 8}-cbc`, key, vector, encrypted);
  };
  const input = open(FOR_INPUT, verifier.input).subarray(0, verifier.saltBytes);
  const expected = createHash(verifier.algorithm).update(input).digest();
  return expected.equals(open(FOR_VALUE, verifier.value).subarray(0, expected.length));
}

/** [MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.9. */
function opensStandard(verifier: Extract<EncryptionVerifier, { kind: "standard" }>): boolean {
  const spun = spin("sha1", verifier.salt, STANDARD_SPINS);
  const last = createHash("sha1").update(spun).update(Buffer.alloc(4)).digest();
  const half = (filler: number) => {
    const block = Buffer.alloc(64, filler);
    last.forEach((byte, i) => {
      block[i] = byte ^ filler;
    });
    return createHash("sha1").update(block).digest();
  };
  const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, verifier.keyBytes);
  const cipher = `aes-${verifier.keyBytes * 8}-ecb`;
  const input = decrypted(cipher, key, null, verifier.input);
  const expected = createHash("sha1").update(input).digest();
  return expected.equals(decrypted(cipher, key, null, verifier.value).subarray(0, expected.length));
}

function spin(algorithm: string, salt: Buffer, times: number): Buffer {
  let spun = createHash(algorithm).update(salt).update(DEFAULT_PASSWORD).digest();
  const round = Buffer.alloc(4 + spun.length);
  for (let i = 0; i < times; i++) {
    round.writeUInt32LE(i);
    spun.copy(round, 4);
    spun = hash(algorithm, round, "buffer");
  }
  return spun;
}

function fitted(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), PADDING)]).subarray(
    0,
    length,
  );
}

function decrypted(cipher: string, key: Buffer, vector: Buffer | null, encrypted: Buffer): Buffer {
  const decipher = createDecipheriv(cipher, key, vector).setAutoPadding(false);
  return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}
