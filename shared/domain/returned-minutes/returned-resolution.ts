// The wording of a resolution in the sentence that came back.
import type { Body } from "../meeting/body.ts";
import { resolutionSentence } from "../meeting/resolution/resolution.ts";
import { resolutionStart } from "../old-minutes/resolution-words.ts";
import { onOneLine } from "./printed-lines.ts";

type Resolving = Pick<Body, "callsItself" | "resolutionForm">;

/**
 * Without the body's name and the keyword in front and without the stop that we set behind; null where the sentence does
 * not resolve anything any more.
 */
export function wordingIn(sentence: string, body: Resolving): string | null {
  return leadIn(sentence, body) || null;
}

/** The same of a sentence that leads into parts: empty where the keyword alone does. */
export function leadIn(sentence: string, body: Resolving): string | null {
  const said = onOneLine(sentence);
  const lead = onOneLine(
    resolutionSentence(body, { wording: "" })
      .map(({ text }) => text)
      .join("")
      .replace(/\.\s*$/, ""),
  );
  const isOurs = said.startsWith(`${lead} `);
  const from = isOurs ? lead.length : resolutionStart(said)?.wordingFrom;
  return from === undefined ? null : withoutStop(said.slice(from));
}

/** As a wording is printed: on one line, and without the stop that may be set behind it. */
export function withoutStop(wording: string): string {
  return onOneLine(wording).replace(/\.$/, "");
}
