import { expect, test } from "vitest";
import { figuresDisagree } from "../../../../../shared/domain/reading-desk/checks/matter/figures-disagree.ts";
import { foundBy } from "../../read-desk.ts";

test.each([
  ["a share that its counts do not give", "Plans were in place for 18% (12 of 50).", ["18% (12 of 50"]],
  [
    "counts that do not give the share",
    "Of these, 9 of the 50 young people (28%) had a plan.",
    ["9 of the 50 young people (28%"],
  ],
  ["a part beyond its whole", "Visits were in time for 52 out of 50 children.", ["52 out of 50"]],
  [
    "ratings past 100",
    "Of the indicators 40% were green, 30% amber and 26% red.",
    ["40% were green, 30% amber and 26% red"],
  ],
  [
    "parts short of their whole",
    "There were 50 children, of whom 20 were boys and the remaining 28 girls.",
    ["50 children, of whom 20 were boys and the remaining 28 girls"],
  ],
  [
    "ratings short of their whole",
    "Of the 48 measures, 31 were green, 8 were amber and 7 were red.",
    ["Of the 48 measures, 31 were green, 8 were amber and 7 were red"],
  ],
])("%s", (_, text, found) => {
  expect(foundBy(figuresDisagree, text)).toEqual(found);
});

test.each([
  "Plans were in place for 18% (9 of 50).",
  "Plans were in place for 18.0% of young people (9 out of 50).",
  "Reviews were in time for 1,234 of 2,000 children (62%).",
  "Of the indicators 40% were green, 30% amber and 30% red.",
  "Of the indicators 33% were green, 33% amber and 33% red.",
  "The figure was 18% against a target of 85%, and 92% in April.",
  "There were 50 children, of whom 20 were aged over 16 and 12 were new.",
  "Of 48 measures, 31 were green, 10 were amber and 7 were red.",
  "Of 48 measures, 31 were green, 8 were amber and 7 were red, and the others were not rated.",
  "There were 612 children: 45 more than in April and 30 fewer than in May.",
  "There were 50 children, of whom 40 were of school age and 30 were boys.",
  "One of 50 indicators, 40% were green and 10% red.",
  "The rate rose from 12% to 15% (of 400 children).",
])("stays silent: %s", (text) => {
  expect(foundBy(figuresDisagree, text)).toEqual([]);
});
