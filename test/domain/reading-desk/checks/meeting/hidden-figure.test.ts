import { describe, expect, test } from "vitest";
import type { HiddenValue } from "../../../../../shared/domain/disclosure/hidden-values.ts";
import { hiddenFigure } from "../../../../../shared/domain/reading-desk/checks/meeting/hidden-figure.ts";
import { expectToStandThere, placesOf } from "../../found-by-meeting.ts";
import { EXEMPTION, someItem, someMeeting } from "../../some-meeting.ts";
import { someScorecard } from "../matter/some-scorecard.ts";

const [line] = someScorecard([
  { name: "Health assessments completed in time", value: 13.8 },
]).sections.flatMap(({ lines }) => lines);
if (!line) throw new Error("The scorecard has a line");
const SHARE: HiddenValue = {
  indicator: line.indicator,
  period: "2019-05",
  place: "current",
  reason: "Small number",
  value: 13.8,
  counts: [4, 25],
};

function found(some: Parameters<typeof someItem>[1], hidden: readonly HiddenValue[] = [SHARE]) {
  const record = someMeeting({ items: [someItem(1, some)] });
  const said = record.items.flatMap((item) => hiddenFigure.inItem(item, record, hidden));
  for (const one of said) expectToStandThere(one, record);
  return placesOf(said);
}

describe("a hidden figure is found", () => {
  test.each([
    ["beside the reference", "CLA 0 stood at 13.8%.", "i1p1: 13.8%"],
    ["beside the name", "Health assessments completed in time were at 13.8 per cent.", "i1p1: 13.8 per cent"],
    ["beside the words of the name", "Of health assessments, four were completed in time.", "i1p1: four"],
    ["by those who are left", "CLA 0 was late for 25 of them.", "i1p1: 25"],
    ["in another sentence than the name", "CLA 0 was discussed. It stood at 14%.", "i1p1: 14%"],
  ])("%s", (_, text, place) => {
    expect(found({ said: [text] })).toEqual([place]);
  });

  test("in a resolution, and in what the agenda says of the item", () => {
    expect(found({ said: [], resolved: "to note that CLA 0 stood at 13.8%" })).toEqual([
      "i1 resolution: 13.8%",
    ]);
    expect(found({ item: { purpose: "To hear why CLA 0 stood at 13.8%." } })).toEqual([
      "i1 agenda purpose: 13.8%",
    ]);
  });

  test("in the public account of an exempt item", () => {
    const exemption = { ...EXEMPTION, publicSummary: "CLA 0 stood at 13.8%." };
    expect(found({ item: { exemption } })).toEqual(["i1 agenda public summary: 13.8%"]);
  });
});

describe("a link quotes the reading of its period", () => {
  const link = { from: 12, to: 17, indicator: SHARE.indicator.reference, period: SHARE.period };
  const quoting = { text: "It stood at 13.8%.", links: [link] };
  const foundBy = (place: HiddenValue["place"]) => found({ said: [quoting] }, [{ ...SHARE, place }]);

  test.each(["current", "previous", "trend point"] as const)("which is hidden: %s", (place) => {
    expect(foundBy(place)).toEqual(["i1p1: 13.8%"]);
  });

  test.each(["year to date", "oral update"] as const)(
    "which is printed where only this is hidden: %s",
    (place) => {
      expect(foundBy(place)).toEqual([]);
    },
  );
});

describe("stays silent", () => {
  test.each([
    ["on the number of a reference", "CLA 4 was compared with CLA 0."],
    ["on another figure", "CLA 0 stood at 62.1%."],
    ["where nothing names the indicator", "Visits stood at 13.8%."],
    ["on days and years", "CLA 0 was discussed on 4 July 2019 for 25 minutes."],
  ])("%s", (_, text) => {
    expect(found({ said: [text] })).toEqual([]);
  });

  test("on the minute of an exempt item, and where nothing is hidden", () => {
    const said = ["CLA 0 stood at 13.8%."];
    expect(found({ said, item: { exemption: EXEMPTION } })).toEqual([]);
    expect(found({ said }, [])).toEqual([]);
  });
});
