// A printed file as hands in Word leave it: its XML changed in place, changes tracked, comments beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const PEN = { author: "Head of Corporate Parenting", date: "2019-07-08T10:15:00Z" };

/** Writes the file anew with its main part changed; each change must find its place. */
export function editDocument(path: string, ...changes: readonly ((xml: string) => string)[]): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const before = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const after = changes.reduce((xml, change) => {
    const changed = change(xml);
    if (changed === xml) throw new Error("a change found nothing to change");
    return changed;
  }, before);
  writeFileSync(path, zipSync({ ...parts, "word/document.xml": strToU8(after) }));
}

export function words(from: string, to: string) {
  return (xml: string) => xml.replace(from, to);
}

/** The paragraph that holds the words, as XML. */
function paragraphWith(xml: string, held: string): string {
  const found = xml.match(/<w:p>.*?<\/w:p>/gs)?.find((one) => one.includes(held));
  if (found === undefined) throw new Error(`no paragraph holds ${held}`);
  return found;
}

export function withoutParagraph(held: string) {
  return (xml: string) => xml.replace(paragraphWith(xml, held), "");
}

export function paragraphBehind(held: string, text: string) {
  return (xml: string) => {
    const before = paragraphWith(xml, held);
    return xml.replace(before, `${before}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
  };
}

/** The words put in another's place with changes tracked. */
export function tracked(from: string, to: string) {
  const pen = (id: number) => `w:id="${id}" w:author="${PEN.author}" w:date="${PEN.date}"`;
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return (xml: string) =>
    xml.replace(
      new RegExp(`<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>([^<]*)${from}([^<]*)</w:t></w:r>`, "s"),
      (_, before: string, behind: string) =>
        `${run(before)}<w:del ${pen(901)}><w:r><w:delText xml:space="preserve">${from}</w:delText></w:r></w:del>` +
        `<w:ins ${pen(902)}>${run(to)}</w:ins>${run(behind)}`,
    );
}

/** A comment on the whole of the paragraph that holds the words. */
export function addComment(path: string, held: string, text: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const xml = part("word/document.xml");
  const before = paragraphWith(xml, held);
  const commented = before
    .replace(/(<w:p>(?:<w:pPr>.*?<\/w:pPr>|<w:pPr\/>)?)/s, '$1<w:commentRangeStart w:id="7"/>')
    .replace(/<\/w:p>$/, '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>');
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  writeFileSync(
    path,
    zipSync({
      ...parts,
      "word/document.xml": strToU8(xml.replace(before, commented)),
      "word/comments.xml": strToU8(
        `<w:comments xmlns:w="${main}"><w:comment w:id="7" w:author="${PEN.author}" w:date="${PEN.date}">` +
          `<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
      "word/_rels/document.xml.rels": strToU8(
        withoutRelation(part("word/_rels/document.xml.rels"), relation).replace(
          "</Relationships>",
          `<Relationship Id="rIdComments" Type="${relation}" Target="comments.xml"/></Relationships>`,
        ),
      ),
      "[Content_Types].xml": strToU8(
        part("[Content_Types].xml")
          .replace(/<Override[^>]*PartName="\/word\/comments\.xml"[^>]*\/>/, "")
          .replace("</Types>", `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`),
      ),
    }),
  );
}

function withoutRelation(xml: string, type: string): string {
  return xml.replaceAll(/<Relationship [^>]*\/>/g, (one) => (one.includes(`"${type}"`) ? "" : one));
}
