// Writes the lines of a header or footer as a part of a document, with the pictures that it needs.

import type { XmlElement } from "../xml.ts";
import type { PictureFile } from "./open-template.ts";
import type { Piece, StoryLine, StoryPicture } from "./story.ts";
import { element, groupOf, type Properties, written } from "./xml-out.ts";

export interface StoryToWrite {
  readonly kind: "header" | "footer";
  readonly lines: readonly StoryLine[];
  readonly title: string;
  /** English metric units: a wider picture is made smaller. */
  readonly room: number;
  /** The number of its first drawing; those of a document differ. */
  readonly firstDrawing: number;
}

export interface WrittenStory {
  readonly xml: string;
  /** In the order of their relations, `rId1` first. */
  readonly pictures: readonly PictureFile[];
}

const SCHEMAS = "http://schemas.openxmlformats.org";
const NAMESPACES = {
  "xmlns:w": `${SCHEMAS}/wordprocessingml/2006/main`,
  "xmlns:r": `${SCHEMAS}/officeDocument/2006/relationships`,
  "xmlns:wp": `${SCHEMAS}/drawingml/2006/wordprocessingDrawing`,
  "xmlns:a": `${SCHEMAS}/drawingml/2006/main`,
  "xmlns:pic": `${SCHEMAS}/drawingml/2006/picture`,
};

export function writeStory({ kind, lines, title, room, firstDrawing }: StoryToWrite): WrittenStory {
  const pictures: PictureFile[] = [];
  let drawings = 0;
  const place = (picture: StoryPicture) => {
    if (!pictures.includes(picture.file)) pictures.push(picture.file);
    const relation = `rId${pictures.indexOf(picture.file) + 1}`;
    return drawing(picture, relation, firstDrawing + drawings++, room);
  };
  const paragraphs = lines.map(({ properties, pieces }) =>
    element("w:p", {}, [
      ...groupOf("w:pPr", properties),
      ...pieces.flatMap((piece) =>
        piece.piece === "picture" ? [run(new Map(), place(piece))] : runsOf(piece, title),
      ),
    ]),
  );
  const root = element(kind === "header" ? "w:hdr" : "w:ftr", NAMESPACES, paragraphs);
  return { xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written(root)}`, pictures };
}

function run(type: Properties, ...content: readonly XmlElement[]): XmlElement {
  return element("w:r", {}, [...groupOf("w:rPr", type), ...content]);
}

function runsOf(piece: Exclude<Piece, StoryPicture>, title: string): readonly XmlElement[] {
  switch (piece.piece) {
    case "text":
      return [run(piece.type, words(piece.text))];
    case "title":
      return [run(piece.type, words(title))];
    case "page":
      return field("PAGE", piece.type);
    case "pages":
      return field("NUMPAGES", piece.type);
    case "break":
      return [run(new Map(), element("w:br"))];
    case "tab":
    case "lost":
      return [];
  }
}

function words(text: string): XmlElement {
  return element("w:t", { "xml:space": "preserve" }, [], text);
}

function field(instruction: string, type: Properties): readonly XmlElement[] {
  const mark = (kind: string) => run(type, element("w:fldChar", { "w:fldCharType": kind }));
  const asked = element("w:instrText", { "xml:space": "preserve" }, [], instruction);
  return [mark("begin"), run(type, asked), mark("separate"), mark("end")];
}

function drawing(picture: StoryPicture, relation: string, number: number, room: number): XmlElement {
  const scale = Math.min(1, room / picture.width);
  const size = {
    cx: String(Math.round(picture.width * scale)),
    cy: String(Math.round(picture.height * scale)),
  };
  const shown = element("pic:pic", {}, [
    element("pic:nvPicPr", {}, [
      element("pic:cNvPr", { id: String(number), name: "Logo" }),
      element("pic:cNvPicPr"),
    ]),
    element("pic:blipFill", {}, [
      element("a:blip", { "r:embed": relation }),
      element("a:srcRect", picture.crop),
      element("a:stretch", {}, [element("a:fillRect")]),
    ]),
    element("pic:spPr", {}, [
      element("a:xfrm", {}, [element("a:off", { x: "0", y: "0" }), element("a:ext", size)]),
      element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
    ]),
  ]);
  return element("w:drawing", {}, [
    element("wp:inline", { distT: "0", distB: "0", distL: "0", distR: "0" }, [
      element("wp:extent", size),
      element("wp:docPr", { id: String(number), name: `Logo ${number}`, descr: picture.alt }),
      element("a:graphic", {}, [element("a:graphicData", { uri: NAMESPACES["xmlns:pic"] }, [shown])]),
    ]),
  ]);
}
