// A council's template, opened without trust: its parts under caps, its XML as plain values, nothing of it run or followed.
import { strFromU8 } from "fflate";
import { Refused } from "../../../../shared/errors.ts";
import { type Relationship, relationshipsOf } from "../../excel/xlsx/relationships.ts";
import { openZip, type Zip, type ZipPart } from "../../excel/zip.ts";
import { asDocument, refuseOtherKinds } from "../../old-minutes/read-word.ts";
import { contains, parseXml, type XmlElement } from "../xml.ts";

/** A template is copied into no paper, but its logo is: a larger file holds more than a letterhead. */
const TEMPLATE_BYTES = 12 * 1024 * 1024;
const PART_BYTES = 16 * 1024 * 1024;
const DEEPEST = 400;
const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TEMPLATE_TYPE = "template.main+xml";

export interface Template {
  /** Whether the file says that it is a template and not a document. */
  readonly isTemplate: boolean;
  readonly hasMacros: boolean;
  readonly hasComments: boolean;
  readonly isAttachedToTemplate: boolean;
  readonly isProtected: boolean;
  readonly hasEvenPages: boolean;
  readonly body: XmlElement;
  /** The root of the styles part; null where there is none. */
  readonly styles: XmlElement | null;
  readonly theme: XmlElement | null;
  /** Headers and footers of the pages, by the relation that the sections name. */
  readonly stories: ReadonlyMap<string, Story>;
}

/** A header or footer with the pictures that it shows, by their relations. */
export interface Story {
  readonly root: XmlElement;
  readonly pictures: ReadonlyMap<string, PictureFile>;
}

export interface PictureFile {
  /** The end of its name: `png`. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/**
 * Refuses, by what the bytes are: `not-a-document` (also for XML that Word itself would not write in a template),
 * `document-old-format`, `document-encrypted`, `document-damaged`, `document-empty`, `document-too-big`, `document-hostile`.
 */
export async function openTemplate(bytes: Uint8Array): Promise<Template> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > TEMPLATE_BYTES) throw new Refused("document-too-big", { limit: TEMPLATE_BYTES });
  refuseOtherKinds(buffer);
  try {
    return await read(await openZip(buffer));
  } catch (error) {
    throw asDocument(error);
  }
}

async function read(zip: Zip): Promise<Template> {
  const main = partOf(zip, await relationshipsOf(zip, ""), "officeDocument");
  if (main === null) throw new Refused("not-a-document");
  const root = await xmlOf(main);
  const body = root.children.find(({ name }) => name === "w:body");
  if (root.attributes["xmlns:w"] !== WORD_NAMESPACE || body === undefined)
    throw new Refused("not-a-document");
  const related = await relationshipsOf(zip, main.name);
  const settings = await xmlIfThere(partOf(zip, related, "settings"));
  const says = (name: string) => settings !== null && contains(settings, name);
  return {
    isTemplate: await saysTemplate(zip, main.name),
    hasMacros: zip.names.some((name) => /vba(Project|Data)/i.test(name)),
    hasComments: partOf(zip, related, "comments") !== null,
    isAttachedToTemplate: says("w:attachedTemplate"),
    isProtected: says("w:documentProtection") || says("w:writeProtection"),
    hasEvenPages: settings !== null && isSwitchedOn(settings, "w:evenAndOddHeaders"),
    body,
    styles: await xmlIfThere(partOf(zip, related, "styles")),
    theme: await xmlIfThere(partOf(zip, related, "theme")),
    stories: await storiesOf(zip, related),
  };
}

function isSwitchedOn(settings: XmlElement, name: string): boolean {
  const found = settings.children.find((child) => child.name === name);
  return found !== undefined && !["0", "false", "off"].includes(found.attributes["w:val"] ?? "");
}

async function saysTemplate(zip: Zip, main: string): Promise<boolean> {
  const types = await xmlIfThere(zip.part("[Content_Types].xml"));
  const type = types?.children.find(({ attributes }) => attributes.PartName === `/${main}`);
  return type?.attributes.ContentType?.endsWith(TEMPLATE_TYPE) ?? false;
}

async function storiesOf(zip: Zip, related: readonly Relationship[]): Promise<ReadonlyMap<string, Story>> {
  const stories = new Map<string, Story>();
  for (const relationship of related) {
    if (relationship.type !== "header" && relationship.type !== "footer") continue;
    const part = partAt(zip, relationship);
    if (part === null) continue;
    stories.set(relationship.id, { root: await xmlOf(part), pictures: await picturesOf(zip, part) });
  }
  return stories;
}

async function picturesOf(zip: Zip, story: ZipPart): Promise<ReadonlyMap<string, PictureFile>> {
  const pictures = new Map<string, PictureFile>();
  for (const relationship of await relationshipsOf(zip, story.name)) {
    const part = relationship.type === "image" ? partAt(zip, relationship) : null;
    if (part === null) continue;
    const kind = part.name.split(".").at(-1)?.toLowerCase() ?? "";
    pictures.set(relationship.id, { kind, bytes: await bytesOf(part) });
  }
  return pictures;
}

function partOf(zip: Zip, related: readonly Relationship[], type: string): ZipPart | null {
  return partAt(
    zip,
    related.find((relationship) => relationship.type === type),
  );
}

function partAt(zip: Zip, relationship: Relationship | undefined): ZipPart | null {
  const target = relationship?.target ?? null;
  return target === null ? null : zip.part(target);
}

async function xmlIfThere(part: ZipPart | null): Promise<XmlElement | null> {
  return part === null ? null : xmlOf(part);
}

async function xmlOf(part: ZipPart): Promise<XmlElement> {
  const text = strFromU8(await bytesOf(part));
  try {
    const root = parseXml(text.replace(/^\uFEFF/, ""));
    refuseDepth(root);
    return root;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("document-damaged", { part: part.name });
  }
}

/** Elements nested deeper than any writer nests them would only exhaust whoever walks through them. */
function refuseDepth(root: XmlElement): void {
  let level: readonly XmlElement[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new Refused("document-hostile", { limit: DEEPEST });
    level = level.flatMap(({ children }) => children);
  }
}

async function bytesOf(part: ZipPart): Promise<Uint8Array> {
  if (part.size > PART_BYTES) throw new Refused("document-too-big", { limit: PART_BYTES });
  const chunks: Buffer[] = [];
  for await (const chunk of part.chunks()) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
