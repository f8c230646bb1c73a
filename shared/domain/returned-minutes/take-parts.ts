// The wording of a resolution with those changes of its parts that the clerk has accepted.
import type { Body } from "../meeting/body.ts";
import { partsOfWording, wordingOfParts } from "../meeting/resolution/resolution-parts.ts";
import { partId } from "./part-changes.ts";
import type { ReturnedChange, Slot } from "./returned-change.ts";

interface Edited {
  readonly itemId: string;
  readonly accepted: ReadonlyMap<string, ReturnedChange>;
  readonly slots: readonly Slot[];
}

/** As it was where nothing of its parts was accepted; null where nothing is left of it. A new part stands where it does in the file. */
export function withParts(
  { resolutionForm }: Pick<Body, "resolutionForm">,
  wording: string,
  lead: string | null,
  edited: Edited,
): string | null {
  const before = partsOfWording(wording);
  const isInParts = before.parts.length > 0;
  const parts = editedParts(before.parts, edited);
  const isSame = parts.length === before.parts.length && parts.every((part, at) => part === before.parts[at]);
  if (isSame && lead === null) return wording;
  const ledBy = lead ?? (isInParts ? before.lead : wording);
  return wordingOfParts({ lead: ledBy, parts: ended(parts, before.parts) }, wording, resolutionForm) || null;
}

function editedParts(before: readonly string[], { itemId, accepted, slots }: Edited): readonly string[] {
  const parts = before.flatMap((text, place) => {
    const change = accepted.get(partId(itemId, place));
    if (change === undefined) return [{ place, text }];
    return change.after === null ? [] : [{ place, text: change.after }];
  });
  let behind = -1;
  for (const slot of slots) {
    if (slot.slot === "known part") {
      const at = parts.findIndex(({ place }) => place === slot.place);
      if (at >= 0) behind = at;
    } else if (slot.slot === "added part" && accepted.has(slot.change)) {
      behind += 1;
      parts.splice(behind, 0, { place: -1, text: slot.text });
    }
  }
  return parts.map(({ text }) => text);
}

/** Where the last part was taken out, the one before it leads on to nothing any more. */
function ended(parts: readonly string[], before: readonly string[]): readonly string[] {
  const last = parts.at(-1);
  if (last === undefined || last === before.at(-1)) return parts;
  return [...parts.slice(0, -1), last.replace(/[;,](?:\s+(?:and|or))?$/i, "")];
}
