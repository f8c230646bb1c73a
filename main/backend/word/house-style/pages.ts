// The pages of a template: their sizes and margins, upright and on their side, and which header and footer each bears.
import type { Margins, PageLayout } from "../look.ts";
import { OUR_LOOK } from "../look.ts";
import { isOn } from "../opened.ts";
import { childOf, within, type XmlElement } from "../xml.ts";

export const STORY_KINDS = ["default", "first", "even"] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** For each kind of page the relation of its header or footer; null where it is blank. */
export type StoryIds = Readonly<Record<StoryKind, string | null>>;

export interface PageKind {
  readonly layout: PageLayout;
  readonly header: StoryIds;
  readonly footer: StoryIds;
  /** Whether the first page of a section like this has a header and footer of its own. */
  readonly firstDiffers: boolean;
}

export interface TemplatePages {
  readonly portrait: PageKind;
  readonly landscape: PageKind;
  readonly sections: number;
  readonly hasColumns: boolean;
  /** Whether the page's own margins leave too little room for tables, so that ours stand. */
  readonly isNarrow: boolean;
}

const NO_STORIES: StoryIds = { default: null, first: null, even: null };
/** Twips: 12 cm of text upright, 22 cm on its side. */
const LEAST_WIDTH = { portrait: 6800, landscape: 12480 } as const;
/** Word cannot make a page larger than 22 inches, and a smaller one than A6 is no page of a paper. */
const PAGE_SIDES = { least: 5950, most: 31680 };

export function pagesOf(body: XmlElement): TemplatePages {
  const found = within(body, "w:sectPr");
  const sections: Section[] = [];
  for (const properties of found) sections.push(readSection(properties, sections.at(-1)));
  const [first] = sections;
  const upright = sections.find(({ layout }) => layout !== null && layout.width <= layout.height);
  const lying = sections.find(({ layout }) => layout !== null && layout.width > layout.height);
  const base = upright ?? lying ?? first;
  const own = upright?.layout ?? turned(lying?.layout ?? null) ?? OUR_LOOK.pages.portrait;
  const portrait = withRoom(own, "portrait");
  const landscape = withRoom(lying?.layout ?? forTables(own), "landscape");
  const stories = (section: Section | undefined) => ({
    header: section?.header ?? NO_STORIES,
    footer: section?.footer ?? NO_STORIES,
    firstDiffers: section?.firstDiffers ?? false,
  });
  return {
    portrait: { layout: portrait, ...stories(base) },
    landscape: { layout: landscape, ...stories(lying ?? base) },
    sections: found.length,
    hasColumns: found.some((section) => Number(childOf(section, "w:cols")?.attributes["w:num"] ?? 1) > 1),
    isNarrow: portrait !== own || (lying?.layout !== undefined && landscape !== lying.layout),
  };
}

interface Section {
  readonly layout: PageLayout | null;
  readonly header: StoryIds;
  readonly footer: StoryIds;
  readonly firstDiffers: boolean;
}

/** A section that names no header of a kind carries on that of the section before. */
function readSection(properties: XmlElement, before: Section | undefined): Section {
  return {
    layout: layoutOf(properties),
    header: { ...(before?.header ?? NO_STORIES), ...storiesIn(properties, "w:headerReference") },
    footer: { ...(before?.footer ?? NO_STORIES), ...storiesIn(properties, "w:footerReference") },
    firstDiffers: isOn(childOf(properties, "w:titlePg")),
  };
}

function storiesIn(properties: XmlElement, name: string): Partial<StoryIds> {
  const references = properties.children.filter((child) => child.name === name);
  return Object.fromEntries(
    references.map(({ attributes }) => [attributes["w:type"] ?? "default", attributes["r:id"] ?? null]),
  );
}

function layoutOf(properties: XmlElement): PageLayout | null {
  const size = childOf(properties, "w:pgSz")?.attributes ?? {};
  const [width, height] = [Number(size["w:w"]), Number(size["w:h"])];
  const isPage = [width, height].every((side) => side >= PAGE_SIDES.least && side <= PAGE_SIDES.most);
  return isPage ? { width, height, margins: marginsOf(properties) } : null;
}

function marginsOf(properties: XmlElement): Margins {
  const written = childOf(properties, "w:pgMar")?.attributes ?? {};
  const ours = OUR_LOOK.pages.portrait.margins;
  // A negative margin at the top or foot holds its place whatever the header needs; then text would run into it.
  const margin = (name: keyof Margins) => {
    const twips = Math.abs(Math.round(Number(written[`w:${name}`] ?? ours[name])));
    return Number.isFinite(twips) ? Math.min(twips, 5000) : ours[name];
  };
  return {
    top: margin("top"),
    right: margin("right"),
    bottom: margin("bottom"),
    left: margin("left"),
    header: margin("header"),
    footer: margin("footer"),
    gutter: margin("gutter"),
  };
}

function turned(layout: PageLayout | null): PageLayout | null {
  return layout && { ...layout, width: layout.height, height: layout.width };
}

/** The page on its side, with margins no wider than ours, because tables need the room; a higher header makes its own. */
function forTables(layout: PageLayout): PageLayout {
  const { margins } = layout;
  const ours = OUR_LOOK.pages.landscape.margins;
  return {
    width: layout.height,
    height: layout.width,
    margins: {
      ...margins,
      top: Math.min(margins.top, ours.bottom),
      bottom: Math.min(margins.bottom, ours.bottom),
      left: Math.min(margins.left, ours.left),
      right: Math.min(margins.right, ours.right),
    },
  };
}

/** The page itself, or with our margins beside the text where its own leave too little room. */
function withRoom(layout: PageLayout, orientation: "portrait" | "landscape"): PageLayout {
  const { margins, width } = layout;
  const room = width - margins.left - margins.right - margins.gutter;
  if (room >= LEAST_WIDTH[orientation]) return layout;
  const { left, right } = OUR_LOOK.pages[orientation].margins;
  return { ...layout, margins: { ...margins, left, right, gutter: 0 } };
}
