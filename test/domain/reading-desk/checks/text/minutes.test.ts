// The checks of the text over one item of real minutes, and over the same item as it should have been written.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadSpeller } from "../../../../../main/backend/spelling/speller.ts";
import { textChecks } from "../../../../../shared/domain/reading-desk/checks/text/text-checks.ts";
import { foundBy } from "../../read-desk.ts";

const speller = await loadSpeller();

function remarksOn(file: string): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(new URL(`../../../../fixtures/minutes/${file}`, import.meta.url), "utf8");
  const found = textChecks.map((check) => [check.name, foundBy(check, text, speller)] as const);
  return Object.fromEntries(found.filter(([, places]) => places.length > 0));
}

test("the slips of published minutes are found, and nothing else", () => {
  const stray = "\u00a0 ";
  const emptyParagraph = "\n\n\u00a0\n\n -> \n\n";
  expect(remarksOn("scorecard-item.txt")).toEqual({
    "doubled-word": ["the the -> the", `a${stray}a -> a`],
    "capital-inside-word": ["StrategyBboard -> Strategy Board"],
    "stray-space": [...Array(3).fill(`${stray} ->  `), ...Array(11).fill(emptyParagraph)],
    "in-adverb": ["in particularly -> in particular"],
    "to-participle": ["to developed -> to develop"],
    apostrophe: ["carers -> carers’", "services’ processed", "leaver’s -> leavers’"],
    "dictionary-miss": ["waspleasure -> was pleasure"],
  });
});

test("the same minutes, carefully written, pass in silence", () => {
  expect(remarksOn("clean.txt")).toEqual({});
});
