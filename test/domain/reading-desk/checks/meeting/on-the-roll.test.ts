import { describe, expect, test } from "vitest";
import type { RollEntry } from "../../../../../shared/domain/meeting/body.ts";
import type { Attendance } from "../../../../../shared/domain/meeting/meeting.ts";
import { onTheRoll } from "../../../../../shared/domain/reading-desk/checks/meeting/on-the-roll.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

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
  [
    "a name that is not on it",
    ["Councillor Ash", "Councillor Dole"],
    ["attendance present 1: Councillor Dole"],
  ],
  ["one whose term has ended", ["Councillor Cole"], ["attendance present 0: Councillor Cole"]],
  ["one of several in a line", ["Councillors Birch and Dole"], ["attendance present 0: Dole"]],
  ["another chair", ["Councillor Birch (Chair)"], ["attendance present 0: Councillor Birch"]],
])("finds of those present: %s", (_, present, places) => {
  expect(found({ present })).toEqual(places);
});

test.each([
  [["Cllr J Ash (Chair)", "Councillor Birch"]],
  [["Councillor Birch (in the Chair)"]],
  [["The Chair", "Four Members of the Panel"]],
  [["Councillor Ash", "Head of Housing"]],
])("stays silent on those on the roll, and on groups: %j", (present) => {
  expect(found({ present })).toEqual([]);
});

test("a substitute is known beside the roll, and takes a seat that nobody sits in", () => {
  const substitutes = [{ name: "Councillor Dole", standsInFor: "Councillor Birch" }];
  expect(found({ present: ["Councillor Dole"], substitutes })).toEqual([]);
  expect(found({ present: ["Councillor Dole", "Councillor Birch"], substitutes })).toEqual([
    "attendance stands in for 0: Councillor Birch",
  ]);
});

test("a substitute of the roll who is there says for whom", () => {
  const roll = [...ROLL, entry("Councillor Dole", { isSubstitute: true })];
  expect(found({ present: ["Councillor Dole"] }, [], roll)).toEqual([
    "attendance present 0: Councillor Dole",
  ]);
  const substitutes = [{ name: "Councillor Dole", standsInFor: "Councillor Birch" }];
  expect(found({ present: ["Councillor Dole"], substitutes }, [], roll)).toEqual([]);
  expect(found({ alsoPresent: ["Councillor Dole"] }, [], roll)).toEqual([]);
});

test("nobody is both present and away, whether or not there is a roll", () => {
  const both = { present: ["Councillor Jane Ash (Chair)"], apologies: ["Cllr Ash"] };
  expect(found(both)).toEqual(["attendance apologies 0: Cllr Ash"]);
  expect(found(both, [], [])).toEqual(["attendance apologies 0: Cllr Ash"]);
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
  ["a member off the roll", ["Councillor Dole"], ["i1p1 speaker: Councillor Dole"]],
  ["a post off the roll", ["Head of Finance"], ["i1p1 speaker: Head of Finance"]],
  ["one who sent apologies", ["Councillor Birch"], ["i1p1 speaker: Councillor Birch"]],
])("finds of the speakers: %s", (_, speakers, places) => {
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

describe("who came or went", () => {
  const VOTE = { proposer: "", seconder: "", for: 0, against: 0, abstained: 0 };
  const NOBODY = { for: [], against: [], abstained: [] };
  type Moved = "joined" | "left" | "left for the item";

  /** Three items: Councillor Birch moves at one of them, and speaks and votes at one. */
  function atItems(
    moves: readonly (readonly [place: number, moved: Moved, who?: string])[],
    acts: { readonly speaks?: number; readonly votes?: number; readonly moves?: number },
    some: Parameters<typeof someMeeting>[0] = {},
  ): readonly string[] {
    const items = [1, 2, 3].map((place) => {
      const vote = {
        ...VOTE,
        proposer: acts.moves === place ? "Cllr Birch" : "",
        named: acts.votes === place ? { ...NOBODY, for: ["Councillor Birch"] } : NOBODY,
      };
      return someItem(place, {
        said: [{ text: "It was so.", speaker: acts.speaks === place ? "Councillor Birch" : null }],
        minute: {
          movements: moves.flatMap(([at, moved, who = "Councillor Birch"]) =>
            at === place ? [{ who, moved }] : [],
          ),
          resolution: { verb: "note", wording: "to note it", vote },
        },
      });
    });
    const attendance = { present: ["Councillor Birch"], alsoPresent: [], apologies: [], substitutes: [] };
    return foundByMeeting(onTheRoll, someMeeting({ body: { roll: ROLL }, attendance, items, ...some }));
  }

  test("does nothing at items before they came or after they went", () => {
    expect(atItems([[2, "left"]], { speaks: 3 })).toEqual(["i3p1 speaker: Councillor Birch"]);
    expect(atItems([[2, "left", "Cllr Birch"]], { votes: 3 })).toEqual([
      "i3 resolution voted for 0: Councillor Birch",
    ]);
    expect(atItems([[2, "joined"]], { moves: 1 })).toEqual(["i1 resolution proposer: Cllr Birch"]);
  });

  test("may act at the item at which they moved, and once they are back", () => {
    expect(atItems([[2, "left"]], { speaks: 2, votes: 1 })).toEqual([]);
    expect(atItems([[2, "joined"]], { speaks: 2, votes: 3 })).toEqual([]);
    expect(
      atItems(
        [
          [1, "left"],
          [3, "joined"],
        ],
        { votes: 3 },
      ),
    ).toEqual([]);
    expect(
      atItems(
        [
          [1, "left"],
          [3, "joined"],
        ],
        { votes: 2 },
      ),
    ).toHaveLength(1);
    expect(atItems([[2, "left", "Councillor Jane Ash"]], { votes: 3 })).toEqual([]);
  });

  test("may speak to an item for which they leave the room, and not decide it", () => {
    expect(atItems([[2, "left for the item"]], { speaks: 2, votes: 3 })).toEqual([]);
    expect(atItems([[2, "left for the item"]], { votes: 2 })).toEqual([
      "i2 resolution voted for 0: Councillor Birch",
    ]);
  });

  test("is told of once where the interest says it, too", () => {
    const kind = "other registrable interest" as const;
    const interest = { who: "Councillor Birch", kind, itemId: "i2", nature: "", leftTheRoom: true };
    expect(atItems([[2, "left for the item"]], { votes: 2 }, { interests: [interest] })).toEqual([]);
  });
});

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
    "i1 resolution proposer: Councillor Birch",
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
    expect(found({ present: [one], apologies: [one] }, [], two)).toEqual([`attendance apologies 0: ${one}`]);
  });

  test("one that is not among them is found", () => {
    const present = ["Co-opted Member (health)"];
    expect(found({ present }, [], two)).toEqual(["attendance present 0: Co-opted Member (health)"]);
  });
});

describe("a post that the text tells of", () => {
  const OFFICERS = ["Head of Placements", "Licensing Manager", "Consultant in Public Health", "Head of ICT"];
  const roll = [...ROLL, ...OFFICERS.map((name) => entry(name, { kind: "officer" }))];
  const told = (text: string, alsoPresent: readonly string[] = []) => {
    const attendance = { present: [], alsoPresent, apologies: [], substitutes: [] };
    const items = [someItem(1, { said: [text] })];
    return foundByMeeting(onTheRoll, someMeeting({ body: { roll }, attendance, items }));
  };

  test.each([
    [
      "a letter left out",
      "The Head of Placement advised that it was late.",
      "Head of Placement -> Head of Placements",
    ],
    [
      "two letters changed",
      "It was late. The Licensing Manger also said so.",
      "Licensing Manger -> Licensing Manager",
    ],
    [
      "another little word",
      "In reply the Consultant of Public Health said so.",
      "Consultant of Public Health -> Consultant in Public Health",
    ],
  ])("is found where it is nearly one that is known: %s", (_, text, found) => {
    expect(told(text)).toEqual([`i1p1: ${found}`]);
  });

  test.each([
    "The Head of Placements advised that it was late.",
    "The Head of Finance said that it was late.",
    "The Head of IT said that it was late.",
    "The post of Licensing Manger was said to be vacant.",
    "A resident wrote: “The Licensing Manger said so.”",
  ])("stays silent: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("stays silent where it is nearly two of them, or somebody there has it", () => {
    const text = "The Head of Placement advised that it was late.";
    expect(told(text, ["Head of Placement"])).toEqual([]);
    expect(told("The Licensing Manaer said so.", ["Licensing Manaher"])).toEqual([]);
  });
});
