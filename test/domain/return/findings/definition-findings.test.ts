import { describe, expect, it } from "vitest";
import { shippedRegister } from "../../../../main/backend/register/read-register.ts";
import { isOtherwiseDefined } from "../../../../shared/domain/return/match/definition.ts";
import { understand } from "../../../../shared/domain/return/understand.ts";
import { figuresOf } from "../read-sheets.ts";
import { sheetOf, type Written, workbookOf } from "../sheet-of.ts";

const register = shippedRegister().indicators;
const indicatorOf = (reference: string) => {
  const found = register.find((one) => one.reference === reference);
  if (!found) throw new Error(`${reference} is not in the register`);
  return found;
};

/** The same things said in other words, as councils say them. */
const PARAPHRASES: readonly (readonly [reference: string, words: string])[] = [
  ["CLA 01", "No. of LAC at month end"],
  ["CLA 01", "All children in care on the last day of the period, snapshot"],
  ["CLA 02", "Rate of CLA per 10,000 of the 0-17 population (ONS mid-year estimate)"],
  ["CLA 02", "Looked-after children for every 10,000 children under 18 in the area"],
  ["CLA 03", "Number of children who came into care during the month"],
  ["CLA 04", "Children who left care in the month, for whatever reason"],
  ["CLA 05", "Unaccompanied asylum seekers looked after on the last day"],
  ["CLA 06", "UASC divided by the population aged 0 to 17"],
  ["CLA 07", "% of children whose most recent statutory visit was on time"],
  ["CLA 08", "CLA for whom every review in the past 12 months was within timescale"],
  [
    "CLA 08",
    "Reviews held within 20 working days of coming into care, then after 3 months and every 6 months",
  ],
  ["CLA 09", "Reviews to which a child of 4 or older contributed, in person or otherwise"],
  ["CLA 09", "Children over 4 who participated in their review"],
  ["CLA 10", "Care plans updated within the agreed local period"],
  ["CLA 11", "Eligible young people over 16 years and 3 months who have a pathway plan"],
  ["CLA 12", "Care leavers (18-21) whose pathway plan was reviewed within the previous six months"],
  ["CLA 12", "Plans that are no more than half a year old"],
  ["CLA 13", "Children in care for at least a year with 3+ allocated social workers in twelve months"],
  ["CLA 13", "CLA 12+ months who had more than two social workers"],
  ["CLA 17", "IHA request sent to Health in three working days of the child becoming looked after"],
  ["CLA 18", "IHAs completed within 20 wd of entering care / all IHAs due"],
  ["CLA 18", "Initial health assessment done within 4 weeks"],
  ["CLA 19", "RHA up to date: every 6 months if under five, otherwise every 12 months"],
  ["CLA 20", "Looked after for 1 year or more and seen by a dentist in the last year"],
  ["CLA 21", "Vaccinations complete for the child's age; children looked after one year+"],
  ["CLA 22", "SDQ score recorded, children aged 5-16 looked after at least 12 months"],
  ["CLA 22", "5 to 16 year olds with a completed Strengths and Difficulties Questionnaire"],
  ["CLA 23", "Mean SDQ total difficulties score of those with a score"],
  ["CLA 24", "Initial PEPs written within twenty school days of entering care"],
  ["CLA 25", "Pupils of statutory school age, 5 to 16, with a PEP in the term"],
  ["CLA 27", "School-aged CLA who miss at least 10 per cent of possible sessions"],
  ["CLA 28", "16 and 17 year olds in care who are NEET"],
  ["CLA 28", "NEET at month end, 16/17 year-olds, as % of all CLA aged 16-17"],
  ["CLA 30", "CLA with 3 or more placements over the last twelve months (formerly NI62)"],
  ["CLA 31", "Under 16s, looked after 2½ years or more, living in one placement for at least 24 months"],
  ["CLA 31", "Long-term stability: aged 15 and under, in care for 30 months+, two years in the same home"],
  ["CLA 32", "Placements twenty or more miles from the child's home address and outside the borough"],
  ["CLA 33", "Living with foster carers, relatives or placed with parents"],
  ["CLA 34", "CLA reported missing at least once in the month"],
  ["CLA 35", "RHIs held within 3 days of the child being found"],
  ["CLA 40", "Foster households whose review was in the last 12 months"],
  ["CLA 43", "Adoptions as a share of all who ceased to be looked after in the year"],
  ["CLA 44", "Three-year average of days between coming into care and living with adopters"],
  ["CLA 50", "Former relevant young people, 19-21, living in suitable accommodation"],
  ["CLA 51", "19, 20 and 21 year old care leavers who are EET"],
  ["CLA 52", "LA has no contact with the young person, care leavers 19–21"],
  ["CLA 11", "Still looked after at 16 and 3 months, and for 13 weeks since the age of 14"],
  ["CLA 02", "Per 10k children under 18"],
  ["CLA 02", "CLA per 10 000 children"],
  ["CLA 53", "Young people aged 18+ who stay with their carers"],
  ["CLA 53", "18 year olds who remain with their former foster carer"],
  ["CLA 54", "Children held by each FTE IRO, average"],
  ["CLA 20", "See the DfE guidance for statutory returns, part four"],
  ["CLA 18", "As agreed by the Health sub-group"],
  ["CLA 18", "Two of the three were held within 30 days because a clinic was closed"],
  ["CLA 20", "Improved on last month: 6 months ago it was far lower"],
];

/** Another population, time, age or number, or another matter. */
const DRIFTED: readonly (readonly [reference: string, words: string])[] = [
  ["CLA 18", "Assessments completed within 28 days"],
  ["CLA 18", "IHAs held in 15 working days"],
  ["CLA 17", "Requests made within 5 working days of entering care"],
  ["CLA 28", "Children in care aged 16-18 who are NEET"],
  ["CLA 28", "NEET, 16 to 19 year olds"],
  ["CLA 11", "Children in care aged 16 and over with a plan"],
  ["CLA 12", "Plans reviewed in the last 12 months"],
  ["CLA 12", "Care leavers aged 18 to 25 with a plan"],
  ["CLA 13", "Children with two or more social workers"],
  ["CLA 22", "Children aged 4 to 17 with a score"],
  ["CLA 20", "Children looked after for 6 months or more who saw a dentist"],
  ["CLA 27", "Pupils missing 15% or more of sessions"],
  ["CLA 30", "Children with two or more placements in 12 months"],
  ["CLA 31", "Under 18, looked after 4 years, in one placement for 3 years"],
  ["CLA 32", "Placed 50 miles or more from home"],
  ["CLA 35", "Interviews within 5 days"],
  ["CLA 02", "Children looked after per 1,000 of the population aged 0-17"],
  ["CLA 44", "Days to moving in, mean over 12 months"],
  ["CLA 50", "Care leavers aged 17 and 18 in suitable accommodation"],
  ["CLA 40", "Council tax collected before the end of March"],
];

describe("the words for what an indicator measures", () => {
  it.each(PARAPHRASES)("of %s agree with the register: %s", (reference, words) => {
    expect(isOtherwiseDefined(words, indicatorOf(reference))).toBe(false);
  });

  it("agree where they are the register's own, each alone or all together", () => {
    for (const one of register) {
      const { name, numerator, denominator, basis } = one;
      const whole = `Numerator: ${numerator}. Denominator: ${denominator}.`;
      for (const words of [
        name,
        numerator,
        denominator,
        whole,
        `${name} (${basis})`,
        `${name}: ${whole} ${basis}`,
      ])
        expect(`${one.reference} ${words} ${isOtherwiseDefined(words, one)}`).toBe(
          `${one.reference} ${words} false`,
        );
    }
  });

  it.each(DRIFTED)("of %s differ from the register's: %s", (reference, words) => {
    expect(isOtherwiseDefined(words, indicatorOf(reference))).toBe(true);
  });
});

/** Each line: reference, name, words, figure. */
function readWith(heading: string, lines: readonly (readonly Written[])[]) {
  const header = ["Ref", "Indicator", heading, "May 2019"];
  const context = { fileName: "Return.xlsx", today: "2019-06-20" as const };
  return understand(workbookOf(sheetOf([header, ...lines])), register, context);
}

const IN_28_DAYS = [
  "CLA 18",
  "Initial health assessments completed within 20 working days",
  "Assessments completed within 28 days",
  "80%",
];

describe("a definition that drifted", () => {
  it.each(["Definition", "Description", "Numerator", "Numerator description", "Indicator definition"])(
    "is noticed in the column “%s”, and the figure is read as before",
    (heading) => {
      const understood = readWith(heading, [IN_28_DAYS]);
      expect(figuresOf(understood)).toEqual(["CLA 18 2019-05 80"]);
      const found = understood.findings.filter(({ severity }) => severity !== "note");
      expect(found).toMatchObject([
        { severity: "warning", code: "definition-drifted", sheet: "Return", cell: "C2" },
      ]);
    },
  );

  it("is said in both wordings", () => {
    const [found] = readWith("Definition", [IN_28_DAYS]).findings;
    expect(found).toMatchObject({
      message:
        "The return defines CLA 18 Initial health assessments completed within 20 working days as “Assessments completed within 28 days”; by the register it is “Assessments completed in time” of “Children whose 20 working days have passed”.",
      action:
        "The figures are read as before. Ask the sender whether the definition has changed; if it has, mark it in the story of the indicator.",
    });
    const [ofPart] = readWith("Denominator", [
      ["CLA 28", "Aged 16 and 17 not in education, employment or training", "Children aged 16 to 18", 12],
    ]).findings;
    expect(ofPart?.message).toBe(
      "The return defines the denominator of CLA 28 Aged 16 and 17 not in education, employment or training as “Children aged 16 to 18”; by the register it is “Children looked after aged 16 and 17”.",
    );
  });

  it("is said once for an indicator that has many rows", () => {
    const { findings } = readWith("Definition", [IN_28_DAYS, IN_28_DAYS]);
    expect(findings.filter(({ code }) => code === "definition-drifted")).toHaveLength(1);
  });

  it.each<readonly [where: string, cell: string, rows: readonly (readonly Written[])[]]>([
    [
      "right of the figures",
      "D2",
      [
        ["Indicator", "Apr-19", "May-19", "Definition"],
        [IN_28_DAYS[1] ?? "", "80%", "81%", IN_28_DAYS[2] ?? ""],
      ],
    ],
    [
      "behind an empty column",
      "E2",
      [
        ["Indicator", "Apr-19", "May-19", null, "What is counted"],
        [IN_28_DAYS[1] ?? "", "80%", "81%", null, IN_28_DAYS[2] ?? ""],
      ],
    ],
    [
      "in a row for each reading",
      "C2",
      [
        ["Month", "Indicator", "Definition", "Value"],
        ["Apr-19", IN_28_DAYS[1] ?? "", IN_28_DAYS[2] ?? "", 80],
        ["May-19", IN_28_DAYS[1] ?? "", IN_28_DAYS[2] ?? "", 81],
      ],
    ],
  ])("is found %s", (_, cell, rows) => {
    const context = { fileName: "Return.xlsx", today: "2019-06-20" as const };
    const { candidates, findings } = understand(workbookOf(sheetOf(rows)), register, context);
    expect(candidates).toHaveLength(2);
    expect(findings.flatMap((one) => (one.code === "definition-drifted" ? one.cell : []))).toEqual([cell]);
  });

  it("is none where the column holds counts, nothing, or the names themselves", () => {
    const row = (words: Written) => [...IN_28_DAYS.slice(0, 2), words, "80%"];
    for (const words of [28, "28", "n/a", null, "-"])
      expect(readWith("Numerator", [row(words)]).findings.map(({ code }) => code)).not.toContain(
        "definition-drifted",
      );
    const named = understand(
      workbookOf(
        sheetOf([
          ["Ref", "Description", "May 2019"],
          ["CLA 18", "Assessments completed within 28 days", "80%"],
        ]),
      ),
      register,
      { fileName: "Return.xlsx", today: "2019-06-20" },
    );
    expect(named.findings.map(({ code }) => code)).not.toContain("definition-drifted");
  });

  it("makes no finding on a return with other words for the same things", () => {
    const rows = PARAPHRASES.map(([reference, words]) => [
      reference,
      indicatorOf(reference).name,
      words,
      reference === "CLA 02" ? 70 : 40,
    ]);
    const codes = readWith("Definition", rows).findings.map(({ code }) => code);
    expect(codes).not.toContain("definition-drifted");
  });
});
