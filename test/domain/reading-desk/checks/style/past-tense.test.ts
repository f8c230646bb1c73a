import { expect, test } from "vitest";
import { pastTense } from "../../../../../shared/domain/reading-desk/checks/style/past-tense.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["The Panel notes the report of the service.", "notes -> noted"],
  ["There will be a further report in September.", "will -> would"],
  ["The Head of Corporate Parenting explains that recruitment had improved.", "explains -> explained"],
  ["44.2 Officers are working with schools on the plans.", "are -> were"],
  ["Officers informed the Panel that the service is introducing an audit programme.", "is -> was"],
  ["It was noted that there has been an increase in placements.", "has -> had"],
  ["The service now has a full team of social workers.", "has -> had"],
  ["In response, the Virtual School aims to complete every plan within the term.", "aims -> aimed"],
  ["The Panel feels that progress was slow.", "feels -> felt"],
  ["The Director of Housing presents the budget for the year.", "presents -> presented"],
  ["The Service Manager replies that the posts had been filled.", "replies -> replied"],
  ["A further report will come to the Panel in March.", "will -> would"],
])("what is told in the present or future tense is found: %s", (text, found) => {
  expect(foundBy(pastTense, text)).toEqual([found]);
});

test.each([
  ["a story told as it should be", "The Panel noted that there would be a further report in September."],
  ["a quotation", "A young person said: “The service is better now. It has changed.” The Panel thanked her."],
  [
    "a quotation that runs on",
    "The Chair read out a letter. “The Panel is aware of the delay. It has taken too long.",
  ],
  ["a duty of the law", "The Council is required by law to promote the achievement of these children."],
  ["a rule that lasts", "Members have a duty under the Act to act as good corporate parents."],
  ["what a body is", "The Panel is an advisory body of the Cabinet and has no powers of its own."],
  [
    "a decision in a sentence",
    "The Panel RESOLVED, with one abstention, to note that the service is improving.",
  ],
  ["a resolution", "RESOLVED that the Panel notes the report and is sent a further one."],
  [
    "the points of a resolution",
    "RESOLVED that:\n1. The Panel notes the report of the service.\n2. It is sent on.",
  ],
  ["a recommendation", "The Panel is asked to note the Children in Care Performance Scorecard."],
  ["a recommendation in points", "(a) The Panel notes the report and the appendix to it."],
  ["a reminder printed with the agenda", "Members are reminded to declare any interest in an item."],
  ["the next meeting", "The Panel will next meet on Wednesday 4 September 2019 at the Town Hall."],
  ["a heading", "The service is improving"],
  [
    "a question written as it was put",
    "Will the Council publish the audit? The Council is silent on it, is it not?",
  ],
  [
    "what is always so of a child",
    "This was the first stage when a child comes into contact with the service.",
  ],
  ["what a report holds for good", "A report is on the website. The report has three parts."],
  [
    "a noun that looks like a new verb",
    "The reports the Panel had asked for were late. The Council reports were read.",
  ],
  ["an action agreed", "It was agreed that officers will bring the audit to the next meeting."],
  [
    "a noun that looks like a verb",
    "The Council plans for the year were approved, and Members present were thanked.",
  ],
])("stays silent on %s", (_, text) => {
  expect(foundBy(pastTense, text)).toEqual([]);
});
