import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPdfWriter } from "../../../main/backend/pdf-writer.ts";
import type { Block } from "../../../shared/domain/paper/blocks.ts";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, type Workplace } from "../backend-in-a-folder.ts";
import { compareWithOthers } from "./compared.ts";
import { dressIn, EVERY_PAPER, EVERY_STYLE, type NamedPaper, OURS } from "./every-paper.ts";
import { fullMeeting } from "./full-meeting.ts";
import { keepPages } from "./keep-pages.ts";
import { readPdf } from "./read-pdf.ts";

/** Letters that the fonts here lack show as boxes, which nobody who looks at the pictures should take for ours. */
const hardWords = process.env.RESOLVED_PICTURES
  ? "“Cafés & crèches” were asked for 5 < 6 places > 4, at £1,200 – €1,400 a year."
  : undefined;

let workplace: Workplace;
let backend: Backend;
let meeting: string;
beforeAll(async () => {
  workplace = newWorkplace();
  await compareWithOthers(workplace);
  backend = await workplace.open();
  meeting = await fullMeeting(backend, workplace.folder, hardWords);
});
afterAll(async () => {
  await backend.close();
  workplace.clear();
});

const drafts = EVERY_PAPER.filter(({ stage }) => stage === "draft");
/** One with headings, lists and marks, and one with wide tables and pictures. */
const IN_EACH_STYLE = drafts.filter(
  ({ kind, twin }) => twin === "public" && /^(minutes|scorecard)$/.test(kind),
);
const CASES = EVERY_STYLE.flatMap((style) =>
  (style === OURS ? drafts : IN_EACH_STYLE).map((paper) => ({ style, paper, name: paper.name })),
);

async function makePdf({ name, kind, twin, item }: NamedPaper) {
  const { handlers, grant } = backend;
  const path = join(workplace.folder, `${name}.pdf`);
  const asked = { meeting, kind, twin, item };
  const { paper } = await handlers["papers.preview"](asked, noCall);
  await handlers["papers.pdf"]({ ...asked, place: grant(path).id }, noCall);
  return { shown: paper, bytes: readFileSync(path), path };
}

/** `minutes-part-b`, `minute-extract-report`, `minutes-in-letterhead`. */
function pictureName({ kind, twin, item }: NamedPaper, style: string): string {
  const parts = [kind, twin === "part B" && twin, item, style !== OURS && `in ${style}`];
  return parts.filter(Boolean).join(" ").toLowerCase().replaceAll(/\W+/g, "-");
}

describe.skipIf(findPdfWriter() === null)("the PDF, where LibreOffice is installed,", () => {
  test.each(CASES)(
    "of the $name in $style is tagged, with title, language, headings, tables and pictures",
    async (each) => {
      await dressIn(backend, each.style, workplace.folder);
      const { shown, bytes, path } = await makePdf(each.paper);
      keepPages(pictureName(each.paper, each.style), path, { onlyFirst: each.style !== OURS });
      const pdf = readPdf(bytes);
      expect(pdf).toMatchObject({ hasStructure: true, isMarked: true, showsTitle: true });
      expect([pdf.title, pdf.language]).toEqual([shown.title, "en-GB"]);
      const { H1 = 0, H2 = 0, H3 = 0, Table = 0, TH = 0, Figure = 0 } = pdf.roles;
      expect({ H1, H2, H3, Table, TH, Figure }).toEqual(rolesOf(shown));
      expect(pdf.pictures.toSorted()).toEqual(picturesOf(shown).toSorted());
    },
  );

  test("is seen not to be so where it is not", async () => {
    const [paper] = IN_EACH_STYLE;
    const { bytes } = await makePdf(paper ?? expect.unreachable());
    const without = (mark: string) => {
      const text = bytes.toString("latin1");
      expect(text).toContain(mark);
      return readPdf(Buffer.from(text.replaceAll(mark, ""), "latin1"));
    };
    expect(without("/MarkInfo<</Marked true>>").isMarked).toBe(false);
    expect(without("/DisplayDocTitle true").showsTitle).toBe(false);
    expect(without("/StructTreeRoot").hasStructure).toBe(false);
    expect(without("/Lang(en-GB)").language).toBeNull();
    expect(without("dc:title").title).toBeNull();
    expect(without("/S/H1").roles.H1).toBeUndefined();
  });
});

/** What stands in a paper, by the roles that PDF has for it. */
function rolesOf(paper: UnprintedPaper): Readonly<Record<string, number>> {
  const blocks = blocksOf(paper);
  const headings = (level: number) =>
    blocks.filter((block) => block.block === "heading" && block.level === level).length;
  const tables = blocks.flatMap((block) => (block.block === "table" ? [block] : []));
  return {
    ...{ H1: headings(1), H2: headings(2), H3: headings(3), Table: tables.length },
    TH: tables.reduce((sum, { columns }) => sum + columns.length, 0),
    Figure: picturesOf(paper).length,
  };
}

function picturesOf(paper: UnprintedPaper): readonly string[] {
  return blocksOf(paper).flatMap((block) => {
    if (block.block === "chart") return [block.picture.alt];
    if (block.block !== "table") return [];
    return block.rows.flat().flatMap((cell) => (cell.cell === "picture" ? [cell.picture.alt] : []));
  });
}

function blocksOf({ sections }: UnprintedPaper): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}
