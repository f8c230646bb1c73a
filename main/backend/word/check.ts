// Checks a Word document before it is published: can everybody read it, and will Word open it.
import type { Fault, Rule } from "./fault.ts";
import { type Opened, openDocument } from "./opened.ts";
import { colourRules } from "./rules/colour.ts";
import { headingRules } from "./rules/headings.ts";
import { packageRules } from "./rules/package.ts";
import { pictureRules } from "./rules/pictures.ts";
import { propertyRules } from "./rules/properties.ts";
import { tableRules } from "./rules/tables.ts";
import { textRules } from "./rules/text.ts";

export type { Fault, RuleName } from "./fault.ts";

const RULES: readonly Rule[] = [
  ...propertyRules,
  ...headingRules,
  ...tableRules,
  ...pictureRules,
  ...colourRules,
  ...textRules,
  ...packageRules,
];

/** All faults of a Word document, in the order of the rules; an empty list means that it can be published. */
export function checkDocument(bytes: Uint8Array): readonly Fault[] {
  let document: Opened;
  try {
    document = openDocument(bytes);
  } catch (cause) {
    const message = `The file is not a whole Word document: ${(cause as Error).message}`;
    return [{ rule: "package", message, place: "the file" }];
  }
  return RULES.flatMap((rule) => [...rule(document)]);
}
