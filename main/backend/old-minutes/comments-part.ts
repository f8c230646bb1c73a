// The comments of a Word document: who wrote what, when.
import type { IsoDate } from "../../../shared/domain/dates.ts";
import { Refused } from "../../../shared/errors.ts";
import { readTokens } from "../excel/xml/xml-part.ts";
import { CLOSE, OPEN, TEXT } from "../excel/xml/xml-tokenizer.ts";
import type { ZipPart } from "../excel/zip.ts";
import { DOCUMENT_CHARACTERS } from "./limits.ts";
import { dayIn } from "./traces.ts";
import { elementOf, WORD_VOCABULARY, writtenIn } from "./word-xml.ts";

export interface WrittenComment {
  readonly id: string;
  readonly author: string;
  readonly on: IsoDate | null;
  /** Its paragraphs as lines; never blank. */
  readonly text: string;
}

/** In the order of the part; empty where the document has none. */
export async function readComments(part: ZipPart | null): Promise<readonly WrittenComment[]> {
  const comments: WrittenComment[] = [];
  if (part === null) return comments;
  let open: WrittenComment | null = null;
  let isText = false;
  let characters = 0;
  const write = (text: string) => {
    characters += text.length;
    if (characters > DOCUMENT_CHARACTERS)
      throw new Refused("document-too-big", { limit: DOCUMENT_CHARACTERS });
    if (open) open = { ...open, text: open.text + text };
  };
  await readTokens(part, WORD_VOCABULARY, (token, xml) => {
    const element = elementOf(xml);
    if (token === OPEN) {
      isText = element === "t";
      if (element === "comment")
        open = {
          id: writtenIn(xml, "id") ?? "",
          author: writtenIn(xml, "author") ?? "",
          on: dayIn(xml),
          text: "",
        };
    } else if (token === TEXT && isText) write(xml.text());
    else if (token === CLOSE) {
      isText = false;
      if (element === "p") write("\n");
      if (element === "comment" && open) {
        const text = open.text.trim();
        if (text !== "") comments.push({ ...open, text });
        open = null;
      }
    }
  });
  return comments;
}
