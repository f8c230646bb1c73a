// Why a compound file is refused: a password, Excel's own password, or the format of Excel 97 to 2003.
import { Refused } from "../../../../shared/errors.ts";
import { type CompoundFile, openCompoundFile } from "./compound-file.ts";
import { hasDefaultPassword } from "./default-password.ts";
import { ENCRYPTION_INFO_BYTES } from "./encryption-info.ts";

const ENCRYPTED = "EncryptedPackage";
/** What Word, PowerPoint and Outlook keep at the root. */
const OTHER_KINDS = ["WordDocument", "PowerPoint Document", "__properties_version1.0"];

/** An encrypted .xlsx is a compound file that holds one encrypted package ([MS-OFFCRYPTO] 2.3). */
export function refuseCompoundFile(bytes: Buffer, name: string): Refused {
  const file = openedOrNull(bytes);
  const holds = (stream: string) =>
    file === null ? bytes.includes(Buffer.from(stream, "utf16le")) : file.names.includes(stream);
  if (holds(ENCRYPTED))
    return new Refused(isDefault(file) ? "workbook-default-password" : "workbook-encrypted", { name });
  if (OTHER_KINDS.some(holds)) return new Refused("not-a-workbook", { name });
  return new Refused("workbook-old-format", { name, format: ".xls" });
}

/** Null where the directory is damaged; then names are looked for in the bytes themselves. */
function openedOrNull(bytes: Buffer): CompoundFile | null {
  try {
    return openCompoundFile(bytes);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function isDefault(file: CompoundFile | null): boolean {
  try {
    const info = file?.stream("EncryptionInfo", ENCRYPTION_INFO_BYTES) ?? null;
    return info !== null && hasDefaultPassword(info);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
