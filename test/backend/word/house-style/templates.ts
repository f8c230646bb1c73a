// Templates as councils have them, made part by part. Each has faults of its own that were seen in real ones.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { drawPng } from "../../../../main/backend/word/picture.ts";

const WRITER = fileURLToPath(new URL("../../../fixtures/house-styles/writer.dotx", import.meta.url));
const SCHEMAS = "http://schemas.openxmlformats.org";
const NAMESPACES = [
  `xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"`,
  `xmlns:r="${SCHEMAS}/officeDocument/2006/relationships"`,
  `xmlns:wp="${SCHEMAS}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${SCHEMAS}/drawingml/2006/main"`,
  `xmlns:pic="${SCHEMAS}/drawingml/2006/picture"`,
  `xmlns:mc="${SCHEMAS}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface TemplateFile {
  /** What stands in `w:body`, the last section included. */
  readonly body: string;
  /** What stands in `w:styles`; null for a template without that part. */
  readonly styles: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  readonly theme?: string;
  readonly settings?: string;
  readonly comments?: string;
  readonly mainType?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** Headers and footers are named by their relations; each can show the logo as `rIdLogo`. */
export function templateFile(file: TemplateFile): Uint8Array {
  const stories = [
    ...Object.entries(file.headers ?? {}).map(([id, xml]) => ({ id, xml, kind: "header" as const })),
    ...Object.entries(file.footers ?? {}).map(([id, xml]) => ({ id, xml, kind: "footer" as const })),
  ];
  const single = { styles: file.styles, theme: file.theme, settings: file.settings, comments: file.comments };
  const there = Object.entries(single).filter(([, xml]) => xml !== undefined && xml !== null);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${file.mainType ?? `${TYPES}.template.main+xml`}"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
    "word/document.xml": root("document", `<w:body>${file.body}</w:body>`),
    "word/_rels/document.xml.rels": relationships(
      ...there.map(([name]) => [`rId${name}`, name, `${name}.xml`] as const),
      ...stories.map(({ id, kind }) => [id, kind, `${kind}${id}.xml`] as const),
    ),
  };
  for (const [name, xml] of there)
    parts[`word/${name}.xml`] = name === "theme" ? (xml ?? "") : root(name, xml ?? "");
  for (const { id, kind, xml } of stories) {
    parts[`word/${kind}${id}.xml`] = root(kind === "header" ? "hdr" : "ftr", xml);
    parts[`word/_rels/${kind}${id}.xml.rels`] = relationships(["rIdLogo", "image", "media/logo.png"]);
  }
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(
    { ...bytes, "word/media/logo.png": LOGO, ...file.more },
    { mtime: new Date(1980, 0, 1, 12) },
  );
}

const LOGO = drawPng({
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><path d="M0 0H120V40H0Z" fill="#4c2c92"/><path d="M8 32L30 8L52 32Z" fill="#ffffff"/><path d="M64 12H112V18H64ZM64 24H112V30H64Z" fill="#ffffff"/></svg>',
  width: 120,
  height: 40,
  alt: "",
});

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function relationships(...all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${SCHEMAS}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${each.join("")}</Relationships>`;
}

export const p = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const r = (words: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const TAB = "<w:r><w:tab/></w:r>";

function field(instruction: string, result: string, properties = ""): string {
  const run = (content: string) => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
  const mark = (kind: string) => run(`<w:fldChar w:fldCharType="${kind}"/>`);
  const asked = run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`);
  return mark("begin") + asked + mark("separate") + run(`<w:t>${result}</w:t>`) + mark("end");
}

export function style(
  id: string,
  name: string,
  { kind = "paragraph", base = "", paragraph = "", type = "", more = "", isDefault = false } = {},
): string {
  const based = base === "" ? "" : `<w:basedOn w:val="${base}"/>`;
  return `<w:style w:type="${kind}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${based}${more}<w:pPr>${paragraph}</w:pPr><w:rPr>${type}</w:rPr></w:style>`;
}

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

export function section({
  width = 11906,
  height = 16838,
  margin = 1440,
  references = "",
  more = "",
} = {}): string {
  const orient = width > height ? ' w:orient="landscape"' : "";
  return `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${orient}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>${more}</w:sectPr>`;
}

const reference = (story: "header" | "footer", kind: string, id: string): string =>
  `<w:${story}Reference w:type="${kind}" r:id="${id}"/>`;

/** The logo; it floats where `align` says on which side. */
function logo({ align = "", words = "" } = {}): string {
  const graphic = `<a:graphic><a:graphicData uri="${SCHEMAS}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="3" name="logo.png" descr="${words}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="480000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  const about = `<wp:extent cx="1440000" cy="480000"/>`;
  const named = `<wp:docPr id="3" name="Picture 3" descr="${words}"/>`;
  const frame =
    align === ""
      ? `<wp:inline distT="0" distB="0" distL="0" distR="0">${about}${named}${graphic}</wp:inline>`
      : `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>${align}</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>${about}<wp:wrapNone/>${named}${graphic}</wp:anchor>`;
  return `<w:r><w:drawing>${frame}</w:drawing></w:r>`;
}

const THEME = `<a:theme xmlns:a="${SCHEMAS}/drawingml/2006/main" name="Westbury"><a:themeElements><a:fontScheme name="Westbury"><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

const layoutTable = (...cells: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;

/**
 * Three sections, the last on its side with a header of its own; a logo that floats beside a table of the address; a
 * first page that differs; small grey justified type by the theme; a page number without the number of pages.
 */
export function sectionedTemplate(): Uint8Array {
  const themed = (which: string) =>
    `<w:rFonts w:asciiTheme="${which}" w:hAnsiTheme="${which}" w:cstheme="minorBidi"/>`;
  const styles = [
    `<w:docDefaults><w:rPrDefault><w:rPr>${themed("minorHAnsi")}${size(22)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="259"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    style("Normal", "Normal", { isDefault: true, paragraph: '<w:jc w:val="both"/>' }),
    style("Title", "Title", {
      base: "Normal",
      paragraph: '<w:jc w:val="center"/>',
      type: `${themed("majorHAnsi")}<w:color w:val="4C2C92" w:themeColor="accent1"/>${size(44)}`,
    }),
    style("Heading1", "heading 1", {
      base: "Normal",
      paragraph:
        '<w:keepNext/><w:pageBreakBefore/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
      type: `${themed("majorHAnsi")}<w:b/><w:color w:val="4C2C92"/>${size(32)}`,
    }),
    style("Heading2", "heading 2", {
      base: "Heading1",
      paragraph: '<w:outlineLvl w:val="1"/>',
      type: `<w:u w:val="single"/><w:color w:val="B39DDB"/>${size(26)}`,
    }),
    style("Header", "header", {
      base: "Normal",
      paragraph: '<w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs>',
    }),
    style("Footer", "footer", { base: "Normal", type: `<w:color w:val="A6A6A6"/>${size(16)}` }),
    style("TableText", "Table Text", { base: "Normal", paragraph: "<w:keepNext/>", type: size(18) }),
    style("Strong", "Strong", { kind: "character", type: "<w:b/>" }),
  ].join("");
  const address = p(
    `${r("Westbury Council")}<w:r><w:br/></w:r>${r("Town Hall")}`,
    '<w:pStyle w:val="Header"/><w:jc w:val="right"/>',
  );
  const headers = {
    rIdCover: layoutTable(p(logo({ align: "right" })), address) + p("", '<w:pStyle w:val="Header"/>'),
    rIdPages: p(
      r("Westbury Council") + TAB + r("Democratic Services", "<w:b/>"),
      '<w:pStyle w:val="Header"/>',
    ),
    rIdWide: p(r("Tables of the Westbury Council"), '<w:pStyle w:val="Header"/>'),
  };
  const footers = {
    rIdFoot: p(
      r("www.westbury.example") + TAB + r("Page ") + field("PAGE", "2"),
      '<w:pStyle w:val="Footer"/>',
    ),
  };
  const references =
    reference("header", "first", "rIdCover") +
    reference("header", "default", "rIdPages") +
    reference("footer", "default", "rIdFoot");
  return templateFile({
    body:
      p(section({ references, more: "<w:titlePg/>", margin: 1701 })) +
      p(section({ margin: 1440 })) +
      p("") +
      section({
        width: 16838,
        height: 11906,
        margin: 1134,
        references: reference("header", "default", "rIdWide"),
      }),
    styles,
    headers,
    footers,
    theme: THEME,
    settings: '<w:attachedTemplate r:id="rId9"/><w:trackRevisions/>',
  });
}

/**
 * Made in a German Word: ids and its own styles in German, odd names with levels, numbered headings, exact lines, German
 * text marked as such, a content control that waits to be filled in, a letterhead in a text box, a watermark.
 */
export function germanTemplate(): Uint8Array {
  const german = '<w:lang w:val="de-DE"/>';
  const styles = [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    style("Standard", "Normal", {
      isDefault: true,
      paragraph: '<w:spacing w:line="240" w:lineRule="exact"/>',
      type: `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${size(20)}${german}`,
    }),
    style("Titel", "Title", {
      base: "Standard",
      paragraph: '<w:outlineLvl w:val="0"/>',
      type: `<w:caps/>${size(36)}`,
    }),
    style("berschrift1", "heading 1", {
      base: "Standard",
      paragraph: '<w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/>',
      type: `<w:b/>${size(28)}${german}`,
    }),
    style("Kopf2", "WBC_Abschnitt", {
      base: "Standard",
      paragraph: '<w:spacing w:before="200" w:after="100"/><w:outlineLvl w:val="1"/>',
      type: `<w:i/>${size(26)}`,
    }),
    style("Kopf3", "WBC Überschrift-3", {
      base: "Standard",
      paragraph: '<w:framePr w:w="2000" w:hSpace="141"/><w:outlineLvl w:val="2"/>',
      type: size(22),
    }),
    style("Protokoll", "Protokolltext", {
      base: "Standard",
      paragraph: '<w:spacing w:after="120"/><w:ind w:firstLine="284"/><w:contextualSpacing/>',
      type: german,
    }),
    style("Beschluss", "Beschluss", {
      base: "Standard",
      paragraph:
        '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/><w:spacing w:before="120" w:after="240"/>',
      type: "<w:vanish/>",
    }),
    style("Fett", "Fett", { kind: "character", type: "<w:b/>" }),
    style("Unterschrift", "Unterschrift", { base: "Standard", paragraph: '<w:ind w:left="4252"/>' }),
    style("Beschriftung", "caption", {
      base: "Standard",
      type: `<w:i/><w:color w:val="808080"/>${size(18)}`,
    }),
    style("Listenabsatz", "List Paragraph", {
      base: "Standard",
      paragraph: '<w:ind w:left="720"/><w:contextualSpacing/>',
    }),
    style("Kopfzeile", "header", { base: "Standard" }),
    style("Fuzeile", "footer", { base: "Standard", type: size(16) }),
    style("Note", "Note", { kind: "character" }),
  ].join("");
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1800000" cy="720000"/><wp:docPr id="7" name="Textfeld 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${p(r("Der Magistrat", german))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r("Der Magistrat"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const watermark =
    '<w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1" style="position:absolute;width:400pt;height:100pt"><v:textpath string="ENTWURF"/></v:shape></w:pict></w:r>';
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Klicken Sie hier")}</w:sdtContent></w:sdt>`;
  return templateFile({
    body:
      p(r("Sehr geehrte Damen und Herren", german)) +
      section({
        references: reference("header", "default", "rIdKopf") + reference("footer", "default", "rIdFuss"),
        margin: 1417,
      }),
    styles,
    headers: {
      rIdKopf: p(
        logo({ words: "Wappen der Stadt" }) + box + watermark + control,
        '<w:pStyle w:val="Kopfzeile"/><w:jc w:val="center"/>',
      ),
    },
    footers: {
      rIdFuss: p(
        r("Stand: ", german) +
          field("DATE", "01.02.2019") +
          TAB +
          r("Seite ") +
          field("PAGE", "1") +
          r(" von ") +
          field("NUMPAGES", "4"),
        '<w:pStyle w:val="Fuzeile"/>',
      ),
    },
  });
}

/** No styles, no theme, no settings: a page of its own size, a header with a hand-made look, no footer. */
export function unstyledTemplate(): Uint8Array {
  const header =
    p(r("Westbury Town Council", `<w:b/><w:u w:val="single"/><w:color w:val="CCCCCC"/>${size(48)}`)) +
    p("", '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="4C2C92"/></w:pBdr>');
  return templateFile({
    body:
      p("") +
      section({
        width: 12240,
        height: 15840,
        margin: 3000,
        references: reference("header", "default", "rIdTop"),
        more: '<w:cols w:num="2" w:space="708"/>',
      }),
    styles: null,
    headers: { rIdTop: header },
  });
}

/**
 * Headings as white type on bars of colour, a style for each part under names of the council's own, left and right pages,
 * the paper's title and “Page x of y” in the footer, tracked changes, a comment, a placeholder.
 */
export function barredTemplate(): Uint8Array {
  const bar =
    '<w:spacing w:before="360" w:after="120"/><w:shd w:val="clear" w:color="auto" w:fill="4C2C92"/>';
  const styles = [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>${size(24)}<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    style("Normal", "Normal", { isDefault: true }),
    style("wbcDocTitle", "wbc Document Title", { base: "Normal", type: size(40) }),
    style("wbcH1", "wbcHeading1", {
      base: "Normal",
      paragraph: bar,
      type: `<w:b/><w:color w:val="FFFFFF"/>${size(30)}`,
    }),
    style("wbcH2", "wbcHeading2", { base: "wbcH1", type: size(26) }),
    style("wbcH3", "wbcHeading3", {
      base: "Normal",
      paragraph: '<w:spacing w:before="240" w:after="80"/>',
      type: `<w:b/><w:color w:val="4C2C92"/>${size(24)}`,
    }),
    style("wbcMinute", "wbc Minute Text", { base: "Normal", paragraph: '<w:ind w:left="567"/>' }),
    style("wbcRes", "wbc Resolution", {
      base: "wbcMinute",
      paragraph:
        '<w:pBdr><w:top w:val="single" w:sz="8" w:space="4" w:color="4C2C92"/><w:bottom w:val="single" w:sz="8" w:space="4" w:color="4C2C92"/></w:pBdr>',
    }),
    style("wbcVerb", "wbc Decision Word", {
      kind: "character",
      type: '<w:b/><w:caps/><w:color w:val="4C2C92"/>',
    }),
    style("wbcTable", "wbc Table Text", {
      base: "Normal",
      paragraph: '<w:spacing w:before="60" w:after="60"/>',
    }),
    style("wbcNote", "wbc Table Note", { base: "Normal", type: '<w:i/><w:color w:val="505050"/>' }),
    style("wbcDraft", "wbc Draft", { base: "Normal", type: '<w:b/><w:color w:val="B10E1E"/>' }),
    style("wbcSign", "wbc Signature", { base: "Normal" }),
  ].join("");
  const full = r("Page ") + field("PAGE", "1") + r(" of ") + field("NUMPAGES", "9");
  const tracked = `<w:ins w:id="1" w:author="Officer" w:date="2019-01-01T00:00:00Z">${r("Committee Services")}</w:ins><w:del w:id="2" w:author="Officer" w:date="2019-01-01T00:00:00Z"><w:r><w:delText>Old department</w:delText></w:r></w:del>`;
  return templateFile({
    body:
      p(r("Insert report here")) +
      section({
        references: ["default", "even"]
          .flatMap((kind) => [
            reference("header", kind, `rIdH${kind}`),
            reference("footer", kind, `rIdF${kind}`),
          ])
          .join(""),
      }),
    styles,
    headers: {
      rIdHdefault: p(logo({ words: "Westbury Council" })) + p(tracked),
      rIdHeven: p(r("Westbury Council [insert department]")),
    },
    footers: {
      rIdFdefault: p(field("TITLE", "Template") + TAB + full),
      rIdFeven: p(
        `${r("Page ")}<w:fldSimple w:instr=" PAGE ">${r("2")}</w:fldSimple>${r(" of ")}<w:fldSimple w:instr=" NUMPAGES ">${r("9")}</w:fldSimple>`,
      ),
    },
    settings: "<w:evenAndOddHeaders/>",
    comments: `<w:comment w:id="0" w:author="Officer">${p(r("Check this"))}</w:comment>`,
  });
}

/** A document under a template's name; one with macros; one cut short. */
export const renamedDocument = (): Uint8Array =>
  templateFile({
    body: p(r("Minutes of last month")) + section(),
    styles: style("Normal", "Normal", {
      isDefault: true,
      paragraph: '<w:spacing w:after="120"/>',
      type: size(24),
    }),
    mainType: `${TYPES}.document.main+xml`,
  });
export const templateWithMacros = (): Uint8Array =>
  templateFile({
    body: section(),
    styles: style("Normal", "Normal", { isDefault: true }),
    mainType: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    more: { "word/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) },
  });
export const damagedTemplate = (): Uint8Array => sectionedTemplate().slice(0, 2000);

/** Each that a council could choose. The last one was not made here, but by LibreOffice Writer. */
export const EVERY_TEMPLATE: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ["with sections and a logo", sectionedTemplate],
  ["from a German Word with odd names", germanTemplate],
  ["without styles", unstyledTemplate],
  ["with coloured bars and left and right pages", barredTemplate],
  ["saved by LibreOffice Writer", () => readFileSync(WRITER)],
];
