// The pictures of a header or footer, whether they stand in the line, float beside it, or are drawn in the way of old Word.
import { childOf, contains, within, type XmlElement } from "../xml.ts";
import type { PictureFile } from "./open-template.ts";
import type { StoryNote, StoryPicture } from "./story.ts";

/** Words for a picture that has none: in a header it is nearly always the council's own mark. */
const LOGO_WORDS = "Council logo";

export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
};

/** English metric units: a picture behind the text that is higher than 9 cm is a ground and no logo. */
const TALLEST_LOGO = 9 * 360_000;
const UNITS_OF_A_POINT = 12_700;

interface Found {
  readonly pictures: readonly StoryPicture[];
  readonly notes: readonly StoryNote[];
}

type Files = ReadonlyMap<string, PictureFile>;

/** Of a drawing as Word has made them since 2007. */
export function drawnPictures(drawing: XmlElement, files: Files): Found {
  const notes: StoryNote[] = [];
  const pictures: StoryPicture[] = [];
  for (const frame of within(drawing, "wp:inline", "wp:anchor")) {
    const floats = frame.name === "wp:anchor";
    const drawn = within(frame, "pic:pic");
    if (drawn.length === 0) notes.push("drawing");
    for (const picture of drawn) {
      const read = drawnPicture(picture, frame, drawn.length === 1, files);
      if (read === null) notes.push("drawing");
      else if (floats && read.height > TALLEST_LOGO) notes.push("background");
      else {
        if (read.alt === LOGO_WORDS) notes.push("words for picture");
        if (floats) notes.push("floating picture");
        pictures.push(read);
      }
    }
  }
  return { pictures, notes };
}

function drawnPicture(
  picture: XmlElement,
  frame: XmlElement,
  isAlone: boolean,
  files: Files,
): StoryPicture | null {
  const [blip] = within(picture, "a:blip");
  const file = files.get(blip?.attributes["r:embed"] ?? "");
  const extent = isAlone ? childOf(frame, "wp:extent") : within(picture, "a:ext").find(hasSize);
  const [width, height] = [Number(extent?.attributes.cx), Number(extent?.attributes.cy)];
  if (file === undefined || !(file.kind in PICTURE_TYPES) || !(width > 0) || !(height > 0)) return null;
  const { l, t, r, b } = within(picture, "a:srcRect")[0]?.attributes ?? {};
  const crop = Object.entries({ l, t, r, b }).filter(([, cut]) => /^-?\d+$/.test(cut ?? ""));
  const said = [childOf(frame, "wp:docPr"), within(picture, "pic:cNvPr")[0]];
  const side = within(childOf(frame, "wp:positionH") ?? frame, "wp:align")[0]?.text;
  return {
    piece: "picture",
    file,
    width,
    height,
    crop: Object.fromEntries(crop) as Readonly<Record<string, string>>,
    alt: spokenWords(said.map((each) => each?.attributes.descr ?? "")),
    side: side === "center" || side === "right" ? side : frame.name === "wp:anchor" ? "left" : null,
  };
}

function hasSize({ attributes }: XmlElement): boolean {
  return attributes.cx !== undefined;
}

/** Of a picture as older Word made them; its size stands in words like those of a web page. */
export function linkedShapes(drawing: XmlElement, files: Files): Found {
  if (contains(drawing, "v:textpath")) return { pictures: [], notes: ["watermark"] };
  const [image] = within(drawing, "v:imagedata");
  const shape = within(drawing, "v:shape", "v:rect").find((each) => contains(each, "v:imagedata"));
  const file = files.get(image?.attributes["r:id"] ?? "");
  const style = shape?.attributes.style ?? "";
  const [width, height] = [lengthIn(style, "width"), lengthIn(style, "height")];
  if (file === undefined || !(file.kind in PICTURE_TYPES) || width === 0 || height === 0)
    return { pictures: [], notes: contains(drawing, "w:txbxContent") ? [] : ["drawing"] };
  const floats = /position:\s*absolute/.test(style);
  if (floats && height > TALLEST_LOGO) return { pictures: [], notes: ["background"] };
  const alt = spokenWords([shape?.attributes.alt ?? ""]);
  const side = /mso-position-horizontal:\s*(right|center)/.exec(style)?.[1];
  return {
    pictures: [
      {
        piece: "picture",
        file,
        width,
        height,
        crop: {},
        alt,
        side: side === "right" || side === "center" ? side : null,
      },
    ],
    notes: [
      ...(floats ? (["floating picture"] as const) : []),
      ...(alt === LOGO_WORDS ? (["words for picture"] as const) : []),
    ],
  };
}

function lengthIn(style: string, name: string): number {
  const [, number = "", unit = ""] =
    new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm|px)?`).exec(style) ?? [];
  const points = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 }[unit] ?? 0.75;
  return Math.round(Number(number) * points * UNITS_OF_A_POINT);
}

/** The first that says something: the name of a file does not. */
function spokenWords(words: readonly string[]): string {
  const said = words.map((each) => each.trim()).find((each) => each !== "" && !/^\S+\.\w{3,4}$/.test(each));
  return said ?? LOGO_WORDS;
}
