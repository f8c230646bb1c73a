// The package's relationships: which part leads to which. Paths are never guessed, and nothing outside is followed.
import { Refused } from "../../../../shared/errors.ts";
import { readTokens } from "../xml/xml-part.ts";
import { OPEN } from "../xml/xml-tokenizer.ts";
import type { Zip, ZipPart } from "../zip.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `sharedStrings`; the same for transitional and strict. */
  readonly type: string;
  /** The part's name in the zip, or null for a target outside the package. */
  readonly target: string | null;
}

const VOCABULARY = {
  namespaces: ["http://schemas.openxmlformats.org/package/2006/relationships"],
  elements: ["Relationships", "Relationship"],
};
const RELATIONSHIP = 2;
const TYPE_ADDRESSES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** What the part at `source` relates to; `""` is the package itself. Empty where the part has no relationships. */
export async function relationshipsOf(zip: Zip, source: string): Promise<readonly Relationship[]> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const part = zip.part(`${folder}_rels/${source.slice(folder.length)}.rels`);
  const found: Relationship[] = [];
  if (part === null) return found;
  await readTokens(part, VOCABULARY, (token, xml) => {
    if (token !== OPEN || xml.element !== RELATIONSHIP) return;
    const target = xml.attribute("Target") ?? "";
    const isOutside = xml.attribute("TargetMode") === "External";
    found.push({
      id: xml.attribute("Id") ?? "",
      type: shortType(xml.attribute("Type") ?? ""),
      target: isOutside ? null : resolveTarget(folder, target),
    });
  });
  return found;
}

/** The part that a relationship leads to; refuses one that is outside the package or not there. */
export function relatedPart(zip: Zip, relationship: Relationship): ZipPart {
  const part = partIfThere(zip, relationship);
  if (part === null) throw new Refused("workbook-damaged", { missing: relationship.type });
  return part;
}

/** The same for a part that a workbook can do without. */
export function partIfThere(zip: Zip, relationship: Relationship | undefined): ZipPart | null {
  const target = relationship?.target ?? null;
  return target === null ? null : findPart(zip, target);
}

/** Targets are addresses, so a blank in a part's name comes as `%20`; some writers leave it as it is. */
function findPart(zip: Zip, target: string): ZipPart | null {
  const part = zip.part(target);
  if (part !== null || !target.includes("%")) return part;
  try {
    return zip.part(decodeURIComponent(target));
  } catch {
    return null;
  }
}

function shortType(type: string): string {
  const address = TYPE_ADDRESSES.find((start) => type.startsWith(start));
  return address === undefined ? type : type.slice(address.length);
}

function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
