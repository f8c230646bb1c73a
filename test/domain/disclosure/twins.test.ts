// The two twins of a scorecard on paper, and that whatever says a figure twice says the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicScorecard } from "../../../shared/domain/disclosure/public-scorecard.ts";
import { figureText } from "../../../shared/domain/format-figure.ts";
import type { Paper, TableCell } from "../../../shared/domain/paper/blocks.ts";
import { scorecardPaper } from "../../../shared/domain/paper/scorecard-paper.ts";
import { periodName } from "../../../shared/domain/period/period.ts";
import type { Scorecard } from "../../../shared/domain/scorecard/scorecard.ts";
import { lines, under } from "../paper/lines.ts";
import { lineOf, type SentOf, scorecardOf, someIndicator } from "./some-public.ts";

const HIDDEN = "Hidden";
const count = fc.oneof(fc.nat(9), fc.nat(900));

const anyScorecard = fc
  .array(fc.record({ before: count, latest: count, polarity: fc.constantFrom("high", "low") }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((given) =>
    scorecardOf(
      "2019-05",
      given.map(
        ({ before, latest, polarity }, place): SentOf => ({
          indicator: someIndicator(`CLA ${place}`, {
            dataPeriod: "snapshot",
            polarity,
            section: `Part ${place}`,
          }),
          figures: { "2019-04": before, "2019-05": latest },
          comment: `There were ${latest} of them.`,
          target: { value: 8, rag: { rule: "points", green: 0, amber: 2 } },
        }),
      ),
    ),
  );

function rowOf({ sections }: Pick<Paper, "sections">, reference: string): readonly TableCell[] {
  const rows = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.block === "table" && block.columns.length === 12 ? block.rows : []));
  return rows.find(([cell]) => wordsIn(cell) === reference) ?? [];
}

function wordsIn(cell: TableCell | undefined): string {
  if (cell?.cell === "text") return cell.runs.map(({ text }) => text).join("");
  return cell?.cell === "picture" ? cell.picture.alt : (cell?.text ?? "");
}

function paperForThePublic(scorecard: Scorecard) {
  return scorecardPaper(publicScorecard(scorecard, []).scorecard, [], "public");
}

describe("the Part B twin", () => {
  it("has every figure and every comment, hides nothing, and says that it is not for publication", () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const paper = scorecardPaper(scorecard, [], "part B");
        expect(lines(paper).join("\n")).not.toMatch(/hidden/i);
        expect(lines(paper)).toContain("# Part B: not for publication");
        expect(paper.title).toContain("not for publication");
        for (const { lines: inSection } of scorecard.sections)
          for (const { indicator, current, previous } of inSection) {
            const row = rowOf(paper, indicator.reference).map(wordsIn);
            expect(row[4]).toBe(previous && figureText(indicator, previous.figure));
            expect(row[5]).toBe(current && figureText(indicator, current.figure));
            expect(lines(paper).join("\n")).toContain(current?.comment ?? "");
          }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the public twin", () => {
  it("says the same of a figure in the table, on the first page and in the words of its chart", () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const paper = paperForThePublic(scorecard);
        for (const { indicator } of scorecard.sections.flatMap((section) => section.lines)) {
          const row = rowOf(paper, indicator.reference);
          const [before, latest, toDate] = [wordsIn(row[4]), wordsIn(row[5]), wordsIn(row[6])];
          const alt = wordsIn(row[11]);
          expect(toDate).toBe(latest);
          expect(alt.includes(`last ${latest} in ${periodName("2019-05")}`)).toBe(latest !== HIDDEN);
          expect(/Hidden to protect confidentiality:.*May 2019/.test(alt)).toBe(latest === HIDDEN);
          const moved = ["What got worse", "What improved"].flatMap((heading) => under(heading, paper));
          const said = moved.find((line) => line.startsWith(`• ${indicator.reference} `));
          if (said) expect(said).toContain(`from ${before} to ${latest} (target 8)`);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says in its notes what is hidden and by what rule, and not which of it is small", () => {
    const scorecard = scorecardOf("2019-06", [
      { indicator: someIndicator("A"), figures: { "2019-04": 3, "2019-05": 30, "2019-06": 20 } },
      { indicator: someIndicator("B"), figures: { "2019-06": 40 } },
    ]);
    const paper = paperForThePublic(scorecard);
    const notes = under("Notes", paper);
    expect(notes).toContain("## What is hidden");
    expect(notes).toContain("• Something is hidden of: A.");
    expect(lines(paper).join("\n")).not.toMatch(/small|give away/i);
    expect(lines(paper)).toContain(
      "body: The latest figure of 1 indicator is hidden to protect confidentiality; the notes say why.",
    );
  });

  it("says nothing of hiding where nothing is hidden", () => {
    const paper = paperForThePublic(
      scorecardOf("2019-06", [{ indicator: someIndicator("A"), figures: { "2019-06": 40 } }]),
    );
    expect(lines(paper).join("\n")).not.toMatch(/is hidden of|latest figures? of/);
  });

  it("counts a hidden figure neither as rated nor as missing", () => {
    const indicator = someIndicator("A", { polarity: "low" });
    const target = { value: 0, rag: { rule: "points", green: 0, amber: 2 } } as const;
    const scorecard = scorecardOf("2019-06", [{ indicator, target, figures: { "2019-06": 4 } }]);
    expect(lineOf(scorecard, "A").rating.status).toBe("red");
    const paper = paperForThePublic(scorecard);
    expect(under("What is missing", paper)).toEqual(["body: Every figure was supplied."]);
    expect(lines(paper)).toContain(
      "body: 0 indicators could be rated against a target; 1 could not. ■ 0 red, ▲ 0 amber, ● 0 green.",
    );
  });
});
