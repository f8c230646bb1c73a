// The styles of a template: what each is called, what it is based on, and how its type looks.
import type { OfferedStyle, TypeLook } from "../../../../shared/domain/paper/house-style.ts";
import { isOn } from "../opened.ts";
import { childOf, within, type XmlElement } from "../xml.ts";
import type { Template } from "./open-template.ts";

export interface TemplateStyle {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "paragraph" | "character";
  readonly isDefault: boolean;
  readonly basedOn: string | null;
  readonly element: XmlElement;
}

export interface TemplateStyles {
  readonly byId: ReadonlyMap<string, TemplateStyle>;
  /** The style of a paragraph that names none; null where the template has no paragraph style. */
  readonly body: TemplateStyle | null;
  readonly defaults: XmlElement | undefined;
  /** The fonts of the theme, by the names under which styles ask for them. */
  readonly themeFonts: ReadonlyMap<string, string>;
}

/** What Word takes where a template says nothing. */
const WORDS_OWN_FONT = "Times New Roman";
const WORDS_OWN_SIZE = 20;

export function stylesOf({ styles, theme }: Template): TemplateStyles {
  const all = (styles?.children ?? []).flatMap((child) => styleOf(child) ?? []);
  const byId = new Map(all.map((style) => [style.id, style]));
  const paragraphs = all.filter(({ kind }) => kind === "paragraph");
  return {
    byId,
    body:
      paragraphs.find(({ isDefault }) => isDefault) ??
      paragraphs.find(({ name }) => name.toLowerCase() === "normal") ??
      null,
    defaults: childOf(styles ?? undefined, "w:docDefaults"),
    themeFonts: themeFontsOf(theme),
  };
}

function styleOf(element: XmlElement): TemplateStyle | null {
  const kind = element.attributes["w:type"] ?? "paragraph";
  const id = element.attributes["w:styleId"];
  const name = saidBy(element, "w:name");
  if (element.name !== "w:style" || id === undefined || name === null) return null;
  if (kind !== "paragraph" && kind !== "character") return null;
  return {
    id,
    name,
    aliases: saidBy(element, "w:aliases")?.split(",") ?? [],
    kind,
    isDefault: /^(1|true|on)$/.test(element.attributes["w:default"] ?? ""),
    basedOn: saidBy(element, "w:basedOn"),
    element,
  };
}

function saidBy(element: XmlElement, name: string): string | null {
  return childOf(element, name)?.attributes["w:val"] ?? null;
}

const THEME_FONTS = [
  ["a:minorFont", "minor"],
  ["a:majorFont", "major"],
] as const;

function themeFontsOf(theme: XmlElement | null): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  for (const [element, name] of THEME_FONTS) {
    const scheme = theme === null ? undefined : within(theme, element)[0];
    const latin = childOf(scheme, "a:latin")?.attributes.typeface;
    if (!latin) continue;
    for (const script of ["HAnsi", "Ascii", "Bidi", "EastAsia"]) fonts.set(`${name}${script}`, latin);
  }
  return fonts;
}

/** The style and all that it is based on, itself first. */
export function chainOf({ byId }: TemplateStyles, style: TemplateStyle | null): readonly TemplateStyle[] {
  const chain: TemplateStyle[] = [];
  for (let next = style; next && !chain.includes(next); next = byId.get(next.basedOn ?? "") ?? null)
    chain.push(next);
  return chain;
}

/** A property as Word would find it: in the style, in what it is based on, in the defaults. */
export function propertyOf(
  styles: TemplateStyles,
  style: TemplateStyle | null,
  group: "w:pPr" | "w:rPr",
  name: string,
): XmlElement | undefined {
  for (const { element } of chainOf(styles, style)) {
    const found = childOf(childOf(element, group), name);
    if (found !== undefined) return found;
  }
  const defaults = childOf(styles.defaults, group === "w:pPr" ? "w:pPrDefault" : "w:rPrDefault");
  return childOf(childOf(defaults, group), name);
}

/** The heading level from 1 that the style gives its paragraphs; null for none. */
export function levelOf(styles: TemplateStyles, style: TemplateStyle): number | null {
  const level = propertyOf(styles, style, "w:pPr", "w:outlineLvl")?.attributes["w:val"];
  return level === undefined || Number(level) > 8 ? null : Number(level) + 1;
}

/** The font that the element asks for, by its own name or by the theme's; null where it names none. */
export function fontOf({ themeFonts }: TemplateStyles, fonts: XmlElement | undefined): string | null {
  const { "w:asciiTheme": theme, "w:ascii": own } = fonts?.attributes ?? {};
  return (theme === undefined ? undefined : themeFonts.get(theme)) ?? own ?? null;
}

/** Half-points. */
export function sizeOf(styles: TemplateStyles, style: TemplateStyle | null): number {
  const size = Number(propertyOf(styles, style, "w:rPr", "w:sz")?.attributes["w:val"]);
  return Number.isFinite(size) && size > 0 ? size : WORDS_OWN_SIZE;
}

export function lookOf(styles: TemplateStyles, style: TemplateStyle | null): TypeLook {
  const property = (name: string) => propertyOf(styles, style, "w:rPr", name);
  const ground = propertyOf(styles, style, "w:pPr", "w:shd")?.attributes["w:fill"];
  return {
    font: fontOf(styles, property("w:rFonts")) ?? WORDS_OWN_FONT,
    points: sizeOf(styles, style) / 2,
    isBold: isOn(property("w:b")),
    isItalic: isOn(property("w:i")),
    colour: colourOf(property("w:color")?.attributes["w:val"]),
    ground: colourOf(ground),
  };
}

function colourOf(hex: string | undefined): string | null {
  return hex !== undefined && /^[0-9a-fA-F]{6}$/.test(hex) ? `#${hex.toLowerCase()}` : null;
}

/** What a clerk may choose from, by name. */
export function offeredStyles(styles: TemplateStyles): readonly OfferedStyle[] {
  return [...styles.byId.values()]
    .filter(
      ({ element, isDefault, kind }) =>
        !childOf(element, "w:semiHidden") && !(kind === "character" && isDefault),
    )
    .map((style) => ({ id: style.id, name: style.name, kind: style.kind, look: lookOf(styles, style) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
