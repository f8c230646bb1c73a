import { expect, test } from "vitest";
import { loadSpeller } from "../../../main/backend/spelling/speller.ts";

const speller = await loadSpeller();

test.each(["colour", "minuted", "organised", "children's", "children’s", "Panel", "RESOLVED"])(
  "the British dictionary has %s",
  (word) => {
    expect(speller.isWord(word)).toBe(true);
  },
);

test.each(["Ofsted", "optee", "wellbeing", "Wellbeing", "underspend", "reablement", "WhatsApp"])(
  "the words of the field that it lacks are there: %s",
  (word) => {
    expect(speller.isWord(word)).toBe(true);
  },
);

test.each(["waspleasure", "StrategyBboard", "color", "organized", "ofsted", "teh"])(
  "%s is no word",
  (word) => {
    expect(speller.isWord(word)).toBe(false);
  },
);

test("names on the roll become words, for who asked and for nobody else", () => {
  const taught = speller.withWords(["Ashcombe-Vale", "Upper Thornby", "locum"]);
  for (const word of ["Ashcombe", "Vale", "Thornby", "Locum", "Panel", "Ofsted"])
    expect(taught.isWord(word), word).toBe(true);
  expect(taught.isWord("thornby")).toBe(false);
  expect(speller.isWord("Thornby")).toBe(false);
  expect(taught.withWords(["Netherby"]).isWord("Thornby")).toBe(true);
});

test("the same words make the same speller", () => {
  const taught = speller.withWords(["Netherby"]);
  expect(speller.withWords(["Netherby"])).toBe(taught);
  expect(speller.withWords(["Overby"])).not.toBe(taught);
  expect(speller.withWords(["Overby"]).isWord("Netherby")).toBe(false);
});

test.each([
  ["comittee", "committee"],
  ["Comittee", "Committee"],
  ["recieved", "received"],
  ["childern", "children"],
  ["safegarding", "safeguarding"],
  ["reablment", "reablement"],
])("%s is one slip away from %s", (slip, word) => {
  expect(speller.suggest(slip)[0]).toBe(word);
});

test("a word that is far from every other has no suggestion", () => {
  expect(speller.suggest("waspleasure")).toEqual([]);
});
