// A file for the public, in whichever form, is the same whichever hidden figure it was made from, and names none of them.
import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { makePdf } from "../../../main/backend/pdf.ts";
import { findPdfWriter } from "../../../main/backend/pdf-writer.ts";
import { drawPng } from "../../../main/backend/word/picture.ts";
import { printPaper } from "../../../main/backend/word/print.ts";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { DEFAULT_RULES } from "../../../shared/domain/disclosure/rules.ts";
import type { DisclosureSettings } from "../../../shared/domain/disclosure/settings.ts";
import type { Paper } from "../../../shared/domain/paper/blocks.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import { pageOf } from "../../../shared/domain/paper/to-html.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { newCancellation } from "../../../shared/rpc/cancellation.ts";
import { type Sent, scorecardOf, someIndicator, someShare } from "../../domain/disclosure/some-public.ts";
import { readPdf } from "./read-pdf.ts";

interface Case {
  readonly name: string;
  readonly settings: DisclosureSettings;
  /** What the hidden figures are, and what they might as well have been. */
  readonly worlds: readonly [Hidden, Hidden];
  /** As they would be printed in the first of the worlds. */
  readonly printed: readonly string[];
}

/** A month of a trend, the latest month of another, and the whole of a third line. */
interface Hidden {
  readonly november: Sent;
  readonly may: Sent;
  readonly whole: readonly Sent[];
}

const usual: Hidden = { november: [4, 37], may: [3, 41], whole: [[2, 43]] };
const rules = DEFAULT_RULES;
const exceptions = [
  { indicator: "WHOLE", always: "hidden", reason: "As agreed", since: "2019-04-01" },
  { indicator: "SHOWN", always: "shown", reason: "Published nationally", since: "2019-04-01" },
] as const;

const CASES: readonly Case[] = [
  {
    name: "by the usual rule",
    settings: { rules, exceptions: [] },
    worlds: [usual, { november: [5, 37], may: [1, 41], whole: [[4, 43]] }],
    printed: ["10.8%", "7.3%", "4.7%"],
  },
  {
    name: "by a stricter rule",
    settings: { rules: { ...rules, smallUpTo: 12, leastShared: 30 }, exceptions: [] },
    worlds: [
      { november: [11, 37], may: [9, 41], whole: [[8, 43]] },
      { november: [6, 37], may: [12, 41], whole: [[3, 43]] },
    ],
    printed: ["29.7%", "22.0%", "18.6%"],
  },
  {
    name: "with noughts",
    settings: { rules: { ...rules, hidesNought: true }, exceptions: [] },
    worlds: [
      { november: [37, 37], may: [0, 41], whole: [[5, 43]] },
      { november: [35, 37], may: [4, 41], whole: [[0, 43]] },
    ],
    printed: ["100.0%", "0.0%", "11.6%"],
  },
  {
    name: "by exceptions",
    settings: { rules, exceptions },
    worlds: [
      {
        ...usual,
        whole: [
          [313, 431],
          [337, 439],
          [347, 443],
        ],
      },
      {
        ...usual,
        whole: [
          [401, 431],
          [211, 439],
          [223, 443],
        ],
      },
    ],
    printed: ["10.8%", "7.3%", "72.6%", "76.8%", "78.3%"],
  },
];

/** Each line is red all along and the first got worse, so that each of which enough is shown has its chart. */
function scorecardIn({ november, may, whole }: Hidden): Scorecard {
  const target = { value: 99, rag: { rule: "points", green: 0, amber: 1 } } as const;
  const share = (reference: string) =>
    someShare(reference, {
      dataPeriod: "snapshot",
      section: `Section ${reference}`,
      name: `Visits ${reference}`,
    });
  const shown = {
    "2018-09": [31, 47],
    "2019-03": [29, 53],
    "2019-04": [30, 59],
    "2019-05": [27, 61],
  } as const;
  const ofWhole = Object.fromEntries(whole.map((sent, at) => [`2019-0${5 - at}`, sent]));
  const scorecard = scorecardOf("2019-05", [
    { indicator: share("TREND"), target, figures: { ...shown, "2018-11": november } },
    { indicator: share("LATEST"), target, figures: { ...shown, "2019-05": may }, comment: "3 were late." },
    { indicator: share("WHOLE"), target, figures: ofWhole },
    { indicator: someIndicator("SHOWN", { section: "Section SHOWN" }), figures: { "2019-05": 640 } },
  ]);
  const england = { comparedWith: "England", financialYear: 2017, value: 71.9, source: "DfE" } as const;
  const sections = scorecard.sections.map(({ name, lines }) => ({
    name,
    lines: lines.map((line) => {
      const { reference: indicator } = line.indicator;
      const comparators = line.indicator.unit === "number" ? [] : [{ indicator, ...england }];
      const definitionChanges = [{ indicator, from: "2019-01-01", words: "Counted by day" } as const];
      return { ...line, comparators, definitionChanges };
    }),
  }));
  return { ...scorecard, sections };
}

function paperIn(world: Hidden, settings: DisclosureSettings): Paper {
  const { scorecard } = publicScorecard(scorecardIn(world), [], settings);
  return { ...scorecardPaper(scorecard, [], "public"), snapshot: null };
}

/** All that a program can read in the file, drawings and the words for them among it. */
function readableIn(docx: Uint8Array): string {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => /\.(?:xml|rels|svg)$/.test(name));
  return parts.map(([, bytes]) => strFromU8(bytes)).join("\n");
}

const writer = findPdfWriter() ?? "";
const canReadPdf = writer !== "" && spawnSync("pdftotext", ["-v"]).error === undefined;

describe.each(CASES)("a public scorecard that hides $name", ({ settings, worlds, printed }) => {
  const [paper, other] = worlds.map((world) => paperIn(world, settings)) as [Paper, Paper];
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await printPaper(paper);
  });

  test("has a trend with its hidden month, and bars", () => {
    const alts = paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.block === "chart" ? [block.picture.alt] : [])),
    );
    expect(alts.join("\n")).toMatch(
      /^Trend of Visits TREND.*Hidden to protect confidentiality: November 2018\./m,
    );
    expect(alts.join("\n")).toMatch(/^Visits TREND compared.*England, 2017\/18: 71\.9%\.$/m);
  });

  test("is the same file, to the byte, whichever figures are hidden in it", async () => {
    expect(Buffer.compare(docx, await printPaper(other))).toBe(0);
    expect(pageOf(paper)).toBe(pageOf(other));
  });

  test.each(printed)("names %s neither in Word nor on the page for the web", (figure) => {
    expect(readableIn(docx)).toContain("Hidden to protect confidentiality");
    for (const text of [readableIn(docx), pageOf(paper)]) expect(text).not.toMatch(whole(figure));
  });

  test("has pixels of its drawings and of nothing else", () => {
    const kept = new Set(
      Object.entries(unzipSync(docx)).flatMap(([name, bytes]) =>
        name.endsWith(".png") ? [Buffer.from(bytes).toString("base64")] : [],
      ),
    );
    const drawn = picturesOf(paper).map((picture) => Buffer.from(drawPng(picture)).toString("base64"));
    expect(kept).toEqual(new Set(drawn));
  });

  test.skipIf(!canReadPdf)(
    "names none of them in the text of a PDF or in the words for its pictures",
    { timeout: 90_000 },
    async () => {
      const pdf = await makePdf({ docx, writer, signal: newCancellation().signal });
      const { stdout } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
      expect(stdout).toContain("Hidden");
      const { pictures } = readPdf(pdf);
      expect(pictures.join()).toContain("Hidden to protect confidentiality");
      for (const figure of printed)
        for (const text of [stdout, ...pictures]) expect(text).not.toMatch(whole(figure));
    },
  );
});

/** The figure and not the end of a longer one. */
function whole(figure: string): RegExp {
  return new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}`);
}

function picturesOf({ sections }: Paper) {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.block === "chart") return [block.picture];
      const cells = block.block === "table" ? block.rows.flat() : [];
      return cells.flatMap((cell) => (cell.cell === "picture" ? [cell.picture] : []));
    }),
  );
}
