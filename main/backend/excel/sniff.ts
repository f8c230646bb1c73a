// What a file is by its first bytes, before anything is parsed: its name and its ending are not believed.
import { Refused } from "../../../shared/errors.ts";

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ZIP_STARTS = ["504b0304", "504b0506", "504b0708"].map((hex) => Buffer.from(hex, "hex"));
/** The first record of Excel 2 to 4, from before workbooks were compound files. */
const EARLY_EXCEL_STARTS = ["0900", "0902", "0904"].map((hex) => Buffer.from(hex, "hex"));

/** Returns where the bytes are those of a zip; refuses everything else by what it is. */
export function requireZip(bytes: Buffer, name: string): void {
  if (bytes.length === 0) throw new Refused("workbook-empty", { name });
  if (startsWith(bytes, OLE)) throw refuseCompoundFile(bytes, name);
  if (EARLY_EXCEL_STARTS.some((start) => startsWith(bytes, start)) && isEarlyExcel(bytes))
    throw new Refused("workbook-old-format", { name, format: "Excel 4 or earlier" });
  if (!ZIP_STARTS.some((start) => startsWith(bytes, start))) throw new Refused("not-a-workbook", { name });
}

/** Excel leaves `~$name` beside a workbook while someone has it open; it holds no figures. */
export function isLockFile(name: string): boolean {
  return name.startsWith("~$");
}

/** An encrypted .xlsx is a compound file that holds one encrypted package ([MS-OFFCRYPTO] 2.3). */
function refuseCompoundFile(bytes: Buffer, name: string): Refused {
  if (holdsStream(bytes, "EncryptedPackage")) return new Refused("workbook-encrypted", { name });
  const isOtherKind = ["WordDocument", "PowerPoint Document", "__properties_version1.0"].some((stream) =>
    holdsStream(bytes, stream),
  );
  if (isOtherKind) return new Refused("not-a-workbook", { name });
  return new Refused("workbook-old-format", { name, format: ".xls" });
}

function holdsStream(bytes: Buffer, stream: string): boolean {
  return bytes.includes(Buffer.from(stream, "utf16le"));
}

/** The record's length and the kind of sheet, so that two chance bytes do not make a workbook. */
function isEarlyExcel(bytes: Buffer): boolean {
  if (bytes.length < 8) return false;
  const recordBytes = bytes.readUInt16LE(2);
  const kind = bytes.readUInt16LE(6);
  return recordBytes >= 4 && recordBytes <= 8 && [0x10, 0x20, 0x40, 0x100].includes(kind);
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}
