// A resolution on paper: its sentence, and its parts as a list that is numbered in the body's form.
import type { Body } from "../meeting/body.ts";
import { resolutionParts, resolutionSentence } from "../meeting/resolution/resolution.ts";
import { numberingOfParts } from "../meeting/resolution/resolution-parts.ts";
import type { Block } from "./blocks.ts";
import { markOf, markOfPart } from "./marks.ts";

/** With the marks of the item, where it has one to be known again by. */
export function resolutionBlocks(
  body: Pick<Body, "callsItself" | "resolutionForm">,
  resolution: { readonly wording: string },
  markedFor: string | null = null,
): readonly Block[] {
  const runs = resolutionSentence(body, resolution);
  const marked = markedFor === null ? {} : { mark: markOf("resolution", markedFor) };
  const parts = resolutionParts(body, resolution);
  return [
    { block: "paragraph", role: "resolution", runs, ...marked },
    ...partsBlocks(
      body,
      parts,
      markedFor === null ? null : parts.map((_, place) => markOfPart(markedFor, place)),
    ),
  ];
}

/** The parts as a list; nothing for none. */
export function partsBlocks(
  { resolutionForm }: Pick<Body, "resolutionForm">,
  parts: readonly string[],
  marks: readonly string[] | null = null,
): readonly Block[] {
  if (parts.length === 0) return [];
  return [
    {
      block: "list",
      ordered: numberingOfParts(resolutionForm),
      items: parts.map((text) => [{ text }]),
      ...(marks === null ? {} : { marks }),
    },
  ];
}
