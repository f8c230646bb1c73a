// An agenda: the items of business of a meeting, in order.
import type { IsoDate } from "../../dates.ts";
import type { MattersArising } from "../actions/matter.ts";
import type { MinutedResolution } from "../minutes/minutes.ts";

/**
 * What an item is there for. `exclusion` is the resolution to exclude press and public; what stands behind it is taken
 * in private. `urgent` is the standing place for items that came too late.
 */
export const ITEM_KINDS = [
  "apologies",
  "interests",
  "previous minutes",
  "matters arising",
  "actions",
  "scorecard",
  "report",
  "urgent",
  "exclusion",
  "next meeting",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export interface AgendaItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** The exact title, which the resolution repeats. */
  readonly title: string;
  /** The post that presents the item; empty where nobody does. */
  readonly presenter: string;
  /** Why the item comes to the body, in a sentence; empty where it is plain. */
  readonly purpose: string;
  /** What the body is asked to resolve, worded as a resolution without its keyword; null where nothing is asked. */
  readonly recommendation: Pick<MinutedResolution, "verb" | "wording"> | null;
  readonly attachments: readonly Attachment[];
  /** Listed by law beside a report: what it was largely based on. */
  readonly backgroundPapers: readonly string[];
  readonly exemption: Exemption | null;
  readonly lateness: Lateness | null;
  /** The number under which it is out, which stays with it; absent until then. Empty where the body gives none. */
  readonly keptNumber?: string;
  /** It was taken off once it was out: number and title stay, and nothing of it is done. */
  readonly isWithdrawn?: true;
}

/** An item as it stood when its meeting was opened. */
export interface OpenedItem extends AgendaItem {
  /** What arose from the minutes of the meeting before; in the item of these matters alone. */
  readonly arising?: MattersArising;
}

export interface Attachment {
  /** `scorecard` is the one that is made here for this meeting. */
  readonly kind: "scorecard" | "file";
  readonly title: string;
  /** `to follow` until it is there; `late` is a report that missed the publication of the agenda. */
  readonly state: "attached" | "to follow" | "late";
  /** The day on which it was published, where that was after the agenda; in a numbered supplement. */
  readonly publishedOn: IsoDate | null;
  /** What is handed on; absent where the paper is listed by its title alone. */
  readonly file?: KeptFile;
}

/** A file whose content lies in the store under its SHA-256, where it is neither changed nor removed. */
export interface KeptFile {
  /** As the file was called when it was chosen. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Why an item is taken in private: Schedule 12A to the Local Government Act 1972, as amended in 2006. */
export interface Exemption {
  /** 1 to 7. */
  readonly paragraph: number;
  /** Why the public interest in keeping it private outweighs that in disclosure. */
  readonly publicInterest: string;
  /** What the public agenda calls the item. */
  readonly publicTitle: string;
  /** The account of the item in the public minutes, which tells nothing exempt; empty until it is written. */
  readonly publicSummary: string;
}

/** An item that was not open to inspection for the clear days, taken under section 100B(4)(b). */
export interface Lateness {
  readonly addedOn: IsoDate | null;
  /** The special circumstances, which the minutes must give. */
  readonly circumstances: string;
}

/** Schedule 12A, Part 1, in short words. */
export const EXEMPT_PARAGRAPHS: Readonly<Record<number, string>> = {
  1: "information relating to any individual",
  2: "information likely to reveal the identity of an individual",
  3: "information relating to the financial or business affairs of any particular person (including the authority holding that information)",
  4: "information relating to consultations or negotiations in connection with a labour relations matter",
  5: "information to which a claim to legal professional privilege could be maintained in legal proceedings",
  6: "information which reveals a proposed statutory notice, order or direction",
  7: "information relating to action taken or to be taken in connection with the prevention, investigation or prosecution of crime",
};
