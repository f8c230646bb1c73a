import { expect, test } from "vitest";
import { oneTerm } from "../../../../../shared/domain/reading-desk/checks/style/one-term.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The needs of looked after children had grown. Children in care had said so.", ["Children in care"]],
  ["There were 520 children in care, and of LAC 18% were placed far away.", ["LAC"]],
  ["LAC were seen. CLA were not. More children in care came.", ["CLA", "children in care"]],
  ["The Chair opened the meeting. The Chairman closed it.", ["The Chairman"]],
  ["Foster carers were thanked. The foster parents’ forum had met.", ["foster parents"]],
])("a second term for one thing is found once: %s", (text, found) => {
  expect(foundBy(oneTerm, text)).toEqual(found);
});

test.each([
  ["the reference of an indicator", "Looked after children were in CLA 11 and in CLA11."],
  ["one term", "The needs of looked after children had grown. Looked-after children had said so."],
  [
    "a term and its abbreviation",
    "Children looked after (CLA) were seen. Of the CLA, 18% were placed far away.",
  ],
  ["the name of a body", "Looked after children had spoken to the Children in Care Council of the matter."],
  [
    "the title of a report",
    "The Children in Care Performance Scorecard showed that looked after children did well.",
  ],
  [
    "the title of a post",
    "Looked after children were seen by the Designated Nurse for Children in Care within a month.",
  ],
  [
    "a title in quotation marks",
    "The report “Children in care: a review” spoke of looked after children and others.",
  ],
  ["another chairman", "The Chair thanked the Chairman of the Council for coming to the meeting."],
  ["taking the chair", "The Vice-Chair took the chair and the chairman’s chain was handed over."],
  ["a heading", "Children in care\nThe number of looked after children had grown in the year."],
  ["a resolution", "Looked after children did well.\nRESOLVED to note the position of children in care."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(oneTerm, text)).toEqual([]);
});
