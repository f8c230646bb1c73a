// A kept minute as the one text that the reading desk reads.
import type { Body } from "../meeting/meeting.ts";
import type { Minute } from "../meeting/minutes.ts";
import { resolutionSentence } from "../meeting/resolution.ts";

/** Its paragraphs, and behind them the resolution as it is printed, with a blank line between each. */
export function textOfMinute(body: Pick<Body, "callsItself" | "resolutionForm">, minute: Minute): string {
  const resolution = minute.resolution === null ? [] : [sentence(body, minute.resolution)];
  return [...minute.paragraphs, ...resolution].join("\n\n");
}

function sentence(
  body: Pick<Body, "callsItself" | "resolutionForm">,
  resolution: { readonly wording: string },
): string {
  return resolutionSentence(body, resolution)
    .map(({ text }) => text)
    .join("");
}
