// A kept minute as the one text that the reading desk reads, and the way back from that text to its paragraphs.
import type { Body } from "../meeting/body.ts";
import type { Minute } from "../meeting/minutes/minutes.ts";
import { resolutionLines } from "../meeting/resolution/resolution.ts";
import type { Span } from "./minute-text.ts";

type SpeaksAs = Pick<Body, "callsItself" | "resolutionForm">;

/** A paragraph of the minute, or its resolution as it is printed, at its place in the whole text. */
export interface MinutePart extends Span {
  /** The id of the paragraph; null for the resolution. */
  readonly paragraph: string | null;
}

const BETWEEN = "\n\n";

/** Its paragraphs, and behind them the resolution as it is printed, with a blank line between each. */
export function textOfMinute(body: SpeaksAs, minute: Minute): string {
  return textOfParts(partsOfMinute(body, minute));
}

export function textOfParts(parts: readonly MinutePart[]): string {
  return parts.map(({ text }) => text).join(BETWEEN);
}

/** In the order of the text; paragraphs in which nothing stands are left out. */
export function partsOfMinute(body: SpeaksAs, minute: Minute): readonly MinutePart[] {
  const paragraphs = minute.paragraphs.map(({ id, text }) => ({ paragraph: id, text }));
  const resolved =
    minute.resolution === null ? [] : [{ paragraph: null, text: printedResolution(body, minute.resolution) }];
  let from = 0;
  return [...paragraphs, ...resolved]
    .filter(({ text }) => text.trim() !== "")
    .map((part) => {
      const placed = { ...part, from, to: from + part.text.length };
      from = placed.to + BETWEEN.length;
      return placed;
    });
}

/** The whole sentence, as a reader has it before them. */
export function printedResolution(body: SpeaksAs, resolution: { readonly wording: string }): string {
  return resolutionLines(body, resolution).join("\n");
}

/** The part in which the place begins; a place between two parts belongs to the one before it. */
export function partAt(parts: readonly MinutePart[], place: number): MinutePart | undefined {
  return parts.findLast(({ from }) => from <= place);
}
