import { describe, expect, it } from "vitest";
import type { Attendance } from "../../../shared/domain/meeting/meeting.ts";
import { presentInWords } from "../../../shared/domain/paper/attendance-in-words.ts";
import { onTheRoll, someBody, someRecord } from "../meeting/some-meeting.ts";

const ROLL = [
  onTheRoll("Councillor Ash"),
  onTheRoll("Councillor Cole", { office: "vice-chair" }),
  onTheRoll("Foster carers’ representative", { kind: "co-opted member" }),
  onTheRoll("Councillor Birch", { office: "chair" }),
  onTheRoll("Councillor Dale"),
  onTheRoll("Head of Service", { kind: "officer" }),
];

function present(names: readonly string[], attendance: Partial<Attendance> = {}, roll = ROLL) {
  return presentInWords(
    someRecord({
      body: someBody({ roll }),
      attendance: { present: names, alsoPresent: [], apologies: [], substitutes: [], ...attendance },
    }),
  );
}

describe("those present", () => {
  it("are named with the Chair first, then the Vice-Chair, then by the roll, in whatever order they were ticked", () => {
    expect(
      present([
        "Councillor Dale",
        "Foster carers’ representative",
        "Councillor Ash",
        "Councillor Cole",
        "Councillor Birch",
      ]),
    ).toEqual([
      "Councillor Birch (Chair)",
      "Councillor Cole (Vice-Chair)",
      "Councillor Ash",
      "Councillor Dale",
      "Foster carers’ representative (co-opted member)",
    ]);
  });

  it("have the Vice-Chair in the Chair where the Chair is not there", () => {
    expect(present(["Councillor Ash", "Councillor Cole"])).toEqual([
      "Councillor Cole (Vice-Chair, in the Chair)",
      "Councillor Ash",
    ]);
  });

  it("have in the Chair who is written down so, ahead of Chair and Vice-Chair", () => {
    expect(present(["Councillor Cole", "Councillor Birch", "Councillor Dale (in the Chair)"])).toEqual([
      "Councillor Dale (in the Chair)",
      "Councillor Birch (Chair)",
      "Councillor Cole (Vice-Chair)",
    ]);
  });

  it("have nobody in the Chair of whom nothing says so", () => {
    expect(present(["Councillor Dale", "Councillor Ash"])).toEqual(["Councillor Ash", "Councillor Dale"]);
  });

  it("are known again by a shorter name, and bear what they hold once", () => {
    expect(present(["Councillor Ash", "Cllr Birch (Chair)"])).toEqual([
      "Cllr Birch (Chair)",
      "Councillor Ash",
    ]);
  });

  it("have substitutes behind the members, each for whom, and an officer who was put there at the end", () => {
    const substitutes = [{ name: "Councillor Elm", standsInFor: "Councillor Dale" }];
    expect(
      present(["Head of Service", "Councillor Elm", "Councillor Fir", "Councillor Ash"], { substitutes }),
    ).toEqual([
      "Councillor Ash",
      "Councillor Fir",
      "Councillor Elm (substitute for Councillor Dale)",
      "Head of Service",
    ]);
  });

  it("stay in the order in which they were written where the roll is empty, but for the Chair", () => {
    expect(present(["Councillor B", "Councillor C (Vice-Chair)", "Councillor A (Chair)"], {}, [])).toEqual([
      "Councillor A (Chair)",
      "Councillor C (Vice-Chair)",
      "Councillor B",
    ]);
  });

  it("hold what they held on the day of the meeting", () => {
    const roll = [
      onTheRoll("Councillor Ash"),
      onTheRoll("Councillor Birch", { office: "chair", from: "2019-09-01" }),
    ];
    expect(present(["Councillor Ash", "Councillor Birch"], {}, roll)).toEqual([
      "Councillor Ash",
      "Councillor Birch",
    ]);
  });
});
