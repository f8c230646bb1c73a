import { describe, expect, it } from "vitest";
import { pastedNames } from "../../renderer/screens/settings/roll/pasted-names.ts";

const namesIn = (text: string) => pastedNames(text).people.map(({ name }) => name);
const plain = { office: null, isSubstitute: false, from: "", until: "" };

describe("a list of people that is pasted", () => {
  it("has one to a line, and empty lines are passed over", () => {
    expect(namesIn("Councillor for North Ward\r\n\r\n  Councillor for  South Ward \n")).toEqual([
      "Councillor for North Ward",
      "Councillor for South Ward",
    ]);
  });

  it("may be one line with semicolons, as out of a mail", () => {
    expect(namesIn("Councillor A; Councillor B")).toEqual(["Councillor A", "Councillor B"]);
  });

  it("loses the bullets and numbers of a Word list", () => {
    expect(
      namesIn("•\tCouncillor A\n2.\tCouncillor B\no\tCouncillor C\n4. Councillor D\n- Councillor E"),
    ).toEqual(["Councillor A", "Councillor B", "Councillor C", "Councillor D", "Councillor E"]);
  });

  it.each([
    ["Councillor A (Chair)", "chair"],
    ["Councillor A, Chairman", "chair"],
    ["Councillor A – Vice-Chair", "vice-chair"],
    ["Councillor A\tDeputy Chair", "vice-chair"],
  ])("takes the office out of %j", (text, office) => {
    expect(pastedNames(text).people).toEqual([{ ...plain, name: "Councillor A", office }]);
  });

  it("keeps brackets that name no office", () => {
    expect(namesIn("Parent Governor (Primary)\nHead of Fostering, North")).toEqual([
      "Parent Governor (Primary)",
      "Head of Fostering, North",
    ]);
  });

  it("takes substitutes and terms from the columns of a sheet", () => {
    const { people } = pastedNames(
      "Councillor A\tSubstitute\t16/05/2018\nCouncillor B\t16 May 2018\t5 May 2022",
    );
    expect(people).toEqual([
      { ...plain, name: "Councillor A", isSubstitute: true, from: "16 May 2018" },
      { ...plain, name: "Councillor B", from: "16 May 2018", until: "5 May 2022" },
    ]);
  });

  it("puts the parts of a name together where headings tell them, and says what was not taken", () => {
    const sheet = "Title\tForename\tSurname\tParty\tUntil\nCouncillor\tNorth\tWard\tIndependent\t5/5/2022";
    expect(pastedNames(sheet)).toEqual({
      people: [{ ...plain, name: "Councillor North Ward", until: "5 May 2022" }],
      notUsed: ["Independent"],
    });
  });

  it("names each once", () => {
    expect(namesIn("Councillor A\nCouncillor A")).toEqual(["Councillor A"]);
  });

  it("is empty where there are no words", () => {
    expect(pastedNames("\n1.\t\n \t-\n")).toEqual({ people: [], notUsed: [] });
  });
});
