// A drawing on paper: the SVG for Word of today, and a finer PNG for programs that cannot show it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { ImageRun } from "docx";
import type { Picture } from "../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../shared/domain/paper/printable.ts";

/** Pixels of the PNG to each of the drawing: of a small one 384 to the inch, of a large one 192, for packing takes its time. */
const FINENESS = { small: 4, large: 2 } as const;
/** In CSS pixels. */
const LARGE_FROM = 300;
const FONTS = new URL("./fonts/", import.meta.url);
const FONT_FILES = ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"].map(fontFile);

/** Native code reads the fonts, and it cannot read inside the archive of a packed app. */
function fontFile(name: string): string {
  return fileURLToPath(new URL(name, FONTS)).replace(/app\.asar(?=[\\/])/, "app.asar.unpacked");
}

/**
 * The drawing as a PNG, finer than its own pixels.
 * Throws where the fonts are missing: the renderer would leave out all text and say nothing.
 */
export function drawPng(picture: Picture): Uint8Array {
  const missing = FONT_FILES.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new Error(`The font ${missing} is missing, so drawings would have no text.`);
  const fineness = picture.width < LARGE_FROM ? FINENESS.small : FINENESS.large;
  const drawing = new Resvg(picture.svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES,
      defaultFontFamily: "Liberation Sans",
      sansSerifFamily: "Liberation Sans",
    },
    fitTo: { mode: "width", value: Math.round(picture.width * fineness) },
  });
  return drawing.render().asPng();
}

/** The drawing as it stands in a line of text, made smaller where it is wider than `room` (CSS pixels). */
export function pictureRun(picture: Picture, room: number): ImageRun {
  const scale = Math.min(1, room / picture.width);
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(picture.svg),
    transformation,
    altText: { name: "Chart", description: printable(picture.alt) },
    fallback: { type: "png", data: drawPng(picture) },
  });
}
