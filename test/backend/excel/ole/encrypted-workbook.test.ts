// Compound files: which password a workbook has, and chains that lead in circles.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openCompoundFile } from "../../../../main/backend/excel/ole/compound-file.ts";
import { hasDefaultPassword } from "../../../../main/backend/excel/ole/default-password.ts";
import { ENCRYPTION_INFO_BYTES, readVerifier } from "../../../../main/backend/excel/ole/encryption-info.ts";
import { readWorkbook } from "../../../../main/backend/excel/read-workbook.ts";
import { fileOf, refusal } from "../made-workbook.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/workbooks/", import.meta.url));
const AGILE = readFileSync(`${FIXTURES}encrypted/agile-default-password.xlsx`);
const AGILE_OWN = readFileSync(`${FIXTURES}encrypted/agile-own-password.xlsx`);
const STANDARD = readFileSync(`${FIXTURES}refused/poi-protect.xlsx`);

const codeOf = async (bytes: Uint8Array) => (await refusal(readWorkbook(fileOf(bytes)))).code;
const infoOf = (bytes: Buffer) =>
  openCompoundFile(bytes).stream("EncryptionInfo", ENCRYPTION_INFO_BYTES) ?? Buffer.alloc(0);
const changed = (bytes: Buffer, change: (copy: Buffer) => void) => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};
/** Where a sector of a file with sectors of 512 bytes begins. */
const sectorAt = (sector: number) => (sector + 1) * 512;
const directoryAt = (bytes: Buffer) => sectorAt(bytes.readUInt32LE(0x30));
const fatAt = (bytes: Buffer) => sectorAt(bytes.readUInt32LE(0x4c));

describe("An encrypted workbook", () => {
  it.each([
    ["of Excel 2010 and later with Excel's own password", AGILE, "workbook-default-password"],
    ["of Excel 2007 with Excel's own password", STANDARD, "workbook-default-password"],
    ["with a password of somebody's own", AGILE_OWN, "workbook-encrypted"],
  ])("%s is refused as what it is", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("whose verifier was changed does not open with Excel's own password", () => {
    const info = infoOf(AGILE).toString("latin1");
    const other = (text: string) => hasDefaultPassword(Buffer.from(text, "latin1"));
    expect(other(info)).toBe(true);
    expect(other(info.replace(/encryptedVerifierHashValue="./, 'encryptedVerifierHashValue="_'))).toBe(false);
    const standard = Buffer.from(infoOf(STANDARD));
    expect(hasDefaultPassword(standard)).toBe(true);
    standard[standard.length - 40] = (standard.at(-40) ?? 0) ^ 1;
    expect(hasDefaultPassword(standard)).toBe(false);
  });

  it.each([
    ["that spins without end", /spinCount="\d+"/, 'spinCount="4000000000"'],
    ["that spins less than no times", /spinCount="\d+"/, 'spinCount="-1"'],
    ["with a key of a size that no cipher has", /keyBits="\d+"/g, 'keyBits="7"'],
    ["with an enormous key", /keyBits="\d+"/g, 'keyBits="8000000000000"'],
    ["with a hash that nobody knows", /hashAlgorithm="\w+"/g, 'hashAlgorithm="WHIRLPOOL"'],
    ["with a block that is no number", /blockSize="\d+"/g, 'blockSize="x"'],
    ["without salt", /saltValue="[^"]*"/g, 'saltValue=""'],
    ["whose XML breaks off", /encryptedVerifierHashInput.*$/s, ""],
    ["whose XML has entities", /^/, '<!DOCTYPE a [<!ENTITY b "c">]>'],
  ])("%s is no such workbook, and nobody waits for it", (_, written, instead) => {
    const info = infoOf(AGILE);
    const xml = info.subarray(8).toString("latin1").replace(written, instead);
    expect(hasDefaultPassword(Buffer.concat([info.subarray(0, 8), Buffer.from(xml, "latin1")]))).toBe(false);
  });

  it("is not tried where its info is cut short", () => {
    for (const info of [infoOf(AGILE), infoOf(STANDARD)])
      for (let end = 0; end < Math.min(info.length, 200); end += 7)
        expect(readVerifier(info.subarray(0, end))).toBeNull();
  });
});

describe("A compound file", () => {
  it("names what lies at its root", () => {
    expect(openCompoundFile(STANDARD).names).toEqual(
      expect.arrayContaining(["EncryptionInfo", "EncryptedPackage"]),
    );
    expect(infoOf(STANDARD).readUInt16LE(2)).toBe(2);
  });

  it.each<[string, (bytes: Buffer) => void]>([
    [
      "directory leads in a circle",
      (bytes) => {
        const directory = bytes.readUInt32LE(0x30);
        bytes.writeUInt32LE(directory, fatAt(bytes) + directory * 4);
      },
    ],
    [
      "list of tables leads in a circle",
      (bytes) => {
        bytes.writeUInt32LE(0, 0x44);
        bytes.writeUInt32LE(0, sectorAt(0) + 508);
      },
    ],
    ["siblings are each other's", (bytes) => bytes.writeUInt32LE(1, directoryAt(bytes) + 128 + 0x44)],
    ["root is its own child", (bytes) => bytes.writeUInt32LE(0, directoryAt(bytes) + 0x4c)],
    ["child is not there", (bytes) => bytes.writeUInt32LE(70_000, directoryAt(bytes) + 0x4c)],
    ["sectors have a size of their own", (bytes) => bytes.writeUInt16LE(31, 0x1e)],
    ["directory lies behind its end", (bytes) => bytes.writeUInt32LE(0x00ffffff, 0x30)],
    ["small streams lead in a circle", (bytes) => bytes.fill(0, fatAt(bytes), fatAt(bytes) + 512)],
  ])("whose %s is refused all the same, by the names in its bytes", async (_, change) => {
    expect(await codeOf(changed(AGILE, change))).toBe("workbook-encrypted");
  });

  it("is refused, whichever byte is changed, and wherever it is cut short", async () => {
    const outcomes = new Set<string>();
    for (let at = 8; at < 1600; at += 41)
      outcomes.add(
        await codeOf(
          changed(AGILE, (copy) => {
            copy[at] = (copy[at] ?? 0) ^ 0xff;
          }),
        ),
      );
    for (let end = 8; end < AGILE.length; end += 997) outcomes.add(await codeOf(AGILE.subarray(0, end)));
    const refusals = ["workbook-default-password", "workbook-encrypted", "workbook-old-format"];
    expect([...outcomes].filter((code) => !refusals.includes(code))).toEqual([]);
  });
});
