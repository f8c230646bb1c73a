// A council's house style as the printer needs it: made of its template once for each paper, with nothing of ours lost.

import type { PaperSection } from "../../../../shared/domain/paper/blocks.ts";
import type { ChosenStyles } from "../../../../shared/domain/paper/house-style.ts";
import { FONT, type Look, OUR_LOOK, type PrintedRole } from "../look.ts";
import type { XmlElement } from "../xml.ts";
import { carriedDefaults, carriedStyles } from "./carried-styles.ts";
import { mendStory } from "./mend-story.ts";
import { openTemplate, type Template } from "./open-template.ts";
import { type OurStyle, ourStylesBeside } from "./our-styles.ts";
import { type PageKind, pagesOf, STORY_KINDS, type TemplatePages } from "./pages.ts";
import { readStory } from "./read-story.ts";
import { findRoles, type RolesFound } from "./roles.ts";
import type { ReadStory } from "./story.ts";
import { lookOf, propertyOf, stylesOf, type TemplateStyles } from "./template-styles.ts";

export interface HouseStyle {
  readonly look: Look;
  /** Null where the template sets no type at all, so that ours stands. */
  readonly defaults: XmlElement | null;
  readonly carried: readonly XmlElement[];
  /** Ours that stand beside them. */
  readonly ours: readonly OurStyle[];
  readonly pages: Readonly<Record<PaperSection["orientation"], PageKind>>;
  /** Ours, where the template's own is too wide for tables with many columns; else null. */
  readonly wideTableFont: string | null;
  /** Headers and footers by the relations that the pages name. */
  readonly stories: ReadonlyMap<string, ReadStory>;
  readonly hasEvenPages: boolean;
}

/** All that was found out on the way, for whoever says what is amiss. */
export interface ReadHouseStyle {
  readonly house: HouseStyle;
  readonly template: Template;
  readonly styles: TemplateStyles;
  readonly roles: RolesFound;
  readonly pages: TemplatePages;
}

/** Refuses what `openTemplate` refuses. */
export async function readHouseStyle(bytes: Uint8Array, chosen: ChosenStyles): Promise<ReadHouseStyle> {
  const template = await openTemplate(bytes);
  const styles = stylesOf(template);
  const roles = findRoles(styles, chosen);
  const pages = pagesOf(template.body);
  const stories = storiesOn(pages, template, styles);
  const carried = carriedStyles(styles, roles, stylesUsed(stories));
  const ours = ourStylesBeside(carried, roles);
  const { portrait, landscape } = pages;
  const house: HouseStyle = {
    look: {
      styles: styleIds(roles, ours),
      verb: roles.verb?.style.id ?? null,
      resolutionIndent: indentOf(styles, roles),
      pages: { portrait: portrait.layout, landscape: landscape.layout },
    },
    defaults: carriedDefaults(styles),
    carried,
    ours,
    pages: { portrait, landscape },
    wideTableFont: isWideFont(lookOf(styles, roles.tableText?.style ?? styles.body).font) ? FONT : null,
    stories,
    hasEvenPages: template.hasEvenPages,
  };
  return { house, template, styles, roles, pages };
}

function storiesOn(
  { portrait, landscape }: TemplatePages,
  template: Template,
  styles: TemplateStyles,
): ReadonlyMap<string, ReadStory> {
  const stories = new Map<string, ReadStory>();
  for (const ids of [portrait.header, portrait.footer, landscape.header, landscape.footer])
    for (const kind of STORY_KINDS) {
      const id = ids[kind];
      const part = id === null ? undefined : template.stories.get(id);
      if (id !== null && part !== undefined) stories.set(id, mendStory(readStory(part), styles));
    }
  return stories;
}

/** The styles that headers and footers name. */
function stylesUsed(stories: ReadonlyMap<string, ReadStory>): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (style: XmlElement | undefined) => used.add(style?.attributes["w:val"] ?? "");
  for (const { lines } of stories.values())
    for (const { properties, pieces } of lines) {
      add(properties.get("w:pStyle"));
      for (const piece of pieces) if ("type" in piece) add(piece.type.get("w:rStyle"));
    }
  return used;
}

/** In twips; ours where the template has no style for resolutions. */
function indentOf(styles: TemplateStyles, { resolution }: RolesFound): number {
  if (resolution === null) return OUR_LOOK.resolutionIndent;
  const attributes = propertyOf(styles, resolution.style, "w:pPr", "w:ind")?.attributes;
  const indent = Number(attributes?.["w:left"] ?? attributes?.["w:start"] ?? 0);
  return Number.isFinite(indent) ? Math.max(0, indent) : 0;
}

function styleIds(roles: RolesFound, ours: readonly OurStyle[]): Look["styles"] {
  const ids = Object.entries(OUR_LOOK.styles).map(([role, ourId]) => {
    const found = role in roles ? roles[role as keyof RolesFound] : null;
    return [role, found?.style.id ?? ours.find((style) => style.from === ourId)?.id ?? ourId];
  });
  return Object.fromEntries(ids) as Readonly<Record<PrintedRole, string>>;
}

/** Fonts in which the words of a narrow column would be broken in two. */
export function isWideFont(font: string): boolean {
  return /^(verdana|tahoma|lucida sans|century gothic|comic sans|dejavu sans|bookman|courier)/i.test(font);
}
