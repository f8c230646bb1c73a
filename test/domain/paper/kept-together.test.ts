import { expect, it } from "vitest";
import type { Block } from "../../../shared/domain/paper/blocks.ts";
import { keptTogether } from "../../../shared/domain/paper/kept-together.ts";

const NO_BREAK = "\u00a0";
const kept = (block: Block) => JSON.stringify(keptTogether([block], ["CLA 11", "CLA 1"]));
const body = (text: string): Block => ({ block: "paragraph", role: "body", runs: [{ text }] });
const list = (text: string): Block => ({ block: "list", ordered: false, items: [[{ text }]] });

it.each([
  ["a reference", "Red (CLA 11)", `Red (CLA${NO_BREAK}11)`],
  ["a date", "on 3 July 2019", `on 3${NO_BREAK}July${NO_BREAK}2019`],
  ["a month", "for May 2019.", `for May${NO_BREAK}2019.`],
])("%s is not parted at the end of a line, in a paragraph or a list", (_, given, expected) => {
  expect(kept(body(given))).toBe(JSON.stringify([body(expected)]));
  expect(kept(list(given))).toBe(JSON.stringify([list(expected)]));
});

it("other words may part", () => {
  expect(kept(body("In May we met 20 times; CLA is short."))).not.toContain(NO_BREAK);
});
