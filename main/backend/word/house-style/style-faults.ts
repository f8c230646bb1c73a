// What papers print in another way than the template's styles ask for, in one sentence for each kind.
import {
  type HouseStyleFault,
  STYLE_ROLES,
  type StyleRole,
} from "../../../../shared/domain/paper/house-style.ts";
import { isOn } from "../opened.ts";
import { contrastIn, LEAST_SPACE, SMALLEST_TYPE, spaceAround, TEXT_CONTRAST } from "./carried-styles.ts";
import { isWideFont, type ReadHouseStyle } from "./house-style.ts";
import { lookOf, propertyOf, sizeOf, type TemplateStyle, type TemplateStyles } from "./template-styles.ts";

interface StyleCheck {
  readonly roles: readonly StyleRole[];
  readonly isBroken: (styles: TemplateStyles, style: TemplateStyle) => boolean;
  /** `names` are the names of the styles in quotation marks, `are` and `them` go with their number. */
  readonly says: (names: string, are: "is" | "are", them: "it" | "them") => string;
}

const HEADINGS: readonly StyleRole[] = ["heading1", "heading2", "heading3"];
const PARAGRAPHS = STYLE_ROLES.filter((role) => role !== "verb");

const CHECKS: readonly StyleCheck[] = [
  {
    roles: PARAGRAPHS,
    isBroken: (styles, style) => sizeOf(styles, style) < SMALLEST_TYPE,
    says: (names, are, them) =>
      `${names} ${are} smaller than 12 points; papers print ${them} at 12, as the rules for accessible documents ask.`,
  },
  {
    roles: STYLE_ROLES,
    isBroken: (styles, style) => contrastIn(styles, style) < TEXT_CONTRAST,
    says: (names, are, them) =>
      `${names} ${are} too faint to be read by everybody; papers print ${them} in black, or in white on a dark bar.`,
  },
  {
    roles: PARAGRAPHS,
    isBroken: (styles, style) => !["left", "start"].includes(value(styles, style, "w:pPr", "w:jc") ?? "left"),
    says: (names, are, them) =>
      `${names} ${are} centred, justified or ranged right; papers range ${them} left, which is easier to read.`,
  },
  {
    roles: STYLE_ROLES,
    isBroken: (styles, style) => (value(styles, style, "w:rPr", "w:u") ?? "none") !== "none",
    says: (names, are) =>
      `${names} ${are} underlined; papers leave that out, because only links are underlined.`,
  },
  {
    roles: STYLE_ROLES,
    isBroken: (styles, style) => isOn(propertyOf(styles, style, "w:rPr", "w:vanish")),
    says: (names, are, them) => `${names} ${are} hidden; papers show ${them}.`,
  },
  {
    roles: PARAGRAPHS,
    isBroken: (styles, style) => {
      const list = propertyOf(styles, style, "w:pPr", "w:numPr");
      return (
        list?.children.some(({ name, attributes }) => name === "w:numId" && attributes["w:val"] !== "0") ??
        false
      );
    },
    says: (names, are, them) =>
      `${names} ${are} numbered by Word; papers leave that out of ${them}, because the record numbers its own items.`,
  },
  {
    roles: [...HEADINGS, "title"],
    isBroken: (styles, style) => isOn(propertyOf(styles, style, "w:pPr", "w:pageBreakBefore")),
    says: (names, are, them) =>
      `${names} ${are} set to start a new page; papers print ${them} where the page has come to.`,
  },
  {
    roles: ["body", "minute", "resolution", "list", "note", "caption", "title", ...HEADINGS],
    isBroken: (styles, style) => spaceAround(styles, style) < LEAST_SPACE,
    says: (names, are, them) =>
      `${names} ${are} set without space between paragraphs; papers leave some before or after ${them}, and no empty lines.`,
  },
];

function value(
  styles: TemplateStyles,
  style: TemplateStyle,
  group: "w:pPr" | "w:rPr",
  name: string,
): string | undefined {
  return propertyOf(styles, style, group, name)?.attributes["w:val"];
}

export function styleFaults({ styles, roles, house }: ReadHouseStyle): readonly HouseStyleFault[] {
  const faults: HouseStyleFault[] = [];
  const warn = (message: string) => faults.push({ severity: "warning", message });
  for (const { roles: checked, isBroken, says } of CHECKS) {
    const found = checked
      .flatMap((role) => roles[role]?.style ?? [])
      .filter((style) => isBroken(styles, style));
    const names = [...new Set(found.map(({ name }) => `“${name}”`))];
    if (names.length > 0)
      warn(says(listed(names), names.length === 1 ? "is" : "are", names.length === 1 ? "it" : "them"));
  }
  if (house.wideTableFont !== null) {
    const { font } = lookOf(styles, roles.tableText?.style ?? styles.body);
    if (isWideFont(font))
      warn(`${font} is too wide for tables with many columns; papers set those in ${house.wideTableFont}.`);
  }
  return faults;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
