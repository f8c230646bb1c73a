// The texts that cells share: a cell names one by its place in this list.
import { Refused } from "../../../../shared/errors.ts";
import { SHARED_TEXT_CHARACTERS, SHARED_TEXTS } from "../limits.ts";
import { readTokens } from "../xml/xml-part.ts";
import { CLOSE } from "../xml/xml-tokenizer.ts";
import type { ZipPart } from "../zip.ts";
import { RichText } from "./rich-text.ts";
import { SPREADSHEET } from "./spreadsheet-xml.ts";

const VOCABULARY = { namespaces: SPREADSHEET, elements: ["si", "t", "r", "vertAlign", "rPh"] };
const ITEM = 1;
const ELEMENTS = { text: 2, run: 3, raised: 4, phonetic: 5 };

/** A workbook may have no such part. The caps are on what is held, whatever the part says of itself. */
export async function readSharedStrings(part: ZipPart | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  const text = new RichText(ELEMENTS);
  let characters = 0;
  await readTokens(part, VOCABULARY, (token, xml) => {
    if (token !== CLOSE || xml.element !== ITEM) return text.take(token, xml);
    const whole = text.finish();
    strings.push(whole);
    characters += whole.length;
    if (characters > SHARED_TEXT_CHARACTERS || strings.length > SHARED_TEXTS)
      throw new Refused("workbook-too-big", { limit: SHARED_TEXT_CHARACTERS });
  });
  return strings;
}
