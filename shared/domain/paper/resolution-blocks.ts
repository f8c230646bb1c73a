// A resolution on paper: its sentence, and its parts each in a paragraph of its own.
import type { Body } from "../meeting/body.ts";
import { resolutionParts, resolutionSentence } from "../meeting/resolution.ts";
import type { Block } from "./blocks.ts";
import { paragraph } from "./meeting-blocks.ts";

/** The mark is that of the sentence. */
export function resolutionBlocks(
  body: Pick<Body, "callsItself" | "resolutionForm">,
  resolution: { readonly wording: string },
  mark: string | null = null,
): readonly Block[] {
  const runs = resolutionSentence(body, resolution);
  const marked = mark === null ? {} : { mark };
  return [
    { block: "paragraph", role: "resolution", runs, ...marked },
    ...resolutionParts(body, resolution).map((part) => paragraph("resolution", part)),
  ];
}
