// An OpenDocument sheet (.ods): all that is read of it is one part, which holds every sheet.
import { Refused } from "../../../../shared/errors.ts";
import type { OpenSheet } from "../open-sheet.ts";
import { readPieces, readTokens } from "../xml/xml-part.ts";
import { CLOSE, MORE, OPEN } from "../xml/xml-tokenizer.ts";
import type { Zip, ZipPart } from "../zip.ts";
import { elementNumber, OPEN_DOCUMENT } from "./open-document.ts";
import { OpenDocumentStyles } from "./styles.ts";
import { TableReader } from "./table-reader.ts";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";
/** In which newer programs wrap a whole encrypted document. */
const WRAPPED = "encrypted-package";
/** Of the manifest, which an honest document fills with a line for each picture. */
const MANIFEST_BYTES = 4 * 1024 * 1024;
const MIMETYPE_BYTES = 1024;
const SPREADSHEET = elementNumber("spreadsheet");

/** A zip that is laid out as OpenDocument, be it a sheet, a text or a drawing. */
export function isOpenDocument(zip: Zip): boolean {
  return zip.part(MANIFEST) !== null && (zip.part(CONTENT) !== null || zip.part(WRAPPED) !== null);
}

/**
 * Every sheet with its cells, in the order of the tabs. Refuses `workbook-encrypted`, and `not-a-workbook` where the
 * document is no sheet. `onProgress` is told how much has been read, from 0 to 1.
 */
export async function readOpenDocument(
  zip: Zip,
  onProgress: (done: number) => void,
): Promise<readonly OpenSheet[]> {
  const kind = await wholePart(zip.part("mimetype"), MIMETYPE_BYTES);
  if (kind.includes("vnd.sun.xml.calc")) throw new Refused("workbook-old-format", { format: ".sxc" });
  const content = zip.part(CONTENT);
  if (content === null || (await isEncrypted(zip.part(MANIFEST)))) throw new Refused("workbook-encrypted");
  const styles = new OpenDocumentStyles();
  const shared = zip.part("styles.xml");
  if (shared !== null) await readTokens(shared, OPEN_DOCUMENT, (token, xml) => styles.take(token, xml));
  return await readContent(content, styles, onProgress);
}

/** Looked for in the bytes: the oldest manifests have a document type, which no other part may have. */
async function isEncrypted(manifest: ZipPart | null): Promise<boolean> {
  return (await wholePart(manifest, MANIFEST_BYTES)).includes("encryption-data");
}

/** Empty where there is no such part. */
async function wholePart(part: ZipPart | null, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let read = 0;
  for await (const piece of part?.chunks() ?? []) {
    pieces.push(piece);
    read += piece.length;
    if (read > most) throw new Refused("workbook-hostile", { part: part?.name ?? "" });
  }
  return Buffer.concat(pieces);
}

async function readContent(
  content: ZipPart,
  styles: OpenDocumentStyles,
  onProgress: (done: number) => void,
): Promise<readonly OpenSheet[]> {
  const tables = new TableReader(styles);
  let sheetsDepth = 0;
  let hasSheets = false;
  let read = 0;
  await readPieces(
    content,
    OPEN_DOCUMENT,
    (xml) => {
      for (let token = xml.next(); token !== MORE; token = xml.next()) {
        if (sheetsDepth > 0 && !(token === CLOSE && xml.depth === sheetsDepth)) tables.take(token, xml);
        else if (token === OPEN && xml.element === SPREADSHEET) {
          sheetsDepth = xml.depth;
          hasSheets = true;
        } else if (token === CLOSE && xml.depth === sheetsDepth) sheetsDepth = 0;
        else styles.take(token, xml);
      }
    },
    (count) => {
      read += count;
      onProgress(read / content.size);
    },
  );
  if (!hasSheets) throw new Refused("not-a-workbook");
  return tables.sheets;
}
