import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import type { Indicator } from "../../../shared/domain/indicator.ts";
import { youngPeoplesPage } from "../../../shared/domain/paper/young-peoples-page.ts";
import { youngPeoplesWords } from "../../../shared/domain/paper/young-peoples-words.ts";
import type { Rating } from "../../../shared/domain/scorecard/rag.ts";
import type { ScorecardLine } from "../../../shared/domain/scorecard/scorecard.ts";
import { someLine, someScorecard } from "../../renderer/some-line.ts";
import { recorded, someRecord } from "../meeting/some-meeting.ts";
import { lines, under } from "./lines.ts";

const register = shippedRegister().indicators;

function indicator(reference: string): Indicator {
  const found = register.find((one) => one.reference === reference);
  if (!found) throw new Error(`No indicator ${reference}`);
  return found;
}

function line(
  reference: string,
  status: Rating["status"],
  travel: "better" | "worse" | "no change",
  facts: Partial<ScorecardLine> = {},
): ScorecardLine {
  const rating: Rating = status === "none" ? { status, reason: "No target" } : { status };
  return someLine(reference, { indicator: indicator(reference), rating, travel: { travel }, ...facts });
}

function pageOf(...given: readonly ScorecardLine[]) {
  return youngPeoplesPage(someRecord(), someScorecard({ All: given }), []);
}

describe("the page for young people", () => {
  it("tells first what meets its goal and got better, three at most", () => {
    const page = pageOf(
      line("CLA 20", "green", "no change"),
      line("CLA 10", "none", "better"),
      line("CLA 09", "amber", "better"),
      line("CLA 07", "green", "better"),
    );
    expect(under("What is going well", page)).toEqual([
      "• Visits from your social worker on time: This got better. It is as good as we want it to be.",
      "• You having a say in your review: This got better. We are nearly there.",
      "• Care plans that are up to date: This got better.",
    ]);
  });

  it("tells first what is far from its goal again and got worse", () => {
    const page = pageOf(
      line("CLA 20", "amber", "worse"),
      line("CLA 07", "red", "better", { redFor: 1 }),
      line("CLA 10", "red", "worse", { redFor: 1 }),
      line("CLA 11", "red", "worse", { redFor: 3 }),
    );
    expect(under("What is not going well yet", page)).toEqual([
      "• Plans for leaving care: This got worse. It has been poor for some time.",
      "• Care plans that are up to date: This got worse. It is not good enough.",
      "• Visits from your social worker on time: This is not good enough.",
    ]);
  });

  it("says nothing of a line that has no figure, and nothing is on both lists", () => {
    const page = pageOf(line("CLA 11", "red", "worse", { current: null }), line("CLA 07", "red", "better"));
    expect(lines(page).join()).not.toContain("Plans for leaving care");
    expect(lines(page).filter((one) => one.includes("Visits from your social worker"))).toHaveLength(1);
  });

  it("names what was looked at, and says where nothing was", () => {
    const items = recorded(
      { kind: "scorecard", title: "Scorecard" },
      { title: "Your homes" },
      { kind: "urgent" },
    );
    expect(under("What we looked at", youngPeoplesPage(someRecord({ items }), null, []))).toEqual([
      "• How well you are looked after",
      "• Your homes",
    ]);
    expect(under("What we looked at", pageOf())).toEqual(["body: We did not look at a report this time."]);
  });

  it("has plain words for each indicator that ships and can be good or bad", () => {
    for (const { name, polarity } of register.filter((one) => one.polarity !== "information"))
      expect({ name, polarity, words: youngPeoplesWords({ name }) }).not.toMatchObject({ words: name });
    expect(youngPeoplesWords({ name: "Children in the choir" })).toBe("Children in the choir");
  });

  it("can be read by a child of ten", () => {
    const judged = register.filter(({ polarity }) => polarity !== "information");
    const said = judged.flatMap(({ reference }) => [
      ...lines(pageOf(line(reference, "green", "better"))),
      ...lines(pageOf(line(reference, "red", "worse", { redFor: 4 }))),
    ]);
    const text = said
      .filter((one) => !one.startsWith("title: "))
      .map((one) =>
        one
          .replace(/^(?:#+|•|body:) /, "")
          .replace(/([^.])$/, "$1.")
          .replace(": ", ". "),
      )
      .join(" ");
    expect(schoolGrade(text)).toBeLessThan(5);
    const longest = Math.max(...sentences(text).map((sentence) => sentence.split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(13);
  });
});

function sentences(text: string): readonly string[] {
  return (
    text
      .match(/[^.]+/g)
      ?.map((one) => one.trim())
      .filter((one) => one !== "") ?? []
  );
}

/** The grade of Flesch and Kincaid, which is the age less five, with syllables counted as groups of vowels. */
function schoolGrade(text: string): number {
  const words = text.match(/[A-Za-z’']+/g) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, "")
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return (0.39 * words.length) / sentences(text).length + (11.8 * syllables) / words.length - 15.59;
}
