import { describe, expect, it } from "vitest";
import { placeAt } from "../../renderer/screens/meeting/agenda/items/use-row-drag.ts";

describe("the place of a row that is dragged", () => {
  const middles = [110, 150, 190];

  it("is first above all others, and last below them", () => {
    expect(placeAt(20, middles)).toBe(0);
    expect(placeAt(400, middles)).toBe(3);
  });

  it("changes in the middle of each other row", () => {
    expect(placeAt(149, middles)).toBe(1);
    expect(placeAt(151, middles)).toBe(2);
  });
});
