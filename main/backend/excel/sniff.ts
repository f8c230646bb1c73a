// What a file is by its content, before anything is parsed: its name and its ending are not believed.
import { Refused } from "../../../shared/errors.ts";
import { textOf } from "./delimited/text-encoding.ts";
import { isCompoundFile } from "./ole/compound-file.ts";
import { refuseCompoundFile } from "./ole/refuse-compound-file.ts";

export type FileKind =
  /** An Excel workbook or an OpenDocument sheet, or a zip of something else. */
  { readonly kind: "zip" } | { readonly kind: "text"; readonly text: string };

const ZIP_STARTS = ["504b0304", "504b0506", "504b0708"].map((hex) => Buffer.from(hex, "hex"));
/** The first record of Excel 2 to 4, from before workbooks were compound files. */
const EARLY_EXCEL_STARTS = ["0900", "0902", "0904"].map((hex) => Buffer.from(hex, "hex"));
/** How files begin that are text and no table. */
const OTHER_TEXTS = /^\s*(?:%PDF|\{|%!|#!|-----BEGIN)/;
/** Characters in which a program that writes XML or HTML under the name of a workbook shows itself. */
const MARKUP_SAMPLE = 4096;

/** Refuses what is neither a zip nor text, and text that is evidently no table, by what it is. */
export function sniff(bytes: Buffer, name: string): FileKind {
  if (bytes.length === 0) throw new Refused("workbook-empty", { name });
  if (isCompoundFile(bytes)) throw refuseCompoundFile(bytes, name);
  if (EARLY_EXCEL_STARTS.some((start) => startsWith(bytes, start)) && isEarlyExcel(bytes))
    throw new Refused("workbook-old-format", { name, format: "Excel 4 or earlier" });
  if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return { kind: "zip" };
  const text = textOf(bytes);
  if (text === null || OTHER_TEXTS.test(text)) throw new Refused("not-a-workbook", { name });
  if (/^\s*<[!?a-z]/i.test(text)) throw refuseMarkup(text.slice(0, MARKUP_SAMPLE), name);
  return { kind: "text", text };
}

/** Excel leaves `~$name` beside a workbook while someone has it open; it holds no figures. */
export function isLockFile(name: string): boolean {
  return name.startsWith("~$");
}

/** Systems like to send a web page under the name of an .xls, which Excel opens all the same. */
function refuseMarkup(start: string, name: string): Refused {
  const format = /urn:schemas-microsoft-com:office:spreadsheet/.test(start)
    ? "XML Spreadsheet 2003"
    : /urn:oasis:names:tc:opendocument/.test(start)
      ? ".fods"
      : /<(?:html|table|!doctype html)\b/i.test(start)
        ? "a web page"
        : null;
  return format === null
    ? new Refused("not-a-workbook", { name })
    : new Refused("workbook-old-format", { name, format });
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
