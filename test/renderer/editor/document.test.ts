import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromDocument,
  replacedBy,
  toDocument,
} from "../../../renderer/screens/meeting/editor/text/document.ts";
import {
  type MinuteLink,
  type MinuteParagraph,
  PARAGRAPH_ROLES,
} from "../../../shared/domain/meeting/minutes/minutes.ts";
import { schema, someParagraph, Writing } from "./writing.ts";

const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 80 })
  .filter((written) => written.trim() !== "");

const oral = fc.record({
  indicator: fc.string({ minLength: 1 }),
  period: fc.constantFrom("2019-05" as const, "FY2019-Q1" as const),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  givenBy: fc.string(),
});

/** Links in order that do not overlap, some of them side by side, at any offset: also within a character of two units. */
function linksIn(written: string): fc.Arbitrary<readonly MinuteLink[]> {
  const offsets = fc.uniqueArray(fc.nat({ max: written.length }), { maxLength: 8 });
  const attrs = fc.record({
    indicator: fc.constantFrom("CLA 11", "CLA 12"),
    period: fc.constantFrom(null, "2019-05" as const),
    isLinked: fc.boolean(),
  });
  return fc.tuple(offsets, fc.array(attrs, { minLength: 8, maxLength: 8 })).map(([cuts, kinds]) =>
    cuts
      .toSorted((one, other) => one - other)
      .flatMap((from, place, all): MinuteLink[] => {
        const to = all[place + 1];
        const kind = kinds[place];
        if (to === undefined || !kind?.isLinked) return [];
        return [{ from, to, indicator: kind.indicator, period: kind.period }];
      }),
  );
}

const paragraph: fc.Arbitrary<MinuteParagraph> = text.chain((written) =>
  fc.record({
    id: fc.uuid(),
    role: fc.constantFrom(...PARAGRAPH_ROLES),
    text: fc.constant(written),
    speaker: fc.option(fc.string({ minLength: 1 })),
    links: linksIn(written),
    oral: fc.option(oral),
  }),
);
const minute = fc.uniqueArray(paragraph, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

describe("the editor's document", () => {
  it("gives back what it was made of, links at their very offsets", () => {
    fc.assert(
      fc.property(minute, (paragraphs) => {
        // A copy has none of the nodes that the original was read from.
        const copy = schema.nodeFromJSON(toDocument(schema, paragraphs).toJSON());
        copy.check();
        expect(fromDocument(copy)).toEqual(paragraphs);
      }),
    );
  });

  it("gives back the same objects for paragraphs that did not change", () => {
    const before = [
      someParagraph("a", "First."),
      someParagraph("b", "Second."),
      someParagraph("c", "Third."),
    ];
    const writing = new Writing(before).goTo(1, 7).type("!");
    const after = writing.paragraphs;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toEqual({ ...before[1], text: "Second.!" });
    expect(after[2]).toBe(before[2]);
    expect(writing.paragraphs[1]).toBe(after[1]);
  });

  it("has a blank paragraph to write in where nothing is minuted, and gives none of it back", () => {
    const writing = new Writing([]);
    expect(writing.texts).toEqual([""]);
    expect(writing.paragraphs).toEqual([]);
    writing.goTo(0, 0).type("Members");
    expect(writing.paragraphs).toEqual([someParagraph(String(writing.ids[0]), "Members")]);
  });
});

describe("paragraphs that come from elsewhere", () => {
  it("take the place of those shown, and leave alone those that read the same", () => {
    fc.assert(
      fc.property(minute, minute, (shown, wanted) => {
        const writing = new Writing(shown);
        const change = replacedBy(writing.state, wanted);
        if (change) writing.apply(change);
        expect(writing.paragraphs).toEqual(wanted);
      }),
    );
  });

  it("change nothing where all reads the same", () => {
    const writing = new Writing([someParagraph("a", "First.")]);
    expect(replacedBy(writing.state, [someParagraph("a", "First.")])).toBeNull();
  });

  it("keep the cursor where it was, in a paragraph that stays", () => {
    const writing = new Writing([someParagraph("a", "First."), someParagraph("b", "Second.")]).goTo(1, 3);
    const change = replacedBy(writing.state, [
      someParagraph("a", "The very first."),
      someParagraph("b", "Second."),
    ]);
    if (change) writing.apply(change);
    writing.type("|");
    expect(writing.texts).toEqual(["The very first.", "Sec|ond."]);
  });
});
