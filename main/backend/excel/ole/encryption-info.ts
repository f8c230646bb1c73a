// The stream that says how a workbook was encrypted ([MS-OFFCRYPTO] 2.3.4), as far as a password is tried by it.
import { Refused } from "../../../../shared/errors.ts";
import { MORE, OPEN, XmlTokenizer } from "../xml/xml-tokenizer.ts";

export type EncryptionVerifier = AgileVerifier | StandardVerifier;

/** Of Excel 2010 and later. */
export interface AgileVerifier {
  readonly kind: "agile";
  readonly algorithm: string;
  readonly salt: Buffer;
  readonly saltBytes: number;
  readonly spins: number;
  readonly keyBytes: number;
  readonly blockBytes: number;
  /** Some bytes, and their hash, both encrypted with the password. */
  readonly input: Buffer;
  readonly value: Buffer;
}

/** Of Excel 2007, and of programs that write as it did. */
interface StandardVerifier {
  readonly kind: "standard";
  readonly salt: Buffer;
  readonly keyBytes: number;
  readonly input: Buffer;
  readonly value: Buffer;
}

/** Longer streams are not asked for. */
export const ENCRYPTION_INFO_BYTES = 64 * 1024;

const AGILE = 0x00040004;
const STANDARD_MINOR = 2;
const XML_AT = 8;
const PASSWORD_KEY = {
  namespaces: ["http://schemas.microsoft.com/office/2006/keyEncryptor/password"],
  elements: ["encryptedKey"],
};
const AES = [0x660e, 0x660f, 0x6610];
const HASHES: Readonly<Record<string, string>> = {
  SHA1: "sha1",
  "SHA-1": "sha1",
  SHA256: "sha256",
  SHA384: "sha384",
  SHA512: "sha512",
};

/** Null where the stream is damaged, or of a kind that Excel does not write for a password. */
export function readVerifier(info: Buffer): EncryptionVerifier | null {
  if (info.length < XML_AT) return null;
  if (info.readUInt32LE(0) === AGILE) return agileVerifier(info.subarray(XML_AT));
  return info.readUInt16LE(2) === STANDARD_MINOR ? standardVerifier(info) : null;
}

function agileVerifier(written: Buffer): AgileVerifier | null {
  const xml = new XmlTokenizer(PASSWORD_KEY);
  try {
    xml.feed(written);
    xml.finish();
    for (let token = xml.next(); token !== MORE; token = xml.next())
      if (token === OPEN && xml.element === 1) return verifierOf(xml);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return null;
}

function verifierOf(xml: XmlTokenizer): AgileVerifier | null {
  const text = (name: string) => xml.attribute(name) ?? "";
  const bytes = (name: string) => Buffer.from(text(name), "base64");
  const isChained = text("cipherAlgorithm") === "AES" && text("cipherChaining") === "ChainingModeCBC";
  const algorithm = HASHES[text("hashAlgorithm")];
  if (!isChained || algorithm === undefined) return null;
  return {
    kind: "agile",
    algorithm,
    salt: bytes("saltValue"),
    saltBytes: Number(text("saltSize")),
    spins: Number(text("spinCount")),
    keyBytes: Number(text("keyBits")) / 8,
    blockBytes: Number(text("blockSize")),
    input: bytes("encryptedVerifierHashInput"),
    value: bytes("encryptedVerifierHashValue"),
  };
}

/** Behind the version and the flags: a header of stated length, then salt, verifier and the verifier's hash. */
function standardVerifier(info: Buffer): StandardVerifier | null {
  if (info.length < 12) return null;
  const header = 12;
  const verifier = header + info.readUInt32LE(8);
  if (verifier < header + 20 || info.length < verifier + 72) return null;
  if (!AES.includes(info.readUInt32LE(header + 8))) return null;
  return {
    kind: "standard",
    keyBytes: info.readUInt32LE(header + 16) / 8,
    salt: info.subarray(verifier + 4, verifier + 20),
    input: info.subarray(verifier + 20, verifier + 36),
    value: info.subarray(verifier + 40, verifier + 72),
  };
}
