import { expect, test } from "vitest";
import { numberForm } from "../../../../../shared/domain/reading-desk/checks/style/number-form.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["Officers said that 18 % of plans were late.", ["18 % -> 18%"]],
  ["Officers said that 18 percent of plans were late.", ["18 percent -> 18%"]],
  ["Officers said that 18% were late and 82.5 per cent on time.", ["82.5 per cent -> 82.5%"]],
  ["It had fallen by .5% in the year.", [".5% -> 0.5%"]],
  ["The cost was £48500 in the year.", ["£48500 -> £48,500"]],
  ["There were 12500 children in the schools.", ["12500 -> 12,500"]],
  ["Places for 3 and four year olds were free, and for 4 to five months.", ["3 -> three", "4 -> four"]],
  ["There were 3 areas of concern. The process had four layers.", ["3 -> three"]],
])("a number in another form is found: %s", (text, found) => {
  expect(foundBy(numberForm, text)).toEqual(found);
});

test.each([
  ["the house form", "Officers said that 18% of 12,500 children had waited, and four schools had replied."],
  ["a house that writes per cent", "It had risen by 4 per cent, and then by 12 per cent."],
  ["a house that writes figures", "There were 3 areas of concern and 2 questions to answer."],
  ["figures beside figures", "There were 3 schools out of 12 in the pilot, and four schools had left."],
  ["percentage points", "It had risen by 4 percentage points to 86% in the year."],
  ["a telephone number", "Residents could ring 020 8726 6000 or extension 84246 on any day."],
  [
    "a pair of two kinds",
    "The figures of Quarter 2 and three schools of Ward 4 and five officers were late.",
  ],
  ["a reference", "Application 20315 and case 104522 were before the Committee."],
  ["ages and measures", "The four schools took children aged 3, for 6 hours, at 16 years and 3 months."],
  ["a quotation", "A Member said that “18 percent is not enough” and moved on."],
  ["a resolution", "RESOLVED to accept 18 % as the target."],
  ["a heading", "Over 18 % in the year"],
  ["a year", "It was 2019 children’s services were inspected, at a cost of £4500."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(numberForm, text)).toEqual([]);
});
