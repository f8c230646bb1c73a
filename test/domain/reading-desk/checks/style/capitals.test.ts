import { expect, test } from "vitest";
import { capitals } from "../../../../../shared/domain/reading-desk/checks/style/capitals.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The Panel welcomed the Report and thanked its author.", ["Report -> report"]],
  ["Members asked why the Scorecard had not changed.", ["Scorecard -> scorecard"]],
  ["This Report was late.", ["Report -> report"]],
  ["The Panel thanked Officers for the work that officers had done.", ["Officers -> officers"]],
  [
    "A social worker wrote. The Panel thanked Social Workers. All social workers came.",
    ["Social Workers -> social workers"],
  ],
])("a common noun with a capital is found: %s", (text, found) => {
  expect(foundBy(capitals, text)).toEqual(found);
});

test.each([
  ["small common nouns", "The Panel welcomed the report on the scorecard and thanked officers."],
  ["a house that writes Officers", "The Panel thanked Officers. Members asked Officers to return."],
  [
    "the start of a sentence",
    "Officers spoke. The Panel asked officers to return. Social workers and officers left.",
  ],
  ["a title", "The Panel received the Annual Report and the Children in Care Performance Scorecard."],
  ["a title that begins with it", "The Panel received the Scorecard Summary and the Report of the Director."],
  [
    "a part of a post’s name",
    "The Head of Social Workers and Care Leavers met care leavers and social workers.",
  ],
  ["a name defined", "The plan (“the Report”) was shared and the Report (2019) was read."],
  ["a quotation", "A Member said that “the Report is thin” and asked for more."],
  ["a heading", "Progress on the Report"],
  ["a resolution", "RESOLVED that the Report be noted."],
  [
    "a group that bears the name",
    "The Care Leavers Forum met. The care leavers spoke of Young People First. Some young people left.",
  ],
])("stays silent on %s", (_, text) => {
  expect(foundBy(capitals, text)).toEqual([]);
});
