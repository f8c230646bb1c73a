// Reads the paragraphs of a Word document that came from outside.
import type { WordParagraph } from "../../../shared/domain/old-minutes/word-paragraph.ts";
import type { ReturnedDocument } from "../../../shared/domain/returned-minutes/returned-paragraph.ts";
import { type ErrorCode, Refused } from "../../../shared/errors.ts";
import { isCompoundFile, openCompoundFile } from "../excel/ole/compound-file.ts";
import { partIfThere, relationshipsOf } from "../excel/xlsx/relationships.ts";
import { readTokens } from "../excel/xml/xml-part.ts";
import { CLOSE, OPEN, TEXT } from "../excel/xml/xml-tokenizer.ts";
import { openZip, type Zip, type ZipPart } from "../excel/zip.ts";
import { readComments, type WrittenComment } from "./comments-part.ts";
import { DOCUMENT_FILE_BYTES, PART_BYTES } from "./limits.ts";
import { Numbering } from "./numbering-part.ts";
import { ParagraphsReader } from "./paragraphs-reader.ts";
import { readStyles } from "./styles-part.ts";
import { elementOf, WORD_VOCABULARY } from "./word-xml.ts";

export interface WordRead {
  /** In reading order, tables cell by cell; those without words are left out. */
  readonly paragraphs: readonly WordParagraph[];
  /** Insertions, which were kept, and deletions, which were left out. */
  readonly trackedChanges: number;
  readonly comments: number;
  /** Footnotes and endnotes, which are left out. */
  readonly footnotes: number;
  /** Stretches of hidden text, which are left out as Word leaves them out in print. */
  readonly hidden: number;
}

/** What the readers of zip and XML say of a workbook is true of a document as well. */
const AS_DOCUMENT: Partial<Record<ErrorCode, ErrorCode>> = {
  "workbook-damaged": "document-damaged",
  "workbook-encrypted": "document-encrypted",
  "workbook-too-big": "document-too-big",
  "workbook-hostile": "document-hostile",
  "workbook-lock-file": "not-a-document",
  "not-a-workbook": "not-a-document",
};

/**
 * The paragraphs of a .docx, .docm or .dotx. Refuses, by what the bytes are: `not-a-document`, `document-old-format`,
 * `document-encrypted`, `document-damaged`, `document-empty`, `document-too-big`, `document-hostile`. Macros, links and
 * pictures are never opened; headers and footers are not read.
 */
export async function readWordParagraphs(bytes: Uint8Array): Promise<WordRead> {
  const { reader } = await read(bytes);
  const { paragraphs, trackedChanges, comments, footnotes, hidden } = reader;
  return { paragraphs, trackedChanges, comments, footnotes, hidden };
}

/** The same paragraphs with the marks, the tracked changes and the comments that hands have left on them. */
export async function readReturnedDocument(
  bytes: Uint8Array,
): Promise<ReturnedDocument & Pick<WordRead, "footnotes" | "hidden">> {
  const { reader, written } = await read(bytes);
  const { paragraphs, traces, footnotes, hidden } = reader;
  return {
    paragraphs: paragraphs.map(({ text, outlineLevel, list }, place) => {
      const { marks = [], tracked = [] } = traces.ofParagraphs[place] ?? {};
      return { text, isHeading: outlineLevel !== null, isListed: list !== null, marks, tracked };
    }),
    emptied: traces.ofEmptied,
    comments: written.map(({ id, ...comment }) => {
      const anchor = traces.anchors.get(id);
      const isPlaced = anchor !== undefined && anchor.paragraph < paragraphs.length;
      return {
        ...comment,
        anchor: anchor?.text.trim() ?? "",
        paragraph: isPlaced ? anchor.paragraph : null,
      };
    }),
    footnotes,
    hidden,
  };
}

/** A refusal of the readers that documents share with workbooks, said of a document; anything else as it is. */
export function asDocument(error: unknown): unknown {
  const code = error instanceof Refused ? AS_DOCUMENT[error.code] : undefined;
  return code !== undefined && error instanceof Refused ? new Refused(code, error.details) : error;
}

interface Read {
  readonly reader: ParagraphsReader;
  readonly written: readonly WrittenComment[];
}

async function read(bytes: Uint8Array): Promise<Read> {
  try {
    return await readBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw asDocument(error);
  }
}

async function readBytes(bytes: Buffer): Promise<Read> {
  if (bytes.length > DOCUMENT_FILE_BYTES)
    throw new Refused("document-too-big", { limit: DOCUMENT_FILE_BYTES });
  refuseOtherKinds(bytes);
  const zip = await openZip(bytes);
  const main = await mainPart(zip);
  const related = await relationshipsOf(zip, main.name);
  const partOf = (type: string) =>
    capped(
      partIfThere(
        zip,
        related.find((relationship) => relationship.type === type),
      ),
    );
  const styles = await readStyles(partOf("styles"));
  const reader = new ParagraphsReader(styles, await Numbering.read(partOf("numbering")));
  let hasBody = false;
  await readTokens(main, WORD_VOCABULARY, (token, xml) => {
    if (token === OPEN) {
      hasBody ||= elementOf(xml) === "body";
      reader.opened(xml);
    } else if (token === CLOSE) reader.closed(xml);
    else if (token === TEXT) reader.text(xml);
  });
  if (!hasBody) throw new Refused("not-a-document");
  if (reader.paragraphs.length === 0) throw new Refused("document-empty");
  return { reader, written: await readComments(partOf("comments")) };
}

/** By the first bytes and, in a compound file, by the names of its streams: the ending of a file's name is not believed. */
export function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.length === 0) throw new Refused("document-empty");
  if (isCompoundFile(bytes)) throw refuseCompound(bytes);
  if (bytes.toString("latin1", 0, 5) === "{\\rtf")
    throw new Refused("document-old-format", { format: ".rtf" });
  if (bytes.toString("latin1", 0, 2) !== "PK") throw new Refused("not-a-document");
}

function refuseCompound(bytes: Buffer): Refused {
  const names = namesIn(bytes);
  const holds = (stream: string) => names?.includes(stream) ?? bytes.includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) return new Refused("document-encrypted");
  return holds("WordDocument")
    ? new Refused("document-old-format", { format: ".doc" })
    : new Refused("not-a-document");
}

/** Null where the directory is damaged; then names are looked for in the bytes themselves. */
function namesIn(bytes: Buffer): readonly string[] | null {
  try {
    return openCompoundFile(bytes).names;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

async function mainPart(zip: Zip): Promise<ZipPart> {
  const related = await relationshipsOf(zip, "");
  const main = partIfThere(
    zip,
    related.find(({ type }) => type === "officeDocument"),
  );
  if (main === null) throw new Refused("not-a-document");
  return capped(main);
}

function capped<Part extends ZipPart | null>(part: Part): Part {
  if (part !== null && part.size > PART_BYTES) throw new Refused("document-too-big", { limit: PART_BYTES });
  return part;
}
