import { expect, test } from "vitest";
import { resolutionAlone } from "../../../../../shared/domain/reading-desk/checks/matter/resolution-alone.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["the report", "The Panel RESOLVED to note the report.", ["the report"]],
  [
    "the contents of the report",
    "RESOLVED to note the contents of the report.",
    ["the contents of the report"],
  ],
  ["the recommendations", "RESOLVED: That the recommendations be agreed.", ["the recommendations"]],
  [
    "the report in a part",
    "The Panel RESOLVED That the Panel:\n(a) notes the report; and\n(b) thanks officers.",
    ["the report"],
  ],
  ["the above", "The Panel RESOLVED to approve the above.", ["the above"]],
])("finds: %s", (_, text, found) => {
  expect(foundBy(resolutionAlone, text)).toEqual(found);
});

test.each([
  "The Panel RESOLVED to note the Children in Care Performance Scorecard.",
  "The Panel RESOLVED to note the report on foster carers’ annual reviews.",
  "RESOLVED: That the report of the Director of Children’s Services be noted.",
  "RESOLVED –\n(1) That the Annual Fostering Report be noted.\n(2) That the report be published.",
  "The Panel RESOLVED That the Panel:\n(a) notes the Annual Fostering Report; and\n(b) asks that the report be published.",
  "The Panel RESOLVED to approve the fees set out in Appendix A of the report.",
  "The Panel noted the report.",
  "RESOLVED that the press and public be excluded.",
])("stays silent: %s", (text) => {
  expect(foundBy(resolutionAlone, text)).toEqual([]);
});
