// Pictures that say in words what they show, and stand in the line of reading.
import type { Fault, Rule } from "../fault.ts";
import { contains, within, type XmlElement } from "../xml.ts";

const altText: Rule = function* ({ xml }): Generator<Fault> {
  const rule = "alt text";
  for (const [place, part] of xml) {
    const ids = new Set<string>();
    for (const drawing of within(part, "wp:docPr")) {
      const id = drawing.attributes.id ?? "";
      if (ids.has(id)) yield { rule, message: `Two drawings have the number ${id}.`, place };
      ids.add(id);
      const words = drawing.attributes.descr?.trim() ?? "";
      if (words === "" && !isDecorative(drawing))
        yield { rule, message: `Drawing ${id} has no words for those who cannot see it.`, place };
      else if (/^\S+\.(png|svg|jpe?g|gif|emf)$/i.test(words))
        yield { rule, message: `The words of drawing ${id} are a file name.`, place };
    }
  }
};

function isDecorative(drawing: XmlElement): boolean {
  return within(drawing, "adec:decorative").some(({ attributes }) => attributes.val === "1");
}

const FLOATING = ["wp:anchor", "w:framePr", "w:tblpPr"];
const TEXT_BOXES = ["w:txbxContent", "w:pict", "v:textbox"];

const readingOrder: Rule = function* ({ xml }): Generator<Fault> {
  const rule = "reading order";
  for (const [place, part] of xml) {
    if (contains(part, ...FLOATING))
      yield { rule, message: "Something floats beside the text, so its turn to be read is unclear.", place };
    if (contains(part, ...TEXT_BOXES))
      yield { rule, message: "There is a text box, which screen readers leave out.", place };
    for (const { attributes, children } of within(part, "w:cols"))
      if (Number(attributes["w:num"] ?? 1) > 1 || children.length > 1)
        yield { rule, message: "The page has more than one column.", place };
  }
};

export const pictureRules: readonly Rule[] = [altText, readingOrder];
