import { describe, expect, it } from "vitest";
import { curled } from "../../renderer/text/curled.ts";

describe("quotation marks on the screen", () => {
  it("are curled in pairs", () => {
    expect(curled('CLA 33 is "0.85", CLA 34 is "-".')).toBe("CLA 33 is “0.85”, CLA 34 is “-”.");
  });

  it("stay as they are where one has no partner, and apostrophes always", () => {
    expect(curled(`The carers' 6" ruler`)).toBe(`The carers' 6" ruler`);
  });
});
