import { expect, test } from "vitest";
import { readMinuteText } from "../../../shared/domain/reading-desk/minute-text.ts";
import { promisesIn } from "../../../shared/domain/reading-desk/promises.ts";

const promises = (text: string) => promisesIn(readMinuteText(text));

test.each([
  ["The service was introducing an audit programme.", "service was introducing"],
  ["The Director would bring a report to the next meeting.", "Director would bring"],
  ["Officers undertook to write to the school.", "undertook to write"],
  ["The Head of Corporate Parenting agreed to circulate the survey.", "agreed to circulate"],
  ["The forum was proposed to commence in September.", "was proposed to commence in September"],
  ["The service was developing a forum.", "service was developing"],
  ["This would be used to develop a new design.", "would be used to develop"],
  ["A briefing would be circulated to Members.", "would be circulated to Members"],
  ["The campaign would be launched in the autumn.", "would be launched in the autumn"],
  ["The Clerk would look into the dates.", "Clerk would look into"],
  ["Asked about the delay, officers undertook to bring a plan.", "undertook to bring"],
  ["When asked whether it was enough, the Head of Housing agreed to write to Members.", "agreed to write"],
])("a promise is known by its words: %s", (text, words) => {
  expect(promises(text)).toMatchObject([{ text, words: { text: words } }]);
});

test.each([
  "Members asked whether the service would provide more training.",
  "Asked whether, in the new year, the service would provide more training, the Director was unsure.",
  "The Panel requested that officers would share the data.",
  "The Committee agreed to approve the budget.",
  "Members agreed to visit the home.",
  "It was agreed to defer the item.",
  "A team manager would review the plan.",
  "Life stories would help the young person to see what their life would look like.",
  "Officers had agreed to share the data in 2018.",
  "The service would not bring a report.",
  "The landlord agreed to lower the rent.",
  "Support would be provided to carers in their homes.",
  "The team would provide support.",
  "Tooth decay was developing in younger children.",
  "The auditing programme would see two types of auditing.",
  "Of item 4 it was read: “Officers undertook to bring the audit.”",
  "The Panel RESOLVED to request that officers would bring a report.",
])("what was asked, decided, usual or long done is none: %s", (text) => {
  expect(promises(text)).toEqual([]);
});

test("a promise behind a quotation is one still", () => {
  const text = "On “Home for good” the service was developing a forum.";
  expect(promises(text)).toMatchObject([{ text, words: { text: "service was developing" } }]);
});

test("a sentence with two promising words is one promise, at its place", () => {
  const text = "It was so. The service was developing a forum, which was proposed to commence in September.";
  const [only, ...others] = promises(text);
  expect(others).toEqual([]);
  expect(text.slice(only?.from, only?.to)).toBe(only?.text);
  expect(text.slice(only?.words.from, only?.words.to)).toBe(only?.words.text);
});
