// Styles, of which one thing matters: the number format of each, and with it what is a date.
import { Refused } from "../../../../shared/errors.ts";
import { STYLES } from "../limits.ts";
import { readTokens } from "../xml/xml-part.ts";
import { CLOSE, OPEN } from "../xml/xml-tokenizer.ts";
import type { ZipPart } from "../zip.ts";
import { builtInFormat, type FormatKind, formatKind } from "./number-formats.ts";
import { SPREADSHEET } from "./spreadsheet-xml.ts";

export interface CellStyle {
  /** The number format code, `General` where none is set. */
  readonly format: string;
  readonly kind: FormatKind;
}

export const PLAIN_STYLE: CellStyle = { format: "General", kind: "number" };

const VOCABULARY = { namespaces: SPREADSHEET, elements: ["numFmt", "cellXfs", "xf", "dxfs"] };
const NUMBER_FORMAT = 1;
const CELL_STYLES = 2;
const STYLE = 3;
const DIFFERENCES = 4;

/** The styles by the number that cells give; a workbook without a styles part has none. */
export async function readStyles(part: ZipPart | null): Promise<readonly CellStyle[]> {
  if (part === null) return [];
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCellStyles = false;
  let isInDifferences = false;
  await readTokens(part, VOCABULARY, (token, xml) => {
    if (token !== OPEN && token !== CLOSE) return;
    const isOpen = token === OPEN;
    if (xml.element === CELL_STYLES) isInCellStyles = isOpen;
    if (xml.element === DIFFERENCES) isInDifferences = isOpen;
    if (!isOpen) return;
    if (xml.element === NUMBER_FORMAT && !isInDifferences)
      codes.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "General");
    if (xml.element === STYLE && isInCellStyles) formatIds.push(Number(xml.attribute("numFmtId") ?? 0));
    if (formatIds.length > STYLES || codes.size > STYLES)
      throw new Refused("workbook-hostile", { limit: STYLES });
  });
  const styles = new Map<number, CellStyle>();
  return formatIds.map((id) => {
    const style = styles.get(id) ?? styleOf(codes.get(id) || builtInFormat(id));
    styles.set(id, style);
    return style;
  });
}

function styleOf(format: string): CellStyle {
  return { format, kind: formatKind(format) };
}
