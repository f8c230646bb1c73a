// Every paper that a meeting has, printed as the window asks for it, in each state of the minutes that shows.
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PaperAsked } from "../../../shared/contract.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import type { UnprintedPaper } from "../../../shared/domain/paper/further-paper.ts";
import { PAPER_NAMES } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { noCall } from "../backend-in-a-folder.ts";
import { EVERY_TEMPLATE } from "../word/house-style/templates.ts";
import { correct, passOn } from "./full-meeting.ts";

/** The last one is corrected at a later meeting, too. */
const STAGES = ["draft", "approved", "signed"] as const;
type Stage = (typeof STAGES)[number];

/** A paper by its name: `minute extract part B, signed`. */
export interface NamedPaper extends Pick<PaperAsked, "kind" | "twin" | "item"> {
  readonly name: string;
  readonly stage: Stage;
}

const TWINS: readonly Twin[] = ["public", "part B"];
/** Those that tell whether the minutes are agreed, and whether they were put right. */
const SHOWS: Readonly<Record<Stage, readonly PaperAsked["kind"][]>> = {
  draft: PAPER_NAMES,
  approved: ["minutes"],
  signed: ["minutes", "minute extract", "decision notice"],
};

/** `report` is minuted in full; the public extract of `tender` has its public title alone. */
const EXTRACTS: Readonly<Record<Twin, readonly string[]>> = {
  public: ["report", "tender"],
  "part B": ["tender"],
};

export const EVERY_PAPER: readonly NamedPaper[] = STAGES.flatMap((stage) =>
  SHOWS[stage].flatMap((kind) => TWINS.flatMap((twin) => papersOf(kind, twin, stage))),
);

function papersOf(kind: PaperAsked["kind"], twin: Twin, stage: Stage): readonly NamedPaper[] {
  if (kind === "page for young people" && twin === "part B") return [];
  const name = `${kind}${twin === "part B" ? " part B" : ""}, ${stage}`;
  if (kind !== "minute extract") return [{ name, kind, twin, stage }];
  return EXTRACTS[twin]
    .slice(0, stage === "draft" ? undefined : 1)
    .map((item) => ({ name: `${name}, ${item}`, kind, twin, stage, item }));
}

/** Our own look, and each template by the name under which it lies in a folder. */
export const OURS = "our own style";
export const EVERY_STYLE: readonly string[] = [OURS, ...EVERY_TEMPLATE.map(([name]) => name)];

export interface PrintedFile {
  readonly paper: NamedPaper;
  readonly style: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the window shows of it before it is printed. */
  readonly shown: UnprintedPaper;
  /** As the meeting stood when it was printed. */
  readonly record: MeetingRecord;
}

/** Prints every paper of the full meeting in each of the styles, while its minutes go their way from draft to signed. */
export async function printEveryPaper(
  backend: Backend,
  { meeting, folder, styles = EVERY_STYLE }: Printing,
): Promise<readonly PrintedFile[]> {
  const printed: PrintedFile[] = [];
  for await (const papers of stageByStage(backend, meeting))
    for (const style of styles) {
      await dressIn(backend, style, folder);
      for (const paper of papers)
        printed.push({ style, paper, ...(await print(backend, meeting, paper, folder)) });
    }
  return printed;
}

/** The papers that show each state of the minutes, once they are in it. */
export async function* stageByStage(
  backend: Backend,
  meeting: string,
): AsyncGenerator<readonly NamedPaper[]> {
  for (const stage of STAGES) {
    if (stage !== "draft") await passOn(backend, meeting, stage);
    if (stage === "signed") await correct(backend, meeting);
    yield EVERY_PAPER.filter((paper) => paper.stage === stage);
  }
}

interface Printing {
  readonly meeting: string;
  readonly folder: string;
  readonly styles?: readonly string[];
}

async function print(
  { handlers, grant }: Backend,
  meeting: string,
  { name, kind, twin, item }: NamedPaper,
  folder: string,
): Promise<Pick<PrintedFile, "path" | "bytes" | "shown" | "record">> {
  const record = await handlers["meetings.show"]({ meeting }, noCall);
  const { paper: shown } = await handlers["papers.preview"]({ meeting, kind, twin, item }, noCall);
  const path = join(folder, `${name} ${randomUUID()}.docx`);
  const place = grant(path).id;
  if (kind === "scorecard") await handlers["scorecards.print"]({ meeting, twin, place }, noCall);
  else if (kind === "agenda") await handlers["agenda.print"]({ meeting, twin, place }, noCall);
  else if (kind === "minutes") await handlers["minutes.print"]({ meeting, twin, place }, noCall);
  else await handlers["papers.print"]({ meeting, kind, twin, item, place }, noCall);
  return { path, bytes: readFileSync(path), shown, record };
}

/** Chooses the template as the council's house style, as Settings do. */
export async function dressIn({ handlers, grant }: Backend, style: string, folder: string): Promise<void> {
  const template = EVERY_TEMPLATE.find(([name]) => name === style)?.[1];
  if (template === undefined) {
    await handlers["houseStyle.remove"]({}, noCall);
    return;
  }
  const path = join(folder, `${style}.dotx`);
  writeFileSync(path, template());
  const file = grant(path).id;
  const { sha256 } = await handlers["houseStyle.test"]({ file, roles: {} }, noCall);
  await handlers["houseStyle.choose"]({ file, sha256, roles: {} }, noCall);
}
