import { expect, test } from "vitest";
import { thirdPerson } from "../../../../../shared/domain/reading-desk/checks/style/third-person.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The Chair said that we should do more.", ["we"]],
  ["Officers had worked with our partners.", ["our"]],
  ["We have seen an improvement since May.", ["We"]],
  ["The Head of Service said that I would write to you.", ["you", "I"]],
  ["It was clear to us that more was needed.", ["us"]],
])("who speaks for themselves is found: %s", (text, found) => {
  expect(foundBy(thirdPerson, text)).toEqual(found);
});

test.each([
  ["the third person", "The Chair said that the Panel should do more for its children."],
  ["a quotation", "A young person said, “I want you to know that we are heard.” The Panel thanked her."],
  ["the title of a report", "The Panel received the report ‘Our Offer to Care Leavers’ and welcomed it."],
  ["the name of a scheme", "The Panel heard of the Our Place, Your Say and We Are Family programmes."],
  ["a numeral", "The appendix was exempt under Part I of Schedule 12A and under Category I of the scheme."],
  ["an initial", "Apologies were received from Councillor I Khan and from Mr I. Shah."],
  ["thanks", "The Panel asked that a thank you letter be sent to each foster carer."],
  ["an app", "Young people could use the mind of my own app to speak to their worker."],
  ["the United States", "The model came from the US and had been tried in two councils."],
  ["a question as it was put", "A resident asked: why are we not told before our bins are moved?"],
  ["a notice", "Please contact the clerk if you wish to speak at a meeting."],
  ["a heading", "What you told us"],
  ["a resolution", "RESOLVED that our thanks be recorded."],
])("stays silent on %s", (_, text) => {
  expect(foundBy(thirdPerson, text)).toEqual([]);
});
