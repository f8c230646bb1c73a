import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../../../shared/domain/dates.ts";
import {
  resolutionDrifts,
  resolutionSentence,
  resolutionWording,
} from "../../../../shared/domain/meeting/resolution/resolution.ts";
import {
  RESOLUTION_VERBS,
  type ResolutionForm,
  type ResolutionVerb,
} from "../../../../shared/domain/meeting/resolution/resolution-form.ts";
import type { Run } from "../../../../shared/domain/paper/blocks.ts";
import type { Period } from "../../../../shared/domain/period/period.ts";
import { anyDay } from "../../period/any-period.ts";

const TITLE = "Children in Care Performance Scorecard";
const PANEL_FORM: ResolutionForm = {
  keyword: "RESOLVED",
  bold: true,
  separator: "",
  verbForm: "to",
  finalStop: true,
};

function panel(form: Partial<ResolutionForm> = {}) {
  return { callsItself: "the Panel", resolutionForm: { ...PANEL_FORM, ...form } };
}

function printed(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

const anyForm: fc.Arbitrary<ResolutionForm> = fc.record({
  keyword: fc.constantFrom("RESOLVED", "Resolved", "AGREED", "Agreed"),
  bold: fc.boolean(),
  separator: fc.constantFrom("", ":", " –", ":-"),
  verbForm: fc.constantFrom("to", "that"),
  finalStop: fc.boolean(),
});
const anyVerb = fc.constantFrom(...RESOLUTION_VERBS);

describe("the wording of a resolution", () => {
  it.each<[ResolutionForm["verbForm"], ResolutionVerb, string, Period | null, IsoDate | null, string]>([
    ["to", "note", TITLE, null, "2019-05-31", `to note the ${TITLE}, data as at 31 May 2019`],
    ["that", "note", TITLE, null, "2019-05-31", `That the ${TITLE}, data as at 31 May 2019, be noted`],
    ["to", "note", TITLE, null, null, `to note the ${TITLE}`],
    ["that", "note", TITLE, null, null, `That the ${TITLE} be noted`],
    [
      "to",
      "consider and note",
      TITLE,
      "FY2019-Q1",
      "2019-06-30",
      `to consider and note the ${TITLE} for Quarter 1 2019/20, data as at 30 June 2019`,
    ],
    [
      "that",
      "consider and note",
      TITLE,
      "2019-05",
      null,
      `That the ${TITLE} for May 2019 be considered and noted`,
    ],
    ["to", "receive", `${TITLE} of May 2019`, "2019-05", null, `to receive the ${TITLE} of May 2019`],
    ["to", "approve", "The Pledge", null, null, "to approve The Pledge"],
    ["to", "endorse", "A Plan for Care Leavers", null, null, "to endorse A Plan for Care Leavers"],
    ["that", "agree", "Anchor Report", null, null, "That the Anchor Report be agreed"],
  ])("in the form %s … with %s of %j, %s, as at %s", (verbForm, verb, title, period, asAt, wording) => {
    expect(resolutionWording({ verbForm }, verb, title, period, asAt)).toBe(wording);
  });

  it("has not drifted while it is as it was built, in any form", () => {
    fc.assert(
      fc.property(anyForm, anyVerb, anyDay, (form, verb, asAt) => {
        expect(resolutionDrifts(resolutionWording(form, verb, TITLE, null, asAt), TITLE, asAt)).toEqual([]);
      }),
    );
  });

  it.each<[string, readonly string[]]>([
    ["to note the Children in Care Performance Dashboard, data as at 31 May 2019", ["title"]],
    ["to note the Children in Care performance scorecard, data as at 31 May 2019", ["title"]],
    [`to note the ${TITLE}s, data as at 31 May 2019`, ["title"]],
    [`to note the ${TITLE}, data as at 30 June 2019`, ["as-at date"]],
    [`to note the ${TITLE}`, ["as-at date"]],
    ["to note the report", ["title", "as-at date"]],
    [
      `to note the ${TITLE.replace(" ", "\u00a0")},  data as at 31\u00a0May 2019, and to thank the officers`,
      [],
    ],
  ])("edited to %j has lost %j", (wording, drifts) => {
    expect(resolutionDrifts(wording, TITLE, "2019-05-31")).toEqual(drifts);
  });

  it("does not take 31 May for 1 May", () => {
    const wording = `to note the ${TITLE}, data as at 31 May 2019`;
    expect(resolutionDrifts(wording, TITLE, "2019-05-01")).toEqual(["as-at date"]);
  });

  it("owes no date where there are no figures", () => {
    expect(resolutionDrifts(`to note the ${TITLE}`, TITLE, null)).toEqual([]);
  });
});

describe("the sentence of a resolution", () => {
  const toNote = { verb: "note", wording: `to note the ${TITLE}, data as at 31 May 2019` } as const;
  const thatNoted = { verb: "note", wording: `That the ${TITLE} be noted` } as const;

  it("names the body, has its keyword in bold, and ends in a stop", () => {
    expect(resolutionSentence(panel(), toNote)).toEqual([
      { text: "The Panel " },
      { text: "RESOLVED", strong: true },
      { text: ` to note the ${TITLE}, data as at 31 May 2019.` },
    ]);
  });

  it("leaves the keyword plain where the body does", () => {
    expect(resolutionSentence(panel({ bold: false }), toNote)[1]).toEqual({ text: "RESOLVED" });
  });

  it.each<[Partial<ResolutionForm>, string]>([
    [{ separator: ":" }, `The Panel RESOLVED: That the ${TITLE} be noted.`],
    [{ separator: " –" }, `The Panel RESOLVED – That the ${TITLE} be noted.`],
    [{ separator: ":-", keyword: "Resolved" }, `The Panel Resolved:- That the ${TITLE} be noted.`],
    [{ keyword: "AGREED", finalStop: false }, `The Panel AGREED That the ${TITLE} be noted`],
  ])("in the form %j is %s", (form, sentence) => {
    expect(printed(resolutionSentence(panel(form), thatNoted))).toBe(sentence);
  });

  it("never ends in two stops, nor in one that the body does not use", () => {
    const edited = { verb: "note", wording: "to note the report. " } as const;
    expect(printed(resolutionSentence(panel(), edited))).toBe("The Panel RESOLVED to note the report.");
    expect(printed(resolutionSentence(panel({ finalStop: false }), edited))).toBe(
      "The Panel RESOLVED to note the report",
    );
  });

  it("holds the title and the date in every form, once, with single spaces", () => {
    fc.assert(
      fc.property(anyForm, anyVerb, anyDay, (form, verb, asAt) => {
        const wording = resolutionWording(form, verb, TITLE, null, asAt);
        const sentence = printed(resolutionSentence(panel(form), { wording }));
        expect(resolutionDrifts(sentence, TITLE, asAt)).toEqual([]);
        expect(sentence.split(TITLE)).toHaveLength(2);
        expect(sentence).not.toMatch(/\s\s|\.\.|,,|\s[,.]/);
        expect(sentence.endsWith(".")).toBe(form.finalStop);
      }),
    );
  });
});
