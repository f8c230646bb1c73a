// What was printed: the list of it, and whether a file is one of them and still says what stands.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { PrintedEntry, RevisedFigure, VerifiedPaper } from "../../shared/contract.ts";
import type { IsoInstant } from "../../shared/domain/dates.ts";
import { figureText } from "../../shared/domain/format-figure.ts";
import type { Indicator } from "../../shared/domain/indicator.ts";
import { kindParts } from "../../shared/domain/paper/kinds.ts";
import type { Figure } from "../../shared/domain/reading.ts";
import { Refused } from "../../shared/errors.ts";
import type { Handlers } from "../../shared/rpc/handlers.ts";
import { readBytes } from "./excel/open-file.ts";
import { type FigureShown, figuresShown } from "./figures-shown.ts";
import type { House } from "./house.ts";
import { asDocument } from "./old-minutes/read-word.ts";
import { frozenOf, listPapers, type StoredPaper } from "./store/papers.ts";
import { type FigureAt, figuresOverTime, lastChangeOfFigures } from "./store/reading-times.ts";
import { loadRegister } from "./store/register.ts";
import { snapshotIn } from "./word/snapshot-in.ts";

export function printedPaperHandlers(house: House): Pick<Handlers, "papers.list" | "papers.verify"> {
  return {
    "papers.list": async () => {
      const papers = await listPapers(house.store.db);
      const revised = await revisedIn(house, papers);
      return papers.toReversed().map((paper) => entryOf(paper, revised.get(paper.id) ?? []));
    },
    "papers.verify": async ({ file }) => verify(house, house.grants.pathOf(file)),
  };
}

/** A file that is none of ours is no error: it is unknown. Refuses what cannot be opened at all. */
async function verify(house: House, path: string): Promise<VerifiedPaper> {
  const bytes = await bytesOf(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const papers = await listPapers(house.store.db);
  const same = papers.findLast((paper) => paper.sha256 === sha256);
  const snapshot = same ? null : await snapshotIn(bytes);
  const paper = same ?? papers.findLast((one) => one.snapshot === snapshot);
  if (paper === undefined) return { state: "unknown", paper: null, revised: [] };
  const revised = (await revisedIn(house, [paper])).get(paper.id) ?? [];
  return { state: same ? "as printed" : "edited since", paper: entryOf(paper, revised), revised };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readBytes(path);
  } catch (error) {
    const refused = asDocument(error);
    throw refused instanceof Refused ? new Refused(refused.code, { name: basename(path) }) : refused;
  }
}

function entryOf({ id: _, ...paper }: StoredPaper, revised: readonly RevisedFigure[]): PrintedEntry {
  return { ...paper, revised: revised.length };
}

/** By the paper's id, those of its figures that stand otherwise now than when it was printed. */
async function revisedIn(
  house: House,
  papers: readonly StoredPaper[],
): Promise<ReadonlyMap<number, readonly RevisedFigure[]>> {
  const { db } = house.store;
  const lastChange = await lastChangeOfFigures(db);
  const before = papers.filter(({ printedAt }) => lastChange !== null && printedAt < lastChange);
  const shown: (readonly [StoredPaper, readonly FigureShown[]])[] = [];
  for (const paper of before) {
    const { name, twin } = kindParts(paper.kind);
    shown.push([paper, figuresShown(name, twin, await frozenOf(db, paper.id))]);
  }
  const indicators = [...new Set(shown.flatMap(([, figures]) => figures.map(({ indicator }) => indicator)))];
  const figureAt = await figuresOverTime(db, indicators);
  const register = new Map((await loadRegister(db)).map((indicator) => [indicator.reference, indicator]));
  return new Map(
    shown.map(([{ id, printedAt }, figures]) => [
      id,
      figures.flatMap((figure) => revisionOf(figure, { figureAt, register, printedAt })),
    ]),
  );
}

interface Looking {
  readonly figureAt: FigureAt;
  readonly register: ReadonlyMap<string, Indicator>;
  readonly printedAt: IsoInstant;
}

function revisionOf(
  { indicator, period }: FigureShown,
  { figureAt, register, printedAt }: Looking,
): readonly RevisedFigure[] {
  const known = register.get(indicator);
  const was = figureAt(indicator, period, printedAt);
  const is = figureAt(indicator, period, "now");
  if (known === undefined || isSame(was, is)) return [];
  const inWords = (figure: Figure | null) => figureText(known, figure ?? { kind: "not supplied" });
  return [{ indicator, name: known.name, period, was: inWords(was), is: inWords(is) }];
}

function isSame(one: Figure | null, other: Figure | null): boolean {
  const kindOf = (figure: Figure | null) => figure?.kind ?? "not supplied";
  const numberOf = (figure: Figure | null) => (figure?.kind === "value" ? figure.value : null);
  return kindOf(one) === kindOf(other) && numberOf(one) === numberOf(other);
}
