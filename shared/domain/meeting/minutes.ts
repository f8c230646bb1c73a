// The minutes of one item: what was said, and what the body resolved.
import type { ResolutionVerb } from "./resolution.ts";

export interface Minute {
  /** One paragraph a theme, in the past tense and reported speech. */
  readonly paragraphs: readonly string[];
  /** Null until the clerk says that the body made one; a resolution is never made up. */
  readonly resolution: MinutedResolution | null;
}

export interface MinutedResolution {
  readonly verb: ResolutionVerb;
  /** The wording as it will be printed, without the keyword: `to note the …, data as at 31 May 2019`. */
  readonly wording: string;
}
