// Dresses a printed document in the house style: its styles, its headers and footers, its logo.
import { strToU8 } from "fflate";
import type { Paper } from "../../../../shared/domain/paper/blocks.ts";
import { printable } from "../../../../shared/domain/paper/printable.ts";
import { isDraft } from "../draft.ts";
import { textWidth } from "../look.ts";
import { type Parts, rewrite } from "../parts.ts";
import { parseXml, type XmlElement } from "../xml.ts";
import { footerLines } from "./footer-lines.ts";
import type { HouseStyle } from "./house-style.ts";
import { PAGE_BOLD } from "./mend-story.ts";
import type { PictureFile } from "./open-template.ts";
import { besideHouse } from "./our-styles.ts";
import type { PageKind, StoryKind } from "./pages.ts";
import type { StoryLine } from "./story.ts";
import { PICTURE_TYPES } from "./story-pictures.ts";
import { writeStory } from "./write-story.ts";
import { element, valued, withProperties, written } from "./xml-out.ts";

const UNITS_OF_A_TWIP = 635;
/** Drawings of the body are numbered from 1; those of headers and footers from here. */
const FIRST_DRAWING = 90_001;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Changes the parts in place; the same parts, house style and paper give the same parts. */
export function dress(parts: Parts, house: HouseStyle, paper: Paper): void {
  rewrite(parts, "word/styles.xml", (xml) => dressedStyles(xml, house));
  const stories = new Stories(parts, house, paper);
  let section = -1;
  rewrite(parts, "word/document.xml", (xml) =>
    xml.replaceAll("<w:sectPr>", (start) => {
      section += 1;
      const { orientation } = paper.sections[section] ?? { orientation: "portrait" };
      return start + stories.references(house.pages[orientation], section === 0);
    }),
  );
  rewrite(parts, "word/_rels/document.xml.rels", (xml) =>
    before(xml, "</Relationships>", stories.relations.join("")),
  );
  rewrite(parts, "[Content_Types].xml", (xml) => withTypes(xml, stories));
  if (house.hasEvenPages)
    rewrite(parts, "word/settings.xml", (xml) =>
      xml.replace('<w:evenAndOddHeaders w:val="false"/>', "<w:evenAndOddHeaders/>"),
    );
}

function before(xml: string, end: string, addition: string): string {
  return xml.replace(end, () => addition + end);
}

function dressedStyles(xml: string, { look, defaults, carried, ours, wideTableFont }: HouseStyle): string {
  const root = parseXml(xml);
  const printed = new Map(root.children.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const base = { body: look.styles.body, tableText: look.styles.tableText };
  const beside = ours.flatMap((our) => {
    const style = printed.get(our.from);
    return style === undefined ? [] : [besideHouse(style, our, base, wideTableFont)];
  });
  const own = root.children.filter(({ name }) => name === "w:docDefaults");
  const bold = element("w:style", { "w:type": "character", "w:customStyle": "1", "w:styleId": PAGE_BOLD }, [
    valued("w:name", "Page bold"),
    element("w:rPr", {}, [element("w:b"), element("w:bCs")]),
  ]);
  const children = [...(defaults === null ? own : [defaults]), ...carried, ...beside, bold];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written({ ...root, children })}`;
}

/** Writes each header and footer once, however many sections bear it. */
class Stories {
  readonly relations: string[] = [];
  /** The names of the parts, and the ends of the names of pictures. */
  readonly parts: string[] = [];
  readonly pictureKinds = new Set<string>();
  private readonly written = new Map<string, string>();
  private readonly pictures = new Map<PictureFile, string>();
  private readonly package: Parts;
  private readonly house: HouseStyle;
  private readonly paper: Paper;

  constructor(parts: Parts, house: HouseStyle, paper: Paper) {
    this.package = parts;
    this.house = house;
    this.paper = paper;
  }

  /** What a section says of its headers and footers; a page that differs is only ever the paper's first. */
  references({ header, footer, firstDiffers }: PageKind, isFirst: boolean): string {
    const kinds: readonly StoryKind[] = [
      "default",
      ...(isFirst && firstDiffers ? (["first"] as const) : []),
      ...(this.house.hasEvenPages ? (["even"] as const) : []),
    ];
    const reference = (name: "header" | "footer", kind: StoryKind, id: string | null) => {
      const lines = name === "header" ? this.headerLines(id) : this.footerLines(id);
      if (lines.length === 0) return "";
      const relation = this.write(name, `${name} ${id}`, awayFromText(name, lines));
      return `<w:${name}Reference w:type="${kind}" r:id="${relation}"/>`;
    };
    return kinds
      .map((kind) => reference("header", kind, header[kind]) + reference("footer", kind, footer[kind]))
      .join("");
  }

  private headerLines(id: string | null): readonly StoryLine[] {
    return this.house.stories.get(id ?? "")?.lines ?? [];
  }

  private footerLines(id: string | null): readonly StoryLine[] {
    const said = { title: printable(this.paper.title), isDraft: isDraft(this.paper) };
    return footerLines(this.headerLines(id), said, this.house.look.styles.pageFooter);
  }

  private write(name: "header" | "footer", key: string, lines: readonly StoryLine[]): string {
    const known = this.written.get(key);
    if (known !== undefined) return known;
    const number = this.written.size + 1;
    const relation = `rIdHouse${number}`;
    this.written.set(key, relation);
    const { pages } = this.house.look;
    const room = Math.min(textWidth(pages.portrait), textWidth(pages.landscape)) * UNITS_OF_A_TWIP;
    const firstDrawing = FIRST_DRAWING + 100 * number;
    const { xml, pictures } = writeStory({ kind: name, lines, title: this.paper.title, room, firstDrawing });
    const part = `${name}${number}.xml`;
    this.package[`word/${part}`] = strToU8(xml);
    const images = pictures.map((file, index) => relationTo(`rId${index + 1}`, "image", this.media(file)));
    if (images.length > 0)
      this.package[`word/_rels/${part}.rels`] = strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${images.join("")}</Relationships>`,
      );
    this.relations.push(relationTo(relation, name, part));
    this.parts.push(part);
    return relation;
  }

  private media(file: PictureFile): string {
    const name = this.pictures.get(file) ?? `media/house${this.pictures.size + 1}.${file.kind}`;
    this.pictures.set(file, name);
    this.pictureKinds.add(file.kind);
    this.package[`word/${name}`] = file.bytes;
    return name;
  }
}

/** Twips between the text and a header or footer that is higher than its margin. */
const LEAST_GAP = 200;

function awayFromText(name: "header" | "footer", lines: readonly StoryLine[]): readonly StoryLine[] {
  const [edge, attribute] = name === "header" ? [lines.length - 1, "w:after"] : [0, "w:before"];
  return lines.map((line, place) => {
    const spacing = line.properties.get("w:spacing")?.attributes ?? {};
    if (place !== edge || Number(spacing[attribute] ?? 0) >= LEAST_GAP) return line;
    const wider = element("w:spacing", { ...spacing, [attribute]: String(LEAST_GAP) });
    return { ...line, properties: withProperties(line.properties, { "w:spacing": wider }) };
  });
}

function relationTo(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function withTypes(xml: string, { parts, pictureKinds }: Stories): string {
  const known = new Set(parseXml(xml).children.map(({ attributes }: XmlElement) => attributes.Extension));
  const defaults = [...pictureKinds]
    .filter((kind) => !known.has(kind))
    .map((kind) => `<Default Extension="${kind}" ContentType="${PICTURE_TYPES[kind]}"/>`);
  const overrides = parts.map((part) => {
    const kind = part.startsWith("header") ? "header" : "footer";
    return `<Override PartName="/word/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  });
  return before(xml, "</Types>", [...defaults, ...overrides].join(""));
}
