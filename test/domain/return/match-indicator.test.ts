import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../main/backend/register/read-register.ts";
import { matchIndicator } from "../../../shared/domain/return/match/match-indicator.ts";

const register = shippedRegister().indicators;
const match = (label: string, reference: string | null = null) => matchIndicator(label, reference, register);

describe("matching a sender's words to an indicator", () => {
  it.each(["CLA 11", "cla11", "CLA-11", "Cla_11", "CLA.011"])(
    "knows the reference %s in any dress",
    (reference) => {
      expect(match("Anything at all", reference)).toMatchObject({
        match: "reference",
        indicator: { reference: "CLA 11" },
      });
    },
  );

  it.each(["CLA 11", "CLA11: pathway plans", "(CLA 11) Pathway plans", "cla-11 – Pathway plans"])(
    "knows the reference at the head of the label %j",
    (label) => {
      expect(match(label)).toMatchObject({ match: "reference", indicator: { reference: "CLA 11" } });
    },
  );

  it.each([
    ["Number of social workers", "CLA 07"],
    ["Eligible young people without a pathway plan", "CLA 11"],
  ])("doubts a reference beside words of something else: %j", (label, reference) => {
    expect(match(label, reference)).toMatchObject({ indicator: { reference }, isDoubtful: true });
  });

  it.each([
    ["Visits", "CLA 07"],
    ["IHA", "CLA 18"],
    ["NEET", "CLA 28"],
    ["Stability", "CLA 31"],
    ["Anything at all", "CLA 11"],
  ])("does not doubt a reference beside short or unknown words: %j", (label, reference) => {
    expect(match(label, reference)).toMatchObject({ indicator: { reference }, isDoubtful: false });
  });

  it.each([
    "Eligible young people without a pathway plan",
    "Eligible young people: no pathway plan",
    "Children with no up-to-date care plan",
    "Care leavers in unsuitable accommodation",
    "Reviews overdue",
    "Late reviews",
    "Dental checks missing",
  ])("asks what is meant by the opposite of an indicator: %j", (label) => {
    expect(match(label).match).toBe("nearest");
  });

  it("says when the words beside a reference are those of another indicator", () => {
    expect(match("Care leavers with an up-to-date pathway plan", "CLA 11")).toMatchObject({
      indicator: { reference: "CLA 11" },
      disputedBy: { reference: "CLA 12" },
    });
  });

  it("knows every name of the register as itself", () => {
    for (const indicator of register) expect(match(indicator.name)).toEqual({ match: "name", indicator });
  });

  it.each([
    ["ELIGIBLE YOUNG PEOPLE WITH A PATHWAY PLAN", "CLA 11"],
    ["Eligible young people with a pathway plan1", "CLA 11"],
    ["Eligible young people with a pathway plan (a)", "CLA 11"],
    ["% eligible YP with a pathway plan *", "CLA 11"],
    ["Percentage of eligible young people with pathway plans", "CLA 11"],
    ["IHAs completed within 20 working days", "CLA 18"],
    ["RHAs up-to-date", "CLA 19"],
    ["PEPs completed this term", "CLA 25"],
    ["Initial PEPs in time", "CLA 24"],
    ["Average S.D.Q. score", "CLA 23"],
    ["SDQ score (average)", "CLA 23"],
    ["LAC", "CLA 01"],
    ["Number of children in care", "CLA 01"],
    ["Looked-after children per 10,000", "CLA 02"],
    ["Care leavers in EET", "CLA 51"],
    ["RHIs within 72 hrs", "CLA 35"],
    ["Same placement 2 years", "CLA 31"],
    ["3 or more placements in year", "CLA 30"],
  ])("reads %j as the name of %s", (label, reference) => {
    expect(match(label)).toMatchObject({ match: "name", indicator: { reference } });
  });

  it.each([
    ["Pathway plans in place (16-17)", "CLA 11"],
    ["IHA within 20 working days", "CLA 18"],
    ["IHAs requested within 3 days", "CLA 17"],
    ["Care plans up to date", "CLA 10"],
    ["CLA visits in time", "CLA 07"],
    ["Foster carer annual reviews", "CLA 40"],
    ["Return home interviews", "CLA 35"],
    ["Initial health assesments done within 20 working days", "CLA 18"],
    ["3+ social workers in year", "CLA 13"],
    ["Days from court authority to match", "CLA 45"],
  ])("takes %j as likely %s", (label, reference) => {
    const found = match(label);
    expect(["likely", "name"]).toContain(found.match);
    expect(found).toMatchObject({ indicator: { reference } });
  });

  it.each([
    ["Pathway plans", ["CLA 11", "CLA 12"]],
    ["Initial health assessments", ["CLA 17", "CLA 18"]],
    ["Initial health assessments in timescale", ["CLA 17", "CLA 18"]],
    ["Personal education plans", ["CLA 24", "CLA 25", "CLA 26"]],
    ["Reviews on time", ["CLA 08", "CLA 40"]],
    ["UASC", ["CLA 05", "CLA 06"]],
  ])("never takes %j, which fits several", (label, references) => {
    const found = match(label);
    expect(found.match).toBe("nearest");
    const suggested =
      found.match === "nearest" ? found.suggestions.map((one) => one.indicator.reference) : [];
    expect(suggested).toEqual(expect.arrayContaining(references));
  });

  it.each([
    ["the opposite", "Care leavers in touch"],
    ["the opposite", "Care leavers NEET"],
    ["another age", "Care leavers 17-18 in suitable accommodation"],
    ["a count of what is a share", "Number of care leavers in suitable accommodation"],
    ["other meetings", "Strategy discussions held in time"],
    ["other children", "Children in need with an up-to-date plan"],
    ["other social workers", "Social worker vacancies"],
  ])("never takes %s: %j", (_, label) => {
    expect(match(label).match).toBe("nearest");
  });

  it.each(["Total", "Budget variance", "Havering", "", "2", "Households", "three", "Sturt"])(
    "finds nothing certain for %j",
    (label) => {
      expect(["none", "nearest"]).toContain(match(label).match);
    },
  );
});
