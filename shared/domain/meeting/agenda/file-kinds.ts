// Which files are kept with an agenda and handed on. Programs, scripts, and documents with macros are not among them, nor
// are e-mails, which carry addresses and files of their own: they are saved as PDF first.

/** Of one file. A report of a thousand pages with pictures has 30 MB. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

interface FileKind {
  readonly mediaType: string;
  /** Whether the content is what the name says, told by how it begins. */
  readonly isIn: (content: Uint8Array) => boolean;
}

const OPEN_XML = "application/vnd.openxmlformats-officedocument";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

const isPdf = (content: Uint8Array) => asciiOf(content.subarray(0, 1024)).includes("%PDF-");
const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);
/** What Office wrote up to 2003; a newer document with a password is one of these too, under a newer name. */
const isCompound = startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: "application/pdf", isIn: isPdf },
  docx: { mediaType: `${OPEN_XML}.wordprocessingml.document`, isIn: isZip },
  doc: { mediaType: "application/msword", isIn: isCompound },
  xlsx: { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, isIn: isZip },
  xls: { mediaType: "application/vnd.ms-excel", isIn: isCompound },
  pptx: { mediaType: `${OPEN_XML}.presentationml.presentation`, isIn: isZip },
  ppt: { mediaType: "application/vnd.ms-powerpoint", isIn: isCompound },
  odt: { mediaType: `${OPEN_DOCUMENT}.text`, isIn: isZip },
  ods: { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, isIn: isZip },
  odp: { mediaType: `${OPEN_DOCUMENT}.presentation`, isIn: isZip },
  png: { mediaType: "image/png", isIn: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  jpg: { mediaType: "image/jpeg", isIn: startsWith(0xff, 0xd8, 0xff) },
  jpeg: { mediaType: "image/jpeg", isIn: startsWith(0xff, 0xd8, 0xff) },
  csv: { mediaType: "text/csv", isIn: isText },
  txt: { mediaType: "text/plain", isIn: isText },
};

/** The endings of the names, without their full stop. */
export const FILE_ENDINGS: readonly string[] = Object.keys(KINDS);

/** Told by the ending of its name; null for one that is not taken. */
export function kindOfFile(name: string): FileKind | null {
  const ending = endingOf(name);
  return Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? null) : null;
}

/** In lower case, without its full stop; empty where the name has none. */
export function endingOf(name: string): string {
  return /[^.]\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** `820 bytes`, `12 KB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  const kilobytes = Math.round(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function startsWith(...start: readonly number[]): FileKind["isIn"] {
  return (content) => start.every((byte, place) => content[place] === byte);
}

/** No program and no picture: a text has no byte of nought, unless it says at its start that it is in UTF-16. */
function isText(content: Uint8Array): boolean {
  const [first = 0, second = 0] = content;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 || !content.includes(0);
}

function asciiOf(content: Uint8Array): string {
  return String.fromCharCode(...content);
}
