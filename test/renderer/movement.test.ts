import { describe, expect, it } from "vitest";
import { byMovement, movementOf } from "../../renderer/screens/returns/movement.ts";
import type { Unit } from "../../shared/domain/indicator.ts";
import type { Figure } from "../../shared/domain/reading.ts";
import type { PlannedReading } from "../../shared/domain/return/plan.ts";
import { someCandidate } from "./some-return.ts";

const value = (number: number): Figure => ({
  kind: "value",
  value: number,
  numerator: null,
  denominator: null,
});

function planned(
  indicator: string,
  now: Figure,
  previous: Figure | null,
  unit: Unit = "%",
  change: PlannedReading["change"] = "new",
): PlannedReading {
  const candidate = someCandidate({ indicator, unit });
  return {
    candidate,
    indicator,
    period: "2019-05",
    figure: now,
    change,
    stored: null,
    supersedes: null,
    previous,
  };
}

const order = (plan: readonly PlannedReading[]) =>
  byMovement(plan).map(({ candidate }) => candidate.indicator);

describe("what moved most since last time", () => {
  it("stands first, whichever way it moved", () => {
    expect(
      order([
        planned("A", value(86), value(85)),
        planned("B", value(18), value(40)),
        planned("C", value(50), value(40)),
      ]),
    ).toEqual(["B", "C", "A"]);
  });

  it("is told for counts as a share of what they were, so that they stand among percentages", () => {
    expect(
      order([
        planned("many children", value(812), value(800), "number"),
        planned("points", value(85), value(80)),
        planned("few children", value(12), value(8), "number"),
      ]),
    ).toEqual(["few children", "points", "many children"]);
  });

  it("leaves figures with nothing to compare last, in the order of the sheet", () => {
    expect(
      order([
        planned("first blank", { kind: "not due" }, value(3)),
        planned("second blank", value(3), null),
        planned("still", value(3), value(3)),
      ]),
    ).toEqual(["still", "first blank", "second blank"]);
  });

  it("does not count what is in the records already", () => {
    expect(order([planned("A", value(1), value(9), "%", "same")])).toEqual([]);
  });

  it("is none where either figure is no number, and may be nothing", () => {
    expect(movementOf(planned("A", { kind: "not supplied" }, value(3)))).toBeNull();
    expect(movementOf(planned("A", value(3), value(3)))).toBe(0);
  });

  it("survives a figure that was 0", () => {
    expect(
      order([planned("A", value(2), value(0), "number"), planned("B", value(0), value(0), "number")]),
    ).toEqual(["A", "B"]);
  });
});
