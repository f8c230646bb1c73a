import { describe, expect, test } from "vitest";
import type { RollEntry } from "../../../../../shared/domain/meeting/body.ts";
import type { Attendance } from "../../../../../shared/domain/meeting/meeting.ts";
import type { Movement } from "../../../../../shared/domain/meeting/minutes/minutes.ts";
import { quorumHeld } from "../../../../../shared/domain/reading-desk/checks/meeting/quorum-held.ts";
import { foundByMeeting } from "../../found-by-meeting.ts";
import { someItem, someMeeting } from "../../some-meeting.ts";

function entry(name: string, some: Partial<RollEntry> = {}): RollEntry {
  const kind = "councillor";
  return { id: name, kind, name, office: null, isSubstitute: false, from: null, until: null, ...some };
}

const ROLL = [
  entry("Councillor Jane Ash", { office: "chair" }),
  entry("Councillor Birch"),
  entry("Councillor Cole"),
  entry("Councillor Dole", { isSubstitute: true }),
  entry("Head of Housing", { kind: "officer" }),
];

function found(
  some: Partial<Attendance>,
  movements: readonly (readonly Movement[])[] = [[]],
  quorum: number | null = 3,
  roll: readonly RollEntry[] = ROLL,
): readonly string[] {
  const attendance = { present: [], alsoPresent: [], apologies: [], substitutes: [], ...some };
  const items = movements.map((moved, place) => someItem(place + 1, { minute: { movements: moved } }));
  return foundByMeeting(quorumHeld, someMeeting({ body: { quorum, roll }, attendance, items }));
}

const THREE = { present: ["Councillor Ash (Chair)", "Councillors Birch and Cole"] };
const left = (who: string): Movement => ({ who, moved: "left" });

test.each([
  ["too few names", { present: ["Councillor Ash", "Councillor Birch"] }],
  ["too few in a group", { present: ["Two Members of the Panel"] }],
  [
    "an officer among them, who does not count",
    { present: ["Councillors Ash and Birch", "Head of Housing"] },
  ],
  [
    "a substitute named twice",
    {
      present: ["Councillor Ash", "Councillor Dole"],
      substitutes: [{ name: "Councillor Dole", standsInFor: "Councillor Birch" }],
    },
  ],
])("finds: %s", (_, attendance) => {
  expect(found(attendance)).toEqual(["attendance: 2"]);
});

test.each([
  ["enough names", THREE, 3],
  ["a group that is enough", { present: ["The Chair", "Four Members of the Panel"] }, 5],
  [
    "a substitute",
    { present: ["Councillors Ash and Birch"], substitutes: [{ name: "Councillor Dole", standsInFor: "C" }] },
    3,
  ],
  ["a group that says no number", { present: ["Councillor Ash", "Members of the Panel"] }, 3],
  ["nobody entered yet", {}, 3],
  ["no quorum set", { present: ["Councillor Ash"] }, null],
] as const)("stays silent: %s", (_, attendance, quorum) => {
  expect(found(attendance, [[]], quorum)).toEqual([]);
});

test("the first item at which too few were left is named, once", () => {
  expect(found(THREE, [[], [left("Councillor Cole")], []])).toEqual(["i2 attendance: Report 2"]);
});

test("who leaves for one item is counted again at the next, and who joins late was not there before", () => {
  const forItem = { who: "Councillor Ash", moved: "left for the item" } as const;
  expect(found(THREE, [[forItem], []])).toEqual(["attendance: 2"]);
  const joined = { who: "Councillor Cole", moved: "joined" } as const;
  expect(found(THREE, [[], [joined]])).toEqual(["attendance: 2"]);
  expect(found(THREE, [[joined], []])).toEqual([]);
  expect(found(THREE, [[left("Head of Housing")]])).toEqual([]);
});

test("names are taken as they are while there is no roll", () => {
  expect(found(THREE, [[]], 3, [])).toEqual([]);
  expect(found(THREE, [[]], 4, [])).toEqual(["attendance: 3"]);
});

describe("on a roll of posts", () => {
  const posts = [
    entry("Chair of the Panel", { office: "chair" }),
    entry("Vice-Chair of the Panel", { office: "vice-chair" }),
    entry("Member for North Ward"),
    entry("Co-opted Member (care leavers)", { kind: "co-opted member" }),
    entry("Co-opted Member (foster carers)", { kind: "co-opted member" }),
    entry("Residents’ representative", { kind: "co-opted member" }),
    entry("Head of Housing", { kind: "officer" }),
  ];

  test.each([
    [["Chair of the Panel", "Vice-Chair of the Panel", "Member for North Ward"]],
    [["Chair", "Vice-Chair", "Member for North Ward"]],
    [["The Chair", "Co-opted Member (care leavers)", "Co-opted Member (foster carers)"]],
    [["Chair", "Vice-Chair", "Residents’ representative"]],
  ])("three of it are three: %j", (present) => {
    expect(found({ present }, [[]], 3, posts)).toEqual([]);
    expect(found({ present }, [[]], 4, posts)).toEqual(["attendance: 3"]);
  });

  test("the one of two who leaves is the one that is named", () => {
    const present = ["Chair", "Co-opted Member (care leavers)", "Co-opted Member (foster carers)"];
    expect(found({ present }, [[], [left("Co-opted Member (care leavers)")]], 2, posts)).toEqual([]);
    expect(found({ present }, [[], [left("Co-opted Member (care leavers)")]], 3, posts)).toEqual([
      "i2 attendance: Report 2",
    ]);
  });
});
