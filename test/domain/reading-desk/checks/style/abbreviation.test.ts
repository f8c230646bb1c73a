import { expect, test } from "vitest";
import { abbreviation } from "../../../../../shared/domain/reading-desk/checks/style/abbreviation.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["Officers said that PEPs had improved.", ["PEPs"]],
  ["The IRO had written. Personal education plans (PEPs) and the IRO’s views were discussed.", ["IRO"]],
  ["The SDQ was late. Strengths and difficulties questionnaires (SDQs) were discussed.", ["SDQ"]],
  ["The MASH was busy, and the MASH had asked for staff.", ["MASH"]],
])("an abbreviation that nobody has explained is found once: %s", (text, found) => {
  expect(foundBy(abbreviation, text)).toEqual(found);
});

test.each([
  ["one explained before", "Personal education plans (PEPs) were late. Each PEP was to be reviewed."],
  [
    "one explained in a heading",
    "Multi-Agency Safeguarding Hub (MASH)\nThe Panel heard that the MASH was busy.",
  ],
  ["one explained behind it", "The SEND (special educational needs and disabilities) service was inspected."],
  ["its words without brackets", "Children looked after were seen, and CLA figures were shared with all."],
  ["what everyone knows", "The NHS, the BBC and HMRC had replied, and GCSE results were better in the UK."],
  ["words written large", "The Panel RESOLVED to do so, and the MOTION WAS LOST after a debate."],
  ["a numeral", "The appendix was exempt under Part II and Schedule XII of the rules."],
  ["initials of a councillor", "The motion was put by Councillor AB Smythe and by Mr JP Jones of the union."],
  ["a postcode", "The home stood at Katharine Street, CR0 1NX, and had been visited."],
  ["a reference", "Application APP/D2510/W and paper KD-12 were before the Committee, as was HR/IT."],
  ["a quotation", "A Member said that “the IRO never called” and asked why that was so."],
  ["a heading", "LAC update"],
])("stays silent on %s", (_, text) => {
  expect(foundBy(abbreviation, text)).toEqual([]);
});

test("what the item’s title explains needs no explaining", () => {
  const title = "Independent Reviewing Officers (IROs) Annual Report";
  expect(foundBy(abbreviation, "The Panel thanked the IROs for their work.", { title })).toEqual([]);
});
