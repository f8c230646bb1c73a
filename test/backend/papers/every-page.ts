// Every paper that a meeting has, as the page for the web that the window lets out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { noCall } from "../backend-in-a-folder.ts";
import { type NamedPaper, stageByStage } from "./every-paper.ts";

export interface WrittenPage {
  readonly paper: NamedPaper;
  readonly html: string;
  /** What the window shows of it before it goes out. */
  readonly shown: UnprintedPaper;
}

export async function writeEveryPage(
  backend: Backend,
  { meeting, folder }: { readonly meeting: string; readonly folder: string },
): Promise<readonly WrittenPage[]> {
  const { handlers, grant } = backend;
  const pages: WrittenPage[] = [];
  for await (const papers of stageByStage(backend, meeting))
    for (const paper of papers) {
      const { name, kind, twin, item } = paper;
      const asked = { meeting, kind, twin, item };
      const path = join(folder, `${name}.html`);
      const { paper: shown } = await handlers["papers.preview"](asked, noCall);
      await handlers["papers.html"]({ ...asked, place: grant(path).id }, noCall);
      pages.push({ paper, html: readFileSync(path, "utf8"), shown });
    }
  return pages;
}
