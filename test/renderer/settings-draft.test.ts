import { describe, expect, it } from "vitest";
import {
  type BodyDraft,
  bodyFrom,
  draftOf,
  faultAt,
  makes,
} from "../../renderer/screens/settings/body-draft.ts";
import { sharedOffices } from "../../renderer/screens/settings/roll/shared-offices.ts";
import { withAdded, withMoved, withRemoved, withValue } from "../../renderer/screens/settings/rows/rows.ts";
import { onTheRoll, someBody } from "../domain/meeting/some-meeting.ts";

const body = someBody({
  quorum: 3,
  closureDays: ["2019-12-27", "2019-12-30"],
  roll: [
    onTheRoll("Councillor A", { office: "chair", from: "2018-05-16" }),
    onTheRoll("Councillor B"),
    onTheRoll("Head of Corporate Parenting", { kind: "officer", until: "2020-03-31" }),
  ],
});
const nobody = { name: "", office: null, isSubstitute: false, from: "", until: "" };

/** The draft of the body after a change, and what it makes. */
function whenChanged(change: (draft: BodyDraft) => Partial<BodyDraft>) {
  const draft = draftOf(body);
  const changed = { ...draft, ...change(draft) };
  return { draft: changed, ...bodyFrom(changed) };
}

const withMember = (fields: Partial<typeof nobody>) => (draft: BodyDraft) => ({
  roll: { ...draft.roll, councillor: withAdded(draft.roll.councillor, "new", { ...nobody, ...fields }) },
});

describe("the settings of a body, written and not changed", () => {
  it("make the body that they came from", () => {
    expect(bodyFrom(draftOf(body))).toEqual({ body, faults: [] });
    expect(makes(draftOf(body), body)).toBe(true);
  });

  it("are not changed by a row in which nothing is written yet", () => {
    const { draft } = whenChanged((before) => ({
      ...withMember({})(before),
      standingItems: withAdded(before.standingItems, "new", { kind: "report", title: " ", presenter: "" }),
      phrases: withAdded(before.phrases, "new", { name: "", text: "" }),
    }));
    expect(makes(draft, body)).toBe(true);
  });
});

describe("a change of the settings", () => {
  it("is seen, down to the order of the standing items", () => {
    const { draft, body: made } = whenChanged(({ standingItems }) => ({
      standingItems: withMoved(standingItems, "item 4", "item 0"),
    }));
    expect(makes(draft, body)).toBe(false);
    expect(made.standingItems.map(({ kind }) => kind)).toEqual([
      "scorecard",
      "apologies",
      "interests",
      "previous minutes",
      "actions",
    ]);
  });

  it("that takes a row out is undone by putting it back", () => {
    const out = withRemoved(draftOf(body).phrases, "phrase 0", true);
    expect(bodyFrom({ ...draftOf(body), phrases: out }).body.phrases).toEqual(body.phrases.slice(1));
    expect(makes({ ...draftOf(body), phrases: withRemoved(out, "phrase 0", false) }, body)).toBe(true);
  });

  it("takes terms as they are typed, the day before the month", () => {
    const { body: made } = whenChanged(
      withMember({ name: " Councillor C ", from: "1/5/2019", until: "5 May 2022" }),
    );
    expect(made.roll[2]).toEqual(
      onTheRoll("Councillor C", { id: "new", from: "2019-05-01", until: "2022-05-05" }),
    );
  });

  it("gives an officer no office and no place as a substitute", () => {
    const { body: made } = whenChanged(({ roll }) => ({
      roll: {
        ...roll,
        officer: withAdded(roll.officer, "new", {
          ...nobody,
          name: "Clerk",
          office: "chair",
          isSubstitute: true,
        }),
      },
    }));
    expect(made.roll.at(-1)).toMatchObject({ name: "Clerk", office: null, isSubstitute: false });
  });

  it("leaves the quorum open where none is written", () => {
    expect(whenChanged(() => ({ quorum: " " })).body.quorum).toBeNull();
  });
});

describe("what cannot be saved as it is", () => {
  it.each([
    ["name", () => ({ name: " " })],
    ["callsItself", () => ({ callsItself: "" })],
    ["quorum", () => ({ quorum: "three" })],
    ["quorum", () => ({ quorum: "0" })],
    ["staleAfterDays", () => ({ staleAfterDays: "" })],
    ["staleAfterDays", () => ({ staleAfterDays: "4.5" })],
    ["returnsDueDays", () => ({ returnsDueDays: "-1" })],
    ["new name", withMember({ from: "1 May 2019" })],
    ["new from", withMember({ name: "Councillor C", from: "5/13/2019" })],
    ["new until", withMember({ name: "Councillor C", from: "5 May 2019", until: "4 May 2019" })],
    [
      "item 0 title",
      ({ standingItems }: BodyDraft) => ({
        standingItems: withValue(standingItems, "item 0", { kind: "report", title: "", presenter: "Clerk" }),
      }),
    ],
    [
      "phrase 1 text",
      ({ phrases }: BodyDraft) => ({ phrases: withValue(phrases, "phrase 1", { name: "Noted", text: "" }) }),
    ],
  ] as const)("is said at %s", (at, change) => {
    const { faults, draft } = whenChanged(change as (draft: BodyDraft) => Partial<BodyDraft>);
    expect(faults.map((fault) => fault.at)).toEqual([at]);
    expect(faultAt(faults, at)).toMatch(/\.$/);
    expect(makes(draft, body)).toBe(false);
  });

  it("is nothing any more once its row is taken out", () => {
    const { faults } = whenChanged((draft) => {
      const { roll } = withMember({ name: "Councillor C", from: "May" })(draft);
      return { roll: { ...roll, councillor: withRemoved(roll.councillor, "new", true) } };
    });
    expect(faults).toEqual([]);
  });
});

describe("rows in order", () => {
  const rows = ["a", "b", "c"].reduce<ReturnType<typeof withAdded<string>>>(
    (all, key) => withAdded(all, key, key),
    [],
  );
  const order = (moved: typeof rows) => moved.map(({ key }) => key).join("");

  it("are moved before another, or to the end", () => {
    expect(order(withMoved(rows, "c", "a"))).toBe("cab");
    expect(order(withMoved(rows, "a", "c"))).toBe("bac");
    expect(order(withMoved(rows, "a", null))).toBe("bca");
  });

  it("stay where they are when dropped on themselves", () => {
    expect(withMoved(rows, "b", "b")).toBe(rows);
  });
});

describe("an office that two hold", () => {
  const rollWith = (until: string) => {
    const { roll } = withMember({ name: "Councillor C", office: "chair" as never, until })(draftOf(body));
    return roll;
  };

  it("is said while both are in office", () => {
    expect(sharedOffices(rollWith(""), "2019-07-03")).toEqual([
      { office: "chair", names: "Councillor A and Councillor C" },
    ]);
  });

  it("is not said of one whose term is over", () => {
    expect(sharedOffices(rollWith("2 July 2019"), "2019-07-03")).toEqual([]);
  });
});
