import { expect, test } from "vitest";
import { difficultyAndPraise } from "../../../../../shared/domain/reading-desk/checks/matter/difficulty-and-praise.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  [
    "an indicator in difficulty and improved",
    "The difficulty lay with pathway plans.\n\nThe Panel took pleasure in the improvement of pathway plans.",
    ["pathway plans"],
  ],
  [
    "each of two indicators",
    "The area of difficulty was personal education plans (PEPs) and initial health assessments. There was pleasure taken in PEPs and health assessments.",
    ["PEPs", "health assessments"],
  ],
])("finds: %s", (_, text, found) => {
  expect(foundBy(difficultyAndPraise, text)).toEqual(found);
});

test.each([
  "The difficulty lay with pathway plans. The Panel welcomed the improvement in dental checks.",
  "Pathway plans had been in difficulty, but had improved.",
  "Pathway plans were below target. Officers were asked how pathway plans could be improved.",
  "Pathway plans were below target. Improvement was needed in pathway plans.",
  "Initial health assessments were in difficulty. Review health assessments had improved.",
  "The difficulty lay with pathway plans. However, pathway plans had improved since April.",
  "In March the difficulty lay with pathway plans. Officers were pleased with pathway plans.",
  "Pathway plans were below target. The service was working hard on improving pathway plans.",
  "Care plans were poor. Pathway plans had improved.",
  "Pathway plans had not improved. The difficulty lay with pathway plans.",
])("stays silent: %s", (text) => {
  expect(foundBy(difficultyAndPraise, text)).toEqual([]);
});
