// The exclusion of press and public from what is taken in private.
import { listed } from "../../listed.ts";
import type { Body } from "../body.ts";
import type { Exemption } from "./agenda.ts";

/** An item as the resolution names it: by its number, or by its public title where the body gives no numbers. */
export interface ItemInPrivate {
  readonly number: string;
  readonly exemption: Pick<Exemption, "paragraph" | "publicTitle">;
}

/**
 * The words of the resolution to exclude press and public, without its keyword, in the body's verb form. They are the
 * usual ones under the body's regime; null where nothing is taken in private.
 */
export function exclusionWording(
  { regime, resolutionForm }: Pick<Body, "regime" | "resolutionForm">,
  items: readonly ItemInPrivate[],
): string | null {
  if (items.length === 0) return null;
  const excluded =
    resolutionForm.verbForm === "to"
      ? "to exclude the press and public from the meeting"
      : "That the press and public be excluded from the meeting";
  const paragraphs = [...new Set(items.map(({ exemption }) => exemption.paragraph))].sort();
  return (
    `${[excluded, UNDER[regime]].filter(Boolean).join(" ")} for ${itemsInWords(items)}, ` +
    `which ${items.length === 1 ? "involves" : "involve"} the likely disclosure of exempt information as defined in ` +
    `${plural("paragraph", paragraphs.length)} ${listed(paragraphs.map(String))} of ${SCHEDULE_12A}, ` +
    "because the public interest in maintaining the exemption outweighs the public interest in disclosing the information"
  );
}

/** Where the exempt kinds of information are told. */
export const SCHEDULE_12A = "Part 1 of Schedule 12A to the Local Government Act 1972 (as amended)";

/** The power to exclude; a body that is under no rules needs none. */
const UNDER: Readonly<Record<Body["regime"], string>> = {
  "part-va": "under section 100A(4) of the Local Government Act 1972",
  executive:
    "under regulation 4(2) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012",
  voluntary: "",
};

function itemsInWords(items: readonly ItemInPrivate[]): string {
  const names = items.map(({ number, exemption }) => number || exemption.publicTitle.trim());
  const word = items.every(({ number }) => number !== "") ? "item" : "the item";
  return `${plural(word, items.length)} ${listed(names)}`;
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}
