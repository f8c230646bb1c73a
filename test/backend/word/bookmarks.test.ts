import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReturnedDocument } from "../../../main/backend/old-minutes/read-word.ts";
import { checkDocument } from "../../../main/backend/word/check.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import type { Paper } from "../../../shared/domain/paper/blocks.ts";
import { markOf } from "../../../shared/domain/paper/marks.ts";
import { minutesPaper } from "../../../shared/domain/paper/minutes-paper.ts";
import { recorded, someMinute, someRecord } from "../../domain/meeting/some-meeting.ts";
import { hasValidator, validationErrors } from "./sdk-validator.ts";

const ITEM = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bookmarks-"));
});
afterAll(() => rm(folder, { recursive: true }));

function minutes(): Paper {
  const resolution = { verb: "note", wording: "to note the report", vote: null } as const;
  const minute = someMinute(["The report was presented.", "Members asked about waiting times."], {
    resolution,
  });
  return {
    ...minutesPaper(someRecord({ items: recorded({ id: ITEM, title: "Placements", minute }) }), "public"),
    snapshot: null,
  };
}

async function marksIn(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { paragraphs } = await readReturnedDocument(bytes);
  return paragraphs.filter(({ marks }) => marks.length > 0).map(({ text, marks }) => [text, ...marks]);
}

const MARKED = [
  ["1 Placements", markOf("item", ITEM)],
  ["The report was presented.", markOf("paragraph", "paragraph 1")],
  ["Members asked about waiting times.", markOf("paragraph", "paragraph 2")],
  ["The Panel RESOLVED to note the report.", markOf("resolution", ITEM)],
];

describe("the marks of printed minutes", () => {
  it("stand over each item, paragraph and resolution as hidden bookmarks, and are read back", async () => {
    const bytes = await printPaper(minutes());
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="\d+"\/>/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(MARKED.map(([, mark]) => `_${mark}`));
    expect(names.every((name) => (name ?? "").length <= 40)).toBe(true);
    expect(await marksIn(bytes)).toEqual(MARKED);
  });

  it("leave the file free of faults, valid, and the same to the byte when it is printed again", async () => {
    const bytes = await printPaper(minutes());
    expect(checkDocument(bytes)).toEqual([]);
    expect(Buffer.compare(bytes, await printPaper(minutes()))).toBe(0);
  });

  it.skipIf(!hasValidator)("are valid for Microsoft's SDK", async () => {
    const path = join(folder, "minutes.docx");
    await writeFile(path, await printPaper(minutes()));
    expect(await validationErrors(path)).toEqual([]);
  });

  it("are left out where a name is taken, whatever its case, or longer than Word takes", async () => {
    const marked = (text: string, mark: string) =>
      ({ block: "paragraph", role: "minute", runs: [{ text }], mark }) as const;
    const blocks = [marked("One.", "p_a"), marked("Two.", "p_A"), marked("Three.", "p".repeat(41))];
    const bytes = await printPaper({ ...minutes(), sections: [{ orientation: "portrait", blocks }] });
    expect(await marksIn(bytes)).toEqual([["One.", "p_a"]]);
  });

  it.skipIf(!hasOffice).each(["docx", "odt"])(
    "come through LibreOffice, saved as %s and as Word again",
    { timeout: 120_000 },
    async (form) => {
      const path = join(folder, "through.docx");
      await writeFile(path, await printPaper(minutes()));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = (to: string, from: string, into: string) =>
        execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", into, from], {
          stdio: "ignore",
        });
      convert(form, path, join(folder, form));
      convert("docx", join(folder, form, `through.${form}`), join(folder, `${form}-back`));
      expect(await marksIn(await readFile(join(folder, `${form}-back`, "through.docx")))).toEqual(MARKED);
    },
  );
});
