// One XML part of the package, read from end to end.

import type { ZipPart } from "../zip.ts";
import { asUtf8 } from "./xml-encoding.ts";
import type { Vocabulary } from "./xml-names.ts";
import { MORE, type Token, XmlTokenizer } from "./xml-tokenizer.ts";

/** Calls back for each token of the part. */
export async function readTokens(
  part: ZipPart,
  vocabulary: Vocabulary,
  onToken: (token: Token, xml: XmlTokenizer) => void,
): Promise<void> {
  await readPieces(part, vocabulary, (xml) => {
    for (let token = xml.next(); token !== MORE; token = xml.next()) onToken(token, xml);
  });
}

/** Calls back for each piece of the part, to take all tokens that it completes. */
export async function readPieces(
  part: ZipPart,
  vocabulary: Vocabulary,
  takeTokens: (xml: XmlTokenizer) => void,
  onBytes: (count: number) => void = () => {},
): Promise<void> {
  const xml = new XmlTokenizer(vocabulary);
  for await (const piece of asUtf8(part.chunks())) {
    xml.feed(piece);
    takeTokens(xml);
    onBytes(piece.length);
  }
  xml.finish();
  takeTokens(xml);
}
