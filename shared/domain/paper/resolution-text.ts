// A resolution as it is pasted into a committee system: as plain text, and as HTML that keeps the bold keyword.
import type { MeetingRecord } from "../meeting/record.ts";
import { numberedParts, resolutionLines, resolutionSentence } from "../meeting/resolution/resolution.ts";
import { escaped } from "./escaped.ts";

export interface ResolutionText {
  readonly plain: string;
  readonly html: string;
}

/** The sentence as it is printed, and nothing around it; null where the item made none. */
export function resolutionText(
  { body, items }: Pick<MeetingRecord, "body" | "items">,
  itemId: string,
): ResolutionText | null {
  const resolution = items.find(({ item }) => item.id === itemId)?.minute.resolution ?? null;
  if (resolution === null) return null;
  const runs = resolutionSentence(body, resolution);
  const marked = runs.map(({ text, strong }) =>
    strong ? `<strong>${escaped(text)}</strong>` : escaped(text),
  );
  const parts = numberedParts(body, resolution).map((part) => `<p>${escaped(part)}</p>`);
  return {
    plain: resolutionLines(body, resolution).join("\n"),
    html: [`<p>${marked.join("")}</p>`, ...parts].join(""),
  };
}
