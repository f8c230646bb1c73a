import { describe, expect, test } from "vitest";
import type { RollEntry } from "../../../../../shared/domain/meeting/body.ts";
import type { Attendance } from "../../../../../shared/domain/meeting/meeting.ts";
import { onTheRoll } from "../../../../../shared/domain/reading-desk/checks/meeting/on-the-roll.ts";
import { foundByMeeting, someItem, someMeeting } from "../../some-meeting.ts";

function entry(name: string, some: Partial<RollEntry> = {}): RollEntry {
  const kind = "councillor";
  return { id: name, kind, name, office: null, isSubstitute: false, from: null, until: null, ...some };
}

const ROLL = [
  entry("Councillor Jane Ash", { office: "chair" }),
  entry("Councillor Birch"),
  entry("Councillor Cole", { until: "2019-05-22" }),
  entry("Head of Housing", { kind: "officer" }),
];

function found(
  some: Partial<Attendance>,
  speakers: readonly string[] = [],
  roll: readonly RollEntry[] = ROLL,
) {
  const attendance = { present: [], alsoPresent: [], apologies: [], substitutes: [], ...some };
  const said = speakers.map((speaker) => ({ text: "It was so.", speaker }));
  return foundByMeeting(
    onTheRoll,
    someMeeting({ body: { roll }, attendance, items: [someItem(1, { said })] }),
  );
}

test.each([
  ["a name that is not on it", ["Councillor Ash", "Councillor Dole"], ["attendance: Councillor Dole"]],
  ["one whose term has ended", ["Councillor Cole"], ["attendance: Councillor Cole"]],
  ["one of several in a line", ["Councillors Birch and Dole"], ["attendance: Councillor Dole"]],
  ["another chair", ["Councillor Birch (Chair)"], ["attendance: Councillor Birch"]],
])("of those present: %s", (_, present, places) => {
  expect(found({ present })).toEqual(places);
});

test.each([
  [["Cllr J Ash (Chair)", "Councillor Birch"]],
  [["Councillor Birch (in the Chair)"]],
  [["The Chair", "Four Members of the Panel"]],
  [["Councillor Ash", "Head of Housing"]],
])("those on the roll, and groups, are left alone: %j", (present) => {
  expect(found({ present })).toEqual([]);
});

test("a substitute is known beside the roll, and takes a seat that nobody sits in", () => {
  const substitutes = [{ name: "Councillor Dole", standsInFor: "Councillor Birch" }];
  expect(found({ present: ["Councillor Dole"], substitutes })).toEqual([]);
  expect(found({ present: ["Councillor Dole", "Councillor Birch"], substitutes })).toEqual([
    "attendance: Councillor Birch",
  ]);
});

test("nobody is both present and away, whether or not there is a roll", () => {
  const both = { present: ["Councillor Jane Ash (Chair)"], apologies: ["Cllr Ash"] };
  expect(found(both)).toEqual(["attendance: Cllr Ash"]);
  expect(found(both, [], [])).toEqual(["attendance: Cllr Ash"]);
});

test("apologies for lateness are none for absence", () => {
  expect(found({ present: ["Councillor Birch"], apologies: ["Councillor Birch (for lateness)"] })).toEqual(
    [],
  );
});

test("who sent apologies and then joined was there", () => {
  const attendance = {
    present: ["Councillor Birch"],
    alsoPresent: [],
    apologies: ["Councillor Birch"],
    substitutes: [],
  };
  const minute = { movements: [{ who: "Councillor Birch", moved: "joined" }] } as const;
  expect(foundByMeeting(onTheRoll, someMeeting({ attendance, items: [someItem(1, { minute })] }))).toEqual(
    [],
  );
});

test.each([
  ["a member off the roll", ["Councillor Dole"], ["i1p1: Councillor Dole"]],
  ["a post off the roll", ["Head of Finance"], ["i1p1: Head of Finance"]],
  ["one who sent apologies", ["Councillor Birch"], ["i1p1: Councillor Birch"]],
])("of the speakers: %s", (_, speakers, places) => {
  expect(found({ apologies: ["Councillor Birch"], alsoPresent: ["Designated Nurse"] }, speakers)).toEqual(
    places,
  );
});

test.each(["Councillor Ash", "the Head of Housing", "Designated Nurse", "A Member", "Officers", "The Chair"])(
  "stays silent on a speaker: %s",
  (speaker) => {
    expect(found({ alsoPresent: ["Designated Nurse"] }, [speaker])).toEqual([]);
  },
);

test("with no roll nobody is looked up, and with no officers on it no post is", () => {
  expect(found({ present: ["Councillor Dole"] }, ["Head of Finance"], [])).toEqual([]);
  expect(found({}, ["Head of Finance"], [entry("Councillor Birch")])).toEqual([]);
});

test("a mover who was away is found at the resolution", () => {
  const named = { for: [], against: [], abstained: [] };
  const vote = {
    proposer: "Councillor Birch",
    seconder: "Councillor Ash",
    named,
    for: 2,
    against: 0,
    abstained: 0,
  };
  const minute = { resolution: { verb: "note", wording: "to note the Plan", vote } } as const;
  const attendance = { present: [], alsoPresent: [], apologies: ["Councillor Birch"], substitutes: [] };
  expect(foundByMeeting(onTheRoll, someMeeting({ attendance, items: [someItem(1, { minute })] }))).toEqual([
    "i1 resolution: Councillor Birch",
  ]);
});

describe("two of one kind on the roll", () => {
  const two = [
    entry("Co-opted Member (care leavers)", { kind: "co-opted member" }),
    entry("Co-opted Member (foster carers)", { kind: "co-opted member" }),
    entry("Councillor Jane Ash"),
    entry("Councillor Peter Ash"),
  ];

  test.each([
    ["Co-opted Member (care leavers)", "Co-opted Member (foster carers)"],
    ["Councillor Jane Ash", "Councillor Ash"],
  ])("one present and the other away: %s, %s", (present, apologies) => {
    expect(found({ present: [present], apologies: [apologies] }, [present], two)).toEqual([]);
  });

  test("the same one present and away is found", () => {
    const one = "Co-opted Member (care leavers)";
    expect(found({ present: [one], apologies: [one] }, [], two)).toEqual([`attendance: ${one}`]);
  });

  test("one that is not among them is found", () => {
    const present = ["Co-opted Member (health)"];
    expect(found({ present }, [], two)).toEqual(["attendance: Co-opted Member (health)"]);
  });
});
