import { describe, expect, it } from "vitest";
import { refusalWords } from "../../renderer/text/en-GB.ts";
import { ERROR_CODES } from "../../shared/errors.ts";

const sentencesOf = (text: string) => text.match(/[^.]+\.(?=\s|$)/g) ?? [];

describe("the words for a refusal", () => {
  it.each(ERROR_CODES)("say of %s what happened and what to do next", (code) => {
    const { sentence, next } = refusalWords({ code, details: {}, reference: "" });
    expect(sentencesOf(sentence).length).toBeGreaterThan(0);
    expect(sentencesOf(next).length).toBeGreaterThan(0);
    expect(`${sentence} ${next}`).not.toMatch(/undefined|null|\[object/);
    expect(`${sentence} ${next}`).not.toContain(code);
  });

  it("name the file that is meant", () => {
    const { sentence } = refusalWords({
      code: "workbook-encrypted",
      details: { name: "Fostering May 2019.xlsx" },
      reference: "",
    });
    expect(sentence).toContain("Fostering May 2019.xlsx");
  });

  it("differ from code to code", () => {
    const all = ERROR_CODES.map((code) => refusalWords({ code, details: {}, reference: "" }).sentence);
    expect(new Set(all).size).toBe(ERROR_CODES.length);
  });

  it("give the reference under which support finds the cause", () => {
    const { sentence, next } = refusalWords({ code: "unexpected", details: {}, reference: "R7-TEST" });
    expect(`${sentence} ${next}`).toContain("R7-TEST");
  });
});
