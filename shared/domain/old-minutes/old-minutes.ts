// Minutes that were written before, read from Word: each line with the role that it was given, and what comes of the roles.
import type { IsoDate } from "../dates.ts";
import { type MinuteRole, PARAGRAPH_ROLES } from "../meeting/minutes/minutes.ts";
import type { ResolutionVerb } from "../meeting/resolution/resolution-form.ts";

/** What a line is there for. `unplaced`: it is not known; a person says so in the preview. */
export const LINE_ROLES = [
  "council",
  "body name",
  "meeting",
  "draft mark",
  "attendance heading",
  "present",
  "also present",
  "apologies",
  "item heading",
  "presenter",
  "side heading",
  ...PARAGRAPH_ROLES,
  "resolution",
  "closing",
  "signature",
  "page furniture",
  "unplaced",
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

export function isMinuteRole(role: LineRole): role is MinuteRole {
  return (PARAGRAPH_ROLES as readonly LineRole[]).includes(role);
}

/** A line of the document, in its order; each word of the document stands in one of them. */
export interface RoledLine {
  /** Where its paragraph stands among those of the document, from 0; a paragraph can give several lines. */
  readonly paragraph: number;
  /** The number that its list or the cell before gives it, `5.`; empty where there is none, or where the text has it. */
  readonly label: string;
  /** Tabs part columns. */
  readonly text: string;
  readonly role: LineRole;
}

/** What is not found is empty, or null. */
export interface OldMinutes {
  readonly council: string;
  readonly body: string;
  readonly date: IsoDate | null;
  /** As printed: `5.00 pm`. */
  readonly time: string;
  readonly venue: string;
  readonly present: readonly string[];
  readonly alsoPresent: readonly string[];
  readonly apologies: readonly string[];
  readonly items: readonly OldItem[];
  /** As printed. */
  readonly closedAt: string;
  readonly signature: readonly string[];
  readonly unplaced: readonly string[];
  readonly lines: readonly RoledLine[];
}

export interface OldItem {
  /** As printed, without a full stop: `5`, `44/22`; empty where items have none. */
  readonly number: string;
  /** Empty where the minutes begin with no heading. */
  readonly title: string;
  readonly presenter: string;
  readonly paragraphs: readonly OldParagraph[];
  readonly resolution: OldResolution | null;
}

export interface OldParagraph {
  readonly role: MinuteRole;
  readonly text: string;
}

export interface OldResolution {
  /** `agree` where the wording has none of the verbs. */
  readonly verb: ResolutionVerb;
  /** Without the keyword and the final stop; the parts of a list, and further resolutions, stand on lines of their own. */
  readonly wording: string;
}
