import { expect, test } from "vitest";
import { noCall, refusalOf } from "./backend-in-a-folder.ts";
import { workplaceForEach } from "./workplace-for-each.ts";

const at = workplaceForEach();

const WALKS = {
  reference: "OWN 01",
  name: "Walks with an advocate",
  section: "Participation",
  unit: "number",
  decimalPlaces: 0,
  polarity: "high",
  frequency: "month",
} as const;

test("an indicator that a return brings is added behind the others", async () => {
  const before = await at.backend.handlers["indicators.list"]({}, noCall);
  await at.backend.handlers["indicators.add"](WALKS, noCall);
  const after = await at.backend.handlers["indicators.list"]({}, noCall);
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ ...WALKS, dataPeriod: "month" });
});

test("a reference that is taken is refused, whatever its case, and nothing is added", async () => {
  const before = await at.backend.handlers["indicators.list"]({}, noCall);
  const taken = at.backend.handlers["indicators.add"]({ ...WALKS, reference: "cla 01" }, noCall);
  expect(await refusalOf(taken)).toBe("reference-taken");
  expect(await at.backend.handlers["indicators.list"]({}, noCall)).toEqual(before);
});

test("a change of definition is told in the story of the figure, and breaks its trend on the scorecard", async () => {
  const { meeting } = await at.backend.handlers["example.open"]({}, noCall);
  const change = { from: "2019-03-01", words: "Aged over 16 years 3 months" } as const;
  await at.backend.handlers["indicators.define"]({ reference: "CLA 11", changes: [change] }, noCall);
  const story = () => at.backend.handlers["figures.story"]({ indicator: "CLA 11", meeting }, noCall);
  const told = [{ indicator: "CLA 11", ...change }];
  expect(await story()).toMatchObject({ definitionChanges: told, line: { definitionChanges: told } });
  await at.backend.handlers["indicators.define"]({ reference: "CLA 11", changes: [] }, noCall);
  expect(await story()).toMatchObject({ definitionChanges: [], line: { definitionChanges: [] } });
});

test("two changes of definition on one day are refused, and so is an unknown indicator", async () => {
  const change = { from: "2019-03-01", words: "Aged over 16" } as const;
  const define = (reference: string) =>
    at.backend.handlers["indicators.define"]({ reference, changes: [change, change] }, noCall);
  expect(await refusalOf(define("CLA 11"))).toBe("conflict");
  expect(await refusalOf(define("NONE 1"))).toBe("not-found");
});

test("England of 2025 stands beside no figure of 2019", async () => {
  const { meeting } = await at.backend.handlers["example.open"]({}, noCall);
  const { sections } = await at.backend.handlers["scorecards.show"]({ meeting }, noCall);
  expect(sections.flatMap(({ lines }) => lines).flatMap(({ comparators }) => comparators)).toEqual([]);
});
