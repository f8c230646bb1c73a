// A strict reading of our own pages: stricter than HTML, so that what passes is valid, whole and accessible.

export interface Page {
  readonly faults: readonly string[];
  /** What a reader meets: texts and the words for drawings, in their order. */
  readonly words: string;
}

type Attributes = ReadonlyMap<string, string>;

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: string[];
  words: string;
}

const VOID = new Set(["meta", "img", "col"]);
/** What may stand in what; `#` is text. An element that is not named here may not stand in a page at all. */
const PHRASES = ["#", "strong", "span", "svg", "img"];
const DRAWN = ["#", "g", "line", "polyline", "polygon", "path", "circle", "ellipse", "rect", "text", "tspan"];
const FLOW = ["h1", "h2", "h3", "h4", "p", "ul", "ol", "div", "table"];
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  "": ["html"],
  html: ["head", "body"],
  head: ["meta", "title", "style"],
  title: ["#"],
  style: ["#"],
  body: ["main"],
  main: ["h1", "div"],
  div: FLOW,
  h1: ["#"],
  h2: ["#"],
  h3: ["#"],
  h4: ["#"],
  p: PHRASES,
  ul: ["li"],
  ol: ["li"],
  li: PHRASES,
  table: ["caption", "colgroup", "thead", "tbody"],
  colgroup: ["col"],
  caption: ["#"],
  thead: ["tr"],
  tbody: ["tr"],
  tr: ["th", "td"],
  th: PHRASES,
  td: PHRASES,
  strong: ["#"],
  span: ["#", "span"],
  svg: DRAWN,
  g: DRAWN,
  text: ["#", "tspan"],
};
const ATTRIBUTES =
  /^(?:lang|data-snapshot|charset|name|content|http-equiv|class|id|role|scope|tabindex|aria-(?:label|labelledby|describedby|hidden)|src|alt|type|style|width|height|xmlns|viewBox|x|y|[xy][12]|[cdr]|c[xy]|points|fill|stroke(?:-[a-z]+)?|font-(?:family|size|weight)|text-anchor)$/;

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][\w-]*="[^"<>]*")*)(\/?)>/y;

export function readPage(html: string): Page {
  const faults: string[] = [];
  const elements: Element[] = [];
  const root: Element = { name: "", attributes: new Map(), children: [], words: "" };
  const open: Element[] = [root];
  const doctype = "<!doctype html>";
  let words = "";
  let at = doctype.length;
  if (!html.startsWith(doctype)) faults.push("no doctype");

  const addText = (text: string) => {
    const read = decoded(text);
    if (read === null) faults.push(`a sign that is not escaped: ${text}`);
    const parent = open.at(-1) ?? root;
    if (text.trim() !== "" && !CONTENT[parent.name]?.includes("#")) faults.push(`text in <${parent.name}>`);
    if (parent.name !== "style") words += read ?? "";
    for (const element of open) element.words += read ?? "";
  };

  while (at < html.length) {
    const end = html.indexOf("<", at);
    if (end !== at) {
      addText(html.slice(at, end === -1 ? html.length : end));
      at = end === -1 ? html.length : end;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    if (tag === null) return { faults: [...faults, `no tag: ${html.slice(at, at + 60)}`], words };
    const [whole, closing, name = "", written = "", alone] = tag;
    at += whole.length;
    const parent = open.at(-1) ?? root;
    if (closing) {
      if (parent.name !== name) faults.push(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const attributes = attributesIn(written, faults);
    const element: Element = { name, attributes, children: [], words: "" };
    if (!CONTENT[parent.name]?.includes(name)) faults.push(`<${name}> in <${parent.name}>`);
    parent.children.push(name);
    elements.push(element);
    words += attributes.get("alt") ?? attributes.get("aria-label") ?? "";
    if (!VOID.has(name) && !alone) open.push(element);
  }
  if (open.length > 1) faults.push(`<${open.at(-1)?.name}> is left open`);
  return { faults: [...faults, ...faultsOfWhole(elements)], words };
}

function attributesIn(written: string, faults: string[]): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of written.matchAll(/ ([a-zA-Z][\w-]*)="([^"]*)"/g)) {
    if (!ATTRIBUTES.test(name)) faults.push(`the attribute ${name}`);
    if (attributes.has(name)) faults.push(`twice the attribute ${name}`);
    const read = decoded(value);
    if (read === null) faults.push(`a sign that is not escaped: ${value}`);
    attributes.set(name, read ?? "");
  }
  return attributes;
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Null where a sign stands that HTML would read as something else, or cannot hold. */
function decoded(text: string): string | null {
  if (/&(?!(?:amp|lt|gt|quot);)|[\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text)) return null;
  if (/\p{Cc}/u.test(text.replaceAll("\n", ""))) return null;
  return text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? "");
}

function faultsOfWhole(elements: readonly Element[]): readonly string[] {
  const of = (...names: readonly string[]) => elements.filter(({ name }) => names.includes(name));
  const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  const referred = elements.flatMap(({ attributes }) => [
    attributes.get("aria-labelledby") ?? [],
    attributes.get("aria-describedby") ?? [],
  ]);
  const columns = { count: 0 };
  const checks: readonly (readonly [boolean, string])[] = [
    [of("html").some(({ attributes }) => attributes.get("lang") === "en-GB"), "no language"],
    [of("title").length === 1 && of("title")[0]?.words.trim() !== "", "no title"],
    [of("h1").length === 1, "not one h1"],
    [new Set(ids).size === ids.length, "an id twice"],
    [referred.flat().every((id) => ids.includes(id)), "a reference to nothing"],
    [of("h1", "h2", "h3", "h4").every(({ words }) => words.trim() !== ""), "an empty heading"],
    [headingsInOrder(of("h1", "h2", "h3", "h4")), "headings out of order"],
    [
      elements.every(({ name, attributes }) => {
        const type = attributes.get("type");
        return type === undefined || (name === "ol" && /^[1ai]$/.test(type));
      }),
      "a type that numbers no list",
    ],
    [of("ul", "ol", "tr").every(({ children }) => children.length > 0), "an empty list or row"],
    [
      of("table").every(
        ({ children, attributes }) =>
          attributes.has("aria-describedby") && children.join(" ") === "caption colgroup thead tbody",
      ),
      "a table without its parts",
    ],
    [
      of("th").every(({ attributes }) => /^(?:col|row)$/.test(attributes.get("scope") ?? "")),
      "a th of nothing",
    ],
    [
      of("thead", "tr").every(({ name, children }, index, all) => {
        if (name === "thead") columns.count = all[index + 1]?.children.length ?? 0;
        return name === "thead" || children.length === columns.count;
      }),
      "a row with another number of cells",
    ],
    [of("img").every(({ attributes }) => attributes.has("alt")), "a picture without words"],
    [
      of("img").every(({ attributes }) => attributes.get("src")?.startsWith("data:image/svg+xml,")),
      "a picture from outside",
    ],
    [
      of("svg").every(({ attributes }) => attributes.get("role") === "img" && attributes.has("aria-label")),
      "a drawing without words",
    ],
    [of("col").every(({ attributes }) => /^width: \d+\.\d%$/.test(attributes.get("style") ?? "")), "a look"],
    [of("span").every(isStatusInWords), "a status by colour alone"],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function headingsInOrder(headings: readonly Element[]): boolean {
  const levels = headings.map(({ name }) => Number(name.slice(1)));
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

function isStatusInWords({ attributes, words }: Element): boolean {
  if (attributes.get("aria-hidden") === "true") return ["●", "▲", "■", "○"].includes(words);
  return /^[●▲■○] /.test(words);
}
