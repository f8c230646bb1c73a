import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../../main/backend/word/check.ts";
import type { HiddenFigure } from "../../../shared/domain/disclosure/public-scorecard.ts";
import type { MeetingRecord } from "../../../shared/domain/meeting/record.ts";
import { PAPER_NAMES, type PaperName } from "../../../shared/domain/paper/kinds.ts";
import type { Twin } from "../../../shared/domain/paper/meeting-blocks.ts";
import type { Backend } from "../../../shared/rpc/handlers.ts";
import { newWorkplace, noCall, type Workplace } from "../backend-in-a-folder.ts";
import { type Line, readBack, readBold, readHeadings } from "../word/read-back.ts";
import { hasValidator, validationErrors } from "../word/sdk-validator.ts";
import { swap, twin } from "../word/twin.ts";
import { compareWithOthers } from "./compared.ts";
import { EVERY_PAPER, EVERY_STYLE, OURS, type PrintedFile, printEveryPaper } from "./every-paper.ts";
import { fullMeeting } from "./full-meeting.ts";
import { headingsOf, saidBy } from "./said-in-blocks.ts";
import {
  type IndicatorRead,
  indicatorsIn,
  indicatorsOf,
  minutedOf,
  resolutionsOf,
  titlesOf,
  withoutHidden,
} from "./told-by-records.ts";

const TWINS: readonly Twin[] = ["public", "part B"];

let workplace: Workplace;
let backend: Backend;
let printed: readonly PrintedFile[];
let indicators: readonly IndicatorRead[];
let hidden: readonly HiddenFigure[];

beforeAll(async () => {
  workplace = newWorkplace();
  await compareWithOthers(workplace);
  backend = await workplace.open();
  const { folder } = workplace;
  const meeting = await fullMeeting(backend, folder);
  indicators = indicatorsOf(await backend.handlers["scorecards.show"]({ meeting }, noCall));
  ({ hidden } = await backend.handlers["scorecards.hidden"]({ meeting }, noCall));
  printed = await printEveryPaper(backend, { meeting, folder });
}, 120_000);
afterAll(async () => {
  await backend.close();
  workplace.clear();
});

const inStyle = (style: string) => printed.filter((file) => file.style === style);

it("are all there: each kind for the public, and in Part B where there is one", () => {
  const kinds = new Set(EVERY_PAPER.map(({ kind, twin }) => `${kind}, ${twin}`));
  expect(kinds.size).toBe(2 * PAPER_NAMES.length - 1);
  expect(printed).toHaveLength(EVERY_PAPER.length * EVERY_STYLE.length);
});

it.skipIf(!hasValidator)("would not be valid with a fault in them that is planted", async () => {
  const [file] = printed;
  const path = join(workplace.folder, "planted.docx");
  const plant = swap("<w:cantSplit/>", '<w:cantSplit w:val="perhaps"/>');
  writeFileSync(path, twin(file?.bytes ?? new Uint8Array(), { "word/document.xml": plant }));
  expect(await validationErrors(path)).not.toEqual([]);
});

describe.each(EVERY_STYLE)("every paper in the style %s", (style) => {
  it("keeps every rule of accessible documents", () => {
    const faults = inStyle(style).flatMap(({ paper, bytes }) =>
      checkDocument(bytes).map((fault) => [paper.name, fault]),
    );
    expect(faults).toEqual([]);
  });

  it.skipIf(!hasValidator)("is valid for Microsoft's SDK", { timeout: 180_000 }, async () => {
    expect(await invalidOf(inStyle(style))).toEqual([]);
  });

  it("is read back by mammoth as it was shown: word for word, in order, with its tables and pictures", async () => {
    for (const { paper, bytes, shown } of inStyle(style))
      expect([paper.name, ...(await readBack(bytes))]).toEqual([paper.name, ...saidBy(shown)]);
  });
});

describe.each(EVERY_STYLE)("what the records tell is read in the style %s", (style) => {
  const readAll = async (kind: PaperName, twin: Twin) =>
    Promise.all(
      inStyle(style)
        .filter(({ paper }) => paper.kind === kind && paper.twin === twin)
        .map(async ({ bytes, record, paper }) => ({ record, paper, lines: await readBack(bytes) })),
    );

  it("in the scorecard: each indicator with its figures, its status in words and its direction of travel", async () => {
    const [read] = await readAll("scorecard", "part B");
    expect(indicators).toHaveLength(42);
    expect(indicatorsIn(read?.lines ?? [])).toEqual(indicators);
  });

  it("in the public scorecard: the same, but of what is hidden the word and never the figure", async () => {
    const [read] = await readAll("scorecard", "public");
    const lines = read?.lines ?? [];
    const shown = indicators.map((indicator) => withoutHidden(indicator, hidden));
    expect(indicatorsIn(lines)).toEqual(shown);
    expect(shown.filter(({ latest }) => latest === "Hidden")).toHaveLength(3);
    for (const [place, { reference, latest, previous }] of indicators.entries()) {
      const rows = lines.flatMap((line) => (typeof line !== "string" && line[0] === reference ? line : []));
      if (shown[place]?.latest === "Hidden") expect(rows.flatMap(numbersIn)).not.toContain(latest);
      if (shown[place]?.previous === "Hidden") expect(rows.flatMap(numbersIn)).not.toContain(previous);
    }
  });

  it.each(TWINS)(
    "in the minutes, %s: each paragraph and resolution word for word, in order, once",
    async (twin) => {
      const stages = await readAll("minutes", twin);
      expect(stages.map(({ paper }) => paper.stage)).toEqual(["draft", "approved", "signed"]);
      for (const { record, lines } of stages) {
        const minuted = minutedOf(record, twin);
        expect(minuted.length).toBeGreaterThan(2);
        expect(lines.filter((line) => typeof line === "string" && minuted.includes(line))).toEqual(minuted);
        expect(titlesIn(lines, record, twin)).toEqual(titlesOf(record, twin));
      }
    },
  );

  it.each(TWINS)("in the decision notice, %s: each resolution", async (twin) => {
    for (const { record, lines } of await readAll("decision notice", twin)) {
      const resolved = resolutionsOf(record, twin);
      expect(resolved.length).toBeGreaterThan(0);
      expect(lines.filter((line) => String(line).includes("RESOLVED"))).toEqual(
        resolved.map(([sentence]) => sentence),
      );
      const told = resolved.flat();
      expect(lines.filter((line) => typeof line === "string" && told.includes(line))).toEqual(told);
    }
  });

  it.each(TWINS)("in the agenda, %s: each title with its number, in order", async (twin) => {
    for (const { record, lines } of await readAll("agenda", twin))
      expect(titlesIn(lines, record, twin)).toEqual(titlesOf(record, twin));
  });

  it.each(TWINS)(
    "in the agenda, %s: each matter that arises there, in its own words, and no other",
    async (twin) => {
      for (const { record, lines } of await readAll("agenda", twin)) {
        const matters = record.arising?.matters ?? [];
        expect(matters.map(({ isExempt }) => isExempt)).toEqual([false, true]);
        for (const { sentence, isExempt } of matters) {
          const said = sentence.replace("“", "‘").replace("”", "’");
          expect(lines.filter((line) => String(line).includes(said))).toHaveLength(
            isExempt === (twin === "part B") ? 1 : 0,
          );
        }
      }
    },
  );

  it("RESOLVED stands in bold wherever a resolution stands", async () => {
    for (const { paper, bytes, record } of inStyle(style)) {
      if (paper.kind !== "minutes") continue;
      const bold = (await readBold(bytes)).filter((words) => words === "RESOLVED");
      expect(bold).toHaveLength(resolutionsOf(record, paper.twin).length);
    }
  });
});

function numbersIn(words: string): readonly string[] {
  return words.match(/\d[\d,.]*\b%?/g) ?? [];
}

/** The lines that are the title of an item, or would be one in the other twin. */
function titlesIn(lines: readonly Line[], record: MeetingRecord, twin: Twin): readonly Line[] {
  const titles = [...titlesOf(record, twin), ...titlesOf(record, "part B")];
  return lines.filter((line) => typeof line === "string" && titles.includes(line));
}

describe("every paper in our own style", () => {
  it("has its headings where mammoth looks for them, by Word's own names", async () => {
    for (const { paper, bytes, shown } of inStyle(OURS))
      expect([paper.name, ...(await readHeadings(bytes))]).toEqual([paper.name, ...headingsOf(shown)]);
  });
});

/** Those in which the SDK finds an error, with what it found. Files of the same bytes are asked after once. */
async function invalidOf(files: readonly PrintedFile[]): Promise<readonly unknown[]> {
  const paths = new Map(
    files.map(({ bytes, path }) => [createHash("sha256").update(bytes).digest("hex"), path]),
  );
  const left = [...paths.values()];
  const found: unknown[] = [];
  const askOn = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      for (const error of await validationErrors(path)) found.push([path, error]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, askOn));
  return found;
}
