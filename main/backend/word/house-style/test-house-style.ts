// Tries a template out and says in plain words what is amiss with it, and what papers do in another way.
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import {
  type ChosenStyles,
  type HouseStyleFault,
  type HouseStyleTest,
  type RoleStyle,
  STYLE_ROLES,
  type StyleRole,
  type TypeLook,
} from "../../../../shared/domain/paper/house-style.ts";
import { type ErrorCode, Refused } from "../../../../shared/errors.ts";
import { checkDocument } from "../check.ts";
import { OUR_LOOK, TABLE_HEADER_FILL } from "../look.ts";
import { printPaper } from "../print.ts";
import { contrastOf } from "../rules/colour.ts";
import { readableOn, SMALLEST_TYPE, TEXT_CONTRAST } from "./carried-styles.ts";
import { type ReadHouseStyle, readHouseStyle } from "./house-style.ts";
import { ourLookOf } from "./our-styles.ts";
import { pageFaults, stationeryOf } from "./page-faults.ts";
import { samplePaper } from "./sample-paper.ts";
import { styleFaults } from "./style-faults.ts";
import { lookOf, offeredStyles } from "./template-styles.ts";

/** Why a file cannot be a template at all. */
const UNREADABLE: Partial<Record<ErrorCode, string>> = {
  "not-a-document":
    "This is not a Word template. Open it in Word, save it as a Word Template (.dotx) and not as Strict Open XML, and choose that.",
  "document-damaged":
    "This template is damaged or was cut short. Open it in Word, let Word repair it, and save it again.",
  "document-empty": "This file is empty.",
  "document-encrypted":
    "This template has a password. Open it in Word, take the password off (File, Info, Protect Document), and save it.",
  "document-old-format":
    "This is a template of Word 2003 or earlier (.dot), or Rich Text. Open it in Word and save it as a Word Template (.dotx).",
  "document-too-big":
    "This template is larger than 12 MB. Open it in Word, make its pictures smaller (Picture Format, Compress Pictures), and save it.",
  "document-hostile":
    "This file is built in a way that could harm this computer, so it was not opened. Tell your IT service.",
};

/** The darkest ground on which type without one of its own is printed. */
const PAPER = `#${TABLE_HEADER_FILL}`;
const SAMPLE_DATE = "2019-07-03" as IsoDate;

/** Never refuses: what cannot be read is a fault, and then all roles are ours. */
export async function testHouseStyle(bytes: Uint8Array, chosen: ChosenStyles = {}): Promise<HouseStyleTest> {
  try {
    const read = await readHouseStyle(bytes, chosen);
    const faults = [...fileFaults(read), ...styleFaults(read), ...pageFaults(read)];
    const isUsable = faults.every(({ severity }) => severity !== "error");
    return {
      faults: [...faults, ...(isUsable ? await printedFaults(read) : [])].sort(errorsFirst),
      roles: rolesOf(read),
      offered: offeredStyles(read.styles),
      stationery: stationeryOf(read),
    };
  } catch (error) {
    const message = error instanceof Refused ? UNREADABLE[error.code] : undefined;
    if (message === undefined) throw error;
    return { faults: [{ severity: "error", message }], roles: rolesOf(null), offered: [], stationery: null };
  }
}

function errorsFirst(a: HouseStyleFault, b: HouseStyleFault): number {
  return Number(b.severity === "error") - Number(a.severity === "error");
}

function fileFaults({ template, roles }: ReadHouseStyle): readonly HouseStyleFault[] {
  const faults: HouseStyleFault[] = [];
  const warn = (message: string) => faults.push({ severity: "warning", message });
  if (template.hasMacros)
    faults.push({
      severity: "error",
      message:
        "This template has macros, which could run on the computers of those who read the papers. Open it in Word, save it as a Word Template (.dotx), which leaves them out, and choose that.",
    });
  if (!template.isTemplate && !template.hasMacros)
    warn(
      "This is a document and not a template. Its styles, header and footer are used; its text is not. If a template exists, choose that.",
    );
  if (template.isAttachedToTemplate)
    warn("This file takes its styles from another template. Only what is in the file itself is used.");
  if (template.isProtected) warn("This template restricts editing. Printed papers can be edited freely.");
  if (template.hasComments) warn("There are comments in this template. Papers leave them out.");
  if (STYLE_ROLES.every((role) => roles[role] === null))
    warn("This template has no styles of its own, so papers keep ours on its pages.");
  return faults;
}

/** What is left of faults when all is mended: then papers would not be fit to publish, so the template cannot be used. */
async function printedFaults({ house }: ReadHouseStyle): Promise<readonly HouseStyleFault[]> {
  const faults = checkDocument(await printPaper(samplePaper(SAMPLE_DATE), house));
  const sentences = new Set(faults.map(({ message, place }) => `${message.replace(/\.$/, "")} (${place}).`));
  return [...sentences].slice(0, 5).map((sentence) => ({
    severity: "error",
    message: `A sample printed with this template was not fit to publish: ${sentence}`,
  }));
}

function rolesOf(read: ReadHouseStyle | null): Readonly<Record<StyleRole, RoleStyle>> {
  return Object.fromEntries(STYLE_ROLES.map((role) => [role, roleOf(read, role)])) as Readonly<
    Record<StyleRole, RoleStyle>
  >;
}

function roleOf(read: ReadHouseStyle | null, role: StyleRole): RoleStyle {
  const found = read?.roles[role] ?? null;
  if (read !== null && found !== null) {
    const { id: styleId, name: styleName } = found.style;
    const look = lookOf(read.styles, found.style);
    return { styleId, styleName, how: found.how, look, printed: printedLook(look) };
  }
  const ours = role === "verb" ? null : OUR_LOOK.styles[role];
  const here = read?.house.ours.find(({ from }) => from === ours);
  const base = read?.house.defaults == null ? null : lookOf(read.styles, read.styles.body).font;
  const { styleName, look } = ourLookOf(role, base, here?.name);
  return { styleId: here?.id ?? ours ?? "", styleName, how: "ours", look, printed: look };
}

function printedLook(look: TypeLook): TypeLook {
  const ground = look.ground ?? PAPER;
  const isFaint = look.colour !== null && contrastOf(look.colour.slice(1), ground.slice(1)) < TEXT_CONTRAST;
  return {
    ...look,
    points: Math.max(look.points, SMALLEST_TYPE / 2),
    colour:
      isFaint || (look.colour === null && look.ground !== null)
        ? `#${readableOn(ground.slice(1))}`
        : look.colour,
  };
}
