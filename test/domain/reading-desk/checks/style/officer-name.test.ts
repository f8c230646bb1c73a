import { expect, test } from "vitest";
import { officerName } from "../../../../../shared/domain/reading-desk/checks/style/officer-name.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["Jane D presented the report to the Panel.", ["Jane D"]],
  ["Ms E. informed the Panel that plans were late.", ["Ms E."]],
  ["44.1 Jane D, Head of Corporate Parenting, introduced the scorecard.", ["Jane D"]],
  ["Jane D (Head of Corporate Parenting) explained the figures.", ["Jane D"]],
  ["The Head of Corporate Parenting, Jane D, updated the Panel.", ["Jane D"]],
])("an officer’s name is found: %s", (text, found) => {
  expect(foundBy(officerName, text)).toEqual(found);
});

test.each([
  ["a post", "The Head of Corporate Parenting presented the report to the Panel."],
  ["a councillor", "Councillor Jane D presented the report. Jane D explained that it was late."],
  [
    "a member of the public",
    "Mr F, a local resident, addressed the Panel. Mr F explained that he was worried.",
  ],
  ["a guest", "Jane D, Designated Nurse and Manager at the NHS Trust, presented the report."],
  ["members called by their titles", "Mr B declared an interest. Mr C presented the report."],
  ["members called by their names", "Jane D declared an interest. Helen F presented the report."],
  ["a resident in a dialogue", "Mr V responded that the verges were overgrown. Mr V explained why."],
  ["a petition", "Ms E presented a petition against the closure of the library."],
  ["who moved a motion", "Ms E moved the amendment and Mr F seconded it."],
  ["a team or a place", "Corporate Parenting explained the figures. Virtual School presented its report."],
  ["an apology", "Apologies were received from Jane D and from Mr F."],
  ["thanks", "The Panel thanked Jane D for her many years of service."],
  ["those who were there", "Also present: Jane D (Head of Corporate Parenting)."],
  ["a quotation", "“Jane D presented it well,” said a young person."],
  ["a resolution", "RESOLVED to thank Jane D, who presented the report."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(officerName, text)).toEqual([]);
});
