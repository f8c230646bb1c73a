import { describe, expect, it } from "vitest";
import { figuresTable } from "../../../shared/domain/paper/scorecard-table.ts";
import type { Comparator } from "../../../shared/domain/scorecard/comparator.ts";
import type { ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { someLine, someScorecard } from "../../renderer/some-line.ts";

const england: Comparator = {
  ...{ indicator: "CLA 20", comparedWith: "England", financialYear: 2017, value: 84, source: "DfE" },
};

function cellsOf(line: ScorecardLine): Readonly<Record<string, string>> {
  const block = figuresTable(someScorecard({ Health: [line] }), "Health", [line]);
  if (block.block !== "table") throw new Error("It is no table.");
  const said = (block.rows[0] ?? []).map((cell) =>
    cell.cell === "picture" ? "picture" : cell.cell === "status" ? cell.text : cell.runs[0]?.text,
  );
  return Object.fromEntries(block.columns.map(({ heading }, place) => [heading, said[place] ?? ""]));
}

const { current } = someLine("CLA 20");
const read = (value: number) =>
  current && { ...current, figure: { kind: "value", value, numerator: null, denominator: null } as const };

describe("a row of the scorecard's table", () => {
  it("has the last three figures, and the travel against the previous one and against last year", () => {
    const line = someLine("CLA 20", { earlier: read(16), previous: read(17), travel: { travel: "better" } });
    expect(cellsOf({ ...line, travelSinceLastYear: { travel: "worse" } })).toMatchObject({
      ...{ Earlier: "16.0%", Previous: "17.0%", Latest: "18.0%", "Good is; unit": "High; %" },
      ...{ Travel: "↑ Better", "On last year": "↓ Worse" },
    });
  });

  it("has what others have in a section where there is any, under their year", () => {
    const neighbours: Comparator = { ...england, comparedWith: "statistical neighbours", value: 86 };
    expect(cellsOf(someLine("CLA 20", { comparators: [neighbours, england] }))).toMatchObject({
      "Others in 2017/18": "Neighbours\u00a086.0%; England\u00a084.0%",
    });
    const earlier = { ...neighbours, financialYear: 2016 };
    expect(cellsOf(someLine("CLA 20", { comparators: [earlier, england] }))).toMatchObject({
      Others: "Neighbours\u00a086.0% in\u00a02016/17; England\u00a084.0% in\u00a02017/18",
    });
    expect(Object.keys(cellsOf(someLine("CLA 20"))).join()).not.toContain("Others");
  });

  it("says None where there is nobody to compare with, though the section compares others", () => {
    const lines = [someLine("CLA 20", { comparators: [england] }), someLine("CLA 21")];
    const block = figuresTable(someScorecard({ Health: lines }), "Health", lines);
    if (block.block !== "table") throw new Error("It is no table.");
    const place = block.columns.findIndex(({ heading }) => heading.startsWith("Others"));
    expect(block.rows[1]?.[place]).toMatchObject({ runs: [{ text: "None" }] });
  });

  it("says in one word that figure, status and travel are hidden", () => {
    const reason = "Hidden to protect confidentiality";
    const hidden = someLine("CLA 20", {
      current: current && { ...current, figure: { kind: "suppressed by us" } },
      rating: { status: "none", reason },
      travel: { travel: "none", reason },
    });
    expect(cellsOf(hidden)).toMatchObject({ Latest: "Hidden", Status: "Hidden", Travel: "Hidden" });
  });
});
