// Which style of a template plays which part in our papers: told by names as councils and Word use them, then by levels.
import {
  type ChosenStyles,
  STYLE_ROLES,
  type StyleRole,
} from "../../../../shared/domain/paper/house-style.ts";
import { levelOf, type TemplateStyle, type TemplateStyles } from "./template-styles.ts";

export interface RoleFound {
  readonly style: TemplateStyle;
  readonly how: "by name" | "by level" | "by choice";
}

/** Null where the template has no such style, so that ours stands. */
export type RolesFound = Readonly<Record<StyleRole, RoleFound | null>>;

/** The surest name first. Word writes the names of its own styles in English, whatever language it speaks. */
const NAMES: Readonly<Record<StyleRole, readonly RegExp[]>> = {
  title: [
    /^title$/,
    /^titel$/,
    /\b(document|report|paper|committee|main) title\b/,
    /(?<!\b(table|chart|figure|book|sub) )\btitle\b/,
  ],
  heading1: headingNames(1),
  heading2: headingNames(2),
  heading3: headingNames(3),
  body: [],
  minute: [
    /^minutes?( text| body| para(graph)?)?$/,
    /\bminutes? (text|body|para(graph)?)\b/,
    /\bprotokolltext\b/,
  ],
  resolution: [/^resolutions?$/, /\bresol(ution|ved)\b/, /^decisions?( text)?$/, /\bbeschluss(text)?\b/],
  verb: [/\bresolved\b/, /\bdecision (verb|word)\b/, /^strong$/, /^(fett|stark|fett betont)$/],
  list: [/^list paragraph$/, /^listenabsatz$/],
  caption: [/^caption$/, /^beschriftung$/, /\btable (title|caption|heading)\b/],
  tableText: [/^table text$/, /\btable (text|body|contents?|para(graph)?)\b/, /\btabellen(text|inhalt)\b/],
  note: [/^notes?( text)?$/, /^small print$/, /\b(table|source) notes?\b/, /^anmerkung$/],
  draft: [/^draft( mark)?$/, /\bdraft\b/, /\bentwurf\b/],
  signature: [/^signature( line| block)?$/, /\bsignature\b/, /\bunterschrift\b/],
};

function headingNames(level: 1 | 2 | 3): readonly RegExp[] {
  return [
    new RegExp(`^heading ?${level}$`),
    new RegExp(`^(überschrift|ueberschrift) ?${level}$`),
    new RegExp(`(^| )(head|heading|headline|überschrift|section|level|h) ?${level}( |$)`),
  ];
}

const HEADINGS: Partial<Record<StyleRole, number>> = { heading1: 1, heading2: 2, heading3: 3 };
/** A paragraph is a heading or the title or neither, so a style that plays one of these parts plays no other. */
const ALONE: readonly StyleRole[] = ["title", "heading1", "heading2", "heading3"];

/** A choice stands before what names and levels tell; one that the template does not have, or that is taken, is passed over. */
export function findRoles(styles: TemplateStyles, chosen: ChosenStyles): RolesFound {
  const found = new Map<StyleRole, RoleFound>();
  const isFree = (role: StyleRole, { id }: TemplateStyle) =>
    [...found].every(
      ([other, { style }]) => style.id !== id || !(ALONE.includes(role) || ALONE.includes(other)),
    );
  const settle = (role: StyleRole, style: TemplateStyle | undefined | null, how: RoleFound["how"]) => {
    if (style && !found.has(role) && style.kind === kindOf(role) && isFree(role, style))
      found.set(role, { style, how });
  };
  for (const role of STYLE_ROLES) settle(role, styles.byId.get(chosen[role] ?? ""), "by choice");
  // What names no style is printed in the template's own text anyhow.
  const open = STYLE_ROLES.filter((role) => chosen[role] !== null || role === "body");
  settle("body", styles.body, "by name");
  for (const role of open) settle(role, byName(styles, role), "by name");
  for (const role of open) settle(role, byLevel(styles, HEADINGS[role], isFree.bind(null, role)), "by level");
  return Object.fromEntries(STYLE_ROLES.map((role) => [role, found.get(role) ?? null])) as RolesFound;
}

function kindOf(role: StyleRole): TemplateStyle["kind"] {
  return role === "verb" ? "character" : "paragraph";
}

function byName(styles: TemplateStyles, role: StyleRole): TemplateStyle | undefined {
  const ofKind = [...styles.byId.values()].filter(({ kind }) => kind === kindOf(role));
  for (const pattern of NAMES[role]) {
    const style = ofKind.find(({ name, aliases }) =>
      [name, ...aliases].some((called) => pattern.test(plainName(called))),
    );
    if (style !== undefined) return style;
  }
  return undefined;
}

/** `WBC_Heading-1`, `wbcHeading1` and `WBC heading 1` are one name. */
function plainName(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[\s_.\-–/]+/g, " ")
    .trim()
    .toLowerCase();
}

function byLevel(
  styles: TemplateStyles,
  level: number | undefined,
  isFree: (style: TemplateStyle) => boolean,
): TemplateStyle | undefined {
  if (level === undefined) return undefined;
  return [...styles.byId.values()].find(
    (style) => style.kind === "paragraph" && levelOf(styles, style) === level && isFree(style),
  );
}
