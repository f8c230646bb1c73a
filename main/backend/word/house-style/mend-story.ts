// Mends the lines of a header or footer by the rules that hold for all text of a paper.
import { isOn } from "../opened.ts";
import { contrastOf } from "../rules/colour.ts";
import { PLACEHOLDER } from "../rules/properties.ts";
import type { XmlElement } from "../xml.ts";
import {
  isHex,
  mendedRun,
  mendedSpacing,
  readableOn,
  SMALLEST_TYPE,
  TEXT_CONTRAST,
} from "./carried-styles.ts";
import { type Piece, type ReadStory, type StoryLine, type StoryNote, wordsOf } from "./story.ts";
import { levelOf, propertyOf, sizeOf, type TemplateStyle, type TemplateStyles } from "./template-styles.ts";
import { element, type Properties, valued, withProperties } from "./xml-out.ts";

/** The character style of bold type on every page: bold that is set by hand looks like a heading that is none. */
export const PAGE_BOLD = "PageBold";

export function mendStory({ lines, notes }: ReadStory, styles: TemplateStyles): ReadStory {
  const mended = new Set(notes);
  const kept: StoryLine[] = [];
  for (const line of lines) {
    const filled = withoutTabs(withoutLost(withoutPlaceholders(line, mended)), mended);
    if (isEmpty(filled)) keepBorder(kept, filled);
    else kept.push(mendedLine(filled, styles, mended));
  }
  return { lines: kept, notes: mended };
}

export function isEmpty({ pieces }: StoryLine): boolean {
  return pieces.every(
    (piece) => piece.piece === "break" || (piece.piece === "text" && piece.text.trim() === ""),
  );
}

/** An empty line that only draws a rule leaves the rule to the line before. */
function keepBorder(lines: StoryLine[], { properties }: StoryLine): void {
  const last = lines.pop();
  if (last === undefined) return;
  const border = last.properties.get("w:pBdr") ?? properties.get("w:pBdr");
  lines.push({ ...last, properties: withProperties(last.properties, { "w:pBdr": border }) });
}

function withoutPlaceholders(line: StoryLine, notes: Set<StoryNote>): StoryLine {
  if (!PLACEHOLDER.test(wordsOf(line))) return line;
  notes.add("placeholder");
  const merged: Piece[] = [];
  for (const piece of line.pieces) {
    const last = merged.at(-1);
    if (piece.piece === "text" && last?.piece === "text")
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  const everywhere = new RegExp(PLACEHOLDER.source, "gi");
  const pieces = merged.map((piece) =>
    piece.piece === "text" ? { ...piece, text: piece.text.replaceAll(everywhere, "") } : piece,
  );
  return { ...line, pieces };
}

/** The words that led to what is lost go with it: “Printed on: ”. */
function withoutLost(line: StoryLine): StoryLine {
  const pieces = line.pieces.flatMap((piece, place): readonly Piece[] => {
    if (piece.piece === "lost") return [];
    if (piece.piece !== "text" || line.pieces[place + 1]?.piece !== "lost") return [piece];
    return [{ ...piece, text: piece.text.replace(/[^,;|·.–]*:\s*$/, "") }];
  });
  return { ...line, pieces };
}

/** What tabs set apart is parted by a dot instead, or by a blank beside a picture. */
function withoutTabs(line: StoryLine, notes: Set<StoryNote>): StoryLine {
  const parts: Piece[][] = [[]];
  for (const piece of line.pieces)
    if (piece.piece === "tab") parts.push([]);
    else parts.at(-1)?.push(piece);
  const filled = parts.filter((part) => !isEmpty({ ...line, pieces: part }));
  if (filled.length > 1) notes.add("tabs");
  const pieces = filled.flatMap((part, place) => [
    ...(place === 0 ? [] : [between(filled[place - 1], part)]),
    ...part,
  ]);
  return { ...line, pieces };
}

function between(before: readonly Piece[] | undefined, after: readonly Piece[]): Piece {
  const isPicture = before?.at(-1)?.piece === "picture" || after[0]?.piece === "picture";
  const type = [...(before ?? []), ...after].find((piece) => "type" in piece)?.type ?? new Map();
  return { piece: "text", text: isPicture ? " " : " · ", type };
}

function mendedLine(line: StoryLine, styles: TemplateStyles, notes: Set<StoryNote>): StoryLine {
  const style = pageStyle(line, styles);
  const hasWords = line.pieces.some(({ piece }) => piece !== "picture" && piece !== "break");
  const side = sideOf(line, styles, style);
  if (hasWords && side !== "left" && side !== "start") notes.add("side");
  const properties = withProperties(line.properties, {
    "w:pStyle": style === null ? undefined : valued("w:pStyle", style.id),
    "w:keepNext": undefined,
    "w:outlineLvl": undefined,
    "w:contextualSpacing": undefined,
    "w:jc": hasWords ? valued("w:jc", "left") : pictureSide(line, side),
    "w:spacing": mendedSpacing(line.properties.get("w:spacing")) ?? spacingWithout(style, styles),
  });
  const ground =
    fillOf(properties.get("w:shd")) ?? fillOf(propertyOf(styles, style, "w:pPr", "w:shd")) ?? "FFFFFF";
  const pieces = line.pieces.map((piece) => {
    if (!("type" in piece)) return piece;
    if (smallIn(piece.type, styles, style)) notes.add("small type");
    const type = mendedPieceType(piece.type, styles, style, ground);
    if (type.get("w:color") !== piece.type.get("w:color")) notes.add("faint type");
    return { ...piece, type };
  });
  return { properties, pieces };
}

/** The style of the line, unless it is that of a heading: a header has none. */
function pageStyle({ properties }: StoryLine, styles: TemplateStyles): TemplateStyle | null {
  const style = styles.byId.get(properties.get("w:pStyle")?.attributes["w:val"] ?? "");
  if (style === undefined || style.kind !== "paragraph") return null;
  return levelOf(styles, style) !== null || /^heading \d/i.test(style.name) ? null : style;
}

function sideOf({ properties }: StoryLine, styles: TemplateStyles, style: TemplateStyle | null): string {
  const side = properties.get("w:jc") ?? propertyOf(styles, style ?? styles.body, "w:pPr", "w:jc");
  return side?.attributes["w:val"] ?? "left";
}

function pictureSide({ pieces }: StoryLine, side: string): XmlElement {
  const own = pieces.find((piece) => piece.piece === "picture")?.side ?? null;
  return valued("w:jc", own ?? (["center", "right", "end"].includes(side) ? side : "left"));
}

/** Lines whose style says nothing of space stand close, as headers do. */
function spacingWithout(style: TemplateStyle | null, styles: TemplateStyles): XmlElement | undefined {
  const isSaid = style !== null && style !== styles.body && propertyOf(styles, style, "w:pPr", "w:spacing");
  return isSaid ? undefined : element("w:spacing", { "w:before": "0", "w:after": "0" });
}

function fillOf(shading: XmlElement | undefined): string | undefined {
  const fill = shading?.attributes["w:fill"] ?? "";
  return isHex(fill) ? fill : undefined;
}

function smallIn(type: Properties, styles: TemplateStyles, style: TemplateStyle | null): boolean {
  const own = type.get("w:sz")?.attributes["w:val"];
  return (own === undefined ? sizeOf(styles, style ?? styles.body) : Number(own)) < SMALLEST_TYPE;
}

function mendedPieceType(
  type: Properties,
  styles: TemplateStyles,
  style: TemplateStyle | null,
  ground: string,
): Properties {
  const named = styles.byId.get(type.get("w:rStyle")?.attributes["w:val"] ?? "");
  const isBold = isOn(type.get("w:b"));
  const character = named?.kind === "character" ? named.id : isBold ? PAGE_BOLD : null;
  const colour = type.get("w:color") ?? propertyOf(styles, style, "w:rPr", "w:color");
  const shown = colour?.attributes["w:val"] ?? "";
  const isFaint = isHex(shown) && contrastOf(shown, ground) < TEXT_CONTRAST;
  return withProperties(mendedRun(styles, type.get("w:rFonts"), type), {
    "w:rStyle": character === null ? undefined : valued("w:rStyle", character),
    "w:b": isBold ? undefined : type.get("w:b"),
    "w:bCs": isBold ? undefined : type.get("w:bCs"),
    "w:color": isFaint ? valued("w:color", readableOn(ground)) : type.get("w:color"),
  });
}
