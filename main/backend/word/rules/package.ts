// The file as a package: every part is named, every reference leads somewhere, so that Word opens it without repair.
import { posix } from "node:path";
import type { Fault, Rule } from "../fault.ts";
import { cellsOf, type Opened, rowsOf } from "../opened.ts";
import { childOf, within, type XmlElement } from "../xml.ts";

const rule = "package";
const TYPES = "[Content_Types].xml";

const contentTypes: Rule = function* ({ names, xml }): Generator<Fault> {
  const types = xml.get(TYPES)?.children ?? [];
  const defaults = new Set(types.map(({ attributes }) => attributes.Extension?.toLowerCase()));
  const overrides = new Set(types.flatMap(({ attributes }) => attributes.PartName ?? []));
  for (const name of names)
    if (name !== TYPES && !overrides.has(`/${name}`) && !defaults.has(name.split(".").at(-1)?.toLowerCase()))
      yield { rule, message: `The part ${name} has no content type.`, place: TYPES };
  for (const name of overrides)
    if (!names.includes(name.slice(1)))
      yield { rule, message: `The part ${name} is named and is not there.`, place: TYPES };
};

const relationships: Rule = function* ({ names, xml }): Generator<Fault> {
  for (const [place, part] of xml) {
    if (!place.endsWith(".rels")) continue;
    for (const { attributes } of part.children) {
      if (attributes.TargetMode === "External") continue;
      const target = attributes.Target ?? "";
      if (!names.includes(partAt(place, target)))
        yield { rule, message: `A relationship leads to ${target}, which is not there.`, place };
    }
  }
  for (const [place, part] of xml) {
    if (!place.startsWith("word/") || place.endsWith(".rels")) continue;
    const known = relationIds(xml.get(relsOf(place)));
    for (const id of usedRelations(part))
      if (!known.has(id)) yield { rule, message: `The relationship ${id} is used and not defined.`, place };
  }
};

/** Targets are relative to the folder of the part that the relationships belong to. */
function partAt(rels: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return posix.join(posix.dirname(posix.dirname(rels)), target);
}

function relsOf(part: string): string {
  return `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`;
}

function relationIds(rels: XmlElement | undefined): ReadonlySet<string> {
  return new Set(rels?.children.map(({ attributes }) => attributes.Id ?? ""));
}

function* usedRelations({ attributes, children }: XmlElement): Generator<string> {
  for (const name of ["r:id", "r:embed", "r:link"]) {
    const id = attributes[name];
    if (id !== undefined) yield id;
  }
  for (const child of children) yield* usedRelations(child);
}

const cells: Rule = function* ({ tables }): Generator<Fault> {
  for (const { element, place } of tables)
    for (const [index, row] of rowsOf(element).entries()) {
      const rowPlace = `${place}, row ${index + 1}`;
      if (cellsOf(row).length === 0) yield { rule, message: "A row has no cells.", place: rowPlace };
      if (cellsOf(row).some((cell) => cell.children.at(-1)?.name !== "w:p"))
        yield { rule, message: "A cell does not end in a paragraph.", place: rowPlace };
    }
};

const pairedFields: Rule = function* ({ xml }): Generator<Fault> {
  for (const [place, part] of xml) {
    const open: string[] = [];
    let isBroken = false;
    for (const { attributes } of within(part, "w:fldChar")) {
      const kind = attributes["w:fldCharType"];
      if (kind === "begin") open.push("begin");
      else if (kind === "separate" && open.at(-1) === "begin") open[open.length - 1] = "separate";
      else if (kind !== "end" || open.pop() === undefined) isBroken = true;
    }
    if (isBroken || open.length > 0)
      yield { rule, message: "A field is begun and not ended, or ended and not begun.", place };
  }
};

const definitions: Rule = function* ({ xml, styles }): Generator<Fault> {
  const numbering = xml.get("word/numbering.xml");
  const abstract = numbers(numbering, "w:abstractNum", "w:abstractNumId");
  const lists = numbers(numbering, "w:num", "w:numId");
  for (const list of numbering?.children.filter((child) => child.name === "w:num") ?? [])
    if (!abstract.has(childOf(list, "w:abstractNumId")?.attributes["w:val"]))
      yield { rule, message: "A list follows a pattern that is not defined.", place: "word/numbering.xml" };
  for (const [place, part] of xml) {
    if (!/^word\/(document|header|footer|footnotes|endnotes)/.test(place)) continue;
    const used = (...kinds: string[]) =>
      new Set(within(part, ...kinds).map(({ attributes }) => attributes["w:val"] ?? ""));
    for (const id of used("w:pStyle", "w:rStyle", "w:tblStyle"))
      if (!styles.has(id)) yield { rule, message: `The style ${id} is used and not defined.`, place };
    for (const id of used("w:numId"))
      if (id !== "0" && !lists.has(id))
        yield { rule, message: `The list ${id} is used and not defined.`, place };
  }
};

function numbers(part: XmlElement | undefined, name: string, id: string): ReadonlySet<string | undefined> {
  const found = part?.children.filter((child) => child.name === name) ?? [];
  return new Set(found.map(({ attributes }) => attributes[id]));
}

const bookmarks: Rule = function* (document): Generator<Fault> {
  const starts = everywhere(document, "w:bookmarkStart");
  const ends = everywhere(document, "w:bookmarkEnd").map(({ attributes }) => attributes["w:id"]);
  const place = "word/document.xml";
  for (const key of ["w:id", "w:name"]) {
    const values = starts.map(({ attributes }) => attributes[key]);
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined) yield { rule, message: `Two bookmarks are called ${twice}.`, place };
  }
  for (const { attributes } of starts)
    if (!ends.includes(attributes["w:id"]))
      yield { rule, message: `The bookmark ${attributes["w:name"]} has no end.`, place };
};

function everywhere({ xml }: Opened, name: string): readonly XmlElement[] {
  return [...xml.values()].flatMap((part) => within(part, name));
}

export const packageRules: readonly Rule[] = [
  contentTypes,
  relationships,
  cells,
  pairedFields,
  definitions,
  bookmarks,
];
