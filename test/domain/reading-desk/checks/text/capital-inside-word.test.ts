import { expect, test } from "vitest";
import { capitalInsideWord } from "../../../../../shared/domain/reading-desk/checks/text/capital-inside-word.ts";
import { foundBy } from "../../read-desk.ts";
import { dictionaryOf } from "./few-words.ts";

const words = dictionaryOf("strategy board the panel health WhatsApp", { Bboard: "Board" });

test.each([
  ["the Wellbeing StrategyBboard, and", "StrategyBboard -> Strategy Board"],
  ["the HealthBoard met", "HealthBoard -> Health Board"],
  ["THe members", "THe -> The"],
  ["the PAnel heard", "PAnel -> Panel"],
  ["the servIce was", "servIce"],
])("a capital inside a word is found: %s", (text, found) => {
  expect(foundBy(capitalInsideWord, text, words)).toEqual([found]);
});

test.each([
  "PEPs and EHCPs, the DfE, an MoU, a PhD and the non-DfE’s",
  "Councillor McKay and Councillor O’Hara",
  "an iPad, eLearning and WhatsApp",
  "MyVoice met. The MyVoice group was thanked.",
  "THE PANEL RESOLVED",
])("what is written so by right stays silent: %s", (text) => {
  expect(foundBy(capitalInsideWord, text, words)).toEqual([]);
});

test("it is found without a dictionary as well, with no fix", () => {
  expect(foundBy(capitalInsideWord, "the StrategyBboard")).toEqual(["StrategyBboard"]);
});
