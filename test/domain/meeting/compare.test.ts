import { describe, expect, it } from "vitest";
import { compareMinutes } from "../../../shared/domain/meeting/compare.ts";
import { NOTHING_MINUTED, narrative } from "../../../shared/domain/meeting/minutes.ts";
import type { RecordedItem } from "../../../shared/domain/meeting/record.ts";

type Compared = Parameters<typeof compareMinutes>[0];

function item(id: string, paragraphs: Readonly<Record<string, string>>, wording?: string): RecordedItem {
  const resolution = wording === undefined ? null : ({ verb: "note", wording, vote: null } as const);
  return {
    number: "1",
    item: { id, title: `Item ${id}` } as RecordedItem["item"],
    minute: {
      ...NOTHING_MINUTED,
      resolution,
      paragraphs: Object.entries(paragraphs).map(([key, text]) => narrative(key, text)),
    },
  };
}

const nobody = { present: [], alsoPresent: [], apologies: [], substitutes: [] };

function minutes(items: readonly RecordedItem[], facts: Partial<Compared> = {}): Compared {
  return {
    meeting: { closedAt: "" } as Compared["meeting"],
    attendance: nobody,
    interests: [],
    items,
    ...facts,
  };
}

describe("two versions of minutes", () => {
  it("differ in what was changed, added and taken out, each at its item", () => {
    const before = minutes([item("a", { p: "One.", q: "Two." }, "to note it"), item("b", { r: "Three." })]);
    const after = minutes([
      item("a", { p: "One more.", s: "Four." }, "to note that"),
      item("b", { r: "Three." }),
    ]);
    expect(compareMinutes(before, after)).toEqual([
      { item: "Item a", what: "paragraph", before: "One.", after: "One more." },
      { item: "Item a", what: "paragraph", before: null, after: "Four." },
      { item: "Item a", what: "resolution", before: "to note it", after: "to note that" },
      { item: "Item a", what: "paragraph", before: "Two.", after: null },
    ]);
  });

  it("are the same where paragraphs only moved", () => {
    const before = minutes([item("a", { p: "One.", q: "Two." })]);
    const after = minutes([item("a", { q: "Two.", p: "One." })]);
    expect(compareMinutes(before, after)).toEqual([]);
  });

  it("tell of an item that only one of them has", () => {
    expect(compareMinutes(minutes([item("a", { p: "One." })]), minutes([]))).toEqual([
      { item: "Item a", what: "title", before: "Item a", after: null },
      { item: "Item a", what: "paragraph", before: "One.", after: null },
    ]);
  });

  it("tell of who was there, what was declared and when it closed", () => {
    const before = minutes([item("a", {})], {
      attendance: { ...nobody, present: ["Councillor Ash", "Councillor Birch"] },
    });
    const after = minutes([item("a", {})], {
      meeting: { closedAt: "6.15 pm" } as Compared["meeting"],
      attendance: {
        present: ["Councillor Birch", "Councillor Elm"],
        alsoPresent: ["Head of Fostering"],
        apologies: ["Councillor Ash"],
        substitutes: [{ name: "Councillor Elm", standsInFor: "Councillor Ash" }],
      },
      interests: [
        {
          who: "Councillor Elm",
          kind: "other registrable interest",
          itemId: "a",
          nature: "a governor",
          leftTheRoom: true,
        },
      ],
    });
    expect(compareMinutes(before, after)).toEqual([
      { item: "", what: "present", before: null, after: "Councillor Elm" },
      { item: "", what: "also present", before: null, after: "Head of Fostering" },
      { item: "", what: "apologies", before: null, after: "Councillor Ash" },
      { item: "", what: "substitute", before: null, after: "Councillor Elm for Councillor Ash" },
      {
        item: "",
        what: "interest",
        before: null,
        after: "Councillor Elm, other registrable interest, Item a, a governor, left the room",
      },
      { item: "", what: "closing time", before: null, after: "6.15 pm" },
      { item: "", what: "present", before: "Councillor Ash", after: null },
    ]);
  });

  it("tell of a title, of who came and went, and of how it was voted", () => {
    const voted = item("a", {}, "to note it");
    const named = { for: ["Councillor Ash"], against: [], abstained: [] };
    const vote = { proposer: "Councillor Ash", seconder: "", named, for: 1, against: 0, abstained: 2 };
    const changed: RecordedItem = {
      ...voted,
      item: { ...voted.item, title: "Another title" },
      minute: {
        ...voted.minute,
        movements: [{ who: "Councillor Birch", moved: "left" }],
        resolution: voted.minute.resolution && { ...voted.minute.resolution, vote },
      },
    };
    expect(compareMinutes(minutes([voted]), minutes([changed]))).toEqual([
      { item: "Another title", what: "title", before: "Item a", after: "Another title" },
      { item: "Another title", what: "movement", before: null, after: "Councillor Birch left" },
      {
        item: "Another title",
        what: "vote",
        before: null,
        after: "proposed by Councillor Ash, for 1 (Councillor Ash), against 0, abstained 2",
      },
    ]);
  });
});
