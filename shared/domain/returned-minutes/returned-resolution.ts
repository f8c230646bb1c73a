// The wording of a resolution in the sentence that came back.
import type { Body } from "../meeting/body.ts";
import { resolutionSentence } from "../meeting/resolution.ts";
import { resolutionStart } from "../old-minutes/resolution-words.ts";
import { onOneLine } from "./printed-lines.ts";

/**
 * Without the body's name and the keyword in front and without the stop that we set behind; null where the sentence does
 * not resolve anything any more.
 */
export function wordingIn(
  sentence: string,
  body: Pick<Body, "callsItself" | "resolutionForm">,
): string | null {
  const said = onOneLine(sentence);
  const lead = onOneLine(
    resolutionSentence(body, { wording: "" })
      .map(({ text }) => text)
      .join("")
      .replace(/\.\s*$/, ""),
  );
  const isOurs = said.startsWith(`${lead} `);
  const from = isOurs ? lead.length : resolutionStart(said)?.wordingFrom;
  if (from === undefined) return null;
  return withoutStop(said.slice(from)) || null;
}

/** As a wording is printed: on one line, and without the stop that may be set behind it. */
export function withoutStop(wording: string): string {
  return onOneLine(wording).replace(/\.$/, "");
}
