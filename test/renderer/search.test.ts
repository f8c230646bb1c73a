import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { byMeeting } from "../../renderer/screens/search/by-meeting.ts";
import { excerpt } from "../../renderer/screens/search/excerpt.ts";
import { indicatorNamed } from "../../renderer/screens/search/indicator-named.ts";
import type { Spoken } from "../../shared/contract.ts";

const LONG = `${"Members spoke of many things. ".repeat(20)}The forum met. ${"They rose. ".repeat(40)}`;

describe("what is shown of a text that was found", () => {
  const shown = (text: string, ...marks: readonly [number, number][]) =>
    excerpt(
      text,
      marks.map(([from, to]) => ({ from, to })),
    );

  it("is the whole of a short one, in pieces", () => {
    expect(shown("The forum met.", [4, 9])).toEqual([
      { from: 0, text: "The ", isMarked: false },
      { from: 4, text: "forum", isMarked: true },
      { from: 9, text: " met.", isMarked: false },
    ]);
  });

  it("is of a long one the part around the words, cut between words", () => {
    const place = LONG.indexOf("forum");
    const text = shown(LONG, [place, place + 5])
      .map((piece) => piece.text)
      .join("");
    expect(text).toMatch(/^… [A-Za-z].* forum met\..*[a-z.] …$/);
    expect(text.length).toBeLessThan(450);
  });

  it("is of a long one in which nothing is marked its beginning", () => {
    expect(shown(LONG)[0]).toMatchObject({ from: 0, isMarked: false });
  });

  it("is always a part of the text, and marks what is marked", () => {
    const anyText = fc.string({ maxLength: 900 });
    fc.assert(
      fc.property(anyText, fc.nat(900), fc.integer({ min: 1, max: 20 }), (text, at, length) => {
        const marks: [number, number][] = at + length <= text.length ? [[at, at + length]] : [];
        const pieces = shown(text, ...marks).filter(({ from }) => from >= 0 && from < text.length);
        const joined = pieces.map((piece) => piece.text).join("");
        expect(text).toContain(joined);
        for (const { from, text: piece } of pieces) expect(text.slice(from).startsWith(piece)).toBe(true);
        expect(pieces.filter(({ isMarked }) => isMarked)).toHaveLength(marks.length);
      }),
    );
  });
});

test("what was found is put together by meeting, in the order in which the meetings are met", () => {
  const at = (meetingId: string, text: string): Spoken => ({
    ...{ kind: "paragraph", meetingId, itemId: "item", itemTitle: "Item", isExempt: false },
    ...{ body: `Body of ${meetingId}`, date: "2019-07-03", text, marks: [] },
  });
  const meetings = byMeeting([at("new", "one"), at("new", "two"), at("old", "three")]);
  expect(meetings.map(({ meetingId, found }) => [meetingId, found.map(({ text }) => text)])).toEqual([
    ["new", ["one", "two"]],
    ["old", ["three"]],
  ]);
});

describe("the indicator that is meant", () => {
  const register = [
    { reference: "CLA 1", name: "Children looked after" },
    { reference: "CLA 11", name: "Eligible young people with a pathway plan" },
    { reference: "CLA 12", name: "Care leavers with an up-to-date pathway plan" },
  ];
  test.each([
    ["CLA 1", "CLA 1"],
    ["cla  11", "CLA 11"],
    ["Children looked after", "CLA 1"],
    ["CLA 12 Care leavers with an up-to-date pathway plan", "CLA 12"],
    ["eligible pathway", "CLA 11"],
    ["pathway", null],
    ["fostering", null],
    ["  ", null],
  ])("by “%s” is %s", (typed, reference) => {
    expect(indicatorNamed(register, typed)?.reference ?? null).toBe(reference);
  });
});
