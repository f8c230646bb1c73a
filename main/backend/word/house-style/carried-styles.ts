// The template's styles as papers carry them: those that play a part and what they rest on, mended where not everybody
// could read what they set. What is not named in xml-out.ts stays behind.
import { STYLE_ROLES, type StyleRole } from "../../../../shared/domain/paper/house-style.ts";
import { INK, TABLE_HEADER_FILL } from "../look.ts";
import { contrastOf } from "../rules/colour.ts";
import { childOf, type XmlElement } from "../xml.ts";
import type { RolesFound } from "./roles.ts";
import { chainOf, fontOf, propertyOf, type TemplateStyle, type TemplateStyles } from "./template-styles.ts";
import { element, groupOf, type Properties, propertiesIn, valued, withProperties } from "./xml-out.ts";

/** Half-points: smaller type is raised to this. */
export const SMALLEST_TYPE = 24;
/** Twips before and after a paragraph together; with less, paragraphs run into each other. */
export const LEAST_SPACE = 60;
export const TEXT_CONTRAST = 4.5;
/** The darkest ground on which a paragraph stands that has none of its own. */
const GROUND = TABLE_HEADER_FILL;

/** The styles that play a part and those that `others` names, each with all that it is based on. */
export function carriedStyles(
  styles: TemplateStyles,
  roles: RolesFound,
  others: Iterable<string>,
): readonly XmlElement[] {
  const played = STYLE_ROLES.flatMap((role) => roles[role]?.style ?? []);
  const named = [...others].flatMap((id) => styles.byId.get(id) ?? []);
  const start = [styles.body, ...played, ...named];
  const carried = new Set(start.flatMap((style) => chainOf(styles, style)));
  return [...carried].map((style) => carriedStyle(styles, roles, style, carried));
}

function carriedStyle(
  styles: TemplateStyles,
  roles: RolesFound,
  style: TemplateStyle,
  carried: ReadonlySet<TemplateStyle>,
): XmlElement {
  const parts = STYLE_ROLES.filter((role) => roles[role]?.style === style);
  const paragraph = parts.reduce(
    (properties, role) => forRole(styles, style, role, properties),
    mendedParagraph(styles, style),
  );
  const next = styles.byId.get(childOf(style.element, "w:next")?.attributes["w:val"] ?? "");
  const isBody = style === styles.body;
  return element(
    "w:style",
    {
      "w:type": style.kind,
      ...(isBody ? { "w:default": "1" } : {}),
      ...(style.element.attributes["w:customStyle"] === undefined ? {} : { "w:customStyle": "1" }),
      "w:styleId": style.id,
    },
    [
      valued("w:name", style.name),
      ...(style.basedOn === null || isRing(styles, style) ? [] : [valued("w:basedOn", style.basedOn)]),
      ...(next && carried.has(next) ? [valued("w:next", next.id)] : []),
      element("w:qFormat"),
      ...(style.kind === "paragraph" ? groupOf("w:pPr", paragraph) : []),
      ...groupOf("w:rPr", mendedType(styles, roles, style, parts)),
    ],
  );
}

/** Whether what the style is based on is missing, or leads back to the style. */
function isRing(styles: TemplateStyles, style: TemplateStyle): boolean {
  const base = styles.byId.get(style.basedOn ?? "");
  return base === undefined || base.kind !== style.kind || chainOf(styles, base).includes(style);
}

function mendedParagraph(styles: TemplateStyles, style: TemplateStyle): Properties {
  const own = propertiesIn(style.element, "w:pPr");
  const side = own.get("w:jc")?.attributes["w:val"] ?? "left";
  return withProperties(own, {
    "w:jc": ["left", "start"].includes(side) ? own.get("w:jc") : valued("w:jc", "left"),
    "w:spacing": mendedSpacing(own.get("w:spacing")),
    // A level is given with the part that a style plays; a style that plays none must not have one.
    "w:outlineLvl": levelIn(styles, style) ? valued("w:outlineLvl", "9") : undefined,
  });
}

function levelIn(styles: TemplateStyles, style: TemplateStyle): boolean {
  return propertyOf(styles, style, "w:pPr", "w:outlineLvl") !== undefined;
}

/** A height of line that is exact would cut off pictures that stand in the line. */
export function mendedSpacing(spacing: XmlElement | undefined): XmlElement | undefined {
  if (spacing?.attributes["w:line"] === undefined) return spacing;
  const rule = spacing.attributes["w:lineRule"] ?? "auto";
  return element("w:spacing", { ...spacing.attributes, "w:lineRule": rule === "exact" ? "atLeast" : rule });
}

function forRole(
  styles: TemplateStyles,
  style: TemplateStyle,
  role: StyleRole,
  properties: Properties,
): Properties {
  const spaced = withProperties(properties, { "w:spacing": spacingFor(styles, style, role, properties) });
  const kept = { "w:keepNext": element("w:keepNext"), "w:keepLines": element("w:keepLines") };
  switch (role) {
    case "title":
    case "caption":
      return withProperties(spaced, kept);
    case "heading1":
    case "heading2":
    case "heading3":
      return withProperties(spaced, {
        ...kept,
        "w:outlineLvl": valued("w:outlineLvl", String(Number(role.at(-1)) - 1)),
      });
    case "tableText":
      return withProperties(spaced, {
        "w:keepNext": undefined,
        "w:keepLines": kept["w:keepLines"],
        "w:pBdr": undefined,
        "w:shd": undefined,
      });
    case "resolution":
      return withProperties(spaced, {
        "w:keepLines": kept["w:keepLines"],
        "w:contextualSpacing": undefined,
      });
    case "draft":
      return withProperties(spaced, { "w:keepNext": kept["w:keepNext"] });
    case "signature":
      return withProperties(spaced, { "w:keepLines": kept["w:keepLines"], ...signatureRule(properties) });
    case "body":
    case "minute":
      return withProperties(spaced, { "w:contextualSpacing": undefined });
    case "list":
    case "note":
    case "verb":
      return spaced;
  }
}

/** A line to sign on, with room above it; the length is the printer's, so the style must not move its ends. */
function signatureRule(properties: Properties) {
  const line = element("w:top", { "w:val": "single", "w:sz": "6", "w:space": "4", "w:color": INK });
  const hasRule = childOf(properties.get("w:pBdr"), "w:top") !== undefined;
  return {
    "w:pBdr": hasRule ? properties.get("w:pBdr") : element("w:pBdr", {}, [line]),
    "w:ind": undefined,
    "w:spacing": element("w:spacing", { "w:before": "800", "w:after": "0" }),
  };
}

type SpacedRole = Exclude<StyleRole, "verb" | "tableText" | "signature">;
/** Twips before and after, where the template leaves none. */
const SPACE: Readonly<Record<SpacedRole, readonly [before: number, after: number]>> = {
  title: [0, 200],
  heading1: [360, 120],
  heading2: [280, 120],
  heading3: [240, 120],
  body: [0, 160],
  minute: [0, 200],
  resolution: [240, 320],
  list: [0, 80],
  caption: [240, 100],
  note: [0, 120],
  draft: [0, 200],
};

function spacingFor(
  styles: TemplateStyles,
  style: TemplateStyle,
  role: StyleRole,
  properties: Properties,
): XmlElement | undefined {
  const own = properties.get("w:spacing");
  if (role === "verb" || role === "signature") return own;
  if (role === "tableText")
    return (
      own ??
      element("w:spacing", { "w:before": "40", "w:after": "40", "w:line": "252", "w:lineRule": "auto" })
    );
  if (spaceAround(styles, style) >= LEAST_SPACE) return own;
  const [before, after] = SPACE[role];
  return element("w:spacing", { ...own?.attributes, "w:before": String(before), "w:after": String(after) });
}

/** Twips before and after a paragraph of the style. */
export function spaceAround(styles: TemplateStyles, style: TemplateStyle): number {
  const attribute = (name: string) => {
    for (const { element } of chainOf(styles, style)) {
      const value = childOf(childOf(element, "w:pPr"), "w:spacing")?.attributes[name];
      if (value !== undefined) return Number(value);
    }
    const defaults = childOf(childOf(styles.defaults, "w:pPrDefault"), "w:pPr");
    return Number(childOf(defaults, "w:spacing")?.attributes[name] ?? 0);
  };
  const isAutomatic = ["w:beforeAutospacing", "w:afterAutospacing"].some((name) => attribute(name) === 1);
  return isAutomatic ? LEAST_SPACE : attribute("w:before") + attribute("w:after");
}

function mendedType(
  styles: TemplateStyles,
  roles: RolesFound,
  style: TemplateStyle,
  parts: readonly StyleRole[],
): Properties {
  const own = propertiesIn(style.element, "w:rPr");
  const upright = parts.includes("caption") ? element("w:i", { "w:val": "0" }) : own.get("w:i");
  return withProperties(mendedRun(styles, childOf(childOf(style.element, "w:rPr"), "w:rFonts"), own), {
    "w:i": upright,
    "w:color": mendedColour(styles, style, own, groundFor(styles, roles, style, parts)),
  });
}

/** Type with its font named, at 12 points or more, and in no language of its own. */
export function mendedRun(
  styles: TemplateStyles,
  fonts: XmlElement | undefined,
  own: Properties,
): Properties {
  const font = fontOf(styles, fonts);
  return withProperties(own, {
    "w:rFonts":
      font === null ? undefined : element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:cs": font }),
    "w:sz": raised(own.get("w:sz")),
    "w:szCs": raised(own.get("w:szCs")),
    "w:lang": undefined,
  });
}

function raised(size: XmlElement | undefined): XmlElement | undefined {
  return size && Number(size.attributes["w:val"]) < SMALLEST_TYPE
    ? valued(size.name, String(SMALLEST_TYPE))
    : size;
}

/** The word that decides stands on the ground of its paragraph; text of tables loses its own. */
function groundFor(
  styles: TemplateStyles,
  roles: RolesFound,
  style: TemplateStyle,
  parts: readonly StyleRole[],
): string {
  if (parts.includes("tableText")) return GROUND;
  return groundOf(styles, parts.includes("verb") ? (roles.resolution?.style ?? null) : style);
}

function mendedColour(
  styles: TemplateStyles,
  style: TemplateStyle,
  own: Properties,
  ground: string,
): XmlElement | undefined {
  const isFaint = contrastIn(styles, style, ground) < TEXT_CONTRAST;
  return isFaint ? valued("w:color", readableOn(ground)) : own.get("w:color");
}

/** The contrast of the style's type with its ground; type whose colour Word chooses can always be read. */
export function contrastIn(
  styles: TemplateStyles,
  style: TemplateStyle,
  ground: string = groundOf(styles, style),
): number {
  const colour = propertyOf(styles, style, "w:rPr", "w:color")?.attributes["w:val"] ?? "";
  return isHex(colour) ? contrastOf(colour, ground) : 21;
}

function groundOf(styles: TemplateStyles, style: TemplateStyle | null): string {
  const fill = propertyOf(styles, style, "w:pPr", "w:shd")?.attributes["w:fill"] ?? "";
  return isHex(fill) ? fill : GROUND;
}

/** Black or white, whichever can be read on the ground. */
export function readableOn(ground: string): string {
  return contrastOf(INK, ground) >= TEXT_CONTRAST ? INK : "FFFFFF";
}

export function isHex(colour: string): boolean {
  return /^[0-9a-fA-F]{6}$/.test(colour);
}

/** What Word takes where a template names no font. */
const WORDS_OWN_FONT = "Times New Roman";

/** The type that all text has unless a style says otherwise; null where the template has neither this nor styles. */
export function carriedDefaults(styles: TemplateStyles): XmlElement | null {
  if (styles.defaults === undefined && styles.body === null) return null;
  const type = childOf(styles.defaults, "w:rPrDefault");
  const paragraph = childOf(styles.defaults, "w:pPrDefault");
  const own = propertiesIn(type, "w:rPr");
  const fonts = childOf(childOf(type, "w:rPr"), "w:rFonts");
  const font = fontOf(styles, fonts) ?? WORDS_OWN_FONT;
  const smallest = valued("w:sz", String(SMALLEST_TYPE));
  const colour = own.get("w:color")?.attributes["w:val"] ?? "";
  const isFaint = isHex(colour) && contrastOf(colour, GROUND) < TEXT_CONTRAST;
  const mended = withProperties(mendedRun(styles, fonts, own), {
    "w:rFonts": element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:cs": font }),
    "w:sz": raised(own.get("w:sz")) ?? smallest,
    "w:szCs": raised(own.get("w:szCs")) ?? valued("w:szCs", String(SMALLEST_TYPE)),
    "w:color": isFaint ? valued("w:color", INK) : own.get("w:color"),
    "w:lang": element("w:lang", { "w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "en-GB" }),
  });
  const spaced = propertiesIn(paragraph, "w:pPr");
  const laidOut = withProperties(spaced, {
    "w:jc": undefined,
    "w:outlineLvl": undefined,
    "w:spacing": mendedSpacing(spaced.get("w:spacing")),
  });
  return element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, groupOf("w:rPr", mended)),
    element("w:pPrDefault", {}, groupOf("w:pPr", laidOut)),
  ]);
}
