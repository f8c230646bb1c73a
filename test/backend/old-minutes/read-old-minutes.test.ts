import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readOldMinutes } from "../../../main/backend/old-minutes/read-old-minutes.ts";
import { refusalWords } from "../../../shared/refusal-words.ts";
import { county } from "./council-minutes.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "old-minutes-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

it("old minutes come with the roles of their lines and the hash of their file", async () => {
  const read = await readOldMinutes(await put("minutes.docx", county));
  expect(read).toMatchObject({ trackedChanges: 0, comments: 0, footnotes: 0, hidden: 0 });
  expect(read.minutes.items).toHaveLength(2);
  expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it("a file that is no Word document is refused by its name, in words about documents", async () => {
  for (const name of ["notes.docx", "~$minutes.docx"]) {
    const refusal = await readOldMinutes(await put(name, "Noted.")).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "not-a-document", details: { name } });
    expect(refusalWords({ code: "not-a-document", details: { name }, reference: "" }).sentence).toContain(
      name,
    );
  }
});

it("a file that is not there is refused as missing", async () => {
  await expect(readOldMinutes(join(folder, "gone.docx"))).rejects.toMatchObject({
    code: "file-missing",
    details: { name: "gone.docx" },
  });
});
