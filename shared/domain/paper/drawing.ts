// A drawing in a page: of lines, shapes and words alone, so that it can do nothing but be seen.
import type { Picture } from "./blocks.ts";
import { escaped } from "./escaped.ts";
import { printable } from "./printable.ts";

/** The drawing as part of the page; one of other parts than we draw stands as a picture, where nothing in it can act. */
export function drawingInPage(picture: Picture): string {
  const svg = printable(picture.svg);
  const alt = escaped(picture.alt);
  if (!isPlainDrawing(svg))
    return `<img src="${escaped(drawingAddress(picture))}" alt="${alt}" width="${picture.width}" height="${picture.height}">`;
  return `<svg role="img" aria-label="${alt}"${svg.slice("<svg".length)}`;
}

/** The drawing as the address of a picture, with all of it in the address. */
export function drawingAddress({ svg }: Picture): string {
  return `data:image/svg+xml,${encodeURIComponent(printable(svg))}`;
}

const ELEMENTS: ReadonlySet<string> = new Set([
  "svg",
  "g",
  "line",
  "polyline",
  "polygon",
  "path",
  "circle",
  "ellipse",
  "rect",
  "text",
  "tspan",
]);

/** A tag, with its name and what ends it; words; or a bracket that opens no tag of ours. */
const PART =
  /<(\/?)([a-z]+)(?:\s+(?!on|id=|class=|style=|href=|role=|aria-)[a-z][\w-]*="(?![^"]*url\()[^"<>]*")*\s*(\/?)>|[^<]+|</gi;

function isPlainDrawing(svg: string): boolean {
  const open: string[] = [];
  for (const { 0: part, 1: closing, 2: name, 3: alone, index } of svg.matchAll(PART)) {
    const isInside = open.length > 0;
    if (name === undefined) {
      if (part === "<" || !isInside) return false;
      continue;
    }
    if (!ELEMENTS.has(name) || (name === "svg") !== (closing ? open.length === 1 : index === 0)) return false;
    if (closing && open.pop() !== name) return false;
    if (!closing && index > 0 && !isInside) return false;
    if (!closing && !alone) open.push(name);
  }
  return svg !== "" && open.length === 0;
}
