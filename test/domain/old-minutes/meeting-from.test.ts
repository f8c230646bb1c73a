import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kindOfTitle } from "../../../shared/domain/old-minutes/kind-of-title.ts";
import {
  hasItemsBehindExclusion,
  meetingFrom,
  type TakenInPrivate,
} from "../../../shared/domain/old-minutes/meeting-from.ts";
import { LINE_ROLES, type LineRole, type RoledLine } from "../../../shared/domain/old-minutes/old-minutes.ts";
import { minutesFrom } from "../../../shared/domain/old-minutes/roles-of.ts";
import { agendaItemInput, attendanceInput, minuteInput } from "../../../shared/inputs.ts";

type Line = readonly [LineRole, string];

const linesOf = (...lines: readonly Line[]): readonly RoledLine[] =>
  lines.map(([role, text], paragraph) => ({ paragraph, label: "", text, role }));

function broughtIn(lines: readonly RoledLine[], inPrivate: TakenInPrivate | null = null) {
  let ids = 0;
  return meetingFrom(lines, inPrivate, () => `id ${++ids}`);
}

/** Each item as its title, its paragraphs and its resolution. */
const told = (...lines: readonly Line[]) =>
  broughtIn(linesOf(...lines)).items.map(({ item, minute }) => [
    item.title,
    ...minute.paragraphs.map(({ text }) => text),
    ...(minute.resolution ? [`> ${minute.resolution.wording}`] : []),
  ]);

describe("what has no place", () => {
  it("is kept as a paragraph of the item before it", () => {
    const lines: readonly Line[] = [
      ["item heading", "1 Placements"],
      ["narrative", "Members heard of them."],
      ["unplaced", "See the map overleaf"],
      ["item heading", "2 Visits"],
    ];
    expect(told(...lines)).toEqual([
      ["Placements", "Members heard of them.", "See the map overleaf"],
      ["Visits"],
    ]);
    expect(broughtIn(linesOf(...lines)).unplaced).toBe(1);
  });

  it("is kept behind all items where no item stands before it, so that their numbers stay", () => {
    expect(
      told(
        ["unplaced", "Webcast from 5 pm"],
        ["narrative", "Silence was kept."],
        ["item heading", "1 Visits"],
      ),
    ).toEqual([["Visits"], ["Other notes", "Webcast from 5 pm", "Silence was kept."]]);
  });

  it("is kept where a second presenter is named, and where the meeting ends at no time", () => {
    expect(
      told(
        ["item heading", "1 Visits"],
        ["presenter", "Head of Service"],
        ["presenter", "Head of Placements"],
        ["closing", "There being no other business, the meeting ended"],
      ),
    ).toEqual([["Visits", "Head of Placements", "There being no other business, the meeting ended"]]);
  });

  it("is kept where its own place is too short for it", () => {
    const long = "A".repeat(301);
    expect(told(["item heading", long])).toEqual([[`${"A".repeat(280)}…`, long]]);
    expect(told(["present", long], ["item heading", "1 Visits"])).toEqual([
      ["Visits"],
      ["Other notes", long],
    ]);
  });

  it("goes on in a second item where a minute cannot hold it", () => {
    const many = Array.from({ length: 501 }, (_, place): Line => ["narrative", `Point ${place}.`]);
    const items = told(["item heading", "1 Visits"], ...many, ["resolution", "RESOLVED to note it."]);
    expect(items.map((item) => item.length)).toEqual([501, 3]);
    expect(items[1]).toEqual(["Visits (continued)", "Point 500.", "> to note it"]);
  });
});

test("whatever roles the lines are given, what comes of them can be saved as if it had been typed", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("1 Visits", "RESOLVED", "RESOLVED: that it be noted.", "Apologies", "x ".repeat(11_000)),
  );
  const line = fc.record({
    role: fc.constantFrom(...LINE_ROLES),
    text: texts,
    label: fc.constantFrom("", "5."),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (given) => {
      const { attendance, items } = broughtIn(given.map((one, paragraph) => ({ ...one, paragraph })));
      attendanceInput.parse(attendance);
      for (const { item, minute } of items) {
        agendaItemInput.parse(item);
        minuteInput.parse(minute);
      }
    }),
  );
});

describe("what was taken in private", () => {
  const lines = linesOf(
    ["unplaced", "Gate code 1234"],
    ["item heading", "1 Visits"],
    ["item heading", "2 Exclusion of the press and public"],
    ["item heading", "3 A child’s placement"],
  );
  const privateItems = (inPrivate: TakenInPrivate | null, of = lines) =>
    broughtIn(of, inPrivate)
      .items.filter(({ item }) => item.exemption?.paragraph === 2)
      .map(({ item }) => item.title);

  it("is what the clerk says, and never guessed", () => {
    expect(privateItems(null)).toEqual([]);
    expect(privateItems({ from: "exclusion", paragraph: 2 })).toEqual(["A child’s placement", "Other notes"]);
    expect(privateItems({ from: "first item", paragraph: 2 })).toHaveLength(4);
  });

  it("is everything where it begins with an exclusion that is not there", () => {
    expect(privateItems({ from: "exclusion", paragraph: 2 }, lines.slice(0, 2))).toHaveLength(2);
  });

  it("has to be asked where items stand behind the exclusion", () => {
    expect(hasItemsBehindExclusion(minutesFrom(lines))).toBe(true);
    expect(hasItemsBehindExclusion(minutesFrom(lines.slice(0, 3)))).toBe(false);
  });

  it("tells the public nothing of its own", () => {
    const { items } = broughtIn(lines, { from: "first item", paragraph: 2 });
    for (const { item } of items)
      expect(item.exemption).toEqual({
        paragraph: 2,
        publicInterest: "",
        publicTitle: "",
        publicSummary: "",
      });
  });
});

it("numbers go on from the first where they run through the year", () => {
  const first = (heading: string) => broughtIn(linesOf(["item heading", heading])).firstNumber;
  expect(first("44/22 Visits")).toBe(44);
  expect(first("7 Visits")).toBeNull();
  expect(first("Visits")).toBeNull();
});

describe("the kind of an item is told by its title", () => {
  it.each([
    ["Apologies for absence", "apologies"],
    ["DECLARATIONS OF INTEREST", "interests"],
    ["Disclosure of pecuniary interests", "interests"],
    ["Minutes of the meeting held on 5 June 2019", "previous minutes"],
    ["Minutes of the last meeting", "previous minutes"],
    ["Minutes", "previous minutes"],
    ["Minutes of the Fostering Sub-Committee", "report"],
    ["Approval of the minutes of the previous meeting", "previous minutes"],
    ["Matters arising", "matters arising"],
    ["Matters arising from the minutes", "matters arising"],
    ["MATTERS ARISING FROM THE MINUTES OF 5 JUNE 2019", "matters arising"],
    ["To consider any matters arising", "matters arising"],
    ["Actions arising from the last meeting", "actions"],
    ["Minutes of the last meeting and matters arising", "previous minutes"],
    ["Update on actions", "actions"],
    ["Action plan for the Virtual School", "report"],
    ["Any other business", "urgent"],
    ["Exclusion of the press and public", "exclusion"],
    ["Exclusions from school", "report"],
    ["Date of next meeting", "next meeting"],
    ["Children in Care Performance Scorecard", "report"],
    ["Interest rates", "report"],
  ])("%s: %s", (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});
