import { describe, expect, it, test } from "vitest";
import type { Figure } from "../../../shared/domain/reading.ts";
import {
  type AcceptedReading,
  oralUpdateWords,
  standingOralUpdates,
} from "../../../shared/domain/scorecard/oral-updates.ts";
import type { OralUpdate, ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { someLine } from "../../renderer/some-line.ts";

const line = someLine("CLA 11");
const { indicator } = line;

function told(update: Partial<OralUpdate> = {}): OralUpdate {
  return {
    ...{ indicator: indicator.reference, period: "2019-06", value: 21, givenBy: "Head of Service" },
    ...{ meeting: "2019-07-03", bodyId: "body", heardBy: "the Panel", isExempt: false },
    ...update,
  };
}

const value = (number: number): Figure => ({
  kind: "value",
  value: number,
  numerator: null,
  denominator: null,
});

function accepted(reading: Partial<AcceptedReading> = {}): AcceptedReading {
  return {
    ...{ indicator: indicator.reference, period: "2019-06", figure: value(20.5), acceptedOn: "2019-07-15" },
    ...reading,
  };
}

interface Given {
  readonly readings?: readonly AcceptedReading[];
  readonly meeting?: OralUpdate["meeting"];
  readonly lines?: readonly ScorecardLine[];
}

function standing(
  updates: readonly OralUpdate[],
  { readings = [], meeting = "2019-07-03", lines = [line] }: Given = {},
): readonly OralUpdate[] {
  return standingOralUpdates({ updates, lines, readings, meeting });
}

describe("a figure that was given at a meeting", () => {
  it("stands for the public though another was given in private since, but not beside a later one for everybody", () => {
    const open = told({ meeting: "2019-06-03", value: 22 });
    const exempt = told({ value: 20, isExempt: true });
    expect(standing([open, exempt])).toEqual([open, exempt]);
    expect(standing([{ ...exempt, meeting: "2019-06-03" }, told()])).toEqual([told()]);
  });

  it("stands on the scorecard of that meeting and of later ones", () => {
    expect(standing([told()])).toEqual([told()]);
    expect(standing([told()], { meeting: "2019-09-18" })).toEqual([told()]);
  });

  it("stands on none of an earlier meeting", () => {
    expect(standing([told()], { meeting: "2019-06-05" })).toEqual([]);
  });

  it("is news no more once a return brought the reading of its period, whatever that says", () => {
    expect(standing([told()], { readings: [accepted()] })).toEqual([]);
  });

  it("stands beside a reading of its period that was there before, unless that is the same figure", () => {
    const before = { acceptedOn: "2019-06-20" } as const;
    expect(standing([told()], { readings: [accepted(before)] })).toEqual([told()]);
    expect(standing([told()], { readings: [accepted({ ...before, figure: value(21.04) })] })).toEqual([]);
  });

  it.each([
    ["blank", accepted({ figure: { kind: "not supplied" } })],
    ["of another period", accepted({ period: "2019-07" })],
    ["of another indicator", accepted({ indicator: "other" })],
  ])("stands beside a reading that is %s", (_, reading) => {
    expect(standing([told()], { readings: [reading] })).toEqual([told()]);
  });

  it("is news no more once the line shows a later period, but is while that is blank", () => {
    const later = { ...line, period: "2019-07" as const };
    expect(standing([told()], { lines: [later] })).toEqual([]);
    expect(standing([told()], { lines: [{ ...later, current: null }] })).toEqual([told()]);
  });

  it("gives way to what was said of the same period later, and to nothing said after the meeting", () => {
    const later = told({ meeting: "2019-07-10", value: 22 });
    expect(standing([later, told()], { meeting: "2019-09-18" })).toEqual([later]);
    expect(standing([later, told()])).toEqual([told()]);
  });

  it("stands by the order of the lines, then by its period", () => {
    const other = { ...line, indicator: { ...indicator, reference: "other" } };
    const updates = [told({ period: "2019-07" }), told(), told({ indicator: "other" })];
    const order = standing(updates, { lines: [other, line] }).map((one) => [one.indicator, one.period]);
    expect(order).toEqual([
      ["other", "2019-06"],
      [indicator.reference, "2019-06"],
      [indicator.reference, "2019-07"],
    ]);
  });

  it("of an indicator that is not on the scorecard stands nowhere", () => {
    expect(standing([told({ indicator: "gone" })])).toEqual([]);
  });
});

test.each([
  [told(), "Oral update at the meeting on 3 July 2019: 21% (June 2019), Head of Service"],
  [told({ value: 20.5 }), "Oral update at the meeting on 3 July 2019: 20.5% (June 2019), Head of Service"],
  [told({ givenBy: " " }), "Oral update at the meeting on 3 July 2019: 21% (June 2019)"],
])("it is worded as it was said", (update, words) => {
  expect(oralUpdateWords({ ...indicator, unit: "%", decimalPlaces: 1 }, update)).toBe(words);
});
