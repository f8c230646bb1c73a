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
  [
    "ratings short of their whole, told behind it and in words",
    "There were 12 actions in the plan, of which six were green, four amber and three red.",
    ["12 actions in the plan, of which six were green, four amber and three red"],
  ],
  [
    "a share of a whole that opens the sentence",
    "Of the 250 residents who wrote, 100 (50%) were against it.",
    ["Of the 250 residents who wrote, 100 (50%"],
  ],
  [
    "those who did and those who did not",
    "Of the 30 schools, 18 had replied by the closing date and ten had not.",
    ["Of the 30 schools, 18 had replied by the closing date and ten had not"],
  ],
  [
    "parts of a whole that is called by many words",
    "The council looked after 90 children and young people from abroad at the time, made up of 60 boys and 20 girls.",
    ["90 children and young people from abroad at the time, made up of 60 boys and 20 girls"],
  ],
  [
    "a rise that its ends do not give",
    "The number had risen from 1,310 in October 2018 to 1,467 in October 2019, an increase of 167.",
    ["from 1,310 in October 2018 to 1,467 in October 2019, an increase of 167"],
  ],
  [
    "a fall in points that its ends do not give",
    "It had fallen by 4 percentage points, from 91.4% to 88.1%.",
    ["by 4 percentage points, from 91.4% to 88.1%"],
  ],
  [
    "pence of pounds",
    "The fee would rise by 50 pence from £6.20 to £6.80.",
    ["by 50 pence from £6.20 to £6.80"],
  ],
])("finds: %s", (_, text, found) => {
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
  "There were 12 actions, of which six were green, four amber and two red.",
  "Of the 250 residents who wrote, 125 (50%) were against it.",
  "There was an increase of 12 children, 30 (10%) of whom had moved.",
  "Of the 30 schools, 18 had replied and twelve had not.",
  "Of the 30 schools, 18 had replied and ten had not been asked.",
  "It had fallen by 3.3 percentage points, from 91.4% to 88.1%.",
  "The number had risen from 1,310 in 2018 to 1,467 in 2019, an increase of 12%.",
  "The number had risen from 2018 to 2019, an increase of 40.",
  "It would run from 1 July to 30 September, an increase of four weeks.",
  "The budget rose from £1.2 million to £1.5 million, an increase of £300,000.",
  "The fee would rise by 60 pence, from £6.20 to £6.80, and by £1 from £7 to £8.",
])("stays silent: %s", (text) => {
  expect(foundBy(figuresDisagree, text)).toEqual([]);
});
