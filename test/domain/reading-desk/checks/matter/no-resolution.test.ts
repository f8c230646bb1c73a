import { expect, test } from "vitest";
import { noResolution } from "../../../../../shared/domain/reading-desk/checks/matter/no-resolution.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  [
    "an item that ends in talk",
    "Officers presented the report. Officers noted that work was under way.",
    ["Officers noted that work was under way."],
  ],
  [
    "an item with questions alone",
    "Members of the Panel asked about staffing.\n\nThe Director answered.",
    ["The Director answered."],
  ],
])("finds: %s", (_, text, found) => {
  expect(foundBy(noResolution, text)).toEqual(found);
});

test.each([
  "The report was presented.\n\nThe Panel RESOLVED to note the report.",
  "The report was presented.\n\nRESOLVED –\n(1) That the report be noted.",
  "The report was presented. The Panel noted the report.",
  "The Committee also noted that the reviews were in time.",
  "The minutes of 5 June 2019 were agreed as a correct record.",
  "The report was presented and it was unanimously agreed.",
  "The report was presented.\n\nNoted.",
  "Minutes:",
])("stays silent: %s", (text) => {
  expect(foundBy(noResolution, text)).toEqual([]);
});

test("an item at which nothing is resolved needs no resolution", () => {
  const title = "Apologies for absence";
  expect(foundBy(noResolution, "There were none on this day.", { title })).toEqual([]);
});
