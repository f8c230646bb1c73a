// One broken twin for each thing that the check can find wrong, with the rule that sees it.
import type { RuleName } from "../../../main/backend/word/check.ts";
import { before, type Change, swap } from "./twin.ts";

export const BODY = "word/document.xml";
const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";
const SETTINGS = "word/settings.xml";
const CORE = "docProps/core.xml";
const TYPES = "[Content_Types].xml";
const RELS = "word/_rels/document.xml.rels";
const FOOTER = "word/footer1.xml";

export const NOTE = "Figures marked (p) are provisional.";
export const run = (words: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
export const paragraph = (content: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** Puts a copy of the first table into a cell of the last one. */
const nestTable: Change = (xml) => {
  const table = xml.slice(xml.indexOf("<w:tbl>"), xml.indexOf("</w:tbl>") + 8);
  const at = xml.lastIndexOf("</w:tcPr>") + 9;
  return xml.slice(0, at) + table + xml.slice(at);
};

type Twin = readonly [rule: RuleName, whatIsWrong: string, changes: Readonly<Record<string, Change>>];

export const TWINS: readonly Twin[] = [
  ["title", "no title", { [CORE]: swap(/<dc:title>.*?<\/dc:title>/, "") }],
  ["title", "a blank title", { [CORE]: swap(/<dc:title>.*?</, "<dc:title> <") }],
  ["title", "a file name for a title", { [CORE]: swap(/<dc:title>.*?</, "<dc:title>final v2.docx<") }],

  ["language", "no language in the properties", { [CORE]: swap("<dc:language>en-GB</dc:language>", "") }],
  ["language", "no language in the defaults", { [STYLES]: swap('<w:lang w:val="en-GB"/>', "") }],
  [
    "language",
    "some text in another language",
    { [BODY]: before(NOTE, paragraph(run("Bonjour", '<w:lang w:val="fr-FR"/>'))) },
  ],
  [
    "language",
    "a theme in another language",
    { [SETTINGS]: swap('w:themeFontLang w:val="en-GB"', 'w:themeFontLang w:val="en-US"') },
  ],

  ["headings", "a heading style without a level", { [STYLES]: swap('<w:outlineLvl w:val="2"/>', "") }],
  ["headings", "a heading without words", { [BODY]: swap("What was promised", "") }],
  ["headings", "a level left out", { [BODY]: swap('w:val="Heading2"', 'w:val="Heading3"') }],
  ["headings", "a first heading below level 1", { [BODY]: swap('w:val="Heading1"', 'w:val="Heading2"') }],
  [
    "headings",
    "no heading at all",
    { [BODY]: (xml) => xml.replaceAll(/w:val="Heading\d"/g, 'w:val="Minute"') },
  ],

  [
    "fake headings",
    "a line in bold for a heading",
    { [BODY]: before(NOTE, paragraph(run("Notes", "<w:b/>"))) },
  ],

  ["header row", "a header row that does not repeat", { [BODY]: swap("<w:tblHeader/>", "") }],
  [
    "header row",
    "a first row that is not special",
    { [BODY]: swap('w:firstRow="true"', 'w:firstRow="false"') },
  ],

  [
    "simple tables",
    "a merged cell",
    { [BODY]: swap(/(<w:tcPr><w:tcW [^>]*>)/, '$1<w:gridSpan w:val="2"/>') },
  ],
  ["simple tables", "cells merged downwards", { [BODY]: swap(/(<w:tcPr><w:tcW [^>]*>)/, "$1<w:vMerge/>") }],
  [
    "simple tables",
    "a row that lacks a cell",
    { [BODY]: swap(/<w:tc>(?:(?!<w:tc>).)*?>10<\/w:t>.*?<\/w:tc>/, "") },
  ],
  ["simple tables", "a blank cell", { [BODY]: swap(">10</w:t>", "> </w:t>") }],
  ["simple tables", "a table in a table", { [BODY]: nestTable }],

  ["whole rows", "a row that may be split", { [BODY]: swap("<w:trPr><w:cantSplit/></w:trPr>", "") }],
  [
    "whole rows",
    "a header that may part from its rows",
    { [BODY]: swap(/(<w:tblHeader\/>.*?)<w:keepNext\/>/, "$1") },
  ],

  [
    "whole rows",
    "a first row that may part from the second",
    { [BODY]: swap(/(<w:tblHeader\/>.*?<w:keepNext\/>.*?<w:cantSplit\/>.*?)<w:keepNext\/>/, "$1") },
  ],

  ["described tables", "a table without a title", { [BODY]: swap(/<w:tblCaption [^>]*>/, "") }],
  ["described tables", "a table without a description", { [BODY]: swap(/<w:tblDescription [^>]*>/, "") }],

  ["alt text", "a picture without words", { [BODY]: swap(/(<wp:docPr [^>]*)descr="[^"]*"/, '$1descr=""') }],
  [
    "alt text",
    "a file name for words",
    { [BODY]: swap(/(<wp:docPr [^>]*)descr="[^"]*"/, '$1descr="chart1.png"') },
  ],
  ["alt text", "two pictures with one number", { [BODY]: swap('<wp:docPr id="2"', '<wp:docPr id="1"') }],

  [
    "reading order",
    "a floating picture",
    { [BODY]: (xml) => xml.replace("<wp:inline ", "<wp:anchor ").replace("</wp:inline>", "</wp:anchor>") },
  ],
  [
    "reading order",
    "a table that floats",
    { [BODY]: swap("<w:tblPr>", '<w:tblPr><w:tblpPr w:tblpX="100"/>') },
  ],
  [
    "reading order",
    "a text box",
    {
      [BODY]: before(
        NOTE,
        paragraph(
          `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run("Aside"))}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ),
      ),
    },
  ],
  ["reading order", "two columns", { [BODY]: swap("<w:pgNumType/>", '<w:pgNumType/><w:cols w:num="2"/>') }],

  ["colour never alone", "a status without its shape", { [BODY]: swap("● Green", "Green") }],
  ["colour never alone", "a shape without its word", { [BODY]: swap("● Green", "●") }],
  ["colour never alone", "a shape with another's word", { [BODY]: swap("● Green", "● Red") }],
  ["colour never alone", "an arrow without its word", { [BODY]: swap("↑ Better", "↑") }],

  ["contrast", "white on yellow", { [BODY]: swap('w:color w:val="0B0C0C"', 'w:color w:val="FFFFFF"') }],
  ["contrast", "pale grey text", { [STYLES]: swap('w:color w:val="505A5F"', 'w:color w:val="B1B4B6"') }],
  [
    "contrast",
    "a line too faint in a drawing",
    { "word/media/image1.svg": swap(/stroke="#1d70b8"/, 'stroke="#cccccc"') },
  ],

  [
    "links",
    "a link that says click here",
    { [BODY]: before(NOTE, paragraph(`<w:hyperlink w:anchor="x">${run("Click here")}</w:hyperlink>`)) },
  ],
  [
    "links",
    "a link that is a bare address",
    {
      [BODY]: before(
        NOTE,
        paragraph(`<w:hyperlink w:anchor="x">${run("https://example.org/a")}</w:hyperlink>`),
      ),
    },
  ],

  [
    "links",
    "a link without words",
    { [BODY]: before(NOTE, paragraph(`${run("See ")}<w:hyperlink w:anchor="x"/>`)) },
  ],

  ["text", "small print", { [BODY]: before(NOTE, paragraph(run("Terms", '<w:sz w:val="18"/>'))) }],
  [
    "text",
    "11 points outside a wide table",
    { [BODY]: before(NOTE, paragraph(run("Terms", '<w:sz w:val="22"/>'))) },
  ],
  [
    "text",
    "10 points in a wide table",
    { [BODY]: (xml) => xml.replace(/<w:r>(?=<w:t[^>]*>61%<)/, '<w:r><w:rPr><w:sz w:val="20"/></w:rPr>') },
  ],
  ["text", "underlined text", { [BODY]: before(NOTE, paragraph(run("Important", '<w:u w:val="single"/>'))) }],
  ["text", "justified text", { [BODY]: before(NOTE, paragraph(run("Terms"), '<w:jc w:val="both"/>')) }],
  [
    "text",
    "text ranged right outside a table",
    { [BODY]: before(NOTE, paragraph(run("Terms"), '<w:jc w:val="right"/>')) },
  ],

  ["layout", "an empty paragraph", { [BODY]: before(NOTE, paragraph("")) }],
  [
    "layout",
    "a tab",
    { [BODY]: before(NOTE, paragraph(`<w:r><w:t>Chair</w:t><w:tab/><w:t>Date</w:t></w:r>`)) },
  ],
  [
    "layout",
    "a line height without its rule",
    { [STYLES]: swap('w:line="276" w:lineRule="auto"', 'w:line="276"') },
  ],

  ["footer", "no footer", { [BODY]: swap(/<w:footerReference [^>]*>/, "") }],
  ["footer", "a page number typed by hand", { [FOOTER]: swap(/>PAGE</, ">DATE<") }],
  ["footer", "no count of pages", { [FOOTER]: swap(/>NUMPAGES</, ">DATE<") }],

  [
    "footer",
    "a first page that differs and has none",
    { [BODY]: swap("<w:pgNumType/>", "<w:pgNumType/><w:titlePg/>") },
  ],
  [
    "footer",
    "left-hand pages that differ and have none",
    { [SETTINGS]: swap('w:evenAndOddHeaders w:val="false"', "w:evenAndOddHeaders") },
  ],

  [
    "fields",
    "a field that waits for Word",
    { [FOOTER]: swap('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"') },
  ],
  [
    "fields",
    "a question when the file is opened",
    { [SETTINGS]: swap("<w:compat>", "<w:updateFields/><w:compat>") },
  ],
  [
    "fields",
    "a contents list without entries",
    { [BODY]: before(NOTE, paragraph(run("Contents") + field('TOC \\o "1-3"', ""))) },
  ],

  [
    "published clean",
    "an insertion still marked",
    { [BODY]: before(NOTE, paragraph(`<w:ins w:id="1" w:author="Clerk">${run("New")}</w:ins>`)) },
  ],
  [
    "published clean",
    "a deletion still marked",
    {
      [BODY]: before(
        NOTE,
        paragraph(
          `${run("Kept")}<w:del w:id="1" w:author="Clerk"><w:r><w:delText>Old</w:delText></w:r></w:del>`,
        ),
      ),
    },
  ],
  [
    "published clean",
    "a change of look still marked",
    {
      [BODY]: before(
        NOTE,
        paragraph(run("New"), '<w:pPrChange w:id="1" w:author="Clerk"><w:pPr/></w:pPrChange>'),
      ),
    },
  ],
  [
    "published clean",
    "change tracking switched on",
    { [SETTINGS]: swap("<w:compat>", "<w:trackRevisions/><w:compat>") },
  ],
  ["published clean", "a comment", { "word/comments.xml": () => '<w:comments xmlns:w="w"/>' }],
  [
    "published clean",
    "a placeholder",
    { [BODY]: swap("The meeting closed at 6.40 pm.", "The meeting closed at {{time}}.") },
  ],
  [
    "published clean",
    "a note of the template",
    { [BODY]: swap("The meeting closed at 6.40 pm.", "[Insert the closing time]") },
  ],
  [
    "published clean",
    "a box that was not filled in",
    {
      [BODY]: before(
        NOTE,
        paragraph(
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Choose a date")}</w:sdtContent></w:sdt>`,
        ),
      ),
    },
  ],
  ["published clean", "a template", { [TYPES]: swap("document.main+xml", "template.main+xml") }],

  ["package", "a part without a content type", { "word/odd.bin": () => "x" }],
  [
    "package",
    "a content type without a part",
    {
      [TYPES]: swap(
        "</Types>",
        '<Override PartName="/word/gone.xml" ContentType="application/xml"/></Types>',
      ),
    },
  ],
  [
    "package",
    "a relationship that leads nowhere",
    {
      [RELS]: swap(
        "</Relationships>",
        '<Relationship Id="rIdX" Type="x" Target="gone.xml"/></Relationships>',
      ),
    },
  ],
  ["package", "a relationship that is not defined", { [BODY]: swap(/r:embed="[^"]*"/, 'r:embed="rIdGone"') }],
  [
    "package",
    "a row without cells",
    { [BODY]: swap("</w:tbl>", "<w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr></w:tbl>") },
  ],
  [
    "package",
    "a cell that does not end in a paragraph",
    {
      [BODY]: swap(
        /<w:tc>((?:(?!<w:tc>).)*?>10<\/w:t>.*?)<\/w:tc>/,
        '<w:tc>$1<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/></w:tc>',
      ),
    },
  ],
  ["package", "a field that never ends", { [FOOTER]: swap('<w:fldChar w:fldCharType="end"/>', "") }],
  ["package", "a style that is not defined", { [BODY]: swap('w:val="Note"', 'w:val="Nota"') }],
  [
    "package",
    "a list that is not defined",
    { [BODY]: swap(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>') },
  ],
  [
    "package",
    "a list that follows a pattern that is not defined",
    { [NUMBERING]: swap(/(?<=<w:num [^>]*><w:abstractNumId w:val=")\d+/, "99") },
  ],
  [
    "package",
    "two bookmarks with one name",
    {
      [BODY]: before(
        NOTE,
        paragraph(
          '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="a"/><w:bookmarkEnd w:id="2"/>' +
            run("Two"),
        ),
      ),
    },
  ],
  [
    "package",
    "two bookmarks with one number",
    {
      [BODY]: before(
        NOTE,
        paragraph(
          '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>' +
            run("Two"),
        ),
      ),
    },
  ],
  [
    "package",
    "a bookmark that never ends",
    { [BODY]: before(NOTE, paragraph(`<w:bookmarkStart w:id="1" w:name="a"/>${run("One")}`)) },
  ],
  ["package", "a part that is not well formed", { [BODY]: swap("</w:body>", "") }],
  ["package", "no document within", { [BODY]: () => null }],
];
