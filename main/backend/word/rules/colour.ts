// Colour that is never the only sign, and always strong enough to be read (WCAG 2.2, 1.4.1, 1.4.3, 1.4.11).
import type { Fault, Rule } from "../fault.ts";
import { type Opened, type PlacedParagraph, paragraphProperty, runProperty } from "../opened.ts";
import { childOf, within, wordsIn, type XmlElement } from "../xml.ts";

const WORD_OF_SHAPE: Readonly<Record<string, RegExp>> = {
  "■": /^Red\b/,
  "▲": /^Amber\b/,
  "●": /^Green\b/,
  "○": /^\p{L}/u,
};
const ARROW_ALONE = /^[\s↑↓→←↗↘]*[↑↓→←↗↘][\s↑↓→←↗↘]*$/u;

const colourNeverAlone: Rule = function* ({ paragraphs }): Generator<Fault> {
  const rule = "colour never alone";
  for (const { cell, words, place } of paragraphs) {
    if (cell === null) continue;
    const text = words.trim();
    const word = WORD_OF_SHAPE[text.charAt(0)];
    if (word !== undefined && !word.test(text.slice(1).trim()))
      yield { rule, message: `The shape ${text.charAt(0)} stands without its word.`, place };
    if (word === undefined && isColourful(fillOf(cell)))
      yield { rule, message: "A coloured cell says its status by colour alone.", place };
    if (ARROW_ALONE.test(text)) yield { rule, message: "An arrow stands without its word.", place };
  }
};

const WHITE = "FFFFFF";
const TEXT_CONTRAST = 4.5;
const GRAPHIC_CONTRAST = 3;

const contrast: Rule = function* (document): Generator<Fault> {
  const rule = "contrast";
  for (const paragraph of document.paragraphs)
    for (const run of within(paragraph.element, "w:r")) {
      if (wordsIn(run).trim() === "") continue;
      const ratio = contrastOf(textColour(document, run, paragraph), backgroundOf(document, paragraph));
      if (ratio < TEXT_CONTRAST)
        yield {
          rule,
          message: `Text has a contrast of ${ratio.toFixed(1)} to 1; it needs 4.5.`,
          place: paragraph.place,
        };
    }
  for (const [place, svg] of document.drawings)
    for (const [, , colour = WHITE] of svg.matchAll(/\b(stroke|fill)="#([0-9a-fA-F]{6})"/g))
      if (colour.toUpperCase() !== WHITE && contrastOf(colour, WHITE) < GRAPHIC_CONTRAST)
        yield { rule, message: `The colour #${colour} is too faint for a drawing.`, place };
};

/** Text without a colour is black, or white where Word finds the ground dark; both can be read. */
function textColour(document: Opened, run: XmlElement, paragraph: PlacedParagraph): string {
  const colour = runProperty(document, run, paragraph.element, "w:color")?.attributes["w:val"];
  if (isHex(colour)) return colour;
  const ground = backgroundOf(document, paragraph);
  return contrastOf("000000", ground) >= TEXT_CONTRAST ? "000000" : WHITE;
}

function backgroundOf(document: Opened, { element, cell }: PlacedParagraph): string {
  const own = paragraphProperty(document, element, "w:shd")?.attributes["w:fill"];
  if (isHex(own)) return own;
  return cell === null ? WHITE : fillOf(cell);
}

function fillOf(cell: XmlElement): string {
  const fill = childOf(childOf(cell, "w:tcPr"), "w:shd")?.attributes["w:fill"];
  return isHex(fill) ? fill : WHITE;
}

function isHex(colour: string | undefined): colour is string {
  return colour !== undefined && /^[0-9a-fA-F]{6}$/.test(colour);
}

/** Red, green and blue from 0 to 255. */
function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Greys carry no meaning of their own. */
function isColourful(hex: string): boolean {
  const parts = channels(hex);
  return Math.max(...parts) - Math.min(...parts) > 32;
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const colourRules: readonly Rule[] = [colourNeverAlone, contrast];
